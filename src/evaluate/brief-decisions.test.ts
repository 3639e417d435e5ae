// What every norm does to a question, and that the answers without words say what the full one says.
import { describe, expect, it } from "vitest";
import { askedTwice } from "../testing/asked-twice.js";
import { always, anyOf, type BookSketch, book, is, type NormSketch, no, yes } from "../testing/rule-book.js";
import { type DecideQuestion, decide, decideBriefly, needsOf, openNorms, weighed } from "./decide.js";
import { loadRules } from "./load-rules.js";

const at = "2026-08-18T10:00:00+08:00";
const facts: BookSketch["facts"] = {
  "isu.tingkat": { kind: "choice", choices: ["rutin", "krisis"], ordered: true },
  "isu.lintas": { kind: "boolean" },
  "isu.viral": { kind: "boolean" },
  "informasi.terverifikasi": { kind: "boolean" },
};
const roles = ["setiap-orang", "admin < setiap-orang", "pic < setiap-orang", "sekda < setiap-orang"];
const lawOf = (norms: readonly NormSketch[], more: BookSketch = {}) =>
  loadRules(book({ facts, roles, acts: ["terbitkan", { id: "hapus", default: "forbidden" }], norms, ...more }));
const asked = (given: DecideQuestion["facts"], more: Partial<DecideQuestion> = {}): DecideQuestion => ({
  roles: ["admin"],
  act: "terbitkan",
  at,
  facts: given,
  ...more,
});
const effectsOf = (rules: ReturnType<typeof lawOf>, question: DecideQuestion) =>
  Object.fromEntries(askedTwice(() => weighed(rules, question)).effects);

const approval = { mode: "any", roles: ["pic", "sekda"] } as const;
const law = lawOf([
  { id: "periksa-dahulu", bars: { act: "terbitkan" }, when: no(yes("informasi.terverifikasi")) },
  { id: "lintas-disetujui", bars: { act: "terbitkan", approval }, when: yes("isu.lintas") },
  { id: "viral-dilarang", bars: { act: "terbitkan" }, when: yes("isu.viral"), defeatedBy: ["krisis-boleh"] },
  { id: "krisis-boleh", grants: "terbitkan", when: is("isu.tingkat", "krisis") },
  { id: "boleh-hapus", grants: "hapus", when: yes("isu.viral") },
  {
    id: "lapor",
    owes: { act: "lapor", moment: "during", with: "terbitkan" },
    act: { words: "melapor kepada Kepala", act: "lapor" },
  },
]);
const calm = { "isu.tingkat": "rutin", "isu.lintas": false, "isu.viral": false, "informasi.terverifikasi": true };
const signed = [{ by: "sekda", at, decision: "approved" }] as const;

const questions: readonly (readonly [what: string, verdict: string, question: DecideQuestion])[] = [
  ["nothing stands in the way", "permit", asked(calm)],
  ["an exception applies", "permit", asked({ ...calm, "isu.viral": true, "isu.tingkat": "krisis" })],
  ["approved", "permit", asked({ ...calm, "isu.lintas": true }, { approvals: signed })],
  [
    "approved before it is known whether it must be",
    "permit",
    asked({ ...calm, "isu.lintas": undefined }, { approvals: signed }),
  ],
  ["not approved", "needs_approval", asked({ ...calm, "isu.lintas": true })],
  ["not approved, and forbidden", "deny", asked({ ...calm, "isu.lintas": true, "isu.viral": true })],
  [
    "not approved, and something unknown",
    "needs_facts",
    asked({ ...calm, "isu.lintas": true, "isu.viral": undefined }),
  ],
  ["nothing known", "needs_facts", asked({})],
  ["no grant", "deny", asked(calm, { act: "hapus" })],
  ["perhaps a grant", "needs_facts", asked({}, { act: "hapus" })],
  ["a grant", "permit", asked({ "isu.viral": true }, { act: "hapus" })],
];

