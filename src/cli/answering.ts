import type { Language } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { HostError } from "../errors.js";
import type { ApprovalEntry } from "../evaluate/approvals.js";
import type { Facts } from "../evaluate/encode-facts.js";
import { loadRules } from "../evaluate/load-rules.js";
import { CalendarError, FactsRefused, NotCovered, UnknownName } from "../evaluate/refusals.js";
import type { Rules } from "../evaluate/rules.js";
import type { Host } from "../host/host.js";
import type { CliIo } from "./io.js";
import { type BundleOptions, loadBundle } from "./load-bundle.js";
import { readJsonInput } from "./read-input.js";

/** Options of the commands that ask the published rules. */
export type AskOptions = BundleOptions & { readonly at: string; readonly format: "text" | "json" };

/** The published rules, ready to be asked. */
export async function openRules(host: Host, io: CliIo, options: BundleOptions): Promise<Rules> {
  const { rules, calendar } = await loadBundle(host, io, options);
  return loadRules(rules, calendar);
}

/** Facts from a file or the standard input; without either, nothing is known. @throws HostError unless it is one object. */
export async function readFacts(host: Host, io: CliIo, path: string | undefined): Promise<Facts> {
  const value = path === undefined ? {} : await readJsonInput(host, io, path);
  if (isObject(value)) return value;
  throw new HostError({
    id: `${path}: di sini harus ada satu objek JSON, misalnya {"isu.jangkauan": 120}.`,
    en: `${path}: one JSON object is expected here, for example {"isu.jangkauan": 120}.`,
  });
}

/** Approvals from a file or the standard input. @throws HostError unless it is a list. */
export async function readApprovals(
  host: Host,
  io: CliIo,
  path: string | undefined,
): Promise<readonly ApprovalEntry[]> {
  const value = path === undefined ? [] : await readJsonInput(host, io, path);
  // What stands in the entries is checked, and refused by name, by the evaluator.
  if (Array.isArray(value)) return value as readonly ApprovalEntry[];
  throw new HostError({
    id: `${path}: di sini harus ada daftar JSON, misalnya [{"by": "kepala-skpd", "at": "2026-08-18T06:45:00+08:00", "decision": "approved"}].`,
    en: `${path}: a JSON list is expected here, for example [{"by": "kepala-skpd", "at": "2026-08-18T06:45:00+08:00", "decision": "approved"}].`,
  });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `admin,pic` as role ids; each must be known. @throws HostError with the nearest one. */
export function rolesFrom({ book }: Rules, option: string, written: string): readonly string[] {
  const ids = book.roles.map(({ id }) => id);
  const roles = written.split(",").map((role) => role.trim());
  for (const role of roles) {
    if (!ids.includes(role)) throw unknownName(`${option} ${role}`, { id: "peran", en: "role" }, suggest(role, ids));
  }
  return roles;
}

/** The act of an id, or of words by which the texts name it. @throws HostError with the nearest one. */
export function actFrom({ book }: Rules, written: string): string {
  const wanted = normal(written);
  const found = book.acts.find(
    ({ id, phrases }) => id === written || phrases.some((phrase) => normal(phrase) === wanted),
  );
  if (found) return found.id;
  const names = book.acts.flatMap(({ id, phrases }) => [id, ...phrases]);
  throw unknownName(`--act ${written}`, { id: "tindakan", en: "act" }, suggest(written, names));
}

function normal(words: string): string {
  return words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function unknownName(
  written: string,
  kind: Readonly<Record<Language, string>>,
  nearest: string | undefined,
): HostError {
  return new HostError({
    id: `${written}: ${kind.id} tidak dikenal.${nearest === undefined ? "" : ` Mungkin yang dimaksud ${nearest}?`}`,
    en: `${written}: unknown ${kind.en}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`}`,
  });
}

/** Asks; what the evaluator refuses becomes a message for people, with the nearest name where a fact is misspelt. */
export function answerOrRefusal<T>({ book }: Rules, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof FactsRefused) {
      const names = book.facts.map(({ name }) => name);
      const known = new Set(names);
      const lines = error.fields.map(({ field, message }) => {
        // Only the name of a fact can be misspelt; a row or a part of the question has its own words.
        const nearest = known.has(field) || /[[\]]/.test(field) ? undefined : suggest(field, names);
        return nearest === undefined
          ? message
          : { id: `${message.id} Mungkin yang dimaksud ${nearest}?`, en: `${message.en} Did you mean ${nearest}?` };
      });
      throw new HostError(
        { id: lines.map(({ id }) => id).join("\n"), en: lines.map(({ en }) => en).join("\n") },
        error,
      );
    }
    if (error instanceof NotCovered || error instanceof UnknownName || error instanceof CalendarError) {
      throw new HostError(error.text, error);
    }
    throw error;
  }
}
