import { describe, expect, it } from "vitest";
import type { Norm } from "../../model/norm.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { marked } from "../../testing/marked.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";

/** An act whose Pasal 2 has three ayat, a list in the second, and a rule block with these lines. */
const act = (rules: string): string =>
  regulation(`## Pasal 1 {#satu}

Admin adalah pegawai.

\`\`\`aturan
id: lain
pelaku: admin
ketentuan: Admin adalah pegawai
\`\`\`

## Pasal 2 {#dua}

(1) Admin wajib menjawab Isu Publik.

(2) Admin dilarang menerbitkan Tanggapan:

a. tanpa izin; dan

b. tanpa sumber:

1. tertulis.

(3) Rincian diatur kemudian.

\`\`\`aturan
${rules}
\`\`\``);

function compileRules(rules: string) {
  const compiled = compileMarked({ ...foundations, "perbup.md": act(rules) });
  const norms = compiled.handbook.norms.filter(({ id }) => id !== "lain");
  return { ...compiled, norms, norm: norms[0] as Norm };
}

/** A valid rule with lines added or, by key, replaced. */
function rule(...lines: readonly string[]): string {
  const keys = new Set(lines.map((line) => line.split(":")[0]));
  const base = ["id: uji", "pelaku: admin", "wajib: menjawab Isu Publik"];
  const modality = ["harus", "dilarang", "dapat", "hanya_dapat", "berhak", "berwenang", "dikenai", "tidak_dikenai"];
  const other = [...modality, "menentukan", "ketentuan"].some((key) => keys.has(key));
  const kept = base.filter((line) => !keys.has(line.split(":")[0] as string) && !(other && line.startsWith("wajib")));
  return [...kept, ...lines].join("\n");
}

const readRule = (...lines: readonly string[]) => compileRules(rule(...lines));

it("a rule is its words, typed, and where they stand", () => {
  const { norm, found } = readRule("pada: ayat (1)");
  expect(found).toEqual([]);
  expect(norm).toMatchObject({
    id: "uji",
    modality: "obligation",
    bearer: [{ key: undefined, value: { kind: "role", role: "admin" } }],
    act: [{ key: undefined, value: { words: "menjawab Isu Publik", act: "jawab-isu" } }],
    when: [],
    bounds: [],
    rank: 1,
    draft: true,
    validity: { from: "2026-07-01", to: undefined },
    source: {
      document: "perbup-contoh",
      provision: "dua-ayat-1",
      eId: "art_2__para_1",
      citation: "Pasal 2 ayat (1)",
      quote: "Admin wajib menjawab Isu Publik.",
    },
  });
});

describe("the modality", () => {
  it.each([
    ["wajib", "obligation", "jawab-isu"],
    ["harus", "requirement", "jawab-isu"],
    ["dilarang", "prohibition", "jawab-isu"],
    ["dapat", "permission", "jawab-isu"],
    ["hanya_dapat", "exclusive-permission", "jawab-isu"],
    ["berhak", "right", "jawab-isu"],
    ["berwenang", "power", "jawab-isu"],
    ["dikenai", "sanction", undefined],
    ["tidak_dikenai", "exemption", undefined],
    ["ketentuan", "statement", undefined],
  ])("%s is %s", (key, modality, named) => {
    const { norm } = readRule(`${key}: Menjawab  Isu Publik`);
    expect(norm.modality).toBe(modality);
    expect(norm.act).toEqual([{ key: undefined, value: { words: "Menjawab Isu Publik", act: named } }]);
  });

  it("menentukan gives a fact its value", () => {
    const { norm, found } = readRule("menentukan: isu.tingkat", "nilai: krisis");
    expect(found).toEqual([]);
    expect([norm.modality, norm.determines, norm.act]).toEqual([
      "determination",
      { fact: "isu.tingkat", value: "krisis" },
      [],
    ]);
  });

  it("is never a word of JavaScript", () => {
    const { handbook } = compileRules("id: uji\npelaku: admin\ntoString: menjawab Isu Publik\nconstructor: x");
    expect(handbook.norms.map(({ id }) => id)).toEqual(["lain"]);
  });
});

