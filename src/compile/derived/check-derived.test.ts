import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";

const plain = [
  "| isu.jangkauan | bilangan | tayangan | jangkauan | - | - |",
  "| isu.dijawab | peristiwa | - | jawaban | - | - |",
  "| isu.lintas | ya/tidak | - | lintas | - | - |",
];

/** A vocabulary with some more facts, and a pasal whose blocks are given. */
const read = (facts: readonly string[], ...blocks: readonly string[]) =>
  compileMarked({
    "organisasi.md": organisation,
    "kosakata.md": guideline(
      "kosakata",
      [
        "## Fakta\n\n| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti | Bawaan |\n|---|---|---|---|---|---|",
        ...plain,
        ...facts,
        "\n## Tindakan\n\n| Tindakan | Kata | Selesai bila |\n|---|---|---|\n| jawab | menjawab | isu.dijawab |",
      ].join("\n"),
    ),
    "perbup.md": regulation(
      `# BAB I UMUM\n\n## Pasal 1\n\n(1) Admin wajib menjawab.\n\n(2) Lain.\n\n${blocks.join("\n\n")}`,
    ),
  });
const rule = (...lines: readonly string[]): string => `\`\`\`aturan\n${lines.join("\n")}\n\`\`\``;
const determines = (id: string, fact: string, ...more: readonly string[]): string =>
  rule(`id: ${id}`, "pada: ayat (2)", `menentukan: ${fact}`, ...more);
const derived = (name: string, by: string, choices = "ya, tidak"): string =>
  `| ${name} | turunan ${by} | ${choices} | - | - | - |`;
const about = (codes: readonly string[], prefix = "derived/"): readonly string[] =>
  codes.filter((line) => line.startsWith(prefix));
const circlesIn = (...args: Parameters<typeof read>): readonly string[] =>
  read(...args).diagnostics.flatMap(({ code, message }) =>
    code === "derived/circle" ? [message.id.replace(/^.*diketahui: /, "")] : [],
  );

