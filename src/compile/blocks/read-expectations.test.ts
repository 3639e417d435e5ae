import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, regulation } from "../../testing/sample-texts.js";

/** One scenario with that question, and lines that say what is expected. */
function read(question: string, ...lines: readonly string[]) {
  const text = regulation(
    `## Pasal 1 {#satu}\n\n(1) Admin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\nwajib: menjawab Isu Publik\n\`\`\`\n\n\`\`\`skenario\nid: s\njudul: S\ntanya: ${question}\npada: 2026-08-18 pukul 07.00\nfakta: { isu.lintas: ya }\n${lines.join("\n")}\n\`\`\``,
  );
  const compiled = compileMarked({ ...foundations, "perbup.md": text });
  const run = compiled.handbook.scenarios[0]?.run;
  return { ...compiled, run, expects: run?.expects.map(({ span: _, ...one }) => one) };
}

const questions = {
  decide: "admin menjawab Isu Publik",
  duties: "kewajiban admin",
  exempt: "bebas admin",
  audit: "periksa registri",
} as const;
const codes = (found: readonly string[]): readonly string[] => found.map((line) => line.split(" ")[0] ?? "");

describe("an expected", () => {
  it.each([
    ["decide", "boleh", "permit"],
    ["decide", "dilarang", "deny"],
    ["decide", "perlu persetujuan", "needs_approval"],
    ["decide", "perlu fakta", "needs_facts"],
    ["exempt", "bebas", "excluded"],
    ["exempt", "tidak bebas", "not_excluded"],
    ["exempt", "perlu fakta", "needs_facts"],
  ] as const)("verdict of «%s»: %s", (kind, words, verdict) => {
    const { expects, found } = read(questions[kind], `putusan: ${words}`);
    expect(found).toEqual([]);
    expect(expects).toEqual([{ kind: "verdict", verdict }]);
  });

  it.each([
    ["pic", "all", ["pic"]],
    ["pic atau sekda", "any", ["pic", "sekda"]],
    ["sekda bersama pic", "all", ["pic", "sekda"]],
    ["[sekda, pic]", "all", ["pic", "sekda"]],
    ["[pic, sekda, pic]", "all", ["pic", "sekda"]],
    ["[sekda atau pic, bupati]", "all", ["bupati", "pic", "sekda"]],
  ])("approval by %s", (written, mode, roles) => {
    const { expects, found } = read(questions.decide, "putusan: perlu persetujuan", `oleh: ${written}`);
    expect(found).toEqual([]);
    expect(expects?.[1]).toEqual({ kind: "approvers", mode, roles });
  });

  it.each([
    ["⟦menurut jawab⟧", "rule/bearer-malformed"],
    ["⟦[pic, pengganti menurut jawab]⟧", "rule/bearer-malformed"],
    ["[pic, ⟦pik⟧]", "rule/unknown-role"],
    ["[⟦Kepala Dinas⟧, pic]", "rule/bearer-malformed"],
  ])("approval by %s is pointed out, and nothing is run", (written, code) => {
    const { found, expected, run, diagnostics } = read(
      questions.decide,
      "putusan: perlu persetujuan",
      `oleh: ${written}`,
    );
    expect(found).toEqual(expected(code));
    expect(run).toBeUndefined();
    expect(diagnostics[0]?.message.id).toContain(
      written
        .replace(/[⟦⟧[\]]/g, "")
        .split(", ")
        .find((one) => /pik|Kepala|menurut/.test(one)),
    );
  });

  it.each(["oleh:", "oleh: []", "oleh: { a: pic }", "oleh: [pic, '']"])(
    "approval that is not written is not run: %s",
    (line) => {
      expect(read(questions.decide, "putusan: perlu persetujuan", line).run).toBeUndefined();
    },
  );

  it("facts that are missing stand in order, each once", () => {
    const { expects } = read(
      questions.decide,
      "putusan: perlu fakta",
      "kurang: [isu.terdeteksi, isu.jangkauan, isu.terdeteksi]",
      "karena: [jawab]",
    );
    expect(expects?.slice(1)).toEqual([
      { kind: "reason", rule: "jawab" },
      { kind: "missing", facts: ["isu.jangkauan", "isu.terdeteksi"] },
    ]);
  });

  it.each([
    ["menunggu", "pending"],
    ["dipenuhi", "met"],
    ["dipenuhi   terlambat", "met_late"],
    ["dilanggar", "breached"],
    ["belum timbul", "not_triggered"],
    ["tidak berlaku", "not_applicable"],
    ["berakhir", "ended"],
    ["tidak diketahui", "unknown"],
  ])("state of a duty: %s", (written, state) => {
    const { expects, found } = read(questions.duties, "kewajiban:", `  jawab: " ${written} "`);
    expect(found).toEqual([]);
    expect(expects).toEqual([
      { kind: "duty", rule: "jawab", state, due: undefined, written: written.replace(/\s+/g, " ") },
    ]);
  });

  it("duty that ends at a moment, or after a time from an event", () => {
    expect(read(questions.duties, "kewajiban:", "  jawab.a: menunggu  sampai 2026-08-18 pukul 09.30").expects).toEqual([
      {
        kind: "duty",
        rule: "jawab.a",
        state: "pending",
        due: "2026-08-18T09:30:00+00:00",
        written: "menunggu sampai 2026-08-18 pukul 09.30",
      },
    ]);
    expect(
      read(questions.decide, "putusan: boleh", "kewajiban: { jawab: 2  jam sejak isu.dijawab }").expects?.[1],
    ).toEqual({
      kind: "attached-duty",
      rule: "jawab",
      limit: "2 jam sejak isu.dijawab",
    });
  });

  it.each([
    "masih menunggu sampai 2026-08-18 pukul 09.30",
    "menunggu sampai 2026-08-18",
    "menunggu sampai besok",
    "menunggu lama",
    "2 jam",
  ])("duty «%s» cannot be read, and nothing is run", (written) => {
    const { found, expected, run } = read(questions.duties, "kewajiban:", `  jawab: ⟦${written}⟧`);
    expect(found).toEqual(expected("rule/scenario-duty-unreadable"));
    expect(run).toBeUndefined();
  });

  it("duty of a rule that is not there is pointed out at its name", () => {
    const { found, expected, run } = read(questions.duties, "kewajiban:", "  ⟦jwb.a⟧: menunggu");
    expect(found).toEqual(expected("rule/unknown-rule"));
    expect(run).toBeUndefined();
    expect(codes(read(questions.duties, "kewajiban: { jawab: [menunggu] }").found)).toEqual(["schema/wrong-type"]);
  });

  it.each([
    ["jawab, dinkes, lebih 1", { rule: "jawab", row: "dinkes", finding: "too-many", by: 1 }],
    ["jawab ,dinkes,  kurang 20", { rule: "jawab", row: "dinkes", finding: "too-few", by: 20 }],
    ["jawab.a, dinkes, tidak dipenuhi", { rule: "jawab.a", row: "dinkes", finding: "unmet", by: 0 }],
    ["jawab, dinkes, dilanggar", { rule: "jawab", row: "dinkes", finding: "breached", by: 0 }],
    ["jawab, dinkes, tidak diketahui", { rule: "jawab", row: "dinkes", finding: "unknown", by: 0 }],
    ["pic, ani, ganda", { rule: "pic", row: "ani", finding: "twice", by: 0 }],
  ])("finding of an audit: %s", (written, line) => {
    const { expects, found } = read(questions.audit, `temuan: ['${written}']`);
    expect(found).toEqual([]);
    expect(expects).toMatchObject([{ kind: "audit", found: [line] }]);
  });

  it.each([
    [", dinkes, lebih 1", "scenario-audit-unreadable"],
    ["jawab, , lebih 1", "scenario-audit-unreadable"],
    ["jawab, dinkes", "scenario-audit-unreadable"],
    ["jawab, dinkes, lebih 1, kurang 1", "scenario-audit-unreadable"],
    ["jawab, dinkes, ganda, lagi", "scenario-audit-unreadable"],
    ["jawab, dinkes, lebih 01", "scenario-audit-unreadable"],
    ["jawab, dinkes, tidak lebih 1", "scenario-audit-unreadable"],
    ["jawab, dinkes, lebih 1 orang", "scenario-audit-unreadable"],
    ["jwb, dinkes, lebih 1", "unknown-rule"],
    ["skdp, dinkes, ganda", "unknown-register"],
  ])("finding of an audit «%s» is pointed out, and nothing is run", (written, code) => {
    const { found, expected, run, diagnostics } = read(questions.audit, `temuan: ['skpd, a, ganda', ⟦'${written}'⟧]`);
    expect(found).toEqual(expected(`rule/${code}`));
    expect(run).toBeUndefined();
    expect(diagnostics[0]?.message.id).toContain(code.startsWith("unknown") ? written.split(",")[0] : written);
  });
});

