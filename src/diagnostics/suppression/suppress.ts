import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Block, Comment } from "../../model/text.js";
import type { Codes } from "../catalogue.js";
import type { Diagnostic } from "../diagnostic.js";
import { nearCodes } from "../explain.js";
import { diagnose } from "./diagnostics.js";
import { reachOf } from "./reach.js";
import { readSuppression, type Suppression } from "./read-suppression.js";

/** What is known of one text: its comments, and what they may stand above. */
export type CommentedText = {
  readonly comments: readonly Comment[];
  readonly blocks: readonly Block[];
  /** Its provisions; none where it could not be compiled. */
  readonly provisions: readonly Provision[];
};

/** A finding that is left out, and why. */
export type Suppressed = { readonly diagnostic: Diagnostic; readonly reason: string };

export type SuppressOptions = {
  readonly codes: Codes;
  /** Whether a code was looked for in a file at all; where it was not, nobody knows that its suppression is needless. */
  readonly isLookedFor: (code: string, file: string) => boolean;
};

/** One code of one comment: it stands or falls by itself. */
type Request = { readonly code: string; readonly span: Span; readonly reason: string; readonly reach: Span };

/**
 * Takes out the findings that comments of the texts ask to leave out, and adds what is wrong with these comments. An error is never left out.
 * @returns `diagnostics` in the order given, findings about comments last; `suppressed` in the same order.
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  texts: readonly CommentedText[],
  { codes, isLookedFor }: SuppressOptions,
): { readonly diagnostics: readonly Diagnostic[]; readonly suppressed: readonly Suppressed[] } {
  const found: Diagnostic[] = [];
  const requests = texts.flatMap((text) => requestsOf(text, codes, found));
  if (requests.length === 0) return { diagnostics: [...diagnostics, ...found], suppressed: [] };

  const used = new Set<Request>();
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of diagnostics) {
    const asked = diagnostic.severity === "error" ? [] : requests.filter((request) => isMeant(request, diagnostic));
    for (const request of asked) used.add(request);
    const [first] = asked;
    if (first) suppressed.push({ diagnostic, reason: first.reason });
    else kept.push(diagnostic);
  }
  const unused = requests.filter((request) => !used.has(request) && isLookedFor(request.code, request.span.file));
  const needless = unused.map(({ code, span }) => diagnose("unused", span, { code }));
  return { diagnostics: [...kept, ...found, ...needless], suppressed };
}

function isMeant({ code, reach }: Request, diagnostic: Diagnostic): boolean {
  const { file, start } = diagnostic.span;
  return diagnostic.code === code && file === reach.file && reach.start <= start && start < reach.end;
}

/** What the comments of one text ask for and may have; what is wrong with the others goes to `found`. */
function requestsOf({ comments, blocks, provisions }: CommentedText, codes: Codes, found: Diagnostic[]): Request[] {
  return comments.flatMap((comment) => {
    const suppression = readSuppression(comment);
    if (suppression === undefined) return [];
    const reach = suppression.isAlone ? reachOf(suppression.span.end, blocks, provisions) : undefined;
    found.push(...faultsOf(suppression, reach, codes));
    if (reach === undefined || suppression.reason === "") return [];
    const { reason } = suppression;
    return suppression.codes
      .filter(({ code }) => refusal(code, codes) === undefined)
      .map(({ code, span }) => ({ code, span, reason, reach }));
  });
}

function faultsOf(suppression: Suppression, reach: Span | undefined, codes: Codes): readonly Diagnostic[] {
  const { codes: written, reason, span, isAlone } = suppression;
  if (written.length === 0) return [diagnose("code-missing", span, {})];
  const refused = written.flatMap((one) => refusal(one.code, codes)?.(one.span) ?? []);
  if (!isAlone) return [...refused, diagnose("misplaced", span, { what: "not-alone" })];
  if (reach === undefined) return [...refused, diagnose("misplaced", span, { what: "nothing-after" })];
  if (reason !== "") return refused;
  return [...refused, diagnose("reason-missing", span, { codes: written.map(({ code }) => code).join(", ") })];
}

/** Why a code cannot be left out, as a finding to be made at its place; `undefined` if it can. */
function refusal(code: string, codes: Codes): ((span: Span) => Diagnostic) | undefined {
  const entry = codes.get(code);
  if (entry === undefined) {
    const [nearest] = nearCodes(code, codes);
    return (span) => diagnose("unknown-code", span, { code, nearest });
  }
  if (code.startsWith(`${diagnose.catalogue.area}/`)) {
    return (span) => diagnose("not-allowed", span, { code, kind: "suppression" });
  }
  return entry.severity === "error" ? (span) => diagnose("not-allowed", span, { code, kind: "error" }) : undefined;
}
