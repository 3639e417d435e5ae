import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Organisation, Role } from "../../model/organisation.js";
import { diagnose } from "./diagnostics.js";
import { readTable, type TableRow, type TableShape, tablesUnder } from "./read-table.js";
import { reportCycles } from "./report-cycles.js";

type RoleColumn = "Peran" | "Istilah" | "Induk" | "Jenjang" | "Pengganti" | "Uraian";

const roleTable: TableShape<RoleColumn> = {
  name: "Peran",
  required: ["Peran", "Istilah"],
  optional: ["Induk", "Jenjang", "Pengganti", "Uraian"],
};
const roleWord = { id: "peran", en: "role" };

/** Compiles the organisasi documents to roles: their legal terms, wider roles, ranks and substitutes. */
export function readOrganisation(documents: readonly Document[]): Outcome<Organisation> {
  const diagnostics: Diagnostic[] = [];
  const roles = new Map<string, Role>();
  const tables = documents
    .filter(({ head }) => head.kind === "organisasi")
    .flatMap(({ body }) => tablesUnder(body, "Peran"));
  for (const row of tables.flatMap((table) => readTable(table, roleTable, diagnostics))) {
    const role = readRole(row, diagnostics);
    const first = roles.get(role.id);
    if (first) {
      const related = [{ span: first.span, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
      diagnostics.push(diagnose("defined-twice", row.cells.Peran.span, { name: role.id }, { related }));
    } else roles.set(role.id, role);
  }
  for (const { parent, substitutes, span } of roles.values()) {
    for (const name of [parent ?? [], ...substitutes].flat()) {
      if (roles.has(name)) continue;
      diagnostics.push(diagnose("unknown-name", span, { name, what: roleWord, nearest: suggest(name, roles.keys()) }));
    }
  }
  reportCycles(roles, ({ parent }) => parent, diagnostics);
  return { value: { roles }, diagnostics };
}

function readRole({ cells, span }: TableRow<RoleColumn>, diagnostics: Diagnostic[]): Role {
  const rank = cells.Jenjang.text;
  if (rank !== undefined && !/^[1-9]\d?$/.test(rank)) {
    const wanted = { id: "angka mulai 1 (tertinggi)", en: "a number from 1 (the highest)" };
    diagnostics.push(diagnose("cell-malformed", cells.Jenjang.span, { column: "Jenjang", written: rank, wanted }));
  }
  return {
    id: cells.Peran.text as string,
    term: cells.Istilah.text as string,
    parent: cells.Induk.text,
    rank: rank === undefined ? undefined : Number.parseInt(rank, 10),
    substitutes: cells.Pengganti.text?.split(",").map((name) => name.trim()) ?? [],
    span,
  };
}
