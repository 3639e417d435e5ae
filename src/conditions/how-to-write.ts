import type { Localised } from "../diagnostics/diagnostic.js";
import { assertNever } from "../errors.js";
import type { ValueKind } from "./value-kind.js";

/** How the value of a fact is written in a scenario, as the object of "write …". */
export function howToWrite(kind: ValueKind): Localised {
  switch (kind.kind) {
    case "boolean":
      return { id: "`ya` atau `tidak`", en: "`ya` or `tidak`" };
    case "choice": {
      const choices = kind.choices.map((choice) => `\`${choice}\``).join(", ");
      return { id: `salah satu dari ${choices}`, en: `one of ${choices}` };
    }
    case "number": {
      const unit = kind.unit === "" ? "" : ` (${kind.unit})`;
      const least = kind.minimum ?? 0;
      const range = kind.maximum === undefined ? undefined : `${least}–${kind.maximum}`;
      return {
        id: `bilangan bulat${unit} ${range === undefined ? "seperti `120` atau `12.400`" : `antara ${range}`}`,
        en: `a whole number${unit} ${range === undefined ? "such as `120` or `12.400`" : `between ${range}`}`,
      };
    }
    case "duration":
      return {
        id: `jangka waktu seperti \`3 ${kind.unit ?? "hari"}\``,
        en: `a period such as \`3 ${kind.unit ?? "hari"}\``,
      };
    case "time":
      return { id: "jam seperti `07.30`", en: "a time of day such as `07.30`" };
    case "date":
      return { id: "tanggal seperti `2026-08-14`", en: "a date such as `2026-08-14`" };
    case "event":
      return {
        id: "waktu seperti `2026-08-14 pukul 23.59`, atau `belum terjadi`",
        en: "a time such as `2026-08-14 pukul 23.59`, or `belum terjadi`",
      };
    case "text":
    case "reference":
      return { id: "kata yang tidak kosong", en: "words that are not empty" };
    case "list": {
      const example = kind.choices.length > 0 ? `[${kind.choices.slice(0, 2).join(", ")}]` : "[…]";
      return { id: `daftar seperti \`${example}\` atau \`[]\``, en: `a list such as \`${example}\` or \`[]\`` };
    }
    default:
      return assertNever(kind);
  }
}
