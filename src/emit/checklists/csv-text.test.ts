import { expect, it } from "vitest";
import { readCsvRegister } from "../../exchange/registers/read-csv-register.js";
import { commaDialect, csvText, excelDialect } from "./csv-text.js";

const cells = (text: string) => {
  const { value, diagnostics } = readCsvRegister({ path: "daftar.csv", text: text.replace("\ufeff", "") } as never);
  expect(diagnostics).toEqual([]);
  return value[0]?.rows.map((row) => [...row.cells.values()].map((cell) => cell.text));
};

it("quotes every cell and ends every line with CR LF", () => {
  const rows = [
    ["No", "Butir"],
    ["1", 'Tulis "salah", lalu; betulkan'],
  ];
  expect(csvText(rows, commaDialect)).toBe('"No","Butir"\r\n"1","Tulis ""salah"", lalu; betulkan"\r\n');
  expect(csvText(rows, excelDialect)).toBe('\ufeff"No";"Butir"\r\n"1";"Tulis ""salah"", lalu; betulkan"\r\n');
});

it.each(["=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", '"=1', "＝1+1", "－2", "\tx", "\rx"])(
  "makes %j text",
  (hostile) => {
    for (const dialect of [commaDialect, excelDialect]) {
      const [cell] = csvText([[hostile]], dialect)
        .replace("\ufeff", "")
        .split("\r\n");
      // What a spreadsheet sees first is the apostrophe, whatever blanks and quotation marks it skips.
      expect(cell).toMatch(/^"[\s"]*'/);
    }
  },
);

it.each(["a;=HYPERLINK(1)", 'a,"=1', "a\n=1", "a; -1", "a\t@x"])(
  "makes %j text where a file is read in the wrong dialect or cut into lines",
  (hostile) => {
    expect(csvText([[hostile]], commaDialect)).toMatch(/[,;\n\t][\s"]*'[=\-@]/);
  },
);

it("leaves everyday words alone, and they are read back as they were", () => {
  const row = ["1", "Putus dalam 5 - 7 hari; lihat Pasal 3, ayat (1)", "a=b", "x@kotabaru.go.id", 'kata "kunci"'];
  const head = ["No", "Butir", "A", "B", "C"];
  expect(cells(csvText([head, row], commaDialect))).toEqual([row]);
  expect(cells(csvText([head, row], excelDialect))).toEqual([row]);
});
