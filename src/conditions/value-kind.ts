import type { Localised } from "../diagnostics/diagnostic.js";
import { assertNever } from "../errors.js";
import type { FactType } from "../model/vocabulary.js";

/** What a fact, or an element of a list, can be compared with: a {@link FactType} with derived facts resolved. */
export type ValueKind = Exclude<FactType, { kind: "derived" }>;

/** The kind of a declared fact. A derived fact without other choices than ya and tidak is ya/tidak. */
export function kindOf(type: FactType): ValueKind {
  if (type.kind !== "derived") return type;
  const { choices, ordered } = type;
  return choices.every((choice) => choice === "ya" || choice === "tidak")
    ? { kind: "boolean" }
    : { kind: "choice", choices, ordered };
}

/** The kind of one element of a list: a choice, or a row of a register, which has an identity and no value. */
export function elementKind(list: ValueKind): ValueKind | undefined {
  if (list.kind !== "list") return undefined;
  return list.choices.length > 0 ? { kind: "choice", choices: list.choices, ordered: false } : { kind: "reference" };
}

/** Whether `<` and `>` make sense. */
export function isOrdered(kind: ValueKind): boolean {
  return (
    kind.kind === "number" ||
    kind.kind === "duration" ||
    kind.kind === "date" ||
    kind.kind === "time" ||
    (kind.kind === "choice" && kind.ordered)
  );
}

/** Whether values of this kind can be equal or not: an instant never is to the second, and a list is compared by what it holds. */
export function hasEquality(kind: ValueKind): boolean {
  return kind.kind !== "event" && kind.kind !== "list";
}

/** A kind in words, as the kosakata names it. */
export function sayKind(kind: ValueKind): Localised {
  switch (kind.kind) {
    case "boolean":
      return { id: "ya/tidak", en: "a yes/no fact" };
    case "choice":
      return kind.ordered ? { id: "pilihan berurut", en: "an ordered choice" } : { id: "pilihan", en: "a choice" };
    case "number":
      return kind.unit === ""
        ? { id: "bilangan", en: "a number" }
        : { id: `bilangan (${kind.unit})`, en: `a number (${kind.unit})` };
    case "duration":
      return kind.unit === undefined
        ? { id: "durasi", en: "a period" }
        : { id: `durasi (${kind.unit})`, en: `a period (${kind.unit})` };
    case "date":
      return { id: "tanggal", en: "a date" };
    case "time":
      return { id: "waktu", en: "a time of day" };
    case "event":
      return { id: "peristiwa", en: "an event" };
    case "text":
      return { id: "teks", en: "a text" };
    case "reference":
      return { id: "rujukan", en: "a reference" };
    case "list":
      return { id: "daftar", en: "a list" };
    default:
      return assertNever(kind);
  }
}

/** How something of this kind is written in a condition. */
export function howToCompare(fact: string, kind: ValueKind): Localised {
  switch (kind.kind) {
    case "boolean":
      return {
        id: `Tulis \`${fact}\` saja, atau \`bukan ${fact}\`.`,
        en: `Write \`${fact}\` alone, or \`bukan ${fact}\`.`,
      };
    case "choice": {
      const choices = kind.choices.join(", ");
      const example = `${fact} = ${kind.choices[0] ?? "…"}`;
      return {
        id: `Tulis misalnya \`${example}\`. Pilihannya: ${choices}.`,
        en: `Write for example \`${example}\`. The choices are: ${choices}.`,
      };
    }
    case "number": {
      const example = `${fact} >= 3 ${kind.unit}`.trim();
      return { id: `Bandingkan dengan bilangan: \`${example}\`.`, en: `Compare it with a number: \`${example}\`.` };
    }
    case "duration": {
      const example = `${fact} > 3 ${kind.unit ?? "hari kerja"}`;
      return { id: `Bandingkan dengan jangka waktu: \`${example}\`.`, en: `Compare it with a period: \`${example}\`.` };
    }
    case "date":
      return {
        id: `Bandingkan dengan tanggal: \`${fact} >= 2026-08-17\`; dengan waktu lain pakai \`sebelum\`, \`sesudah\`, atau \`paling lambat\`.`,
        en: `Compare it with a date: \`${fact} >= 2026-08-17\`; with other points in time use \`sebelum\`, \`sesudah\` or \`paling lambat\`.`,
      };
    case "time":
      return {
        id: "Bandingkan dengan fakta lain yang berjenis `waktu`, memakai `=`, `<`, atau `>`.",
        en: "Compare it with another fact of the kind `waktu`, with `=`, `<` or `>`.",
      };
    case "event":
      return {
        id: `Tulis \`sudah ${fact}\`, \`belum ${fact}\`, atau bandingkan waktunya: \`sebelum\`, \`sesudah\`, \`paling lambat\`, \`antara\`.`,
        en: `Write \`sudah ${fact}\`, \`belum ${fact}\`, or compare its time: \`sebelum\`, \`sesudah\`, \`paling lambat\`, \`antara\`.`,
      };
    case "text":
    case "reference":
      return {
        id: "Bandingkan dengan fakta lain yang sejenis, memakai `=` atau `!=`; bila nilainya sudah tertentu, jadikan `pilihan` di kosakata.",
        en: "Compare it with another fact of its kind, with `=` or `!=`; if its values are fixed, make it a `pilihan` in the vocabulary.",
      };
    case "list": {
      const [choice] = kind.choices;
      const example = choice === undefined ? `ada p dari ${fact} yang …` : `${fact} memuat {${choice}}`;
      return { id: `Tulis \`${example}\`.`, en: `Write \`${example}\`.` };
    }
    default:
      return assertNever(kind);
  }
}
