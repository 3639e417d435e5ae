import { compile } from "../../compile/compile.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { lint } from "../../lint/lint.js";
import type { Handbook } from "../../model/handbook.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { checkReview } from "../../prove/review/check-review.js";
import { readingsOf } from "../../prove/review/readings.js";
import { acceptReview, reviewState } from "../../prove/review/review-state.js";
import type { MarkdownParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { type Mutant, mutantsOf } from "./mutants.js";

/** A check of content: what it finds wrong with a handbook, whoever has reviewed it. */
export type ContentCheck = (handbook: Handbook) => readonly Diagnostic[];

/** What became of one mutant. */
export type Verdict = {
  readonly mutant: Mutant;
  /** Whether an error stands in the provision or the block that was changed. */
  readonly caught: boolean;
  /** Codes of the errors that remain when the change has been reviewed and accepted; none: it survives. */
  readonly byContent: readonly string[];
  /** Why it survives. */
  readonly reason: string | undefined;
};

/** Original texts with what was reviewed of them, ready to judge mutants one by one. */
export type MutationBench = {
  readonly mutants: readonly Mutant[];
  /** Errors of the unchanged texts: must be none. */
  readonly errors: readonly Diagnostic[];
  judge(mutant: Mutant): Verdict;
};

/** What a text that is kept says of one that is left out. */
const linkToTextLeftOut = "reference/unknown-document";

/**
 * Compiles the texts once, accepts all of them as reviewed, and judges mutants by compiling again with the one changed file.
 * @param checks - The checks of content beside the compiler's own and the drafting rules.
 */
export function mutationBench(
  all: readonly SourceFile[],
  parser: MarkdownParser,
  checks: readonly ContentCheck[],
): MutationBench {
  // Texts that only speak about rules (most guidelines, checklists) change nothing for them: left out, for speed.
  const holdsRules = /^jenis: (?:peraturan-bupati|kosakata|organisasi|kalender)$|^```keputusan$/m;
  const sources = all.filter(({ text }) => holdsRules.test(text));
  const trees = new Map(sources.map((source) => [source.path, parseDocument(source, parser)]));
  const look = (changed: SourceFile | undefined): { handbook: Handbook; errors: readonly Diagnostic[] } => {
    const texts = sources.map((source) => (source.path === changed?.path ? changed : source));
    const parsed = texts.map((source) =>
      source === changed ? parseDocument(changed, parser) : (trees.get(source.path) ?? parseDocument(source, parser)),
    );
    const { value: handbook, diagnostics } = compile(
      parsed.map(({ value }) => value),
      "0".repeat(64),
    );
    const found = [
      ...parsed.flatMap((tree) => tree.diagnostics),
      ...diagnostics,
      ...lint(handbook, new Map(texts.map((source) => [source.path, source]))),
    ].filter(({ severity, code }) => severity === "error" && code !== linkToTextLeftOut);
    // One finding is enough: the checks that follow are dear, and asked only of what is still uncaught.
    for (const check of checks) {
      if (found.length === 0) found.push(...check(handbook).filter(({ severity }) => severity === "error"));
    }
    return { handbook, errors: found };
  };

  const original = look(undefined);
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const lock = acceptReview(reviewState(original.handbook, undefined), undefined);
  const baseline = new Set(original.errors.map(keyOf));
  const hashes = new Map(readingsOf(original.handbook).map(({ id, ruleHash }) => [id, ruleHash]));
  const norms = new Map(original.handbook.norms.map((norm) => [norm.id, norm]));

  return {
    mutants: mutantsOf(original.handbook, byPath),
    errors: original.errors,
    judge(mutant) {
      const { span, replacement } = mutant;
      const source = byPath.get(span.file);
      const text = source ? source.text.slice(0, span.start) + replacement + source.text.slice(span.end) : "";
      const { handbook, errors } = look({ path: span.file, text });
      const shift = replacement.length - (span.end - span.start);
      const places = mutant.places.map((place) => shifted(place, span, shift));
      const review = checkReview(handbook, lock, { path: "guidelines/pedoman.lock.json" }, errors);
      const standing = [...errors, ...review].filter(({ severity }) => severity === "error");
      const caught = standing.some((error) => places.some((place) => contains(place, error.span)));
      const byContent = [...new Set(errors.filter((error) => !baseline.has(keyOf(error))).map(({ code }) => code))];
      return { mutant, caught, byContent, reason: byContent.length > 0 ? undefined : reasonOf(mutant, handbook) };
    },
  };

  function reasonOf(mutant: Mutant, handbook: Handbook): string {
    const norm = norms.get(mutant.rule);
    if (!norm) return "decision table: only scenarios try it";
    const changed = readingsOf(handbook).find(({ id }) => id === mutant.rule);
    if (mutant.where === "rule" && changed?.ruleHash === hashes.get(mutant.rule))
      return "equivalent: the rule compiles to the same";
    if (norm.assessment.some(({ key, value }) => key === undefined && value === "human"))
      return "human-assessed: no machine decides it";
    if (norm.interpretation !== undefined) return "tafsir: the reading departs from the words on purpose";
    if (mutant.where === "text") {
      return norm.modality === "statement" ? "statement: only its own words are read" : "prose the rule does not read";
    }
    return "the rule changed and no check of content reads that part";
  }
}

/** The same finding at the same words counts as one, wherever a change before it has moved them. */
function keyOf({ code, message }: Diagnostic): string {
  return `${code}\0${message.id}`;
}

function shifted(place: Span, change: Span, by: number): Span {
  const move = (offset: number): number => (offset >= change.end ? offset + by : Math.min(offset, change.start));
  if (place.file !== change.file) return place;
  return { ...place, start: move(place.start), end: Math.max(move(place.end), place.start) };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
