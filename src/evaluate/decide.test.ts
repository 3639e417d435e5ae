import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { allOf, always, anyOf, type BookSketch, below, book, is, no, yes } from "../testing/rule-book.js";
import { type Decision, decide } from "./decide.js";
import { loadRules } from "./load-rules.js";
import { FactsRefused, NotCovered, UnknownName } from "./refusals.js";

const at = "2026-08-18T10:00:00+08:00";
const choice = (...choices: readonly string[]) => ({ kind: "choice", choices, ordered: true }) as const;

const facts: BookSketch["facts"] = {
  "isu.tingkat": choice("rutin", "perhatian", "serius", "krisis"),
  "isu.jangkauan": { kind: "number", unit: "tayangan", minimum: 0 },
  "tanggapan.bank": { kind: "boolean" },
  "informasi.terverifikasi": { kind: "boolean" },
  "pernyataan.diterbitkan": { kind: "event" },
};
const sketch: BookSketch = {
  facts,
  roles: [
    "setiap-orang",
    "admin < setiap-orang",
    "trc < setiap-orang",
    "pic < setiap-orang",
    "sekda < setiap-orang",
    "pic-muda < pic",
  ],
  acts: [
    "sebarluaskan",
    "terbitkan < sebarluaskan",
    { id: "terbitkan-awal", partOf: "terbitkan", doneWhen: "pernyataan.diterbitkan" },
    { id: "hapus", default: "forbidden" },
  ],
  norms: [
    {
      id: "belum-verifikasi",
      bound: ["setiap-orang"],
      bars: { act: "sebarluaskan" },
      when: no(yes("informasi.terverifikasi")),
    },
    {
      id: "tunggu-setuju",
      bound: ["admin", "trc"],
      bars: { act: "terbitkan", approval: { mode: "all", roles: ["pic"] } },
      when: no(yes("tanggapan.bank")),
      defeatedBy: ["darurat"],
    },
    { id: "darurat", bound: ["trc"], grants: "terbitkan-awal", when: is("isu.tingkat", "krisis") },
    {
      id: "lapor-awal",
      bound: ["trc"],
      owes: { act: "lapor" },
      act: { words: "melaporkan Pernyataan Awal" },
      limits: [
        {
          bound: "at-latest",
          text: "2 jam",
          form: "within",
          period: { count: 2, unit: "hour" },
          event: "pernyataan.diterbitkan",
        },
      ],
    },
    {
      id: "boleh-hapus",
      bound: ["pic"],
      grants: "hapus",
      when: allOf(is("isu.tingkat", "rutin"), below("isu.jangkauan", 1000)),
    },
  ],
};
const rules = loadRules(book(sketch));
const ask = (question: Partial<Parameters<typeof decide>[1]> & { readonly act: string }): Decision =>
  askedTwice(() => decide(rules, { roles: ["admin"], at, facts: {}, ...question }));
const names = (decision: Decision): readonly string[] => decision.reasons.map(({ norm }) => norm);

describe("a prohibition", () => {
  it("bars whoever stands under its role, and every act under its act", () => {
    const decision = ask({ act: "terbitkan-awal", facts: { "informasi.terverifikasi": false } });
    expect(decision.verdict).toBe("deny");
    expect(decision.reasons[0]).toMatchObject({
      norm: "belum-verifikasi",
      effect: "bars",
      citation: "Pasal belum-verifikasi",
      quote: "Bunyi belum-verifikasi.",
      conditions: [{ of: "when", state: "holds", said: { id: "bukan informasi.terverifikasi" } }],
    });
  });

  it("does not reach a wider act", () => {
    expect(ask({ act: "sebarluaskan", facts: { "informasi.terverifikasi": true } }).verdict).toBe("permit");
  });

  it("is never met by a fact that is missing", () => {
    const decision = ask({ act: "sebarluaskan" });
    expect(decision).toMatchObject({ verdict: "needs_facts", needs: ["informasi.terverifikasi"], awaits: [] });
    expect(names(decision)).toEqual(["belum-verifikasi"]);
  });
});

