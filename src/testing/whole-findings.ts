import { expect } from "vitest";
import type { Diagnostic, Localised } from "../diagnostics/diagnostic.js";
import type { Span } from "../model/span.js";

/** What is left where a word was to be filled in and was not: nothing between its marks, a blank before a full stop, JavaScript's own words. */
const holes = [/undefined|\[object |NaN/, /``|«»|“”/, /^\s*$/];
/** The same, but for what is quoted: an author may write anything. */
const ownHoles = [/\s[.,;:)]|: ?\.|\(\s/, /\s\s/];
const quoted = /«[^»]+»|“[^”]+”|`[^`]+`/g;

/**
 * Holds what every finding owes its reader, whatever it is about: a place in one of the texts, and sentences without a hole in both languages, its
 * related places and its fix included.
 */
export function expectWholeFindings(diagnostics: readonly Diagnostic[], texts: Readonly<Record<string, string>>): void {
  const faults = diagnostics.flatMap(({ code, span, message, why, help, related, fix }) =>
    [
      ...[message, why, help, ...related.map((one) => one.message), ...(fix ? [fix.title] : [])].flatMap(holesIn),
      ...[span, ...related.map((one) => one.span), ...(fix?.edits ?? []).map((one) => one.span)].flatMap(outside),
    ].map((fault) => `${code}: ${fault}`),
  );
  expect(faults).toEqual([]);

  function outside(span: Span): readonly string[] {
    const text = texts[span.file];
    const isInside = text !== undefined && span.start >= 0 && span.start <= span.end && span.end <= text.length;
    return isInside ? [] : [`no place: ${JSON.stringify(span)}`];
  }
}

function holesIn(sentence: Localised): readonly string[] {
  return ([sentence.id, sentence.en] as const).flatMap((words) => {
    if (typeof words !== "string" || holes.some((hole) => hole.test(words))) return [`a hole: ${words}`];
    const own = words.replace(quoted, "«…»");
    return ownHoles.some((hole) => hole.test(own)) ? [`a hole: ${words}`] : [];
  });
}
