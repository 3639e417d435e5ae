import { bundleOf } from "../../compile/bundle.js";
import { compile } from "../../compile/compile.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { invariant } from "../../errors.js";
import type { Handbook } from "../../model/handbook.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { analyse, diagnosticsOf } from "../../prove/analysis/analyse.js";
import { checkCoverage } from "../../prove/lock/check-coverage.js";
import { checkLock } from "../../prove/lock/check-lock.js";
import type { MarkdownParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import type { Edit, ExpectedFinding, SeededFault } from "./seeded-fault.js";

/** What the analysis made of one planted fault. */
export type FaultVerdict = {
  readonly fault: SeededFault;
  /** Expected and not found. */
  readonly missed: readonly ExpectedFinding[];
  /** Found beyond what was expected: a false alarm, or a second fault in the plant. */
  readonly others: readonly Diagnostic[];
  /** Errors that are no matter of the analysis: the text does not compile, or a rule is not the words of its provision. */
  readonly broken: readonly Diagnostic[];
  /** Whether it was found, at its provisions, and nothing else. */
  readonly exact: boolean;
};

/** The law in memory, ready to have faults planted in a copy. */
export type FaultBench = {
  /** Errors of the law as it stands: must be none. */
  readonly broken: readonly Diagnostic[];
  /** What the analysis finds in the law as it stands. */
  readonly clean: readonly ExpectedFinding[];
  /** The law with the edits of a fault made. */
  plant(fault: SeededFault): readonly SourceFile[];
  judge(fault: SeededFault): FaultVerdict;
};

/** What a text that is kept says of one that is left out. */
const linkToTextLeftOut = "reference/unknown-document";

/** Compiles the law and runs the analysis on it, then again for each fault with its edits made. */
export function faultBench(all: readonly SourceFile[], parser: MarkdownParser): FaultBench {
  // Texts that only speak about rules change nothing for the analysis: left out, for speed.
  const holdsRules = /^jenis: (?:peraturan-bupati|kosakata|organisasi|kalender)$|^```keputusan$/m;
  const sources = all.filter(({ text }) => holdsRules.test(text));
  const trees = new Map(sources.map((source) => [source, parseDocument(source, parser)]));

  const look = (texts: readonly SourceFile[]) => {
    const parsed = texts.map((source) => trees.get(source) ?? parseDocument(source, parser));
    const { value: handbook, diagnostics } = compile(
      parsed.map(({ value }) => value),
      "0".repeat(64),
    );
    const bundle = bundleOf(handbook, diagnostics);
    const broken = [
      ...parsed.flatMap((tree) => tree.diagnostics),
      ...diagnostics,
      ...bundle.diagnostics,
      ...checkLock(handbook),
      ...checkCoverage(handbook),
    ].filter(({ severity, code }) => severity === "error" && code !== linkToTextLeftOut);
    const found = broken.length > 0 ? [] : diagnosticsOf(analyse(handbook, bundle.value));
    return { handbook, broken, found };
  };

  const plant = (fault: SeededFault): readonly SourceFile[] => sources.map((source) => edited(source, fault.edits));
  const original = look(sources);
  const known = new Set(original.found.map(keyOf));
  return {
    broken: original.broken,
    clean: original.found.map((one) => ({ code: one.code, at: placesOf(one, original.handbook) })),
    plant,
    judge(fault) {
      const { handbook, broken, found } = look(plant(fault));
      const fresh = found.filter((diagnostic) => !known.has(keyOf(diagnostic)));
      const open = [...fault.finds];
      const others = fresh.filter((diagnostic) => {
        const places = placesOf(diagnostic, handbook);
        const index = open.findIndex(({ code, at }) => code === diagnostic.code && isSame(at, places));
        if (index >= 0) open.splice(index, 1);
        return index < 0;
      });
      const exact = open.length + others.length + broken.length === 0;
      return { fault, missed: open, others, broken, exact };
    },
  };
}

const regulation = "perbup-media-sosial";

function edited(source: SourceFile, edits: readonly Edit[]): SourceFile {
  const own = edits.filter((edit) => source.path.endsWith(`/${"file" in edit ? edit.file : regulation}.md`));
  if (own.length === 0) return source;
  return { path: source.path, text: own.reduce(makeEdit, source.text) };
}

function makeEdit(text: string, edit: Edit): string {
  if ("file" in edit) return replaceOnce(text, edit.replace, edit.by);
  const [number = ""] = /^\(\d+\)/.exec(edit.ayat) ?? [];
  const [first = "", ...lines] = edit.aturan;
  const rule = [`- ${first}`, `  pada: ayat ${number}`, ...lines.map((line) => `  ${line}`)].join("\n");
  const [before, article = ""] = parted(text, `\n## Pasal ${edit.pasal} `);
  const [provisions, rules = ""] = parted(article, "\n```aturan\n");
  const [own, after = ""] = parted(rules, "\n```\n");
  return `${before}${provisions}\n${edit.ayat}\n${own}\n${rule}${after}`;
}

/** A text before and from the first place where some words stand. */
function parted(text: string, words: string): readonly [string, string] {
  const at = text.indexOf(words);
  invariant(at >= 0, `stands nowhere: ${words}`);
  return [text.slice(0, at), text.slice(at)];
}

function replaceOnce(text: string, words: string, by: string): string {
  const parts = text.split(words);
  invariant(parts.length === 2, `stands ${parts.length - 1} times, not once: ${words}`);
  return parts.join(by);
}

/** The places a finding points at, each once. */
function placesOf({ span, related }: Diagnostic, handbook: Handbook): readonly string[] {
  return [...new Set([span, ...related.map((one) => one.span)].map((one) => placeOf(one, handbook)))];
}

function placeOf(span: Span, handbook: Handbook): string {
  const { norms, decisionTables, vocabulary, organisation } = handbook;
  const holds = (outer: Span): boolean =>
    outer.file === span.file && outer.start <= span.start && span.end <= outer.end;
  const norm = norms.find((one) => holds(one.span));
  if (norm) return norm.source.citation;
  const table = decisionTables.find((one) => holds(one.span) || one.rows.some((row) => holds(row.span)));
  if (table) return `tabel ${table.id}`;
  const entries = [...vocabulary.acts.values(), ...organisation.roles.values()];
  const entry = entries.find((one) => holds(one.span));
  if (entry) return entry.id;
  return [...vocabulary.facts.values()].find((one) => holds(one.span))?.name ?? span.file;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join("\0") === [...other].sort().join("\0");
}

/** The same finding in the same words counts as one, wherever a change before it has moved it. */
function keyOf({ code, message }: Diagnostic): string {
  return `${code}\0${message.id}`;
}
