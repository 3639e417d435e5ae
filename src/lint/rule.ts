import { type Catalogue, type DiagnosticEntry, defineDiagnostics, entry } from "../diagnostics/define.js";
import type { Diagnostic, Fix, TextEdit } from "../diagnostics/diagnostic.js";
import type { Definition, Document, DocumentKind } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import type { Provision } from "../model/provision.js";
import type { Span } from "../model/span.js";
import type { Block } from "../model/text.js";
import type { RunningText } from "./running-text.js";

/** Peraturan and keputusan: the documents that drafting rules are about unless a rule names others. */
const acts: readonly DocumentKind[] = ["peraturan-bupati", "keputusan-bupati"];

/**
 * What a rule wants to see of a document, in the order of the text. Quoted provisions (the text an amending act puts elsewhere) and lampiran
 * are shown to none of these; penjelasan only to `explanation`.
 */
export type Visitor = {
  /** The document as a whole, before its parts. */
  document?(document: Document): void;
  /** Menimbang and Mengingat, each with its items as children. */
  preamble?(section: Provision): void;
  /** Every place of the body from BAB to the innermost item; `parents` outermost first. */
  provision?(provision: Provision, parents: readonly Provision[]): void;
  /** Every definition, with the item of the body that makes it; after `provision` has seen that item. */
  definition?(definition: Definition, provision: Provision): void;
  /** Every section of the penjelasan, after the body: the penjelasan itself first, then `I. UMUM`, `Pasal 1` … with what they stand in. */
  explanation?(section: Provision, parents: readonly Provision[]): void;
};

/** What a rule may look at besides the place it is shown: its document alone, so that what it finds holds until that document changes. */
export type RuleContext = {
  readonly document: Document;
  /** The paragraphs among blocks, as text to search; tables, quotations, lists and code are left out. */
  paragraphs(blocks: readonly Block[]): readonly RunningText[];
  /** The place of a value in the frontmatter (`judul`, `penetapan` › `nama`); the head of the file if the source is not at hand. */
  headSpan(...keys: readonly string[]): Span;
};

/** The same for a rule that holds a document against others. */
export type WideContext = RuleContext & { readonly handbook: Handbook };

/** Reports one place: the smallest stretch that is wrong, and a fix only if the tool is sure of it. */
type Report<Params> = (finding: {
  readonly at: Span;
  readonly params: Params;
  readonly fix?: Fix | undefined;
  readonly related?: Diagnostic["related"];
}) => void;

/** A rule as its file declares it: what it says first, how it looks last. */
export type RuleDefinition<Params, Context = RuleContext> = DiagnosticEntry<Params> & {
  /** Name of the rule, of its file and its page; its code is `lint/<name>`. */
  readonly name: string;
  /** A drafting rule stands on a passage of the law. */
  readonly ground: string;
  /** Parameters of a real case, for `pedoman explain`. */
  readonly example: NoInfer<Params>;
  /** Kinds of document it concerns; acts if absent. */
  readonly kinds?: readonly DocumentKind[];
  readonly check: (report: Report<NoInfer<Params>>, context: Context) => Visitor;
};

/** A rule as the linter runs it; its parameters are its own affair. */
export type Rule<Context = RuleContext> = {
  readonly name: string;
  readonly kinds: readonly DocumentKind[];
  readonly entry: Catalogue["entries"][string];
  /** The visitor for one document; what it finds goes to `diagnostics`. */
  readonly visitor: (context: Context, diagnostics: Diagnostic[]) => Visitor;
};

/** Declares a rule that looks at one document. */
export function defineRule<Params>(definition: RuleDefinition<Params>): Rule {
  return ruleOf(definition);
}

/** Declares a rule that holds a document against others. */
export function defineWideRule<Params>(definition: RuleDefinition<Params, WideContext>): Rule<WideContext> {
  return ruleOf(definition);
}

function ruleOf<Params, Context>(definition: RuleDefinition<Params, Context>): Rule<Context> {
  const { name, kinds = acts, check, ...texts } = definition;
  // How an act is written can be changed while it is a draft.
  const declared = entry<Params>({ draftsOnly: true, ...texts });
  const diagnose = defineDiagnostics("lint", { [name]: declared });
  return {
    name,
    kinds,
    entry: declared,
    visitor: (context, diagnostics) =>
      check(({ at, params, fix, related = [] }) => {
        diagnostics.push(diagnose(name, at, params, { related, ...(fix && { fix }) }));
      }, context),
  };
}

/**
 * The fix that puts `words` in place of what stands there; nothing where the source cannot be edited so.
 * @param isUnsafe - Whether the text may mean something else afterwards.
 */
export function writeInstead(words: string, edit: TextEdit | undefined, isUnsafe = false): Fix | undefined {
  const shown = words.trim();
  const title =
    shown === ""
      ? { id: "Hapus kata ini", en: "Delete these words" }
      : { id: `Tulis «${shown}»`, en: `Write “${shown}”` };
  return edit && { title, edits: [edit], ...(isUnsafe && { isUnsafe }) };
}
