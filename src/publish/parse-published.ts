import { HostError } from "../errors.js";
import { type OutputName, validators } from "../schema/generated/output-validators.js";
import { readStrictJson } from "../schema/read-strict-json.js";

/**
 * Reads a published JSON file: UTF-8 without a byte order mark, no key twice in an object, its format one this version knows, and all of it as its schema says.
 * @param path - Absolute, for the message.
 * @throws HostError saying what is wrong with it.
 */
export function parsePublished<T>(path: string, name: OutputName, bytes: Uint8Array): T {
  refuseMark(path, bytes);
  const value = readStrictJson(path, bytes);
  refuseNewer(path, value);
  const validate = validators[name];
  if (validate(value)) return value as T;
  const [first] = validate.errors ?? [];
  const place = `${first?.instancePath === "" ? "/" : first?.instancePath} ${first?.message ?? ""}`.trim();
  throw new HostError({
    id: `${path} tidak mengikuti skemanya (${place}); mungkin dibuat oleh versi lain.`,
    en: `${path} does not follow its schema (${place}); another version may have made it.`,
  });
}

/** Most programs take a byte order mark for a sign that is no JSON: what some read and others refuse is published nowhere. */
function refuseMark(path: string, [first, second, third]: Uint8Array): void {
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return;
  throw new HostError({
    id: `${path}: diawali tanda urutan bita (BOM), yang tidak pernah ditulis pedoman; mungkin disimpan ulang oleh penyunting teks. Salin ulang dari terbitannya.`,
    en: `${path}: begins with a byte order mark, which pedoman never writes; a text editor may have saved it again. Copy it again from the publication.`,
  });
}

/** A file of another major version of the format is not wrong: this program is too old for it, or too new. */
function refuseNewer(path: string, value: unknown): void {
  if (typeof value !== "object" || value === null || !("format" in value) || typeof value.format !== "string") return;
  if (!/^\d+\.\d+\.\d+$/.test(value.format) || value.format.startsWith("1.")) return;
  throw new HostError({
    id: `${path} berformat ${value.format}; versi pedoman ini membaca 1.x. Pakai pedoman yang membuatnya, atau susun ulang aturannya.`,
    en: `${path} has the format ${value.format}; this version of pedoman reads 1.x. Use the one that made it, or make the rules again.`,
  });
}