it("names a norm once that may grant the act and may make it wait", () => {
  const both = {
    id: "dua",
    grants: "hapus",
    bars: { act: "hapus", approval: { mode: "all", roles: ["pic"] } },
  } as const;
  const law = book({
    facts,
    acts: [{ id: "hapus", default: "forbidden" }],
    norms: [{ ...both, when: yes("tanggapan.bank") }],
  });
  const decision = decide(loadRules(law), { roles: ["admin"], act: "hapus", at, facts: {} });
  expect([decision.verdict, names(decision)]).toEqual(["needs_facts", ["dua"]]);
});

describe("an approval", () => {
  const given = { "informasi.terverifikasi": true, "tanggapan.bank": false, "isu.tingkat": "serius" };
  const entry = { by: "pic", at: "2026-08-18T09:00:00+08:00", decision: "approved" } as const;

  it("is wanted by name, and silence gives none", () => {
    expect(ask({ act: "terbitkan", facts: given })).toMatchObject({
      verdict: "needs_approval",
      approvals: [{ norm: "tunggu-setuju", mode: "all", roles: ["pic"] }],
    });
  });

  it.each([
    ["of the role", [entry], "permit"],
    ["of a role under it", [{ ...entry, by: "pic-muda" }], "permit"],
    ["of another role", [{ ...entry, by: "sekda" }], "needs_approval"],
    ["refused", [{ ...entry, decision: "refused" as const }], "needs_approval"],
    ["later than the act", [{ ...entry, at: "2026-08-18T10:00:01+08:00" }], "needs_approval"],
    ["at the very second", [{ ...entry, at: "2026-08-18T02:00:00Z" }], "permit"],
    [
      "withdrawn",
      [{ ...entry, at: "2026-08-18T09:30:00+08:00", decision: "refused" as const }, entry],
      "needs_approval",
    ],
  ] as const)("%s", (_, approvals, verdict) => {
    expect(ask({ act: "terbitkan", facts: given, approvals }).verdict).toBe(verdict);
  });

  it("for other content is none", () => {
    const about = (content: string | undefined) =>
      ask({
        act: "terbitkan",
        facts: given,
        approvals: [content === undefined ? entry : { ...entry, content }],
        content: "v2",
      }).verdict;
    expect([about("v2"), about("v1"), about(undefined)]).toEqual(["permit", "needs_approval", "needs_approval"]);
  });

  it("given, the verdict rests on it", () => {
    expect(ask({ act: "terbitkan", facts: given, approvals: [entry] }).reasons).toMatchObject([
      { norm: "tunggu-setuju", effect: "approved" },
    ]);
  });
});

describe("an exception", () => {
  const crisis = { "informasi.terverifikasi": true, "tanggapan.bank": false, "isu.tingkat": "krisis" };

  it("sets the prohibition aside for those it names", () => {
    const decision = ask({ roles: ["trc"], act: "terbitkan-awal", facts: crisis });
    expect(decision.verdict).toBe("permit");
    expect(decision.considered).toContainEqual(
      expect.objectContaining({ norm: "tunggu-setuju", effect: "set-aside", by: ["darurat"] }),
    );
  });

  it("counts for nobody else, nor for a wider act", () => {
    expect(ask({ act: "terbitkan-awal", facts: crisis }).verdict).toBe("needs_approval");
    expect(ask({ roles: ["trc"], act: "terbitkan", facts: crisis }).verdict).toBe("needs_approval");
  });

  it("that may apply leaves the matter open", () => {
    const decision = ask({ roles: ["trc"], act: "terbitkan-awal", facts: { ...crisis, "isu.tingkat": undefined } });
    expect(decision).toMatchObject({ verdict: "needs_facts", needs: ["isu.tingkat"] });
  });

  it("brings its duties with it", () => {
    const event = { "pernyataan.diterbitkan": "2026-08-18T09:00:00+08:00" };
    expect(ask({ roles: ["trc"], act: "terbitkan-awal", facts: crisis }).duties).toMatchObject([
      { norm: "lapor-awal", owed: "melaporkan Pernyataan Awal", certain: true, deadlines: [{ text: "2 jam" }] },
    ]);
    expect(ask({ roles: ["trc"], act: "terbitkan-awal", facts: { ...crisis, ...event } }).duties[0]?.deadlines).toEqual(
      [{ text: "2 jam", due: "2026-08-18T03:00:00Z", dueSecond: Date.parse("2026-08-18T03:00:00Z") / 1000 }],
    );
  });
});

