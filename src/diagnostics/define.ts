import { invariant } from "../errors.js";
import type { Span } from "../model/span.js";
import type { Diagnostic, Fix, Localised, Severity } from "./diagnostic.js";
import { isSlip, isSpeltAlike } from "./is-slip.js";
import { replacement } from "./replacement.js";

/** `safe`: the text means the same afterwards; `unsafe`: it may not; `either`: it depends on the case. */
export type FixKind = "safe" | "unsafe" | "either";

/** One kind of finding, declared once. Texts are functions of the parameters, so that code and parameters are checked at the call. */
export type DiagnosticEntry<Params> = {
  readonly severity: Severity;
  readonly message: (params: Params) => Localised;
  readonly why: Localised;
  readonly help: (params: Params) => Localised;
  /** The legal ground, as cited in Indonesian. */
  readonly ground?: string;
  /** True for what only redrafting can mend: under the preset `impor` it is not said of a text that is no draft any more. */
  readonly draftsOnly?: boolean;
  /** Which fixes a finding of this kind may offer (not each one does); absent where none ever does. */
  readonly fix?: FixKind;
  /** One line for the list of codes. */
  readonly summary: Localised;
  /** A misspelt name and the known one nearest to it: a slip of the pen is offered to be mended where the span is that name. */
  readonly spelling?: (params: NoInfer<Params>) => Spelling;
  /** Parameters with which `pedoman explain` shows message and help; take them from a real case. */
  readonly example?: NoInfer<Params>;
};

/** A name as it was written, and the one that may have been meant. */
export type Spelling = {
  readonly written: string | undefined;
  readonly nearest: string | undefined;
  /** True if the names are the tool's own, few and unlike each other, and not the author's: one letter off leaves no doubt then. */
  readonly isOurs?: boolean;
};

/** Declares an entry; it exists to let the parameters be inferred. */
export function entry<Params>(definition: DiagnosticEntry<Params>): DiagnosticEntry<Params> {
  return definition;
}

/** What a place may add to a finding. */
type DiagnosticExtra = { readonly related?: Diagnostic["related"]; readonly fix?: Fix };

// biome-ignore lint/suspicious/noExplicitAny: entries of one catalogue differ in their parameters; each call is checked against its own
type AnyEntry = DiagnosticEntry<any>;
type ParamsOf<Entry> = Entry extends DiagnosticEntry<infer Params> ? Params : never;

/** Makes the finding `code` of one area at a place. */
export type Diagnose<Entries extends Record<string, AnyEntry>> = {
  <Code extends keyof Entries & string>(
    code: Code,
    span: Span,
    params: ParamsOf<Entries[Code]>,
    extra?: DiagnosticExtra,
  ): Diagnostic;
  /** The area's catalogue, for `pedoman explain` and the reference of findings. */
  readonly catalogue: Catalogue;
};

/** The findings of one area, by name. */
export type Catalogue = { readonly area: string; readonly entries: Readonly<Record<string, AnyEntry>> };

/** Declares the findings of one area; their codes are `area/name`. */
export function defineDiagnostics<Entries extends Record<string, AnyEntry>>(
  area: string,
  entries: Entries,
): Diagnose<Entries> {
  const diagnose = (code: string, span: Span, params: unknown, extra: DiagnosticExtra = {}): Diagnostic => {
    const declared = entries[code] as AnyEntry;
    const fix = extra.fix ?? (declared.spelling && spellingFix(span, declared.spelling(params)));
    if (fix) checkFix(`${area}/${code}`, declared.fix, fix);
    return {
      code: `${area}/${code}`,
      severity: declared.severity,
      span,
      message: shortened(declared.message(params)),
      why: declared.why,
      help: shortened(declared.help(params)),
      ground: declared.ground,
      related: (extra.related ?? []).map((other) => ({ ...other, message: shortened(other.message) })),
      fix,
    };
  };
  return Object.assign(diagnose, { catalogue: { area, entries } }) as Diagnose<Entries>;
}

/** More than this (UTF-16 code units) nobody reads as one sentence: the author's own words in it go on and on, as may be a line of a megabyte. */
const longestSentence = 2000;
/** What is kept of its end, where the sentence goes on after the author's words. */
const keptEnd = 400;

function shortened({ id, en }: Localised): Localised {
  return { id: shortenedTo(id), en: shortenedTo(en) };
}

function shortenedTo(text: string): string {
  if (text.length <= longestSentence) return text;
  return `${text.slice(0, longestSentence - keptEnd)} … ${text.slice(-keptEnd)}`;
}

/** Holds that a fix is one of those the entry declares: what `pedoman explain` says of a code is so. */
function checkFix(code: string, declared: FixKind | undefined, { isUnsafe }: Fix): void {
  const kind = isUnsafe ? "unsafe" : "safe";
  invariant(
    declared === kind || declared === "either",
    `${code} offers a fix that is ${kind}; its entry declares ${declared ?? "none"}.`,
  );
}

/** Among an author's names a letter makes a difference: only one that differs in case or the sign between words alone is safe to mend. */
function spellingFix(span: Span, { written, nearest, isOurs }: Spelling): Fix | undefined {
  if (written === undefined || nearest === undefined || !isSlip(written, nearest)) return undefined;
  // A longer span holds more than the name: quotes, a whole line.
  if (span.end - span.start !== written.length) return undefined;
  const fix = replacement(span, written, nearest);
  return isOurs || isSpeltAlike(written, nearest) ? fix : { ...fix, isUnsafe: true };
}
