import type { FactType } from "../model/generated/rules-wire.js";
import { strictJson } from "../schema/strict-json.js";

/**
 * What a cell of CSV, or a value of Parquet, is as a fact is sent: texts become truths, numbers and lists where the fact has that type, and
 * instants of Parquet (which DuckDB writes `2026-08-19 02:20:00+00`) ISO 8601. What cannot be read so stays as it is, for the evaluator to refuse.
 */
export function decodeCell(type: FactType, value: unknown): unknown {
  if (typeof value !== "string") return value;
  switch (type.kind) {
    case "boolean":
      return /^(?:true|ya)$/i.test(value) ? true : /^(?:false|tidak)$/i.test(value) ? false : value;
    case "number":
    case "duration":
      return /^-?\d{1,16}$/.test(value) ? Number(value) : value;
    case "event":
      return value === "null" ? null : decodeInstant(value);
    case "time":
      return value.replace(/^(\d\d:\d\d):00$/, "$1");
    case "list":
      return decodeList(value);
    default:
      return value;
  }
}

/** An instant of Parquet as ISO 8601, its fraction of a second cut off; any other text as it is. */
export function decodeInstant(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const [, date, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)?\+00$/.exec(value) ?? [];
  return date === undefined ? value : `${date}T${time}Z`;
}

/** Names in a cell: parted by semicolons, commas or blanks. */
export function decodeNames(value: unknown): unknown {
  if (typeof value !== "string" || value.startsWith("[")) return decodeJson(value);
  return value.split(/[;,\s]+/).filter((name) => name !== "");
}

/** JSON in a cell; what is none, or what readers would read differently, stays a text. */
function decodeJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const read = strictJson(value);
  return read.kind === "value" ? read.value : value;
}

function decodeList(value: string): unknown {
  return value.startsWith("[") ? decodeJson(value) : decodeNames(value);
}