describe("the provision a rule reads", () => {
  it.each([
    ["the ayat above it that holds an operative word", [], "Pasal 2 ayat (2)"],
    ["the one pada names", ["pada: ayat (1)"], "Pasal 2 ayat (1)"],
    ["an ayat without operative word, if pada names it", ["pada: ayat (3)"], "Pasal 2 ayat (3)"],
    ["an item", ["pada: ayat (2) huruf b angka 1"], "Pasal 2 ayat (2) huruf b angka 1"],
    ["the whole Pasal", ["pada: Pasal 2"], "Pasal 2"],
    ["named in full", ["pada: Pasal 2 ayat (1)"], "Pasal 2 ayat (1)"],
  ])("is %s", (_case, lines, citation) => {
    const { norm, found } = readRule(...lines);
    expect(norm.source.citation).toBe(citation);
    expect(found).toEqual([]);
  });

  it("is the Pasal where there is no ayat, and the section in prose", () => {
    const { handbook } = compileRules(rule());
    expect(handbook.norms.find(({ id }) => id === "lain")?.source.citation).toBe("Pasal 1");
    const prose = guideline(
      "pedoman",
      "# Cara\n\nAdmin wajib sopan.\n\n```aturan\nid: x\npelaku: admin\nketentuan: sopan\n```",
    );
    const [norm] = compileMarked({ ...foundations, "p.md": prose }).handbook.norms;
    expect([norm?.source.citation, norm?.rank]).toEqual(["bagian «Cara»", 4]);
  });

  it("is quoted with its items and what closes them", () => {
    expect(readRule("pada: ayat (2)").norm.source.quote).toBe(
      "Admin dilarang menerbitkan Tanggapan: a. tanpa izin; dan b. tanpa sumber: 1. tertulis.",
    );
  });

  it.each(["ayat (4)", "huruf a", "Pasal 1", "Pasal 9", "ayat", "ayat (1) dan ayat (2)", "lihat ayat (1)", "Lampiran"])(
    "is not «%s»",
    (pada) => {
      const { found, expected, norms, diagnostics } = readRule(`pada: ⟦${pada}⟧`);
      expect(found).toEqual(expected("rule/unknown-provision"));
      expect(norms).toEqual([]);
      expect(diagnostics[0]?.message.id).toBe(`\`${pada}\` tidak ada dalam Pasal 2.`);
    },
  );

  it("in the middle of a Pasal is above the block, not below it", () => {
    const text = regulation(
      "## Pasal 1\n\n(1) Admin wajib sopan.\n\n```aturan\nid: x\npelaku: admin\nketentuan: sopan\n```\n\n(2) Admin wajib cepat.",
    );
    const [norm] = compileMarked({ ...foundations, "perbup.md": text }).handbook.norms;
    expect(norm?.source.citation).toBe("Pasal 1 ayat (1)");
  });
});