describe("facts and rules in a circle", () => {
  it("are none where each waits for what stands before it", () => {
    const { found } = read(
      [derived("a.a", "ra"), derived("a.b", "rb")],
      determines("ra", "a.a", "bila: a.b atau isu.lintas"),
      determines("rb", "a.b", "bila: isu.lintas"),
    );
    expect(about(found)).toEqual([]);
  });

  it("through two conditions are told whole, once, at the row of the first", () => {
    const compiled = read(
      ["| ⟦a.a | turunan ra | ya, tidak | - | - | -⟧ |", derived("a.b", "rb")],
      determines("ra", "a.a", "bila: a.b"),
      determines("rb", "a.b", "bila: bukan a.a dan isu.lintas"),
    );
    expect(compiled.found).toEqual(compiled.expected("derived/circle"));
    const [circle] = compiled.diagnostics.filter(({ code }) => code === "derived/circle");
    expect(circle?.message.id).toContain("`a.a` → `ra` → `a.b` → `rb` → `a.a`");
  });

  it.each([
    ["a rule that reads what it determines", ["bila: a.a"]],
    ["its exception does", ["kecuali: a.a"]],
    ["a list element does", ["unsur:", "  a: isu.lintas", "  b: a.a"]],
    ["a condition far inside does", ["bila: isu.lintas dan (isu.jangkauan > 3 atau bukan a.a)"]],
  ])("through itself: %s", (_case, lines) => {
    expect(circlesIn([derived("a.a", "ra")], determines("ra", "a.a", ...lines))).toEqual(["`a.a` → `ra` → `a.a`."]);
  });

  it("through a decision table", () => {
    const table =
      "```keputusan\nid: t\nmenentukan: a.a\ncara: pertama\nbawaan: tidak\n```\n\n| a.b | a.a |\n|---|---|\n| ya | ya |";
    expect(circlesIn([derived("a.a", "t"), derived("a.b", "rb")], table, determines("rb", "a.b", "bila: a.a"))).toEqual(
      ["`a.a` → `t` → `a.b` → `rb` → `a.a`."],
    );
  });

  it.each(["terlampaui", "dipenuhi", "dilanggar"])("through a rule that is %s", (state) => {
    const duty = rule("id: w", "pada: ayat (1)", "pelaku: admin", "wajib: menjawab", "bila: a.a");
    expect(circlesIn([derived("a.a", "ra")], determines("ra", "a.a", `bila: ${state} w`), duty)).toEqual([
      "`a.a` → `ra` → `w` → `a.a`.",
    ]);
  });

  it("through a gate of that rule", () => {
    const duty = rule("id: w", "pada: ayat (1)", "pelaku: admin", "wajib: menjawab", "setelah: dipenuhi v");
    const other = rule("id: v", "pada: ayat (1)", "pelaku: admin", "wajib: menjawab", "bila: a.a");
    expect(circlesIn([derived("a.a", "ra")], determines("ra", "a.a", "bila: terlampaui w"), duty, other)).toEqual([
      "`a.a` → `ra` → `w` → `v` → `a.a`.",
    ]);
  });

  it("through an exception that defeats the rule, named by its id or by its ayat", () => {
    for (const target of ["ra", "Pasal 1 ayat (2)"]) {
      const exception = rule(
        "id: x",
        "pada: ayat (1)",
        "pelaku: admin",
        "dapat: menjawab",
        `mengecualikan: [${target}]`,
        "bila: a.a",
      );
      expect(circlesIn([derived("a.a", "ra")], determines("ra", "a.a", "bila: isu.lintas"), exception)).toEqual([
        "`a.a` → `ra` → `x` → `a.a`.",
      ]);
    }
  });

  it.each([
    ["the event of its act", "wajib: menjawab", []],
    ["the event a bound is counted from", "wajib: menunggu", ["paling_lambat: 3 hari sejak isu.dijawab"]],
    ["an event it comes round on", "wajib: menunggu", ["setiap: isu.dijawab"]],
    ["what it comes round from", "wajib: menunggu", ["setiap: 3 bulan", "sejak: isu.dijawab"]],
    ["an event it waits for", "wajib: menunggu", ["setelah: isu.dijawab"]],
    ["an event that must have been", "wajib: menunggu", ["pada_saat: sudah isu.dijawab"]],
    ["an event that must not have been", "wajib: menunggu", ["sebelum: belum isu.dijawab"]],
    ["the act it waits for", "wajib: menunggu", ["setelah: menjawab"]],
    ["the fact it follows", "wajib: menunggu", ["menurut: isu.dijawab"]],
  ])("through %s, where that is derived", (_case, act, lines) => {
    // The event is made a derived fact here, for it to have anything before it.
    const duty = rule("id: w", "pada: ayat (1)", "pelaku: admin", act, ...lines);
    const compiled = compileMarked({
      "organisasi.md": organisation,
      "kosakata.md": guideline(
        "kosakata",
        `## Fakta\n\n| Fakta | Jenis | Nilai atau satuan | Arti |\n|---|---|---|---|\n| isu.dijawab | turunan ra | ya, tidak | - |\n\n## Tindakan\n\n| Tindakan | Kata | Selesai bila |\n|---|---|---|\n| jawab | menjawab | isu.dijawab |\n| tunggu | menunggu | - |`,
      ),
      "perbup.md": regulation(
        `## Pasal 1\n\n(1) Admin wajib.\n\n(2) Lain.\n\n${determines("ra", "isu.dijawab", "bila: terlampaui w")}\n\n${duty}`,
      ),
    });
    expect(
      compiled.diagnostics.filter(({ code }) => code === "derived/circle").map(({ message }) => message.id),
    ).toEqual([expect.stringMatching(/: `isu\.dijawab` → `ra` → `w` → `isu\.dijawab`\.$/)]);
  });

  it("through an exception to the Pasal, an ayat or a letter in which the rule stands, not to another", () => {
    const circle = (target: string) =>
      read(
        [derived("a.a", "ra")],
        determines("ra", "a.a", "bila: isu.lintas"),
        rule("id: x", "pada: ayat (1)", "pelaku: admin", "dapat: menjawab", `mengecualikan: [${target}]`, "bila: a.a"),
      ).diagnostics.filter(({ code }) => code === "derived/circle").length;
    expect(circle("Pasal 1")).toBe(1);
    expect(circle("Pasal 1 ayat (2)")).toBe(1);
    expect(circle("Pasal 1 ayat (1)")).toBe(0);
  });

  it("that is long is told by its ends", () => {
    const names = Array.from({ length: 15 }, (_, index) => `a.f${index}`);
    const facts = names.map((name, index) => derived(name, `r${index}`));
    const rules = names.map((name, index) =>
      determines(`r${index}`, name, `bila: ${names[(index + 1) % names.length]}`),
    );
    const [circle = ""] = circlesIn(facts, ...rules);
    expect(circle.split(" → ")).toHaveLength(21);
    expect(circle.startsWith("`a.f0` → `r0` → `a.f1`")).toBe(true);
    expect(circle.endsWith("`a.f8` → `r8` → … → `r14` → `a.f0`.")).toBe(true);
    const short = names.slice(0, 9);
    const few = short.map((name, index) => determines(`r${index}`, name, `bila: ${short[(index + 1) % short.length]}`));
    expect(circlesIn(facts.slice(0, 9), ...few)[0]?.split(" → ")).toHaveLength(19);
  });

  it("without any derived fact: two duties that wait for one another", () => {
    const duty = (id: string, other: string): string =>
      rule(`id: ${id}`, "pada: ayat (1)", "pelaku: admin", "wajib: menjawab", `bila: terlampaui ${other}`);
    expect(circlesIn([], duty("v", "w"), duty("w", "v"))).toEqual(["`v` → `w` → `v`."]);
  });
});

