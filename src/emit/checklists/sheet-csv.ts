import type { Words } from "../words.js";
import { type CsvDialect, csvText } from "./csv-text.js";
import { groundWords, type RoleSheet } from "./role-sheet.js";

/** The checklists of a role as one table: a row a line to tick, with three columns to fill in. */
export function sheetCsv({ checklists }: RoleSheet, dialect: CsvDialect, words: Words): string {
  const { number, list, moment, part, kind, item, ground, done, by, date } = words.sheet.columns;
  const heading = [number, list, moment, part, kind, item, ground, done, by, date];
  const rows = checklists.flatMap(({ title, groups, moment: when }) =>
    groups
      .flatMap(({ title: pause, group, items }) =>
        items.map((line) => [title, when ?? title, pause, words.sheet.kinds[group.kind], line.text, groundWords(line)]),
      )
      .map((cells, index) => [String(index + 1), ...cells, "", "", ""]),
  );
  return csvText([heading, ...rows], dialect);
}
