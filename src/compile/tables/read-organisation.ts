import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Organisation, Role } from "../../model/organisation.js";
import { diagnose } from "./diagnostics.js";
import { readTable, type TableShape, tablesUnder } from "./read-table.js";
import { reportCycles } from "./report-cycles.js";

const roleTable: TableShape<"Peran" | "Istilah" | "Induk" | "Jenjang" | "Pengganti" | "Uraian"> = {
  name: "Peran",
  required: ["Peran", "Istilah"],
  optional: ["Induk", "Jenjang", "Pengganti", "Uraian"],
};
const role = { id: "peran", en: "role" };

/** Compiles the organisasi documents to roles: their legal terms, wider roles, ranks and substitutes. */
export function readOrganisation(documents: readonly Document[]): Outcome<Organisation> {
  const diagnostics: Diagnostic[] = [];
  const roles = new Map<string, Role>();
  for (const document of documents.filter(({ head }) => head.kind === "organisasi")) {
    for (const table of tablesUnder(document.body, "Peran")) {
      for (const { cells, span } of readTable(table, roleTable, diagnostics)) {
        const id = cells.Peran.text as string;
        const first = roles.get(id);
        if (first) {
          const related = [
            { span: first.span, message: { id: "Yang pertama di sini.", en: "The first one is here." } },
          ];
          diagnostics.push(diagnose("defined-twice", cells.Peran.span, { name: id }, { related }));
          continue;
        }
        const rank = cells.Jenjang.text;
        if (rank !== undefined && !/^[1-9]\d?$/.test(rank)) {
          const wanted = { id: "angka mulai 1 (tertinggi)", en: "a number from 1 (the highest)" };
          diagnostics.push(
            diagnose("cell-malformed", cells.Jenjang.span, { column: "Jenjang", written: rank, wanted }),
          );
        }
        roles.set(id, {
          id,
          term: cells.Istilah.text as string,
          parent: cells.Induk.text,
          rank: rank === undefined ? undefined : Number.parseInt(rank, 10),
          substitutes: cells.Pengganti.text?.split(",").map((name) => name.trim()) ?? [],
          span,
        });
      }
    }
  }
  for (const { parent, substitutes, span } of roles.values()) {
    for (const name of [...(parent === undefined ? [] : [parent]), ...substitutes]) {
      if (!roles.has(name))
        diagnostics.push(diagnose("unknown-name", span, { name, what: role, nearest: suggest(name, roles.keys()) }));
    }
  }
  reportCycles(roles, ({ parent }) => parent, diagnostics);
  return { value: { roles }, diagnostics };
}
