import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { organisation } from "../../testing/sample-texts.js";

/** The sample organisation with rows added. */
const read = (...rows: readonly string[]) =>
  compileMarked({ "organisasi.md": `${organisation.trimEnd()}\n${rows.join("\n")}\n` });

it("reads each role with its term, wider role, rank and substitutes, first choice first", () => {
  const { handbook, found } = read("| pic-pengganti | PIC pengganti | pic | - | admin, pic |");
  expect(found).toEqual([]);
  const { roles } = handbook.organisation;
  expect([...roles.keys()]).toEqual(["setiap-orang", "bupati", "sekda", "pic", "admin", "pic-pengganti"]);
  const { span: _span, ...role } = roles.get("pic-pengganti") ?? { span: undefined };
  expect(role).toEqual({
    id: "pic-pengganti",
    term: "PIC pengganti",
    parent: "pic",
    rank: undefined,
    substitutes: ["admin", "pic"],
  });
  expect(roles.get("admin")?.rank).toBe(8);
});

describe("points out", () => {
  it.each([
    ["table/defined-twice", "| ⟦admin⟧ | Admin lain | - | - | - |", "Hapus"],
    ["table/unknown-name", "| tim | Tim | ⟦setiap-oran⟧ | - | - |", "`setiap-orang`"],
    ["table/unknown-name", "| tim | Tim | setiap-orang | - | ⟦pic, adminn⟧ |", "`admin`"],
    ["table/unknown-name", "| tim | Tim | ⟦tidak-ada-sama-sekali⟧ | - | - |", "Periksa"],
    ["table/cell-malformed", "| tim | Tim | setiap-orang | ⟦tinggi⟧ | - |", "mulai 1"],
    ["table/cell-malformed", "| tim | Tim | setiap-orang | ⟦0⟧ | - |", "mulai 1"],
    ["table/cell-malformed", "| ⟦Kepala Tim⟧ | Kepala Tim | setiap-orang | - | - |", "huruf kecil"],
    ["table/cell-empty", "| tim | ⟦-⟧ | - | - | - |", "Isi"],
  ])("%s: %s", (code, row, help) => {
    const { found, expected, diagnostics } = read(row);
    expect(found).toEqual(expected(code));
    expect(diagnostics[0]?.help.id).toContain(help);
  });

  it("a role that stands beside everybody instead of below", () => {
    const { found, expected, diagnostics } = read("| ⟦tim⟧ | Tim | - | - | - |");
    expect(found).toEqual(expected("table/second-root"));
    expect(diagnostics[0]?.severity).toBe("warning");
    expect(diagnostics[0]?.help.id).toContain("`setiap-orang`");
  });

  it("a circle of wider roles once, with its way round", () => {
    const { found, expected, diagnostics } = read(
      "⟦| a | A | b | - | -⟧ |",
      "| b | B | c | - | - |",
      "| c | C | a | - | - |",
    );
    const codes = found.map((line) => line.split(" ")[0]);
    expect([codes, expected("x").length]).toEqual([["table/cycle"], 1]);
    expect(diagnostics[0]?.message.id).toContain("`a` → `b` → `c` → `a`");
  });

  it("a role wider than itself", () => {
    expect(read("| a | A | a | - | - |").diagnostics[0]?.message.id).toContain("`a` → `a`");
  });

  it("an organisation without the table Peran", () => {
    const { found } = compileMarked({ "organisasi.md": organisation.replace("## Peran", "## Jabatan") });
    expect(found.filter((line) => line.startsWith("table/"))).toEqual(["table/table-missing at organisasi.md:0 «»"]);
  });
});

it("keeps a rank that cannot be read out of the model", () => {
  expect(read("| tim | Tim | - | tinggi | - |").handbook.organisation.roles.get("tim")?.rank).toBeUndefined();
});
