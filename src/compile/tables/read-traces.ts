import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../model/document.js";
import type { Inline } from "../../model/text.js";
import type { Trace, TraceReason } from "../../model/trace.js";
import type { Library } from "../references/library.js";
import { readTable, type TableCell } from "./read-table.js";
import { definedTwice, requiredTables } from "./row-findings.js";

/** A row without provision is read all the same: that nothing answers it is what must be found. */
const traceTable = {
  name: "Arahan",
  required: ["Kode", "Arahan"],
  optional: ["Disampaikan oleh", "Ketentuan", "Tanpa aturan", "Tanpa butir", "Tanpa contoh"],
} as const;

/**
 * Compiles the statements of one penelusuran document with the provisions that answer them.
 * @param document - With its text linked: the provisions are read off the references in it.
 */
export function readTraces(document: Document, library: Library): Outcome<readonly Trace[]> {
  const diagnostics: Diagnostic[] = [];
  if (document.head.kind !== "penelusuran") return { value: [], diagnostics };
  const tables = requiredTables(document, traceTable.name, diagnostics);

  const traces = new Map<string, Trace>();
  for (const { cells, span } of tables.flatMap((table) => readTable(table, traceTable, diagnostics))) {
    const id = cells.Kode.text;
    const first = traces.get(id);
    if (first) {
      diagnostics.push(definedTwice(cells.Kode, first));
      continue;
    }
    traces.set(id, {
      document: document.head.id,
      id,
      statement: cells.Arahan.children,
      by: cells["Disampaikan oleh"].text,
      answers: answersIn(cells.Ketentuan.children, library),
      reasons: {
        rules: reasonIn(cells["Tanpa aturan"]),
        items: reasonIn(cells["Tanpa butir"]),
        scenarios: reasonIn(cells["Tanpa contoh"]),
      },
      span,
    });
  }
  return { value: [...traces.values()], diagnostics };
}

/** The provisions a cell refers to, each once. */
function answersIn(inlines: readonly Inline[], library: Library): Trace["answers"] {
  const answers = new Map<string, Trace["answers"][number]>();
  for (const inline of inlines) {
    if (inline.kind !== "reference" || inline.target.kind !== "provision") continue;
    const { document, id: provision } = inline.target;
    const citation = library.get(document)?.byId(provision)?.citation ?? "";
    answers.set(`${document}#${provision}`, { document, provision, citation });
  }
  return [...answers.values()];
}

function reasonIn({ text, span }: TableCell): TraceReason {
  return { words: text, span };
}