describe("an answer without words", () => {
  it.each(questions)("says what the full answer says: %s", (_, verdict, question) => {
    const full = askedTwice(() => decide(law, question));
    expect(full.verdict).toBe(verdict);

    const brief = decideBriefly(law, question);
    const { noGrant, needs, awaits, approvals } = full;
    expect(brief).toMatchObject({ verdict, noGrant, needs, awaits, approvals });
    expect(brief.reasons.map(({ norm, effect }) => [norm.id, effect])).toEqual(
      full.reasons.map(({ norm, effect }) => [norm, effect]),
    );
    expect(brief.duties.map(({ norm, ...rest }) => [norm.id, rest])).toEqual(
      full.duties.map(({ norm, certain, deadlines }) => [norm, { certain, deadlines }]),
    );

    expect(needsOf(law, question)).toEqual(needs);
    expect(weighed(law, question)).toEqual({
      verdict,
      needs,
      approvals,
      effects: new Map([...full.reasons, ...full.considered].map(({ norm, effect }) => [norm, effect])),
    });
  });

  it("tells reasons from the norms that were only considered", () => {
    for (const [, , question] of questions) {
      const { reasons, considered } = decide(law, question);
      const names = [...reasons, ...considered].map(({ norm }) => norm);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("only a verdict that waits for something says for what", () => {
  it.each(questions)("%s", (_, verdict, question) => {
    const { needs, awaits, approvals, duties } = decide(law, question);
    if (verdict !== "needs_facts") expect([needs, awaits]).toEqual([[], []]);
    if (verdict !== "needs_approval") expect(approvals).toEqual([]);
    if (verdict !== "permit") expect(duties).toEqual([]);
  });

  it("names the roles of whom one is enough", () => {
    expect(decide(law, asked({ ...calm, "isu.lintas": true })).approvals).toEqual([
      { norm: "lintas-disetujui", mode: "any", roles: ["pic", "sekda"] },
    ]);
  });
});

describe("what each norm does", () => {
  it("where nothing is known", () => {
    expect(effectsOf(law, asked({}))).toEqual({
      "periksa-dahulu": "may-bar",
      "lintas-disetujui": "may-bar",
      "viral-dilarang": "may-bar",
      "krisis-boleh": "may-grant",
    });
  });

  it("where everything is", () => {
    const given = { ...calm, "isu.lintas": true, "isu.viral": true, "isu.tingkat": "krisis" };
    expect(effectsOf(law, asked(given))).toEqual({
      "periksa-dahulu": "inapplicable",
      "lintas-disetujui": "needs-approval",
      "viral-dilarang": "set-aside",
      "krisis-boleh": "grants",
    });
    expect(effectsOf(law, asked({ ...given, "isu.tingkat": "rutin" }, { approvals: signed }))).toEqual({
      "periksa-dahulu": "inapplicable",
      "lintas-disetujui": "approved",
      "viral-dilarang": "bars",
      "krisis-boleh": "inapplicable",
    });
  });

  it("of one that may grant the act, and would make it wait for what is so already", () => {
    const rules = lawOf([
      { id: "boleh-bila", grants: "hapus", when: yes("isu.viral"), bars: { act: "hapus", when: yes("isu.lintas") } },
    ]);
    const of = (given: DecideQuestion["facts"]) => effectsOf(rules, asked(given, { act: "hapus" }))["boleh-bila"];
    expect(of({ "isu.lintas": false })).toBe("may-grant");
    expect(of({ "isu.lintas": false, "isu.viral": true })).toBe("grants");
    expect(of({ "isu.lintas": true, "isu.viral": true })).toBe("bars");
  });
});

describe("norms of which it is open what they do", () => {
  it("each with what would tell", () => {
    expect(openNorms(law, asked({ "isu.tingkat": "rutin" }))).toEqual(
      new Map([
        ["periksa-dahulu", { facts: ["informasi.terverifikasi"], awaits: [] }],
        ["lintas-disetujui", { facts: ["isu.lintas"], awaits: [] }],
        ["viral-dilarang", { facts: ["isu.viral"], awaits: [] }],
      ]),
    );
    expect(openNorms(law, asked({}, { act: "hapus" }))).toEqual(
      new Map([["boleh-hapus", { facts: ["isu.viral"], awaits: [] }]]),
    );
  });

  it("none where all is certain", () => {
    expect(openNorms(law, asked({ ...calm, "isu.lintas": true })).size).toBe(0);
  });
});

describe("the facts asked for", () => {
  it("are those of the norm's condition and of what bars", () => {
    const rules = lawOf([
      { id: "syarat", when: yes("isu.lintas"), bars: { act: "terbitkan", when: no(yes("informasi.terverifikasi")) } },
    ]);
    const needs = (given: DecideQuestion["facts"]) => needsOf(rules, asked(given));
    expect(needs({})).toEqual(["informasi.terverifikasi", "isu.lintas"]);
    expect(needs({ "isu.lintas": true })).toEqual(["informasi.terverifikasi"]);
    expect(needs({ "informasi.terverifikasi": false })).toEqual(["isu.lintas"]);
  });

  it("are none of a condition that is met already", () => {
    const rules = lawOf([
      {
        id: "dilarang",
        bars: { act: "terbitkan" },
        when: anyOf(yes("isu.lintas"), yes("isu.viral")),
        defeatedBy: ["kecuali"],
      },
      { id: "kecuali", grants: "terbitkan", when: is("isu.tingkat", "krisis") },
    ]);
    expect(needsOf(rules, asked({ "isu.lintas": true }))).toEqual(["isu.tingkat"]);
  });

  it("are none of a grant that is not wanted", () => {
    expect(decide(law, asked({ "isu.lintas": false, "isu.viral": false }))).toMatchObject({
      verdict: "needs_facts",
      reasons: [{ norm: "periksa-dahulu" }],
      needs: ["informasi.terverifikasi"],
    });
  });
});

describe("without a grant that applies", () => {
  it("the grants are the reason, and no other norm of the act", () => {
    const rules = lawOf([
      { id: "boleh-hapus", grants: "hapus", when: yes("isu.viral") },
      { id: "jangan-lintas", bars: { act: "hapus" }, when: yes("isu.lintas") },
    ]);
    expect(decide(rules, asked({ "isu.viral": false, "isu.lintas": false }, { act: "hapus" }))).toMatchObject({
      verdict: "deny",
      noGrant: true,
      reasons: [{ norm: "boleh-hapus", effect: "inapplicable" }],
      considered: [{ norm: "jangan-lintas", effect: "inapplicable" }],
    });
  });

  it("one that may apply is the reason to ask, and none that fails", () => {
    const rules = lawOf([
      { id: "bila-viral", grants: "hapus", when: yes("isu.viral") },
      { id: "bila-lintas", grants: "hapus", when: yes("isu.lintas") },
    ]);
    expect(decide(rules, asked({ "isu.viral": false }, { act: "hapus" }))).toMatchObject({
      verdict: "needs_facts",
      reasons: [{ norm: "bila-lintas", effect: "may-grant" }],
      needs: ["isu.lintas"],
    });
  });
});

describe("whom a norm reaches", () => {
  const verdict = (norm: Partial<NormSketch>, question: Partial<DecideQuestion>) =>
    decide(lawOf([{ id: "n", when: always, ...norm }]), asked({}, question)).verdict;

  it("a prohibition binds its roles, a requirement keeps the act shut for whoever acts", () => {
    const ban = { bound: ["admin"], bars: { act: "terbitkan" } };
    expect([verdict(ban, {}), verdict(ban, { roles: ["pic"] })]).toEqual(["deny", "permit"]);
    const gate = { bound: ["admin"], bars: { act: "terbitkan", anyActor: true } };
    expect([verdict(gate, {}), verdict(gate, { roles: ["pic"] })]).toEqual(["deny", "deny"]);
  });

  it("a grant opens the act to its roles alone", () => {
    const grant = { bound: ["admin"], grants: "hapus" };
    expect(verdict(grant, { act: "hapus" })).toBe("permit");
    expect(verdict(grant, { act: "hapus", roles: ["pic"] })).toBe("deny");
  });

  it("a norm on several counterparties counts toward each of them, and toward none else", () => {
    const toward = { counterparty: ["pic", "sekda"], bars: { act: "terbitkan" } };
    const to = (role: string) => verdict(toward, { toward: [role] });
    expect([to("pic"), to("sekda"), to("admin")]).toEqual(["deny", "deny", "permit"]);
    const grant = { counterparty: ["pic"], grants: "hapus" };
    const granted = (role: string) => verdict(grant, { act: "hapus", toward: [role] });
    expect([granted("pic"), granted("sekda")]).toEqual(["permit", "deny"]);
  });
});

it("is planned once, in whatever order roles and counterparties are named", () => {
  const rules = lawOf([{ id: "n", bars: { act: "terbitkan" } }]);
  const ask = (actor: readonly string[], toward?: readonly string[]) =>
    decide(rules, asked({}, { roles: actor, toward }));
  ask(["admin", "pic"], ["sekda", "setiap-orang"]);
  const plans = () => [...rules.compiled.keys()].filter((key) => key.startsWith("plan "));
  const planned = plans();
  ask(["pic", "admin"], ["setiap-orang", "sekda"]);
  expect(plans()).toEqual(planned);
  ask(["pic", "admin"]);
  expect(plans()).toHaveLength(planned.length + 1);
});
