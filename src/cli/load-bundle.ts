import { resolve } from "node:path";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { CalendarWire } from "../model/generated/calendar-wire.js";
import type { RulesWire } from "../model/generated/rules-wire.js";
import { parsePublished } from "../publish/parse-published.js";
import type { CliIo } from "./io.js";
import { publicationOf } from "./publication.js";
import { chooseTrust, chooseTrustOrHashes, openChosen, type TrustOptions } from "./trust-options.js";

/** Where a command finds the published rules. */
export type BundlePlace = {
  readonly root: string;
  readonly out: string | undefined;
  readonly rules: string | undefined;
  readonly calendar: string | undefined;
};

/** Where it finds them, and whom it believes. */
export type BundleOptions = BundlePlace & TrustOptions;

export type PublishedBundle = { readonly rules: RulesWire; readonly calendar: CalendarWire | undefined };

/**
 * Reads the published rules for a command that asks them. Once a key is trusted, or what was seen is remembered, the whole bundle is verified first. The texts themselves are not read:
 * what is asked is answered as other systems would answer it.
 * @throws BundleRefused if the bundle is not what a trusted key vouches for; HostError as {@link readUnverified}.
 */
export async function loadBundle(host: Host, io: CliIo, options: BundleOptions): Promise<PublishedBundle> {
  const choose = options.state === undefined ? chooseTrust : chooseTrustOrHashes;
  const chosen = await choose(host, io, options);
  if (chosen === undefined) return readUnverified(host, io, options);
  const alone = options.rules ?? options.calendar;
  if (alone !== undefined) throw notVerifiable(alone);
  return openChosen(host, io, `${publicationOf(io, options)}/rules`, chosen);
}

/**
 * Reads `rules/rules.json` and `rules/calendar.json` of a publication (or the files named), each held to its schema, whoever made them.
 * @throws HostError if a file is missing, is not what its schema says, or rules and calendar are not of one edition.
 */
export async function readUnverified(host: Host, io: CliIo, options: BundlePlace): Promise<PublishedBundle> {
  const folder = publicationOf(io, options);
  const rulesPath = options.rules === undefined ? `${folder}/rules/rules.json` : resolve(io.cwd, options.rules);
  const rules = await readRules(host, rulesPath);
  const calendarPath =
    options.calendar === undefined
      ? `${rulesPath.slice(0, rulesPath.lastIndexOf("/"))}/calendar.json`
      : resolve(io.cwd, options.calendar);
  if (options.calendar === undefined && (await host.kindOf(calendarPath)) !== "file")
    return { rules, calendar: undefined };
  const calendar = parsePublished<CalendarWire>(calendarPath, "outputs/calendar", await host.readFile(calendarPath));
  if (options.calendar === undefined && calendar.policy.contentHash !== rules.policy.contentHash) {
    throw new HostError({
      id: `${calendarPath} dan ${rulesPath} bukan dari terbitan yang sama; susun ulang dengan \`pedoman build\`.`,
      en: `${calendarPath} and ${rulesPath} are not of one publication; make it again with \`pedoman build\`.`,
    });
  }
  return { rules, calendar };
}

function notVerifiable(path: string): HostError {
  return new HostError({
    id: `${path}: berkas tersendiri tidak dapat diperiksa tanda tangannya. Tunjuk terbitannya dengan \`--out\`, atau tanya tanpa memeriksa dengan \`--unsigned\`.`,
    en: `${path}: the signature of a file by itself cannot be checked. Point at the publication with \`--out\`, or ask without checking with \`--unsigned\`.`,
  });
}

async function readRules(host: Host, path: string): Promise<RulesWire> {
  if ((await host.kindOf(path)) !== "file") {
    throw new HostError({
      id: `Tidak ada ${path}. Susun terbitannya dahulu dengan \`pedoman build\`, atau tunjuk berkasnya dengan \`--rules\`.`,
      en: `There is no ${path}. Make the publication with \`pedoman build\` first, or point at the file with \`--rules\`.`,
    });
  }
  return parsePublished<RulesWire>(path, "outputs/rules", await host.readFile(path));
}