describe("a duty to do what is forbidden", () => {
  const law = (): BookSketch => ({
    facts,
    roles: ["setiap-orang", "admin < setiap-orang", "pic < setiap-orang"],
    acts: ["simpan", "simpan-salinan < simpan", "serahkan"],
    norms: [
      {
        id: "jangan-simpan",
        bound: ["setiap-orang"],
        bars: { act: "simpan" },
        defeatedBy: ["wajib-simpan", "wajib-salinan", "wajib-serah", "tanpa-tindakan"],
      },
      {
        id: "wajib-simpan",
        bound: ["admin"],
        owes: { act: "simpan", done: "pernyataan.diterbitkan" },
        when: is("isu.tingkat", "krisis"),
        defeatedBy: ["bebas"],
      },
      { id: "bebas", bound: ["admin"], grants: "simpan", when: yes("tanggapan.bank") },
      { id: "wajib-salinan", bound: ["pic"], owes: { act: "simpan-salinan" } },
      { id: "wajib-serah", bound: ["admin"], owes: { act: "serahkan" } },
      { id: "tanpa-tindakan", modality: "determination", when: always },
    ],
  });
  const of = (question: Partial<Parameters<typeof decide>[1]>, sketch = law()): Decision =>
    askedTwice(() => decide(loadRules(book(sketch)), { roles: ["admin"], act: "simpan", at, facts: {}, ...question }));
  const owed = { "isu.tingkat": "krisis", "tanggapan.bank": false };

  it("sets the prohibition aside where it applies, and is named", () => {
    const decision = of({ facts: owed });
    expect(decision.verdict).toBe("permit");
    expect(decision.considered).toContainEqual(
      expect.objectContaining({ norm: "jangan-simpan", effect: "set-aside", by: ["wajib-simpan"] }),
    );
    // It grants nothing and bars nothing.
    expect([...decision.reasons, ...decision.considered].map(({ norm }) => norm)).not.toContain("wajib-simpan");
  });

  it("does so whether or not it was met", () => {
    const done = { "pernyataan.diterbitkan": "2026-08-18T09:00:00+08:00" };
    expect(of({ facts: { ...owed, ...done } }).verdict).toBe("permit");
    expect(of({ facts: { ...owed, "pernyataan.diterbitkan": null } }).verdict).toBe("permit");
  });

  it("leaves the prohibition where it does not apply, and asks where that is unknown", () => {
    expect(of({ facts: { ...owed, "isu.tingkat": "rutin" } }).verdict).toBe("deny");
    expect(of({ facts: { "tanggapan.bank": false } })).toMatchObject({
      verdict: "needs_facts",
      needs: ["isu.tingkat"],
    });
  });

  it("is set aside itself by a norm on the act", () => {
    expect(of({ facts: { ...owed, "tanggapan.bank": true } })).toMatchObject({
      verdict: "deny",
      reasons: [{ norm: "jangan-simpan", by: [] }],
    });
    expect(of({ facts: { "isu.tingkat": "krisis" } })).toMatchObject({
      verdict: "needs_facts",
      needs: ["tanggapan.bank"],
    });
  });

  it("asks nothing of one that is set aside, whatever its own condition turns out to be", () => {
    const sketch = law();
    const norms = (sketch.norms ?? []).map((norm) =>
      norm.id === "jangan-simpan" ? { ...norm, when: yes("informasi.terverifikasi") } : norm,
    );
    const decision = of({ facts: { "tanggapan.bank": true } }, { ...sketch, norms });
    expect(decision).toMatchObject({ verdict: "needs_facts", needs: ["informasi.terverifikasi"] });
  });

  it("counts for nobody else, for the act and what is under it, and not for a wider act", () => {
    expect(of({ roles: ["pic"], facts: owed }).verdict).toBe("deny");
    expect(of({ act: "simpan-salinan", facts: owed }).verdict).toBe("permit");
    expect(of({ roles: ["pic"], act: "simpan-salinan" })).toMatchObject({
      verdict: "permit",
      considered: [{ norm: "jangan-simpan", by: ["wajib-salinan"] }],
    });
  });

  it("counts only in force, and toward whom it is owed", () => {
    const duty = { id: "wajib-lain", owes: { act: "simpan" } };
    const [ban, ...rest] = law().norms ?? [];
    const withDuty = (more: object): BookSketch => ({
      ...law(),
      norms: [{ ...ban, id: "jangan-simpan", defeatedBy: ["wajib-lain"] }, ...rest, { ...duty, ...more }],
    });
    expect(of({}, withDuty({})).verdict).toBe("permit");
    expect(of({}, withDuty({ validity: { from: "2026-08-19" } })).verdict).toBe("deny");
    const towardAdmin = withDuty({ counterparty: ["admin"] });
    expect(of({ toward: ["admin"] }, towardAdmin).verdict).toBe("permit");
    expect(of({ toward: ["pic"] }, towardAdmin).verdict).toBe("deny");
  });

  it("a requirement to do it is one as well", () => {
    const requirement = {
      id: "wajib-serah",
      modality: "requirement",
      bound: ["admin"],
      act: { words: "simpan", act: "simpan" },
      bars: { act: "serahkan", anyActor: true, when: no(yes("informasi.terverifikasi")) },
    } as const;
    const sketch = law();
    const norms = (sketch.norms ?? []).map((norm) => (norm.id === "wajib-serah" ? requirement : norm));
    expect(of({}, { ...sketch, norms }).verdict).toBe("permit");
    // Who is not bound to do it is not excused either, though it keeps the other act shut for all.
    expect(of({ roles: ["pic"] }, { ...sketch, norms }).verdict).toBe("deny");
  });
});

