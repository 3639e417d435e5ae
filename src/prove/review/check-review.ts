import type { Diagnostic, Localised } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { diagnose } from "./diagnostics.js";
import type { Lock } from "./lock.js";
import { offsetOfRule } from "./read-lock.js";
import { type PendingReview, reviewState } from "./review-state.js";
import { wordDiff } from "./word-diff.js";

/** Longest stretch of changed words a message shows. */
const shownCharacters = 80;

/**
 * Whether every rule, and the text it reads, is as a person last reviewed it. Without any lock that is one warning; with one, each
 * difference is an error at the rule.
 * @param lockFile - Path of the lock, with its text where there is one: a rule that is gone is marked there.
 * @param errors - What else is wrong: a rule with an error in its block or its provision is not reviewed until that is mended, and none
 * counts as gone while anything is.
 */
export function checkReview(
  handbook: Handbook,
  lock: Lock | undefined,
  lockFile: { readonly path: string; readonly text?: SourceFile["text"] },
  errors: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const { pending, gone } = reviewState(handbook, lock);
  const atLock = { file: lockFile.path, start: 0, end: 0 };
  if (lock === undefined) {
    return pending.length === 0 ? [] : [diagnose("never", atLock, { count: pending.length })];
  }
  const wrong = errors.filter(({ severity }) => severity === "error");
  const inError = (span: Span): boolean => wrong.some((error) => contains(span, error.span));
  return [
    ...pending.filter(({ now }) => !inError(now.span) && !inError(now.provisionSpan)).map(findingOf),
    ...(wrong.length > 0 ? [] : gone).map(({ id }) => {
      const start = lockFile.text === undefined ? 0 : offsetOfRule(lockFile.text, id);
      return diagnose("rule-gone", { ...atLock, start, end: start === 0 ? 0 : start + id.length + 2 }, { id });
    }),
  ];
}

function findingOf({ change, now, before }: PendingReview): Diagnostic {
  const { id, citation, span, provisionSpan } = now;
  const extra = { related: [{ span: provisionSpan, message: { id: `${citation}.`, en: `${citation}.` } }] };
  if (before === undefined) return diagnose("not-reviewed", span, { id, citation }, extra);
  const text = changedWords(before.text, now.text);
  if (change === "text") return diagnose("text-changed", span, { id, citation, change: text }, extra);
  const rule = changedReading(before, now);
  if (change === "rule") return diagnose("rule-changed", span, { id, citation, change: rule }, extra);
  return diagnose("both-changed", span, { id, citation, text, rule }, extra);
}

/** `«wajib» menjadi «dapat»`, and how many changes more. */
function changedWords(before: string, after: string): Localised {
  const changes = hunks(before, after);
  const [first] = changes;
  if (!first) return { id: "tanda baca atau spasi", en: "punctuation or blanks" };
  const more = changes.length - 1;
  const [removed, added] = [shown(first.removed), shown(first.added)];
  const id =
    removed === ""
      ? `ditambahkan «${added}»`
      : added === ""
        ? `dihapus «${removed}»`
        : `«${removed}» menjadi «${added}»`;
  const en =
    removed === "" ? `added “${added}”` : added === "" ? `removed “${removed}”` : `“${removed}” became “${added}”`;
  return {
    id: more > 0 ? `${id}, dan ${more} perubahan lain` : id,
    en: more > 0 ? `${en}, and ${more} more` : en,
  };
}

/** The sentence where it differs; else the words of the vocabulary that do. */
function changedReading(before: NonNullable<PendingReview["before"]>, now: PendingReview["now"]): Localised {
  if (before.rule !== now.rule) return changedWords(before.rule, now.rule);
  const names = changedWordsOfVocabulary(before, now);
  if (names.length > 0) return { id: `kosakata: ${names.join(", ")}`, en: `vocabulary: ${names.join(", ")}` };
  return { id: "bagian yang tidak tersebut dalam kalimatnya", en: "a part its sentence does not mention" };
}

/** Names under `leansOn` that differ between two readings. */
export function changedWordsOfVocabulary(
  before: Pick<PendingReview["now"], "leansOn">,
  now: Pick<PendingReview["now"], "leansOn">,
): readonly string[] {
  const names = new Set([...before.leansOn.keys(), ...now.leansOn.keys()]);
  return [...names].filter((name) => before.leansOn.get(name) !== now.leansOn.get(name)).sort();
}

function hunks(before: string, after: string): readonly { readonly removed: string; readonly added: string }[] {
  const changes: { removed: string; added: string }[] = [];
  let open = false;
  for (const { kind, words } of wordDiff(before, after)) {
    if (kind === "same") {
      open = false;
      continue;
    }
    if (!open) changes.push({ removed: "", added: "" });
    open = true;
    const last = changes.at(-1);
    if (last) last[kind] = words;
  }
  return changes;
}

function shown(words: string): string {
  return words.length > shownCharacters ? `${words.slice(0, shownCharacters)}…` : words;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