describe("a name that does not exist is pointed out where it stands", () => {
  it.each([
    ["rule/unknown-role", ["pelaku: admin dan ⟦pik⟧"], "`pic`"],
    ["rule/unknown-role", ['pelaku: ⟦"pik"⟧'], "`pic`"],
    ["rule/unknown-role", ["terhadap: ⟦warga⟧"], "organisasi"],
    ["rule/unknown-role", ["persetujuan: pic bersama ⟦wali⟧"], "organisasi"],
    ["rule/bearer-malformed", ["pelaku: ⟦Kepala Dinas⟧"], "a bersama b"],
    ["rule/bearer-malformed", ["pelaku: ⟦admin dan pic atau sekda⟧"], "a bersama b"],
    ["rule/unknown-rule", ["pelaku: ⟦menurut tidak-ada⟧"], "Pasal 5 ayat (2)"],
    ["rule/unknown-act", ["wajib: ⟦menjawab Isu Publk⟧"], "`menjawab Isu Publik`"],
    ["rule/unknown-act", ["wajib: menjawab cepat", "tindakan: ⟦jawab-isuu⟧"], "`jawab-isu`"],
    ["rule/unknown-act", ["sebelum: ⟦menerbitkan Tangapan⟧"], "`menerbitkan Tanggapan`"],
    ["rule/unknown-act", ["untuk: ⟦apa saja yang lain⟧"], "kolom `Kata`"],
    ["rule/unknown-fact", ["menurut: ⟦isu.tingat⟧"], "`isu.tingkat`"],
    ["rule/unknown-fact", ["setelah: ⟦isu.dijwab⟧"], "`isu.dijawab`"],
    ["rule/unknown-fact", ["paling_lambat: 1 hari kerja sejak ⟦isu.terdeteski⟧"], "`isu.terdeteksi`"],
    ["rule/unknown-fact", ["paling_lambat: 1 hari kerja", "sejak: ⟦isu.terdeteski⟧"], "`isu.terdeteksi`"],
    ["rule/unknown-fact", ["setiap: 3 bulan, ⟦isu.berganti⟧"], "tabel Fakta"],
    ["rule/unknown-fact", ["menentukan: ⟦isu.tingat⟧"], "`isu.tingkat`"],
    ["rule/unknown-choice", ["menentukan: isu.tingkat", "nilai: ⟦kritis⟧"], "`krisis`"],
    ["rule/unknown-choice", ["menentukan: isu.lintas", "nilai: ⟦benar⟧"], "ya, tidak"],
    ["rule/unknown-rule", ["mengecualikan: [lain, ⟦lian⟧]"], "`lain`"],
    ["rule/unknown-rule", ["atas: [Pasal 1, ⟦Pasal 99⟧]"], "Pasal 5 ayat (2)"],
    ["rule/unknown-rule", ["atas: ⟦Pasal 1 dan Pasal 2⟧"], "Pasal 5 ayat (2)"],
    ["rule/unknown-register", ["tiap: ⟦skpdd⟧"], "`skpd`"],
    ["rule/unknown-register", ["tiap: skpd", "jumlah: { ⟦pik⟧: tepat 1 }"], "`pic`"],
    ["rule/not-an-event", ["paling_lambat: 1 hari kerja sejak ⟦isu.tingkat⟧"], "peristiwa"],
    ["rule/not-an-event", ["paling_lambat: 1 hari kerja", "sejak: ⟦isu.lintas⟧"], "peristiwa"],
    ["rule/bound-malformed", ["paling_lambat: ⟦besok⟧"], "1 hari kerja sejak"],
    ["rule/bound-malformed", ["paling_lama: ⟦1⟧"], "30 menit"],
    ["rule/count-malformed", ["tiap: skpd", "jumlah: { pic: ⟦satu⟧ }"], "tepat 1"],
    ["rule/unknown-case", ["wajib: { ⟦c⟧: menjawab Isu Publik }"], "a, b"],
    [
      "rule/unknown-case",
      ["menurut: isu.tingkat", "paling_lambat: { ⟦kritis⟧: 1 jam sejak isu.terdeteksi }"],
      "rutin, serius, krisis",
    ],
    ["rule/unknown-case", ["pada: ayat (1)", "paling_lambat: { ⟦a⟧: 1 jam sejak isu.terdeteksi }"], "tidak ada"],
    ["rule/reason-missing", ["penilaian: ⟦manusia⟧"], "alasan"],
    ["rule/reason-missing", ["penilaian: ⟦{ a: manusia }⟧"], "alasan"],
  ])("%s: %j", (code, lines, help) => {
    const { found, expected, diagnostics, norms } = readRule(...lines);
    expect(found).toEqual(expected(code));
    expect(diagnostics[0]?.help.id).toContain(help);
    expect(norms).toHaveLength(1);
  });

  it("all at once: one mistake does not hide the next", () => {
    const { found, expected } = readRule("pelaku: ⟦pik⟧", "bila: ⟦isu.tingat⟧ = krisis", "atas: ⟦tidak-ada⟧");
    expect(found).toEqual(expected("rule/unknown-role", "condition/unknown-fact", "rule/unknown-rule"));
  });
});