describe("an act that is forbidden without a grant", () => {
  const pic = { roles: ["pic"], act: "hapus" };
  it("is denied where no grant reaches the actor", () => {
    expect(ask({ act: "hapus" })).toMatchObject({ verdict: "deny", noGrant: true, reasons: [] });
  });
  it("is open where one applies, and says which", () => {
    const decision = ask({ ...pic, facts: { "isu.tingkat": "rutin", "isu.jangkauan": 999 } });
    expect(decision).toMatchObject({
      verdict: "permit",
      noGrant: false,
      reasons: [{ norm: "boleh-hapus", effect: "grants" }],
    });
  });
  it("is denied for good once the grant fails", () => {
    expect(ask({ ...pic, facts: { "isu.jangkauan": 1000 } })).toMatchObject({ verdict: "deny", noGrant: true });
  });
  it("asks for what the grant hangs on", () => {
    expect(ask({ ...pic, facts: { "isu.tingkat": "rutin" } })).toMatchObject({
      verdict: "needs_facts",
      needs: ["isu.jangkauan"],
    });
  });
});

describe("a requirement", () => {
  const requirement = loadRules(
    book({
      facts: { "admin.lulus": { kind: "boolean" }, "admin.pakta": { kind: "boolean" } },
      norms: [
        {
          id: "syarat",
          modality: "requirement",
          bars: {
            act: "terbitkan",
            anyActor: true,
            when: no(allOf(yes("admin.lulus"), yes("admin.pakta"))),
            connector: "all",
            parts: ["lulus", "pakta"].map((name) => ({
              ...yes(`admin.${name}`),
              key: name,
              reads: [`admin.${name}`],
              said: { id: name, en: name },
            })),
          },
        },
      ],
    }),
  );
  it("closes the act while unmet, and says which part is missing", () => {
    const decision = decide(requirement, { roles: ["pic"], act: "terbitkan", at, facts: { "admin.lulus": false } });
    expect(decision.verdict).toBe("deny");
    expect(decision.reasons[0]?.conditions.map(({ of, key, state }) => [of, key, state])).toEqual([
      ["bar", undefined, "holds"],
      ["part", "lulus", "fails"],
      ["part", "pakta", "unknown"],
    ]);
  });
  it("met, it bars nothing", () => {
    const decision = decide(requirement, {
      roles: ["pic"],
      act: "terbitkan",
      at,
      facts: { "admin.lulus": true, "admin.pakta": true },
    });
    expect(decision).toMatchObject({ verdict: "permit", considered: [{ norm: "syarat", effect: "met" }] });
  });
});

