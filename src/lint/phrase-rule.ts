import type { Block } from "../model/text.js";
import { defineRule, type Rule, type RuleDefinition, writeInstead } from "./rule.js";

/** The words found; in a rule they are all there is to say of a place. */
type Found = { readonly written: string };

/** A rule that is a list of phrases: what it says, the phrases, and where they may not stand. */
type PhraseRule = Omit<RuleDefinition<Found>, "check"> & {
  /** The phrases as one pattern with flags `g` and `u`; with a group named `at`, only that part of the match is marked. */
  readonly phrases: RegExp;
  /** Where it looks: pasal, ayat, items and diktum (`body`, the usual), the considerations, the legal basis, or the penjelasan. */
  readonly where?: "body" | "menimbang" | "mengingat" | "penjelasan";
  /** What stands instead, where that is beyond doubt. Absent: whoever writes has to find other words. */
  readonly instead?: (match: RegExpMatchArray) => string | undefined;
  /** Whether the text may mean something else with the words of `instead`. */
  readonly isUnsafe?: boolean;
  /** Whether a match is meant after all, by the words around it. */
  readonly unless?: (match: RegExpMatchArray, text: string) => boolean;
};

/**
 * Declares a rule that is a word list: every phrase found is marked. Most of what the law says of wording is such a list, so that these rules
 * differ in their words only.
 */
export function definePhraseRule(rule: PhraseRule): Rule {
  const { phrases, where = "body", instead, isUnsafe = false, unless, ...texts } = rule;
  const flags = phrases.flags.replace(/[dg]/g, "");
  // Most paragraphs have none: where the parts of a match stand is asked of the others alone, it makes a search many times slower.
  const isThere = new RegExp(phrases.source, flags);
  const found = new RegExp(phrases.source, `${flags}dg`);
  return defineRule<Found>({
    ...(instead && { fix: isUnsafe ? "unsafe" : "safe" }),
    ...texts,
    check: (report, { paragraphs }) => {
      const search = (blocks: readonly Block[]): void => {
        for (const text of paragraphs(blocks)) {
          if (!isThere.test(text.text)) continue;
          for (const match of text.text.matchAll(found)) {
            if (unless?.(match, text.text)) continue;
            const [start, end] = match.indices?.groups?.at ?? match.indices?.[0] ?? [0, 0];
            const words = instead?.(match);
            report({
              at: text.span(start, end),
              params: { written: text.text.slice(start, end) },
              fix: words === undefined ? undefined : writeInstead(words, text.edit(start, end, words), isUnsafe),
            });
          }
        }
      };
      if (where === "body") {
        return {
          provision({ content, closing }) {
            search(content);
            if (closing.length > 0) search(closing);
          },
        };
      }
      if (where === "penjelasan") return { explanation: ({ content }) => search(content) };
      return {
        preamble({ kind, content, children }) {
          if (kind === where) for (const blocks of [content, ...children.map((item) => item.content)]) search(blocks);
        },
      };
    },
  });
}
