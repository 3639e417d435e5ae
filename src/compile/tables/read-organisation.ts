import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Organisation, Role } from "../../model/organisation.js";
import type { Span } from "../../model/span.js";
import { diagnose } from "./diagnostics.js";
import { readTable, type TableRow } from "./read-table.js";
import { reportCycles } from "./report-cycles.js";
import { definedTwice, malformedCell, requiredTables } from "./row-findings.js";

const roleTable = {
  name: "Peran",
  required: ["Peran", "Istilah"],
  optional: ["Induk", "Jenjang", "Pengganti", "Uraian"],
} as const;
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
    .flatMap((document) => requiredTables(document, roleTable.name, diagnostics));
  for (const row of tables.flatMap((table) => readTable(table, roleTable, diagnostics))) {
    const role = readRole(row, diagnostics);
    named.push(...rolesNamed(role, row));
    const first = roles.get(role.id);
    if (first) {
      diagnostics.push(definedTwice(row.cells.Peran, first));
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

function readRole({ cells, span }: TableRow<typeof roleTable>, diagnostics: Diagnostic[]): Role {
  const id = cells.Peran.text;
  if (!roleId.test(id)) {
    const wanted = { id: "huruf kecil dan tanda hubung", en: "lower-case letters and hyphens" };
    diagnostics.push(malformedCell(cells.Peran, "Peran", wanted));
  }
  const rank = cells.Jenjang.text;
  const isRank = rank !== undefined && /^[1-9]\d?$/.test(rank);
  if (rank !== undefined && !isRank) {
    const wanted = { id: "angka mulai 1 (tertinggi)", en: "a number from 1 (the highest)" };
    diagnostics.push(malformedCell(cells.Jenjang, "Jenjang", wanted));
  }
  return {
    id,
    term: cells.Istilah.text,
    parent: cells.Induk.text,
    rank: isRank ? Number(rank) : undefined,
    substitutes: cells.Pengganti.text?.split(",").map((name) => name.trim()) ?? [],
    span,
  };
}

function rolesNamed({ parent, substitutes }: Role, { cells }: TableRow<typeof roleTable>): readonly NamedRole[] {
  return [
    ...(parent === undefined ? [] : [{ name: parent, span: cells.Induk.span }]),
    ...substitutes.map((name) => ({ name, span: cells.Pengganti.span })),
  ];
}