describe("conditions", () => {
  it("stand in bila and kecuali, with their words", () => {
    const { norm, found } = readRule("bila: isu.tingkat >= serius", "kecuali: isu.lintas");
    expect(found).toEqual([]);
    expect([norm.when, norm.unless].map(([one]) => [one?.value.text, one?.value.tree?.kind])).toEqual([
      ["isu.tingkat >= serius", "compare"],
      ["isu.lintas", "holds"],
    ]);
  });

  it("are placed inside their line", () => {
    const { found, expected } = readRule("bila: isu.lintas dan isu.tingkat = ⟦kritis⟧");
    expect(found).toEqual(expected("condition/unknown-choice"));
  });

  it("over several lines are placed as a whole", () => {
    const { found, expected } = readRule("bila: ⟦>-\n  isu.lintas dan\n  isu.tingkat = kritis⟧");
    expect(found).toEqual(expected("condition/unknown-choice"));
  });

  it("that cannot be read stay as words", () => {
    const { norm, found } = readRule("bila: isu.tingkat =");
    expect(found.length).toBeGreaterThan(0);
    expect(norm.when).toMatchObject([{ value: { text: "isu.tingkat =", tree: undefined } }]);
  });
});

describe("cases", () => {
  it("are the items of the provision", () => {
    const { norm, found } = readRule(
      "dilarang: { a: menerbitkan Tanggapan, b: menjawab Isu Publik }",
      "paling_lambat: { b: 2 jam sejak isu.terdeteksi }",
    );
    expect(found).toEqual([]);
    expect(norm.act.map(({ key, value }) => [key, value.act])).toEqual([
      ["a", "terbitkan-tanggapan"],
      ["b", "jawab-isu"],
    ]);
    expect(norm.bounds.map(({ key }) => key)).toEqual(["b"]);
  });

  it("or the choices of the fact under menurut", () => {
    const { norm, found } = readRule("menurut: isu.tingkat", "pelaku: { rutin: pic, serius: admin, krisis: bupati }");
    expect(found).toEqual([]);
    expect(norm.by).toBe("isu.tingkat");
    expect(norm.bearer.map(({ key, value }) => [key, value])).toEqual([
      ["rutin", { kind: "role", role: "pic" }],
      ["serius", { kind: "role", role: "admin" }],
      ["krisis", { kind: "role", role: "bupati" }],
    ]);
  });

  it("of a ya/tidak fact are ya and tidak", () => {
    const { found } = readRule("menurut: isu.lintas", "pelaku: { ya: pic, tidak: admin }");
    expect(found).toEqual([]);
  });
});

describe("bounds", () => {
  const since = { direction: "since", event: "isu.terdeteksi" };
  it.each([
    ["paling_lambat: 1 hari kerja sejak isu.terdeteksi", "at-latest", { count: 1, unit: "working-day" }, since],
    [
      "paling_lambat: 1 bulan sejak isu.tanggal",
      "at-latest",
      { count: 1, unit: "month" },
      { direction: "since", event: "isu.tanggal" },
    ],
    ["paling_cepat: 2 jam sejak isu.terdeteksi", "at-earliest", { count: 2, unit: "hour" }, since],
    ["paling_lama: 3 x 24 jam", "at-most", { times: 3, count: 24, unit: "hour" }, {}],
    ["paling_singkat: 30 menit", "at-least", { count: 30, unit: "minute" }, {}],
    [
      "paling_lambat: 7 hari sebelum isu.dijawab",
      "at-latest",
      { count: 7, unit: "calendar-day" },
      { direction: "before", event: "isu.dijawab" },
    ],
    ["paling_lambat: tanggal 5 bulan berikutnya", "at-latest", undefined, {}],
  ])("%s", (line, bound, duration, rest) => {
    const { norm, found } = readRule(line);
    expect(found).toEqual([]);
    expect(norm.bounds).toEqual([
      {
        key: undefined,
        value: { bound, text: line.split(": ")[1], duration, direction: undefined, event: undefined, ...rest },
      },
    ]);
  });

  it("may share their beginning, which an own one overrides", () => {
    const { norm, found } = readRule(
      "menurut: isu.tingkat",
      "paling_lambat: { rutin: 2 hari kerja, krisis: 1 jam sejak isu.dijawab }",
      "sejak: isu.terdeteksi",
    );
    expect(found).toEqual([]);
    expect(norm.bounds.map(({ key, value }) => [key, value.direction, value.event])).toEqual([
      ["rutin", "since", "isu.terdeteksi"],
      ["krisis", "since", "isu.dijawab"],
    ]);
  });

  it("of several kinds may stand together", () => {
    const { norm } = readRule("paling_lambat: 2 jam sejak isu.terdeteksi", "paling_cepat: 1 jam sejak isu.terdeteksi");
    expect(norm.bounds.map(({ value }) => value.bound)).toEqual(["at-latest", "at-earliest"]);
  });
});

