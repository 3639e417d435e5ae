import { resolve } from "node:path";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { CalendarWire } from "../model/generated/calendar-wire.js";
import type { RulesWire } from "../model/generated/rules-wire.js";
import { type OutputName, validators } from "../schema/generated/output-validators.js";
import type { CliIo } from "./io.js";
import { readJsonFile } from "./read-input.js";

/** Where a command finds the published rules. */
export type BundleOptions = {
  readonly root: string;
  readonly out: string | undefined;
  readonly rules: string | undefined;
  readonly calendar: string | undefined;
};

export type PublishedBundle = { readonly rules: RulesWire; readonly calendar: CalendarWire | undefined };

/**
 * Reads `rules/rules.json` and `rules/calendar.json` of a publication (or the files named), each held to its schema. The texts themselves are not
 * read: what is asked is answered as other systems would answer it.
 * @throws HostError if a file is missing, is not what its schema says, or rules and calendar are not of one edition.
 */
export async function loadBundle(host: Host, io: CliIo, options: BundleOptions): Promise<PublishedBundle> {
  const folder = options.out === undefined ? resolve(io.cwd, options.root, "dist") : resolve(io.cwd, options.out);
  const rulesPath = options.rules === undefined ? `${folder}/rules/rules.json` : resolve(io.cwd, options.rules);
  const rules = await readRules(host, rulesPath);
  const calendarPath =
    options.calendar === undefined
      ? `${rulesPath.slice(0, rulesPath.lastIndexOf("/"))}/calendar.json`
      : resolve(io.cwd, options.calendar);
  if (options.calendar === undefined && (await host.kindOf(calendarPath)) !== "file")
    return { rules, calendar: undefined };
  const calendar = checked<CalendarWire>(calendarPath, "outputs/calendar", await readJsonFile(host, calendarPath));
  if (options.calendar === undefined && calendar.policy.contentHash !== rules.policy.contentHash) {
    throw new HostError({
      id: `${calendarPath} dan ${rulesPath} bukan dari terbitan yang sama; susun ulang dengan \`pedoman build\`.`,
      en: `${calendarPath} and ${rulesPath} are not of one publication; make it again with \`pedoman build\`.`,
    });
  }
  return { rules, calendar };
}

async function readRules(host: Host, path: string): Promise<RulesWire> {
  if ((await host.kindOf(path)) !== "file") {
    throw new HostError({
      id: `Tidak ada ${path}. Susun terbitannya dahulu dengan \`pedoman build\`, atau tunjuk berkasnya dengan \`--rules\`.`,
      en: `There is no ${path}. Make the publication with \`pedoman build\` first, or point at the file with \`--rules\`.`,
    });
  }
  return checked<RulesWire>(path, "outputs/rules", await readJsonFile(host, path));
}

function checked<T>(path: string, name: OutputName, value: unknown): T {
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

/** A file of another major version of the format is not wrong: this program is too old for it, or too new. */
function refuseNewer(path: string, value: unknown): void {
  if (typeof value !== "object" || value === null || !("format" in value) || typeof value.format !== "string") return;
  if (!/^\d+\.\d+\.\d+$/.test(value.format) || value.format.startsWith("1.")) return;
  throw new HostError({
    id: `${path} berformat ${value.format}; versi pedoman ini membaca 1.x. Pakai pedoman yang membuatnya, atau susun ulang aturannya.`,
    en: `${path} has the format ${value.format}; this version of pedoman reads 1.x. Use the one that made it, or make the rules again.`,
  });
}
