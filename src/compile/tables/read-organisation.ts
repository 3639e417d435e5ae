import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Organisation, Role } from "../../model/organisation.js";
import type { Span } from "../../model/span.js";
import { diagnose } from "./diagnostics.js";
import { readTable, type TableRow, type TableShape, tablesUnder } from "./read-table.js";
import { reportCycles } from "./report-cycles.js";

type RoleColumn = "Peran" | "Istilah" | "Induk" | "Jenjang" | "Pengganti" | "Uraian";

const roleTable: TableShape<RoleColumn> = {
  name: "Peran",
  required: ["Peran", "Istilah"],
  optional: ["Induk", "Jenjang", "Pengganti", "Uraian"],
};
type NamedRole = { readonly name: string; readonly span: Span };

/** Pages are named after roles: no name of a device on Windows, nor longer than a file may be. */
const roleId = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)(?=.{1,100}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** The role everybody has (SEMANTICS 2): the only one without a wider role. */
const rootRole = "setiap-orang";
const roleWord = { id: "peran", en: "role" };

/** Compiles the organisasi documents to roles: their legal terms, wider roles, ranks and substitutes. */
export function readOrganisation(documents: readonly Document[]): Outcome<Organisation> {
  const diagnostics: Diagnostic[] = [];
  const roles = new Map<string, Role>();
  /** Roles that a row names, with the cell that names them. */
  const named: NamedRole[] = [];
  const tables = documents
    .filter(({ head }) => head.kind === "organisasi")
    .flatMap(({ body, file }) => {
      const found = tablesUnder(body, "Peran");
      if (found.length === 0)
        diagnostics.push(diagnose("table-missing", { file, start: 0, end: 0 }, { heading: "Peran" }));
      return found;
    });
  for (const row of tables.flatMap((table) => readTable(table, roleTable, diagnostics))) {
    const role = readRole(row, diagnostics);
    named.push(...rolesNamed(role, row));
    const first = roles.get(role.id);
    if (first) {
      const related = [{ span: first.span, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
      diagnostics.push(diagnose("defined-twice", row.cells.Peran.span, { name: role.id }, { related }));
    } else {
      roles.set(role.id, role);
      if (role.parent === undefined && role.id !== rootRole)
        diagnostics.push(diagnose("second-root", row.cells.Peran.span, { role: role.id, root: rootRole }));
    }
  }
  for (const { name, span } of named) {
    if (roles.has(name)) continue;
    diagnostics.push(diagnose("unknown-name", span, { name, what: roleWord, nearest: suggest(name, roles.keys()) }));
  }
  reportCycles(roles, ({ parent }) => parent, diagnostics);
  return { value: { roles }, diagnostics };
}

function readRole({ cells, span }: TableRow<RoleColumn>, diagnostics: Diagnostic[]): Role {
  const id = cells.Peran.text as string;
  if (!roleId.test(id)) {
    const wanted = { id: "huruf kecil dan tanda hubung", en: "lower-case letters and hyphens" };
    diagnostics.push(diagnose("cell-malformed", cells.Peran.span, { column: "Peran", written: id, wanted }));
  }
  const rank = cells.Jenjang.text;
  const isRank = rank !== undefined && /^[1-9]\d?$/.test(rank);
  if (rank !== undefined && !isRank) {
    const wanted = { id: "angka mulai 1 (tertinggi)", en: "a number from 1 (the highest)" };
    diagnostics.push(diagnose("cell-malformed", cells.Jenjang.span, { column: "Jenjang", written: rank, wanted }));
  }
  return {
    id,
    term: cells.Istilah.text as string,
    parent: cells.Induk.text,
    rank: isRank ? Number(rank) : undefined,
    substitutes: cells.Pengganti.text?.split(",").map((name) => name.trim()) ?? [],
    span,
  };
}

function rolesNamed({ parent, substitutes }: Role, { cells }: TableRow<RoleColumn>): readonly NamedRole[] {
  return [
    ...(parent === undefined ? [] : [{ name: parent, span: cells.Induk.span }]),
    ...substitutes.map((name) => ({ name, span: cells.Pengganti.span })),
  ];
}