describe("the rest of a rule", () => {
  it("is read key by key", () => {
    const { norm, found } = readRule(
      "terhadap: sekda",
      "persetujuan: pic bersama sekda",
      "setiap: 3 bulan, isu.dijawab",
      "tiap: skpd",
      "jumlah: { pic: tepat 1, admin: paling sedikit 2, skpd: paling banyak 3 }",
      "cara: tertulis",
      "bentuk: surat",
      "bukti: [tangkapan layar, tautan]",
      "urutan: bertahap",
      "perpanjangan: 7 hari kerja",
      "tafsir: sebab",
    );
    expect(found).toEqual([]);
    expect(norm).toMatchObject({
      counterparty: { kind: "role", role: "sekda" },
      approvals: { kind: "joint" },
      every: [{ count: 3, unit: "month" }, "isu.dijawab"],
      per: "skpd",
      cardinality: [
        { member: "pic", bound: "exactly", count: 1 },
        { member: "admin", bound: "at-least", count: 2 },
        { member: "skpd", bound: "at-most", count: 3 },
      ],
      manner: "tertulis",
      instrument: "surat",
      evidence: ["tangkapan layar", "tautan"],
      graduated: true,
      extension: "7 hari kerja",
      interpretation: "sebab",
    });
  });

  it("«setiap: bulan» is every one month", () => {
    expect(readRule("setiap: bulan").norm.every).toEqual([{ count: 1, unit: "month" }]);
  });

  it.each([
    ["an act", "menerbitkan Tanggapan"],
    ["an event", "isu.dijawab"],
    ["the state of a rule", "dipenuhi lain"],
    ["a happening", "sudah isu.dijawab"],
  ])("a gate is %s", (_case, words) => {
    const { norm, found } = readRule(
      `sebelum: ${words}`,
      `setelah: ${words}`,
      `pada_saat: ${words}`,
      `untuk: ${words}`,
    );
    expect(found).toEqual([]);
    expect([norm.before, norm.after, norm.at, norm.opens]).toEqual([words, words, words, words]);
  });

  it("what no machine decides says why, item by item if need be", () => {
    const { norm, found } = readRule("penilaian: { a: manusia }", "alasan: Nada dinilai orang.");
    expect(found).toEqual([]);
    expect([norm.assessment, norm.reason]).toEqual([[{ key: "a", value: "human" }], "Nada dinilai orang."]);
  });

  it("elements are conditions, or acts of a sanction", () => {
    const duty = readRule("unsur: { a: isu.lintas, b: jawab-isu }").norm;
    expect(duty.elements.map(({ key, value }) => [key, "text" in value ? value.text : value.act])).toEqual([
      ["a", "isu.lintas"],
      ["b", "jawab-isu"],
    ]);
    const sanction = readRule("dikenai: sanksi", "unsur: { a: teguran lisan, b: teguran tertulis }");
    expect(sanction.found).toEqual([]);
    expect(sanction.norm.elements.map(({ value }) => value)).toEqual([
      { words: "teguran lisan", act: undefined },
      { words: "teguran tertulis", act: undefined },
    ]);
  });

  it.each([
    ["lain", { kind: "norm", id: "lain" }],
    ["Pasal 1", { kind: "provision", document: "perbup-contoh", provision: "satu" }],
    ["Pasal 2", { kind: "provision", document: "perbup-contoh", provision: "dua" }],
    ["ayat (1)", { kind: "provision", document: "perbup-contoh", provision: "dua-ayat-1" }],
    ["Pasal 2 ayat (2) huruf a", { kind: "provision", document: "perbup-contoh", provision: "dua-ayat-2-huruf-a" }],
    ["Pasal 1 Perbup Contoh", { kind: "provision", document: "perbup-contoh", provision: "satu" }],
  ])("exceptions and sanctions point at «%s»", (written, target) => {
    const { norm, found } = readRule(`mengecualikan: [${written}]`, `atas: ${written}`);
    expect(found).toEqual([]);
    expect([norm.exceptsFrom, norm.follows]).toEqual([[target], [target]]);
  });
});

