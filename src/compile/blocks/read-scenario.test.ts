import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, regulation } from "../../testing/sample-texts.js";

const base = `id: dasar
judul: Dasar
tanya: admin menjawab Isu Publik
pada: 2026-08-18 pukul 07.00
fakta:
  isu.tingkat: krisis
  isu.lintas: ya
putusan: boleh`;

/** Scenarios, each in a block of its own, under a Pasal with one rule. */
function read(...scenarios: readonly string[]) {
  const blocks = scenarios.map((text) => `\`\`\`skenario\n${text}\n\`\`\``);
  const text = regulation(
    `## Pasal 1 {#satu}\n\n(1) Admin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\nwajib: menjawab Isu Publik\n\`\`\`\n\n${blocks.join("\n\n")}`,
  );
  const compiled = compileMarked({ ...foundations, "perbup.md": text });
  const byId = new Map(compiled.handbook.scenarios.map((scenario) => [scenario.id, scenario]));
  return { ...compiled, scenario: (id: string) => byId.get(id) };
}

const lines = (...more: readonly string[]): string => ["id: uji", "judul: Uji", ...more].join("\n");

it("a scenario is question, time, facts and the expected answer, as written", () => {
  const { scenario, found } = read(
    `${base.replace("boleh", "perlu persetujuan")}\noleh: pic bersama sekda\nkarena: [jawab]\nkurang: [isu.jangkauan]\nkewajiban:\n  jawab: menunggu sampai 2026-08-19 pukul 10.10\ntemuan: [satu, dua]`,
  );
  expect(found).toEqual([]);
  expect(scenario("dasar")).toMatchObject({
    id: "dasar",
    title: "Dasar",
    question: "admin menjawab Isu Publik",
    at: "2026-08-18 pukul 07.00",
    like: undefined,
    document: "perbup-contoh",
    provision: "satu",
  });
  expect([...(scenario("dasar")?.facts ?? [])]).toEqual([
    ["isu.tingkat", "krisis"],
    ["isu.lintas", "ya"],
  ]);
  expect([...(scenario("dasar")?.expected ?? [])]).toEqual([
    ["putusan", ["perlu persetujuan"]],
    ["oleh", ["pic bersama sekda"]],
    ["karena", ["jawab"]],
    ["kurang", ["isu.jangkauan"]],
    ["kewajiban", ["jawab: menunggu sampai 2026-08-19 pukul 10.10"]],
    ["temuan", ["satu", "dua"]],
  ]);
});

describe("seperti", () => {
  it("inherits question, time and facts, own facts on top; never the answer", () => {
    const { scenario, found } = read(
      base,
      lines("seperti: dasar", "fakta:", "  isu.lintas: tidak", "  isu.jangkauan: 10", "putusan: dilarang"),
    );
    expect(found).toEqual([]);
    expect(scenario("uji")).toMatchObject({ question: "admin menjawab Isu Publik", at: "2026-08-18 pukul 07.00" });
    expect(Object.fromEntries(scenario("uji")?.facts ?? [])).toEqual({
      "isu.tingkat": "krisis",
      "isu.lintas": "tidak",
      "isu.jangkauan": "10",
    });
    expect(Object.fromEntries(scenario("uji")?.expected ?? [])).toEqual({ putusan: ["dilarang"] });
  });

  it("may go through several, and stand before what it inherits", () => {
    const { scenario } = read(
      lines("seperti: tengah", "putusan: boleh"),
      "id: tengah\njudul: T\nseperti: dasar\npada: 2026-09-01 pukul 08.00\nfakta:\n  isu.tingkat: serius\nputusan: boleh",
      base,
    );
    expect(scenario("uji")).toMatchObject({ at: "2026-09-01 pukul 08.00", question: "admin menjawab Isu Publik" });
    expect(Object.fromEntries(scenario("uji")?.facts ?? [])).toEqual({ "isu.tingkat": "serius", "isu.lintas": "ya" });
  });

  it("keeps an own question and time", () => {
    const { scenario } = read(
      base,
      lines("seperti: dasar", "tanya: pic menjawab Isu Publik", "pada: 2026-10-01 pukul 09.00", "putusan: boleh"),
    );
    expect(scenario("uji")).toMatchObject({ question: "pic menjawab Isu Publik", at: "2026-10-01 pukul 09.00" });
  });

  it("by a circle never hangs", () => {
    const { handbook } = read(
      "id: a\njudul: A\nseperti: b\nputusan: boleh",
      "id: b\njudul: B\nseperti: a\nputusan: boleh",
      "id: c\njudul: C\nseperti: c\nputusan: boleh",
    );
    expect(handbook.scenarios.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});

it.each([
  ["rule/unknown-fact", ["fakta:", "  ⟦isu.tingat⟧: krisis"], "`isu.tingkat`"],
  ["rule/unknown-choice", ["fakta:", "  isu.tingkat: ⟦kritis⟧"], "`krisis`"],
  ["rule/unknown-choice", ["fakta:", "  isu.lintas: ⟦benar⟧"], "ya, tidak"],
  ["rule/unknown-rule", ["karena: [⟦jawb⟧]"], "`jawab`"],
  ["rule/unknown-rule", ["kewajiban:", "  ⟦jawb⟧: menunggu"], "`jawab`"],
  ["rule/unknown-fact", ["kurang: [isu.lintas, ⟦isu.lintsa⟧]"], "`isu.lintas`"],
  ["rule/unknown-role", ["oleh: ⟦pik⟧"], "`pic`"],
  ["rule/bearer-malformed", ["oleh: ⟦Kepala Dinas⟧"], "a bersama b"],
  ["rule/scenario-like-missing", ["seperti: ⟦dasr⟧"], "`dasar`"],
])("%s: %j", (code, more, help) => {
  const like = more.some((line) => line.startsWith("seperti")) ? [] : ["seperti: dasar"];
  const { found, expected, diagnostics } = read(base, lines(...like, ...more, "putusan: boleh"));
  expect(found).toEqual(expected(code));
  expect(diagnostics[0]?.help.id).toContain(help);
});

it.each(["tidak diketahui", "krisis"])("a fact may be «%s»", (value) => {
  expect(read(base.replace("isu.tingkat: krisis", `isu.tingkat: ${value}`)).found).toEqual([]);
});

it("an id is used once among scenarios", () => {
  const { found, expected } = read(base, base.replace("id: dasar", "id: ⟦dasar⟧"));
  expect(found).toEqual(expected("rule/duplicate-id"));
});
