import { sha256 } from "../../compile/sha256.js";
import type { Outcome } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../model/source-file.js";
import { diagnose } from "./diagnostics.js";
import type { Lock, LockEntry } from "./lock.js";

/** Far above any real lock (1,000 rules are some two megabytes); parsing stays bounded. */
const maximumCharacters = 50_000_000;

/** Reads a lock file. One that cannot be read, or was edited by hand so that text and hash differ, is one finding and no lock. */
export function readLock(source: SourceFile): Outcome<Lock | undefined> {
  const broken = (reason: { id: string; en: string }, start = 0): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [diagnose("lock-malformed", { file: source.path, start, end: start }, { reason })],
  });
  if (source.text.length > maximumCharacters)
    return broken({ id: "berkas terlalu besar", en: "the file is too large" });
  const value = parse(source.text);
  if (value === undefined) return broken({ id: "bukan JSON yang utuh", en: "it is not whole JSON" });
  if (!isRecord(value) || !isRecord(value["rules"])) {
    return broken({ id: "tidak ada `rules`", en: "there is no `rules`" });
  }
  const rules = new Map<string, LockEntry>();
  for (const [id, entry] of Object.entries(value["rules"])) {
    const read = entryOf(entry);
    if (read === undefined) {
      const reason = { id: `isi \`${id}\` tidak lengkap`, en: `the entry \`${id}\` is incomplete` };
      return broken(reason, offsetOfRule(source.text, id));
    }
    if (sha256(read.text) !== read.textHash) {
      const reason = {
        id: `naskah \`${id}\` tidak cocok dengan hash-nya`,
        en: `the text of \`${id}\` does not match its hash`,
      };
      return broken(reason, offsetOfRule(source.text, id));
    }
    rules.set(id, read);
  }
  return { value: { rules }, diagnostics: [] };
}

/** Where the entry of a rule begins in the text of a lock; 0 if it cannot be found. */
export function offsetOfRule(text: string, id: string): number {
  return Math.max(0, text.indexOf(`\n    ${JSON.stringify(id)}: {`) + 5);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entryOf(value: unknown): LockEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { text, textHash, rule, ruleHash, leansOn } = value;
  if (typeof text !== "string" || typeof textHash !== "string") return undefined;
  if (typeof rule !== "string" || typeof ruleHash !== "string" || !isRecord(leansOn)) return undefined;
  const words = Object.entries(leansOn).flatMap(([name, one]) =>
    typeof one === "string" ? [[name, one] as const] : [],
  );
  if (words.length !== Object.keys(leansOn).length) return undefined;
  return { text, textHash, rule, ruleHash, leansOn: new Map(words) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