describe("a derived fact", () => {
  it("comes from the rule its row names", () => {
    const { found } = read(
      [derived("a.a", "ra"), derived("a.b", "rb")],
      determines("ra", "a.a", "bila: isu.lintas"),
      determines("rb", "a.b", "bila: isu.lintas"),
      determines("rc", "a.b", "bila: isu.lintas"),
    );
    expect(about(found).map((line) => line.split(" ")[0])).toEqual(["derived/source-differs"]);
    const unknown = read([derived("a.b", "tidak-ada")], determines("rc", "a.b", "bila: isu.lintas"));
    expect(about(unknown.found)).toEqual([]);
    const plainFact = read([], determines("rc", "isu.lintas", "bila: isu.jangkauan > 3"));
    expect(about(plainFact.found)).toEqual([]);
  });

  it.each([
    ["another fact", determines("ra", "a.b", "bila: isu.lintas"), "menentukan `a.b`"],
    ["no fact", rule("id: ra", "pada: ayat (1)", "pelaku: admin", "wajib: menjawab"), "tidak menentukan fakta apa pun"],
  ])("is not left to a rule that determines %s", (_case, block, words) => {
    const { diagnostics } = read([derived("a.a", "ra"), derived("a.b", "ra")], block);
    const [first] = diagnostics.filter(({ code }) => code === "derived/determines-another");
    expect(first?.message.id).toContain(words);
    expect(first?.message.id).toContain("`a.a`");
  });

  it("with other values than yes and no is given one by name", () => {
    const choices = "rutin < krisis";
    const without = read([derived("a.a", "ra", choices)], determines("ra", "a.a", "bila: isu.lintas"));
    expect(about(without.found).map((line) => line.split(" ")[0])).toEqual(["derived/value-missing"]);
    const named = read([derived("a.a", "ra", choices)], determines("ra", "a.a", "nilai: krisis", "bila: isu.lintas"));
    expect(about(named.found)).toEqual([]);
  });

  it("without choices is yes or no, and takes no other value", () => {
    const { found, expected } = read([derived("a.a", "ra", "-")], determines("ra", "a.a", "nilai: ⟦mungkin⟧"));
    expect(found).toEqual(expected("rule/unknown-choice"));
  });

  it("takes the highest result only of choices in an order", () => {
    const table = (choices: string) =>
      read(
        [derived("a.a", "t", choices)],
        "```keputusan\nid: t\nmenentukan: a.a\ncara: tertinggi\nbawaan: rutin\n```\n\n| isu.lintas | a.a |\n|---|---|\n| ya | krisis |",
      );
    expect(about(table("rutin < krisis").found)).toEqual([]);
    expect(about(table("rutin, krisis").found).map((line) => line.split(" ")[0])).toEqual(["derived/order-missing"]);
  });
});

describe("a fact of fault", () => {
  const exemption = (condition: string): string =>
    rule("id: bebas", "pada: ayat (1)", "pelaku: admin", "tidak_dikenai: sanksi", `bila: ${condition}`);
  const withDefault = (name: string): string => `| ${name} | ya/tidak | - | - | - | tidak |`;

  it("has no default, whether an exemption reads it itself or through a derived fact", () => {
    const { found } = read(
      [withDefault("k.sengaja"), withDefault("k.lalai"), withDefault("k.lain"), derived("k.teknis", "teknis")],
      determines("teknis", "k.teknis", "bila: bukan k.sengaja"),
      exemption("k.teknis dan bukan k.lalai"),
    );
    expect(
      about(found, "table/default-refused")
        .map((line) => line.replace(/^.*«(\S+) .*$/, "$1"))
        .sort(),
    ).toEqual(["k.lalai", "k.sengaja"]);
  });
});