describe("what is not answered", () => {
  const refusedFields = (given: object): readonly string[] => {
    try {
      ask({ act: "terbitkan", facts: given as Record<string, unknown> });
    } catch (error) {
      if (error instanceof FactsRefused) return error.fields.map(({ field }) => field);
    }
    return [];
  };
  it.each([
    [{ "isu.jangkauan": "120" }, ["isu.jangkauan"]],
    [{ "isu.jangkauan": 1.5 }, ["isu.jangkauan"]],
    [{ "isu.jangkauan": -1 }, ["isu.jangkauan"]],
    [{ "isu.tingkat": "gawat" }, ["isu.tingkat"]],
    [{ "isu.tingkat": null }, ["isu.tingkat"]],
    [{ "tanggapan.bank": "ya", "isu.tingkat": 3 }, ["tanggapan.bank", "isu.tingkat"]],
    [{ "pernyataan.diterbitkan": "2026-08-18T09:00:00" }, ["pernyataan.diterbitkan"]],
    [{ "pernyataan.diterbitkan": "2026-02-29T09:00:00Z" }, ["pernyataan.diterbitkan"]],
    [{ tidak: 1 }, ["tidak"]],
    [JSON.parse('{"__proto__": {"tanggapan.bank": true}}'), ["__proto__"]],
    [{ constructor: 1, toString: 2 }, ["constructor", "toString"]],
    [[], ["facts"]],
    [Object.create({ "tanggapan.bank": true }), ["facts"]],
  ])("facts %j", (given, fields) => {
    expect(refusedFields(given as object)).toEqual(fields);
  });
  it("names that nobody knows", () => {
    expect(() => ask({ act: "terbit" })).toThrow(UnknownName);
    expect(() => ask({ act: "terbitkan", roles: ["adm"] })).toThrow(UnknownName);
    expect(() => ask({ act: "terbitkan", roles: [] })).toThrow(UnknownName);
    expect(() => ask({ act: "terbitkan", toward: ["adm"] })).toThrow(UnknownName);
    expect(() => ask({ act: "terbitkan", approvals: [{ by: "adm", at, decision: "approved" }] })).toThrow(UnknownName);
  });
  it("days outside, and instants that are none", () => {
    expect(() => ask({ act: "terbitkan", at: "2027-01-01T00:00:00+08:00" })).toThrow(NotCovered);
    expect(() => ask({ act: "terbitkan", at: "2025-12-31T23:59:59+08:00" })).toThrow(NotCovered);
    expect(() => ask({ act: "terbitkan", at: "2026-08-18" })).toThrow(FactsRefused);
    expect(() => ask({ act: "terbitkan", approvals: [{ by: "pic", at: "kemarin", decision: "approved" }] })).toThrow(
      /approvals\[0\]\.at/,
    );
  });
});

it("counts norms on both days of their validity and on no other", () => {
  const dated = loadRules(
    book({ norms: [{ id: "lama", bars: { act: "terbitkan" }, validity: { from: "2026-02-01", to: "2026-06-30" } }] }),
  );
  const on = (day: string) =>
    decide(dated, { roles: ["pic"], act: "terbitkan", at: `${day}T12:00:00Z`, facts: {} }).verdict;
  expect([on("2026-01-31"), on("2026-02-01"), on("2026-06-30"), on("2026-07-01")]).toEqual([
    "permit",
    "deny",
    "deny",
    "permit",
  ]);
});

it("limits a norm to its counterparty, where the question names one", () => {
  const toward = loadRules(
    book({ norms: [{ id: "admin-saja", bars: { act: "terbitkan" }, counterparty: ["admin"] }] }),
  );
  const to = (...who: readonly string[]) =>
    decide(toward, { roles: ["pic"], act: "terbitkan", at, facts: {}, ...(who.length > 0 ? { toward: who } : {}) })
      .verdict;
  expect([to(), to("admin"), to("pic")]).toEqual(["deny", "deny", "permit"]);
});

it("carries policy and draft", () => {
  const draft = loadRules(book({ draft: true, norms: [{ id: "n", bars: { act: "terbitkan" }, when: anyOf(always) }] }));
  expect(decide(draft, { roles: ["pic"], act: "terbitkan", at, facts: {} })).toMatchObject({
    verdict: "deny",
    draft: true,
    at,
    policy: { edition: 7, contentHash: "a".repeat(64) },
  });
});
