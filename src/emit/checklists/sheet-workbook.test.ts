import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { Checklist } from "../../model/checklist.js";
import { sampleHandbook, words } from "../../testing/sample-handbook.js";
import { checklistsEmitter } from "./checklists.js";
import { sheetName } from "./pack-workbook.js";

function workbook(checklists: readonly Checklist[] = sampleHandbook.checklists): Readonly<Record<string, string>> {
  const { value } = checklistsEmitter.emit({ ...sampleHandbook, checklists });
  const contents = value.find(({ path }) => path === "checklists/admin.xlsx")?.contents;
  const parts = unzipSync(contents as Uint8Array);
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const parts = workbook();
const part = (name: string): string => parts[name] ?? "";
/** The cells of a sheet by their place: `{ B2: "…" }`. */
const cellsOf = (sheet: string) =>
  Object.fromEntries(
    [...sheet.matchAll(/<c r="([A-Z]\d+)"[^>]*>(?:<is><t[^>]*>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>/g)].map((cell) => [
      cell[1],
      cell[2] ?? cell[3],
    ]),
  );

it("has a sheet for every list of the role, and every part it names", () => {
  const names = [...part("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(["1 Menjawab Isu Publik", "2 Daftar Periksa Sebelum Menerb"]);
  const named = [...part("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  expect([...named, "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"].sort()).toEqual(
    Object.keys(parts).sort(),
  );
  for (const [, target] of part("xl/_rels/workbook.xml.rels").matchAll(/Target="([^"]+)"/g))
    expect(parts).toHaveProperty([`xl/${target}`]);
});

it("has the columns, the parts and the lines; blanks to fill in with yes or no", () => {
  const sheet = part("xl/worksheets/sheet2.xml");
  expect(cellsOf(sheet)).toEqual({
    A1: "No",
    B1: "Butir",
    C1: "Dasar",
    D1: "Sudah",
    E1: "Oleh",
    F1: "Tanggal",
    A2: "Isi",
    A3: "1",
    B3: "Pastikan sudah disetujui.",
    C3: "Pasal 3 ayat (1); Pasal 3 ayat (2)",
    A4: "Akun",
    A5: "2",
    B5: "Periksa nama akun.",
    C5: "tanpa pasal: mencegah salah akun",
  });
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toMatch(/<dataValidation type="list" [^>]*sqref="D3 D5"><formula1>&quot;ya,tidak&quot;<\/formula1>/);
  expect(sheet).toContain('<mergeCell ref="A2:F2"/><mergeCell ref="A4:F4"/>');
  expect(part("xl/workbook.xml")).toContain(">'1 Menjawab Isu Publik'!$1:$1<");
});

it("uses only formats that its styles hold", () => {
  const formats = [...part("xl/styles.xml").matchAll(/<xf [^>]*xfId/g)].length;
  const used = [...part("xl/worksheets/sheet1.xml").matchAll(/ s="(\d+)"/g)].map(([, format]) => Number(format));
  expect(Math.max(...used)).toBeLessThan(formats);
});

it("hostile text is text: no formula, no markup, no escape of the format, no command in the header", () => {
  const [list] = sampleHandbook.checklists;
  const text = `=HYPERLINK("x") <b>&amp; _x0041_ \u0001`;
  const groups = list?.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, text: [words(text)] })),
  }));
  const hostile = workbook(list ? [{ ...list, title: "A&Bx[1]:/\\?*'", groups: groups ?? [] }] : []);
  const sheet = hostile["xl/worksheets/sheet1.xml"] ?? "";
  expect(cellsOf(sheet)).toMatchObject({ B3: "=HYPERLINK(&quot;x&quot;) &lt;b&gt;&amp;amp; _x005F_x0041_ \ufffd" });
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toContain("<oddHeader>&amp;LA&amp;&amp;Bx[1]:");
  expect(hostile["xl/workbook.xml"]).toContain('<sheet name="1 A&amp;Bx 1" sheetId="1"');
});

it("names sheets as Excel takes them", () => {
  expect(sheetName(3, "Sebelum tugas berakhir atau cuti panjang")).toBe("3 Sebelum tugas berakhir atau c");
  expect(sheetName(1, "🙂".repeat(20))).toBe(`1 ${"🙂".repeat(14)}`);
  expect(sheetName(2, "[]:*?/\\'")).toBe("2");
});
