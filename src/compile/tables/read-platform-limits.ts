import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../model/document.js";
import type { LimitUnit, PlatformLimit } from "../../model/platform-limit.js";
import { isRealDate } from "../../model/real-date.js";
import { readTable, type TableCell } from "./read-table.js";
import { malformedCell, requiredTables } from "./row-findings.js";

const limitTable = {
  name: "Batas",
  required: ["Platform", "Bagian", "Satuan"],
  optional: ["Batas", "Cara hitung", "Sumber", "Tanggal", "Catatan"],
} as const;
const units: ReadonlyMap<string, LimitUnit> = new Map([
  ["tanda", "characters"],
  ["bita", "bytes"],
  ["tagar", "hashtags"],
]);

/** Compiles one batas-platform document: what sources say of the limits of platforms. */
export function readPlatformLimits(document: Document): Outcome<readonly PlatformLimit[]> {
  const diagnostics: Diagnostic[] = [];
  if (document.head.kind !== "batas-platform") return { value: [], diagnostics };
  const tables = requiredTables(document, limitTable.name, diagnostics);
  const rows = tables.flatMap((table) => readTable(table, limitTable, diagnostics));
  const value = rows.flatMap(({ cells, span }): readonly PlatformLimit[] => {
    const unit = units.get(cells.Satuan.text.toLowerCase());
    if (!unit)
      malformed(cells.Satuan, "Satuan", { id: "`tanda`, `bita`, atau `tagar`", en: "`tanda`, `bita` or `tagar`" });
    const limit = readLimit(cells.Batas);
    const date = readDate(cells.Tanggal);
    if (!unit) return [];
    return [
      {
        document: document.head.id,
        platform: cells.Platform.text,
        part: cells.Bagian.text,
        limit,
        unit,
        counting: cells["Cara hitung"].text,
        source: cells.Sumber.text,
        date,
        note: cells.Catatan.text,
        span,
      },
    ];
  });
  return { value, diagnostics };

  function malformed(cell: TableCell, column: string, wanted: { id: string; en: string }): void {
    diagnostics.push(malformedCell(cell, column, wanted));
  }

  /** `63.206`: digits in threes, or without full stops. */
  function readLimit(cell: TableCell): number | undefined {
    if (cell.text === undefined) return undefined;
    if (/^[1-9]\d{0,8}$|^[1-9]\d{0,2}(?:\.\d{3}){1,2}$/.test(cell.text)) return Number(cell.text.replaceAll(".", ""));
    malformed(cell, "Batas", { id: "bilangan bulat seperti `2.200`", en: "a whole number such as `2.200`" });
    return undefined;
  }

  function readDate(cell: TableCell): string | undefined {
    if (cell.text === undefined) return undefined;
    const whole = `${cell.text}-01-01`.slice(0, 10);
    if (/^\d{4}(?:-\d{2}){0,2}$/.test(cell.text) && isRealDate(whole)) return cell.text;
    malformed(cell, "Tanggal", { id: "`2026`, `2026-05`, atau `2026-05-12`", en: "`2026`, `2026-05` or `2026-05-12`" });
    return undefined;
  }
}
