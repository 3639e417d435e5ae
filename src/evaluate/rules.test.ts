import { describe, expect, it } from "vitest";
import { makassarCalendar } from "../testing/makassar-calendar.js";
import { book } from "../testing/rule-book.js";
import { askedService } from "../testing/service-state.js";
import { decide } from "./decide.js";
import { loadRules } from "./load-rules.js";
import { FactsRefused, NotCovered, UnknownName } from "./refusals.js";
import { isRole, roleTerm } from "./roles.js";
import { compiledOnce } from "./rules.js";

it("forgets of many compilations the oldest, and no other", () => {
  const { rules } = askedService();
  const made: number[] = [];
  const ask = (question: number) => compiledOnce(rules, `q${question}`, () => made.push(question));
  for (let question = 0; question < 501; question += 1) ask(question);
  made.length = 0;
  for (const question of [1, 250, 500]) ask(question);
  expect(made).toEqual([]);
  ask(0);
  expect(made).toEqual([0]);
  expect(rules.compiled.size).toBe(500);
});

const calendar = makassarCalendar();
const thrown = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error;
  }
};

describe("the format of what is loaded", () => {
  const rules = book({});
  const of = <T>(one: T, format: string): T => ({ ...one, format });
  it.each(["1.0.0", "1.12.34"])("%s is known", (format) => {
    expect(loadRules(of(rules, format), of(calendar, format)).book.format).toBe(format);
  });
  it.each(["2.0.0", "11.0.0", "0.1.0.0", "1.0", "1.0.0-rc", "v1.0.0"])(
    "%s is not, of rules or of a calendar",
    (format) => {
      const message = `Format ${format} is not known; 1.x is.`;
      expect(() => loadRules(of(rules, format))).toThrow(message);
      expect(() => loadRules(rules, of(calendar, format))).toThrow(message);
    },
  );
});

describe("who and what is asked about", () => {
  const law = loadRules(
    book({
      roles: ["warga", "admin < warga"],
      acts: ["sebarkan", "terbitkan < sebarkan"],
      norms: [{ id: "n", bars: { act: "sebarkan" } }],
    }),
  );
  const ask = (roles: readonly string[], act = "terbitkan") =>
    decide(law, { roles, act, at: "2026-08-18T10:00:00Z", facts: {} });
  it.each([
    ["a role", () => ask(["dukun"]), "role", "dukun"],
    ["no role", () => ask([]), "role", ""],
    ["an act", () => ask(["admin"], "menari"), "act", "menari"],
  ])("%s nobody knows is named", (_, asked, kind, name) => {
    const error = thrown(asked);
    expect(error).toBeInstanceOf(UnknownName);
    expect(error).toMatchObject({ kind, unknown: name });
  });

  it("circles of roles and acts end, as hostile rules may hold them", () => {
    const round = loadRules(
      book({
        roles: ["a < b", "b < a"],
        acts: ["x < y", "y < x"],
        norms: [{ id: "n", bound: ["b"], bars: { act: "y" } }],
      }),
    );
    expect(decide(round, { roles: ["a"], act: "x", at: "2026-08-18T10:00:00Z", facts: {} }).verdict).toBe("deny");
  });

  it("a parent that is not declared is one all the same", () => {
    const torn = loadRules(
      book({ roles: ["a < hilang"], norms: [{ id: "n", bound: ["hilang"], bars: { act: "terbitkan" } }] }),
    );
    expect(decide(torn, { roles: ["a"], act: "terbitkan", at: "2026-08-18T10:00:00Z", facts: {} }).verdict).toBe(
      "deny",
    );
  });
});

it("a role is called by its term, one that nobody declares by its id", () => {
  const made = book({ roles: ["admin"] });
  const law = loadRules({ ...made, roles: made.roles.map((role) => ({ ...role, term: "Admin Media Sosial" })) });
  expect([roleTerm(law, "admin"), roleTerm(law, "dukun")]).toEqual(["Admin Media Sosial", "dukun"]);
  expect([isRole(law, "admin"), isRole(law, "dukun")]).toEqual([true, false]);
});

it("what is not known, not covered or not counted is said in both languages", () => {
  expect(new UnknownName("role", "dukun").text).toEqual({
    id: 'Peran tidak dikenal: "dukun".',
    en: 'Unknown role: "dukun".',
  });
  expect(new UnknownName("act", "menari").text.id).toBe('Tindakan tidak dikenal: "menari".');
  expect(new UnknownName("register", "pohon").text.id).toBe('Register tidak dikenal: "pohon".');
  expect(new NotCovered("2027-01-01T00:00:00Z", { from: "2026-01-01", to: "2026-12-31" }).text).toEqual({
    id: "Aturan ini hanya menjawab untuk 2026-01-01 sampai dengan 2026-12-31; 2027-01-01T00:00:00Z di luar itu.",
    en: "The rules cover 2026-01-01 to 2026-12-31; 2027-01-01T00:00:00Z is outside.",
  });
});

describe("the instant asked about", () => {
  const law = loadRules(book({ covers: { from: "2026-03-01", to: "2026-03-31" } }), calendar);
  const without = loadRules(book({ covers: { from: "2026-03-01", to: "2026-03-31" } }));
  const ask = (at: unknown, rules = law) =>
    decide(rules, { roles: ["admin"], act: "terbitkan", at: at as string, facts: {} });
  it("is covered by its day in the zone of the calendar, however it is written", () => {
    expect(ask("2026-02-28T16:00:00Z").verdict).toBe("permit");
    expect(ask("2026-04-01T00:30:00+09:00").verdict).toBe("permit");
    for (const at of ["2026-02-28T15:59:59Z", "2026-03-31T16:00:00Z"]) expect(() => ask(at)).toThrow(NotCovered);
    expect(() => ask("2026-03-31T16:00:00Z")).toThrow("2026-03-31T16:00:00Z (2026-04-01) is outside");
  });

  it("without a calendar is covered by the day that is written", () => {
    expect(ask("2026-03-31T23:59:59-10:00", without).verdict).toBe("permit");
    expect(() => ask("2026-04-01T00:00:00+09:00", without)).toThrow(NotCovered);
  });

  it("days away is outside, whatever the calendar knows of its year", () => {
    for (const at of ["2020-03-15T00:00:00Z", "2030-03-15T00:00:00Z"]) {
      expect(() => ask(at)).toThrow(`The rules cover 2026-03-01 to 2026-03-31; ${at} is outside.`);
    }
  });

  it("is refused, and shown as it should be, where it is none", () => {
    for (const at of ["2026-03-15", 3, undefined]) {
      // The first question to these rules.
      const error = thrown(() =>
        ask(at, loadRules(book({ covers: { from: "2026-03-01", to: "2026-03-31" } }), calendar)),
      );
      expect(error).toBeInstanceOf(FactsRefused);
      expect((error as FactsRefused).fields).toEqual([
        {
          field: "at",
          message: {
            id: "at harus saat menurut ISO 8601 dengan selisih dari UTC, misalnya 2026-08-14T23:59:00+08:00.",
            en: "at must be an instant in ISO 8601 with an offset, such as 2026-08-14T23:59:00+08:00.",
          },
          expected: { kind: "event" },
        },
      ]);
    }
  });
});
