import { invariant } from "../errors.js";
import type { Span } from "../model/span.js";
import type { Diagnostic, Fix, Localised, Severity } from "./diagnostic.js";

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
  /** Parameters with which `pedoman explain` shows message and help; take them from a real case. */
  readonly example?: NoInfer<Params>;
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
    if (extra.fix) checkFix(`${area}/${code}`, declared.fix, extra.fix);
    return {
      code: `${area}/${code}`,
      severity: declared.severity,
      span,
      message: declared.message(params),
      why: declared.why,
      help: declared.help(params),
      ground: declared.ground,
      related: extra.related ?? [],
      fix: extra.fix,
    };
  };
  return Object.assign(diagnose, { catalogue: { area, entries } }) as Diagnose<Entries>;
}

/** Holds that a fix is one of those the entry declares: what `pedoman explain` says of a code is so. */
function checkFix(code: string, declared: FixKind | undefined, { isUnsafe }: Fix): void {
  const kind = isUnsafe ? "unsafe" : "safe";
  invariant(
    declared === kind || declared === "either",
    `${code} offers a fix that is ${kind}; its entry declares ${declared ?? "none"}.`,
  );
}