describe("a block", () => {
  it("may hold a list of rules", () => {
    const { norms, found } = compileRules(
      "- id: a\n  pelaku: admin\n  wajib: menjawab Isu Publik\n- id: b\n  pelaku: pic\n  dapat: menerbitkan Tanggapan",
    );
    expect([norms.map(({ id }) => id), found]).toEqual([["a", "b"], []]);
  });

  it.each([
    ["words", "⟦hanya kata⟧"],
    ["a list with words in it", "- id: a\n  pelaku: admin\n  ketentuan: x\n- ⟦kata⟧"],
  ])("of %s is not a rule", (_case, text) => {
    const { found, expected } = compileRules(text);
    expect(found).toEqual(expected("rule/not-a-rule"));
  });

  it("without content is not a rule, at its opening line", () => {
    const text = regulation("## Pasal 1\n\nSatu.\n\n⟦```aturan⟧\n# kosong\n```");
    const { found, expected } = compileMarked({ ...foundations, "perbup.md": text });
    expect(found).toEqual(expected("rule/not-a-rule"));
  });

  it("that is broken is one finding", () => {
    const { found } = compileRules("id: x\npelaku: admin\nwajib: menjawab: Isu Publik");
    expect(found.map((line) => line.split(" ")[0])).toEqual(["syntax/yaml-broken"]);
  });

  it("indented with its Pasal keeps its places", () => {
    const text = regulation(
      "## Pasal 1\n\nSatu.\n\n  ```aturan\n  - id: x\n    pelaku: ⟦admon⟧\n    ketentuan: satu\n  ```",
    );
    const { found, expected } = compileMarked({ ...foundations, "perbup.md": text });
    expect(found).toEqual(expected("rule/unknown-role"));
  });

  it("gives each rule the place of its own lines", () => {
    const { source, spans } = marked(
      regulation(
        "## Pasal 1\n\nSatu.\n\n  ```aturan\n  - ⟦id: x\n    pelaku: admin\n    ketentuan: satu⟧\n  - ⟦id: y\n    pelaku: admin\n    ketentuan: dua⟧\n  ```",
      ),
      "perbup.md",
    );
    const { norms } = compileTexts({ ...foundations, "perbup.md": source.text }).value;
    expect(norms.map(({ span }) => span)).toEqual(spans);
  });

  it("gives an id once in all texts, rules and tables alike, and shows the first", () => {
    const pedoman = guideline("pedoman", "A.\n\n```aturan\nid: ⟦lain⟧\npelaku: admin\nketentuan: x\n```");
    const { found, expected, diagnostics } = compileMarked({
      ...foundations,
      "perbup.md": act(rule()),
      "p.md": pedoman,
    });
    expect(found).toEqual(expected("rule/duplicate-id"));
    expect(diagnostics[0]?.related.map(({ span }) => span.file)).toEqual(["perbup.md"]);
  });

  it("a scenario may have the id of a rule", () => {
    const text = `${act(rule())}\n\`\`\`skenario\nid: uji\njudul: Uji\ntanya: admin menjawab Isu Publik\npada: 2026-08-18 pukul 07.00\nfakta:\n  isu.lintas: ya\nputusan: boleh\n\`\`\`\n`;
    expect(compileMarked({ ...foundations, "perbup.md": text }).found).toEqual([]);
  });
});

it("marks a key of an indented fence where it stands, at the very beginning of its line too", () => {
  const { found, expected } = compileMarked({
    ...foundations,
    "perbup.md": regulation(
      "## Pasal 1\n\nAdmin wajib menjawab Isu Publik.\n\n   ```aturan\n   id: x\n   pelaku: ⟦amdin⟧\n   wajib: menjawab Isu Publik\n   ⟦sebelumm⟧: isu.terdeteksi\n   ```",
    ),
  });
  expect(found).toEqual([...expected("rule/unknown-role", "schema/unknown-key")].sort());
});
