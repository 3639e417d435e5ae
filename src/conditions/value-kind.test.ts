import { describe, expect, it } from "vitest";
import { howToWrite } from "./how-to-write.js";
import { elementKind, hasEquality, howToCompare, isOrdered, kindOf, sayKind, type ValueKind } from "./value-kind.js";

const choices = ["rutin", "krisis"];
/** A fact of each kind. */
const kinds = {
  boolean: { kind: "boolean" },
  choice: { kind: "choice", choices, ordered: false },
  level: { kind: "choice", choices, ordered: true },
  number: { kind: "number", unit: "", minimum: undefined, maximum: undefined },
  counted: { kind: "number", unit: "tayangan", minimum: undefined, maximum: 100 },
  bounded: { kind: "number", unit: "", minimum: 5, maximum: 9 },
  period: { kind: "duration", unit: undefined },
  days: { kind: "duration", unit: "hari kerja" },
  date: { kind: "date" },
  time: { kind: "time" },
  event: { kind: "event" },
  text: { kind: "text" },
  reference: { kind: "reference" },
  set: { kind: "list", choices: ["a", "b", "c"] },
  rows: { kind: "list", choices: [] },
} as unknown as Readonly<Record<string, ValueKind>>;
const named = (does: (kind: ValueKind) => boolean) =>
  Object.keys(kinds).filter((name) => does(kinds[name] as ValueKind));
const words = (say: (kind: ValueKind) => { readonly id: string; readonly en: string }) =>
  Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, Object.values(say(kind))]));

describe("a kind of fact", () => {
  it("has an order, or not", () => {
    expect(named(isOrdered)).toEqual(["level", "number", "counted", "bounded", "period", "days", "date", "time"]);
  });

  it("has equal values, or not", () => {
    expect(named((kind) => !hasEquality(kind))).toEqual(["event", "set", "rows"]);
  });

  it("that is derived is what its choices say", () => {
    const derived = (...written: readonly string[]) =>
      kindOf({ kind: "derived", choices: written, ordered: true } as never);
    expect(derived("ya", "tidak")).toEqual({ kind: "boolean" });
    expect(derived("ya")).toEqual({ kind: "boolean" });
    expect(derived("ya", "mungkin")).toEqual({ kind: "choice", choices: ["ya", "mungkin"], ordered: true });
    expect(kindOf(kinds["date"] as never)).toEqual({ kind: "date" });
  });

  it("that is a list has elements: choices without an order, or rows without a value", () => {
    expect(elementKind(kinds["set"] as ValueKind)).toEqual({
      kind: "choice",
      choices: ["a", "b", "c"],
      ordered: false,
    });
    expect(elementKind(kinds["rows"] as ValueKind)).toEqual({ kind: "reference" });
    expect(elementKind(kinds["text"] as ValueKind)).toBeUndefined();
  });

  it("is said in words", () => {
    expect(words(sayKind)).toEqual({
      boolean: ["ya/tidak", "a yes/no fact"],
      choice: ["pilihan", "a choice"],
      level: ["pilihan berurut", "an ordered choice"],
      number: ["bilangan", "a number"],
      counted: ["bilangan (tayangan)", "a number (tayangan)"],
      bounded: ["bilangan", "a number"],
      period: ["durasi", "a period"],
      days: ["durasi (hari kerja)", "a period (hari kerja)"],
      date: ["tanggal", "a date"],
      time: ["waktu", "a time of day"],
      event: ["peristiwa", "an event"],
      text: ["teks", "a text"],
      reference: ["rujukan", "a reference"],
      set: ["daftar", "a list"],
      rows: ["daftar", "a list"],
    });
  });

  it("is shown as it is written in an example", () => {
    expect(words(howToWrite)).toEqual({
      boolean: ["`ya` atau `tidak`", "`ya` or `tidak`"],
      choice: ["salah satu dari `rutin`, `krisis`", "one of `rutin`, `krisis`"],
      level: ["salah satu dari `rutin`, `krisis`", "one of `rutin`, `krisis`"],
      number: ["bilangan bulat seperti `120` atau `12.400`", "a whole number such as `120` or `12.400`"],
      counted: ["bilangan bulat (tayangan) antara 0–100", "a whole number (tayangan) between 0–100"],
      bounded: ["bilangan bulat antara 5–9", "a whole number between 5–9"],
      period: ["jangka waktu seperti `3 hari`", "a period such as `3 hari`"],
      days: ["jangka waktu seperti `3 hari kerja`", "a period such as `3 hari kerja`"],
      date: ["tanggal seperti `2026-08-14`", "a date such as `2026-08-14`"],
      time: ["jam seperti `07.30`", "a time of day such as `07.30`"],
      event: [
        "waktu seperti `2026-08-14 pukul 23.59`, atau `belum terjadi`",
        "a time such as `2026-08-14 pukul 23.59`, or `belum terjadi`",
      ],
      text: ["kata yang tidak kosong", "words that are not empty"],
      reference: ["kata yang tidak kosong", "words that are not empty"],
      set: ["daftar seperti `[a, b]` atau `[]`", "a list such as `[a, b]` or `[]`"],
      rows: ["daftar seperti `[…]` atau `[]`", "a list such as `[…]` or `[]`"],
    });
  });

  it("is shown as it is compared, with the fact itself", () => {
    const shown = Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => {
        const { id, en } = howToCompare("a.b", kind);
        const code = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, inside]) => inside).join(" | ");
        expect(code(en), name).toBe(code(id));
        return [name, code(id)];
      }),
    );
    expect(shown).toEqual({
      boolean: "a.b | bukan a.b",
      choice: "a.b = rutin",
      level: "a.b = rutin",
      number: "a.b >= 3",
      counted: "a.b >= 3 tayangan",
      bounded: "a.b >= 3",
      period: "a.b > 3 hari kerja",
      days: "a.b > 3 hari kerja",
      date: "a.b >= 2026-08-17 | sebelum | sesudah | paling lambat",
      time: "waktu | = | < | >",
      event: "sudah a.b | belum a.b | sebelum | sesudah | paling lambat | antara",
      text: "= | != | pilihan",
      reference: "= | != | pilihan",
      set: "a.b memuat {a}",
      rows: "ada p dari a.b yang …",
    });
    expect(howToCompare("a.b", kinds["choice"] as ValueKind).id).toContain("Pilihannya: rutin, krisis.");
  });
});