describe("an answer", () => {
  const lines = {
    verdict: "putusan: boleh",
    exemption: "putusan: bebas",
    open: "putusan: perlu fakta",
    approvers: "oleh: pic",
    reason: "karena: [jawab]",
    missing: "kurang: [isu.jangkauan]",
    attached: "kewajiban: { jawab: 2 jam sejak isu.dijawab }",
    duty: "kewajiban: { jawab: menunggu }",
    audit: "temuan: ['jawab, dinkes, lebih 2']",
  } as const;
  const fitting: Readonly<Record<keyof typeof questions, readonly (keyof typeof lines)[]>> = {
    decide: ["verdict", "open", "approvers", "reason", "missing", "attached"],
    duties: ["duty"],
    exempt: ["exemption", "open", "reason", "missing"],
    audit: ["audit"],
  };

  it.each(Object.keys(questions) as (keyof typeof questions)[])(
    "of «%s» holds what belongs to it and nothing else",
    (kind) => {
      for (const [name, line] of Object.entries(lines) as [keyof typeof lines, string][]) {
        const { found, run } = read(questions[kind], line);
        const misplaced = codes(found).filter((code) => code === "rule/scenario-expectation-misplaced");
        expect([name, misplaced.length, run !== undefined]).toEqual(
          fitting[kind].includes(name) ? [name, 0, true] : [name, 1, false],
        );
      }
    },
  );
});
