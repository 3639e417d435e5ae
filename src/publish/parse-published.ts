import { HostError } from "../errors.js";
import { type OutputName, validators } from "../schema/generated/output-validators.js";
import { strictJson } from "../schema/strict-json.js";

/**
 * Reads a published JSON file: UTF-8 without a byte order mark, no key twice in an object, its format one this version knows, and all of it as its schema says.
 * @param path - Absolute, for the message.
 * @throws HostError saying what is wrong with it.
 */
export function parsePublished<T>(path: string, name: OutputName, bytes: Uint8Array): T {
  const read = strictJson(decode(path, bytes));
  if (read.kind === "refused") throw new HostError({ id: `${path}: ${read.why.id}.`, en: `${path}: ${read.why.en}.` });
  refuseNewer(path, read.value);
  const validate = validators[name];
  if (validate(read.value)) return read.value as T;
  const [first] = validate.errors ?? [];
  const place = `${first?.instancePath === "" ? "/" : first?.instancePath} ${first?.message ?? ""}`.trim();
  throw new HostError({
    id: `${path} tidak mengikuti skemanya (${place}); mungkin dibuat oleh versi lain.`,
    en: `${path} does not follow its schema (${place}); another version may have made it.`,
  });
}

function decode(path: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new HostError({ id: `${path}: bukan teks UTF-8.`, en: `${path}: not UTF-8 text.` }, cause);
  }
  // Most programs take it for a sign that is no JSON: what some read and others refuse is published nowhere.
  if (!text.startsWith("\uFEFF")) return text;
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
