import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { DraftDocument } from "../../compile/read-document.js";
import { topLevel } from "../../model/document.js";
import type { Provision, ProvisionKind } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { scalarAt, valueAt } from "../../model/yaml.js";
import type { Look } from "../look.js";
import { rangeOf } from "../positions.js";
import { mapsOf } from "../things/read-yaml-block.js";
import { editorWords } from "../words.js";

const kinds: Readonly<Record<ProvisionKind, SymbolKind>> = {
  menimbang: SymbolKind.Namespace,
  mengingat: SymbolKind.Namespace,
  bab: SymbolKind.Module,
  bagian: SymbolKind.Package,
  paragraf: SymbolKind.Package,
  pasal: SymbolKind.Class,
  diktum: SymbolKind.Class,
  ayat: SymbolKind.Method,
  huruf: SymbolKind.Field,
  angka: SymbolKind.Field,
  section: SymbolKind.Module,
  lampiran: SymbolKind.File,
  penjelasan: SymbolKind.File,
};

/** The outline of a text: its frontmatter, BAB, Bagian, Pasal, ayat and what they hold, rules and examples under the provision they stand in. */
export function documentSymbols({ project, file, source, language }: Look): DocumentSymbol[] {
  const draft = project.draft(file);
  if (!draft) return [];
  const blocks = blockSymbols(draft, (span) => rangeOf(source, span), language);
  const symbol = (provision: Provision): DocumentSymbol => {
    const { label, title, kind, span, labelSpan, children, id } = provision;
    const own = blocks.filter(({ unit }) => unit === id);
    const name = label === "" ? title : label;
    const range = {
      start: Math.min(span.start, labelSpan.start),
      end: Math.max(span.end, ...own.map(({ end }) => end)),
    };
    return {
      name: name.trim() === "" ? kind : name,
      detail: label === "" ? "" : title === "" ? firstWords(source.text, provision) : title,
      kind: kinds[kind],
      range: rangeOf(source, range),
      selectionRange: rangeOf(source, labelSpan),
      children: [...children.map(symbol), ...own.map(({ made }) => made)],
    };
  };
  const { frontmatter } = draft.tree;
  const head: DocumentSymbol[] = frontmatter
    ? [
        {
          name: editorWords(language).preamble,
          detail: draft.document.head.title,
          kind: SymbolKind.Object,
          range: rangeOf(source, frontmatter.span),
          selectionRange: rangeOf(source, { start: frontmatter.span.start, end: frontmatter.span.start }),
        },
      ]
    : [];
  return [...head, ...topLevel(draft.document).map(symbol)];
}

/** Rules, tables and examples by the unit they stand in. */
function blockSymbols(
  draft: DraftDocument,
  range: (span: Span) => DocumentSymbol["range"],
  language: Look["language"],
): readonly { readonly unit: string; readonly end: number; readonly made: DocumentSymbol }[] {
  const words = editorWords(language);
  const names = { aturan: words.rule, keputusan: words.table, skenario: words.scenario, isian: words.register };
  return draft.machineBlocks.flatMap((block) =>
    mapsOf(block).map((map) => ({
      unit: block.unit,
      end: block.code.span.end,
      made: {
        name: scalarAt(map, "id") ?? block.language,
        detail: scalarAt(map, "judul") ?? names[block.language],
        kind: block.language === "skenario" ? SymbolKind.Event : SymbolKind.Function,
        range: range(map.span),
        selectionRange: range(valueAt(map, "id")?.span ?? map.span),
      },
    })),
  );
}

/** The first words after a label, for provisions that have no title. */
function firstWords(text: string, { labelSpan, span }: Provision): string {
  const words = text
    .slice(labelSpan.end, Math.min(span.end, labelSpan.end + 120))
    .replace(/\s+/g, " ")
    .trim();
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, "")} …`;
}
