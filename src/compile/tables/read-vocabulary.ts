import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Act, Fact, FactType, Register, Vocabulary } from "../../model/vocabulary.js";
import { diagnose } from "./diagnostics.js";
import { readTable, type TableCell, type TableShape, tablesUnder } from "./read-table.js";
import { reportCycles } from "./report-cycles.js";

const factTable: TableShape<"Fakta" | "Jenis" | "Nilai atau satuan" | "Bunyi" | "Arti" | "Bawaan"> = {
  name: "Fakta",
  required: ["Fakta", "Jenis"],
  optional: ["Nilai atau satuan", "Bunyi", "Arti", "Bawaan"],
};
const actTable: TableShape<"Tindakan" | "Kata" | "Selesai bila" | "Termasuk"> = {
  name: "Tindakan",
  required: ["Tindakan", "Kata"],
  optional: ["Selesai bila", "Termasuk"],
};
const registerTable: TableShape<"Register" | "Anggota" | "Kolom"> = {
  name: "Register",
  required: ["Register"],
  optional: ["Anggota", "Kolom"],
};

const factName = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;
const actId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Compiles the kosakata documents to facts, acts and registers (AUTHORING 1, *Tables*). The event of an act (`Selesai bila`) declares itself
 * as a fact if no row does.
 */
export function readVocabulary(documents: readonly Document[]): Outcome<Vocabulary> {
  const diagnostics: Diagnostic[] = [];
  const facts = new Map<string, Fact>();
  const acts = new Map<string, Act>();
  const registers = new Map<string, Register>();
  const enter = <T extends { readonly span: Fact["span"] }>(into: Map<string, T>, name: string, value: T): void => {
    const first = into.get(name);
    if (!first) into.set(name, value);
    else {
      const related = [{ span: first.span, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
      diagnostics.push(diagnose("defined-twice", value.span, { name }, { related }));
    }
  };

  for (const { body } of documents.filter(({ head }) => head.kind === "kosakata")) {
    for (const table of tablesUnder(body, "Register")) {
      for (const { cells, span } of readTable(table, registerTable, diagnostics)) {
        const id = cells.Register.text as string;
        enter(registers, id, {
          id,
          members: commaList(cells.Anggota.text),
          columns: commaList(cells.Kolom.text),
          span,
        });
      }
    }
    for (const table of tablesUnder(body, "Fakta")) {
      for (const { cells, span } of readTable(table, factTable, diagnostics)) {
        const name = cells.Fakta.text as string;
        if (!factName.test(name))
          malformed(cells.Fakta, "Fakta", {
            id: "`entitas.atribut` dengan huruf kecil",
            en: "`entity.attribute` in lower case",
          });
        const type = factTypeOf(cells.Jenis, cells["Nilai atau satuan"]);
        enter(facts, name, {
          name,
          type,
          phrases: slashList(cells.Bunyi.text),
          meaning: cells.Arti.text ?? "",
          default: cells.Bawaan.text,
          span,
        });
      }
    }
    for (const table of tablesUnder(body, "Tindakan")) {
      for (const { cells, span } of readTable(table, actTable, diagnostics)) {
        const id = cells.Tindakan.text as string;
        if (!actId.test(id))
          malformed(cells.Tindakan, "Tindakan", {
            id: "huruf kecil dan tanda hubung",
            en: "lower-case letters and hyphens",
          });
        enter(acts, id, {
          id,
          phrases: slashList(cells.Kata.text),
          doneWhen: cells["Selesai bila"].text,
          partOf: cells.Termasuk.text,
          span,
        });
      }
    }
  }
  for (const act of acts.values()) {
    if (act.doneWhen !== undefined && !facts.has(act.doneWhen)) {
      facts.set(act.doneWhen, {
        name: act.doneWhen,
        type: { kind: "event" },
        phrases: [],
        meaning: "",
        default: undefined,
        span: act.span,
      });
    }
    if (act.partOf !== undefined && !acts.has(act.partOf))
      unknown(act.partOf, act.span, { id: "tindakan", en: "act" }, acts.keys());
  }
  for (const fact of facts.values()) {
    const { type } = fact;
    if (type.kind === "list" && type.register !== undefined && !registers.has(type.register)) {
      unknown(type.register, fact.span, { id: "register", en: "register" }, registers.keys());
    }
  }
  reportCycles(acts, ({ partOf }) => partOf, diagnostics);
  return { value: { facts, acts, registers }, diagnostics };

  function malformed(cell: TableCell, column: string, wanted: { id: string; en: string }): void {
    diagnostics.push(diagnose("cell-malformed", cell.span, { column, written: cell.text ?? "", wanted }));
  }

  function unknown(
    name: string,
    span: Fact["span"],
    what: { id: string; en: string },
    candidates: Iterable<string>,
  ): void {
    diagnostics.push(diagnose("unknown-name", span, { name, what, nearest: suggest(name, candidates) }));
  }

  function factTypeOf(type: TableCell, values: TableCell): FactType {
    const written = (type.text as string).toLowerCase();
    const ordered = values.text?.includes("<") ?? false;
    const choices =
      values.text === undefined
        ? []
        : values.text
            .split(ordered ? "<" : ",")
            .map((choice) => choice.trim())
            .filter(Boolean);
    switch (written) {
      case "ya/tidak":
        return { kind: "boolean" };
      case "pilihan":
      case "pilihan berurut": {
        const berurut = written === "pilihan berurut";
        const wanted = berurut
          ? { id: "pilihan dari yang terendah: `a < b < c`", en: "choices from the lowest: `a < b < c`" }
          : { id: "pilihan dipisah koma: `a, b, c`", en: "choices separated by commas: `a, b, c`" };
        if (choices.length < 2 || berurut !== ordered) malformed(values, "Nilai atau satuan", wanted);
        return { kind: "choice", choices, ordered: berurut };
      }
      case "bilangan":
        if (values.text === undefined)
          malformed(values, "Nilai atau satuan", { id: "satuan yang dihitung", en: "the unit that is counted" });
        return { kind: "number", unit: values.text ?? "" };
      case "durasi":
        return { kind: "duration", unit: values.text };
      case "tanggal":
        return { kind: "date" };
      case "peristiwa":
        return { kind: "event" };
      case "teks":
        return { kind: "text" };
      case "rujukan":
        return { kind: "reference" };
    }
    const list = /^daftar (.+)$/.exec(written);
    if (list) return { kind: "list", choices, register: list[1] === "pilihan" ? undefined : list[1] };
    const derived = /^turunan (.+)$/.exec(written);
    if (derived) return { kind: "derived", by: derived[1] as string, choices, ordered };
    const kinds =
      "ya/tidak, pilihan, pilihan berurut, bilangan, durasi, tanggal, peristiwa, teks, rujukan, daftar …, turunan …";
    malformed(type, "Jenis", { id: `salah satu dari: ${kinds}`, en: `one of: ${kinds}` });
    return { kind: "text" };
  }
}

function commaList(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean);
}

function slashList(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(" / ")
        .map((part) => part.trim())
        .filter(Boolean);
}
