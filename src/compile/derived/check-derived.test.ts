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
