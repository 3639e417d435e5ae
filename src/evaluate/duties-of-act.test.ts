import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { type BookSketch, book, type NormSketch, yes } from "../testing/rule-book.js";
import { type DecideQuestion, type DutyOfAct, decide } from "./decide.js";
import { loadRules } from "./load-rules.js";

const at = "2026-08-18T10:00:00+08:00";
const sketch: BookSketch = {
  facts: {
    "isu.lintas": { kind: "boolean" },
    "tanggapan.terbit": { kind: "event" },
    "isu.diterima": { kind: "event" },
  },
  acts: ["sebarkan", { id: "terbitkan", partOf: "sebarkan", doneWhen: "tanggapan.terbit" }, "arsipkan"],
};
const within = (event: string, hours: number, bound: "at-latest" | "at-earliest" = "at-latest") =>
  ({ bound, text: `${hours} jam`, form: "within", period: { count: hours, unit: "hour" }, event }) as const;
const record: NormSketch = {
  id: "catat",
  bound: ["admin"],
  owes: { act: "catat", moment: "during", with: "terbitkan" },
};
const report: NormSketch = {
  id: "lapor",
  bound: ["admin"],
  owes: { act: "lapor" },
  limits: [within("tanggapan.terbit", 2)],
};

const dutiesWith = (norms: readonly NormSketch[], question: Partial<DecideQuestion> = {}): readonly DutyOfAct[] => {
  const rules = loadRules(book({ ...sketch, norms }));
  const { verdict, duties } = askedTwice(() =>
    decide(rules, { roles: ["admin"], act: "terbitkan", at, facts: {}, ...question }),
  );
  expect(verdict).toBe("permit");
  return duties;
};
const names = (...of: Parameters<typeof dutiesWith>) => dutiesWith(of[0], of[1]).map(({ norm }) => norm);

describe("with an act comes", () => {
  it("what is owed during it, or after what shows it done", () => {
    expect(names([record, report])).toEqual(["catat", "lapor"]);
  });

  it("what is owed during an act it is part of, not during one that is part of it", () => {
    const during = (act: string): NormSketch => ({ ...record, owes: { act: "catat", moment: "during", with: act } });
    expect(names([during("sebarkan")])).toEqual(["catat"]);
    expect(names([record, report], { act: "sebarkan" })).toEqual([]);
  });

  it("nothing that is owed during another act, or after another event", () => {
    const other = [
      { ...record, owes: { act: "catat", moment: "during", with: "arsipkan" } },
      { ...report, limits: [within("isu.diterima", 2)] },
    ] as const;
    expect(names(other)).toEqual([]);
  });

  it("nothing that is owed before it, nor what an event of it only ends", () => {
    const before = [
      { ...record, owes: { act: "catat", moment: "before", with: "terbitkan" } },
      { ...report, limits: [{ bound: "at-latest", text: "sebelum", form: "before", event: "tanggapan.terbit" }] },
    ] as const;
    expect(names(before)).toEqual([]);
  });

  it("nothing that only forbids after the event", () => {
    const ban: NormSketch = { id: "jangan", bars: { act: "arsipkan" }, limits: [within("tanggapan.terbit", 2)] };
    expect(names([ban])).toEqual([]);
  });

  it("nothing that others owe", () => {
    expect(names([record, report], { roles: ["pic"] })).toEqual([]);
  });

  it("nothing that is not yet, or no longer, in force", () => {
    const [later, over] = [
      { validity: { from: "2026-08-19" } },
      { validity: { from: "2026-01-01", to: "2026-08-17" } },
    ];
    expect(
      names([
        { ...record, ...later },
        { ...report, ...over },
      ]),
    ).toEqual([]);
  });
});

describe("whether it is owed", () => {
  const lintas = { ...record, when: yes("isu.lintas") };

  it("is certain, uncertain, or it is not named", () => {
    const of = (given: DecideQuestion["facts"]) => dutiesWith([lintas], { facts: given }).map(({ certain }) => certain);
    expect([of({ "isu.lintas": true }), of({}), of({ "isu.lintas": false })]).toEqual([[true], [false], []]);
  });

  it("a norm that reaches the actor may excuse from it; one for others does not", () => {
    const excused = { ...record, defeatedBy: ["bebas"] };
    const free = (role: string): NormSketch => ({ id: "bebas", modality: "determination", bound: [role] });
    expect(names([excused, free("admin")])).toEqual([]);
    expect(names([excused, free("pic")])).toEqual(["catat"]);
  });
});

describe("by when", () => {
  const published = { facts: { "tanggapan.terbit": "2026-08-18T09:00:00+08:00" } };

  it("is said once the event is known, in every deadline of its own", () => {
    const both = { ...report, limits: [within("tanggapan.terbit", 2), within("isu.diterima", 24)] };
    expect(dutiesWith([both])[0]?.deadlines).toEqual([{ text: "2 jam" }, { text: "24 jam" }]);
    expect(dutiesWith([both], published)[0]?.deadlines).toEqual([
      { text: "2 jam", due: "2026-08-18T03:00:00Z", dueSecond: Date.parse("2026-08-18T03:00:00Z") / 1000 },
      { text: "24 jam" },
    ]);
  });

  it("is not said by a time before which it may not be done", () => {
    const earliest = { ...report, limits: [within("tanggapan.terbit", 2, "at-earliest")] };
    expect(dutiesWith([earliest], published)[0]?.deadlines).toEqual([{ text: "2 jam" }]);
  });
});
