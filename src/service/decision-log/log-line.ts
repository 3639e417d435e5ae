import { createHmac } from "node:crypto";
import { sha256 } from "../../compile/sha256.js";
import type { DecisionRecord } from "../decision-record.js";

/** Where a log stands: number and hash of its last line. */
export type LogHead = { readonly seq: number; readonly hash: string };

/** Before the first line. */
export const emptyLog: LogHead = { seq: 0, hash: "0".repeat(64) };

/** What a line says, but for its number and its place in the chain. */
export type LogEvent =
  | { readonly event: "opened"; readonly program: string; readonly key: string; readonly mended: number }
  | { readonly event: "resumed"; readonly withheld: number }
  | { readonly event: "decision"; readonly record: DecisionRecord };

/** Ends a line: `,"hash":"…"}`. */
const hashLength = `,"hash":"${emptyLog.hash}"}`.length;

/**
 * Writes the next line of a log.
 * @param at - Now, ISO 8601 in UTC with milliseconds.
 * @param key - Key of the log, under which facts and ids of requests are hashed.
 * @returns The line with its end, and where the log then stands.
 * @source schemas/outputs/decision-log.schema.json says what the fields mean.
 */
export function nextLine(
  head: LogHead,
  event: LogEvent,
  at: string,
  key: string,
): { readonly line: string; readonly head: LogHead } {
  const seq = head.seq + 1;
  const said = event.event === "decision" ? decisionSaid(event.record, key) : event;
  const text = JSON.stringify({ v: 1, seq, at, ...said, prev: head.hash });
  const hash = sha256(text);
  return { line: `${text.slice(0, -1)},"hash":"${hash}"}\n`, head: { seq, hash } };
}

/** What is wrong with a line. */
export type LineFault =
  /** It is no line of a log. */
  | "unreadable"
  /** Its hash is not that of its words. */
  | "changed"
  /** It does not follow the line before it. */
  | "out-of-order";

/**
 * Holds a line to its hash and to the line before it.
 * @param before - Where the log stood; `undefined` for the first line looked at.
 * @param line - Without its end.
 */
export function readLine(
  before: LogHead | undefined,
  line: string,
): { readonly head: LogHead; readonly at: string; readonly fault?: LineFault } | undefined {
  const text = `${line.slice(0, -hashLength)}}`;
  const hash = /^,"hash":"([0-9a-f]{64})"}$/.exec(line.slice(-hashLength))?.[1];
  if (hash === undefined) return undefined;
  const said = parsed(text);
  if (!said) return undefined;
  const head = { seq: said.seq, hash };
  if (sha256(text) !== hash) return { head, at: said.at, fault: "changed" };
  const follows = before === undefined || (said.seq === before.seq + 1 && said.prev === before.hash);
  return { head, at: said.at, ...(follows ? {} : { fault: "out-of-order" }) };
}

function parsed(text: string): { readonly seq: number; readonly at: string; readonly prev: string } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("seq" in value && "at" in value && "prev" in value)) {
    return undefined;
  }
  const { seq, at, prev } = value;
  if (typeof seq !== "number" || !Number.isSafeInteger(seq) || seq < 1) return undefined;
  return typeof at === "string" && typeof prev === "string" ? { seq, at, prev } : undefined;
}

function decisionSaid({ requestId, facts, approvals, ...said }: DecisionRecord, key: string) {
  return {
    event: "decision",
    ...(requestId === undefined ? {} : { id: idSaid(requestId, key) }),
    question: said.question,
    facts: { names: Object.keys(facts).sort(), hmac: hmac(sortedJson(facts), key) },
    approvals: approvals.map(({ by, at, decision }) => ({ by, at, decision })),
    verdict: said.verdict,
    code: said.code,
    norms: said.norms,
    policy: said.policy,
    draft: said.draft,
  };
}

/** A UUID says nothing about anybody; an id that a caller made up may be a name or a number of a person. */
function idSaid(id: string, key: string): string {
  const lower = id.toLowerCase();
  const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(lower);
  return isUuid ? lower : `hmac:${hmac(id, key)}`;
}

function hmac(text: string, key: string): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

/** JSON without blanks whose keys are sorted by code units, at every depth. */
function sortedJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${sortedJson(one)}`).join()}}`;
}
