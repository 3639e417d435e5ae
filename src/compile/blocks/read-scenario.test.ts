import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";

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
    `${base.replace("boleh", "perlu persetujuan")}\noleh: pic bersama sekda\nkarena: [jawab]\nkurang: [isu.jangkauan]\nkewajiban:\n  jawab: 2 jam sejak isu.dijawab`,
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
    ["kewajiban", ["jawab: 2 jam sejak isu.dijawab"]],
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

  it("also takes away what the other knows", () => {
    const { scenario } = read(
      base,
      lines("seperti: dasar", "fakta:", "  isu.tingkat: tidak diketahui", "putusan: perlu fakta"),
    );
    expect([...(scenario("uji")?.run?.facts ?? [])]).toEqual([["isu.lintas", true]]);
    expect(scenario("uji")?.facts.get("isu.tingkat")).toBe("tidak diketahui");
  });

  it("by a circle is a finding at each of the circle, and nothing of it is run", () => {
    const { handbook, found, expected } = read(
      "id: a\njudul: A\nseperti: ⟦b⟧\nputusan: boleh",
      "id: b\njudul: B\nseperti: ⟦a⟧\nputusan: boleh",
      "id: c\njudul: C\nseperti: ⟦c⟧\nputusan: boleh",
      "id: d\njudul: D\nseperti: a\nputusan: boleh",
    );
    expect(handbook.scenarios.map(({ id, run }) => [id, run])).toEqual(
      ["a", "b", "c", "d"].map((id) => [id, undefined]),
    );
    expect(found).toEqual(expected("rule/scenario-circle"));
  });

  it("of what could not be read is not run, without a second finding", () => {
    const { scenario, found, expected } = read(
      base.replace("isu.lintas: ya", "isu.lintas: ⟦yaa⟧"),
      lines("seperti: dasar", "putusan: boleh"),
    );
    expect(found).toEqual(expected("rule/unknown-choice"));
    expect([scenario("dasar")?.run, scenario("uji")?.run]).toEqual([undefined, undefined]);
  });
});

describe("what is run", () => {
  const run = (...more: readonly string[]) => {
    const { scenario, found } = read(base, lines(...more));
    expect(found).toEqual([]);
    return scenario("uji")?.run;
  };

  it.each([
    ["admin menjawab Isu Publik", { kind: "decide", role: "admin", act: "jawab-isu", toward: undefined }],
    ["admin  jawaban atas Isu Publik", { kind: "decide", role: "admin", act: "jawab-isu", toward: undefined }],
    [
      "pic menerbitkan Tanggapan kepada sekda",
      { kind: "decide", role: "pic", act: "terbitkan-tanggapan", toward: "sekda" },
    ],
  ])("«%s»", (question, asks) => {
    expect(run("seperti: dasar", `tanya: ${question}`, "putusan: boleh")?.asks).toEqual(asks);
  });

  it("duties, exemption and audit are questions of their own", () => {
    expect(run("tanya: kewajiban admin", "seperti: dasar", "kewajiban:", "  jawab: menunggu")?.asks).toEqual({
      kind: "duties",
      role: "admin",
    });
    expect(run("tanya: bebas pic", "seperti: dasar", "putusan: tidak bebas")?.asks).toEqual({
      kind: "exempt",
      role: "pic",
    });
    expect(run("tanya: periksa registri", "pada: 2026-09-01", "temuan: ['jawab, dinkes, lebih 2']")?.asks).toEqual({
      kind: "audit",
    });
  });

  it("each value as other systems send it", () => {
    const facts = run(
      "seperti: dasar",
      "fakta:",
      "  isu.jangkauan: 12.400",
      "  isu.terdeteksi: 2026-08-14 pukul 23.59",
      "  isu.dijawab: belum terjadi",
      "  isu.tanggal: 2026-08-17",
      "putusan: boleh",
    )?.facts;
    // Without a calendar, civil time is that of UTC; the zone of the calendar is tried where there is one.
    expect(Object.fromEntries(facts ?? [])).toEqual({
      "isu.tingkat": "krisis",
      "isu.lintas": true,
      "isu.jangkauan": 12400,
      "isu.terdeteksi": "2026-08-14T23:59:00+00:00",
      "isu.dijawab": null,
      "isu.tanggal": "2026-08-17",
    });
  });

  it("24.00 is the next midnight, seconds may stand", () => {
    const facts = (value: string) =>
      run("seperti: dasar", "fakta:", `  isu.terdeteksi: ${value}`, "putusan: boleh")?.facts.get("isu.terdeteksi");
    expect(facts("2026-08-31 pukul 24.00")).toBe("2026-09-01T00:00:00+00:00");
    expect(facts("2026-08-31 pukul 19.30.01")).toBe("2026-08-31T19:30:01+00:00");
  });

  it("approvals, with who, when and what was decided", () => {
    const approvals = run(
      "seperti: dasar",
      "persetujuan:",
      "  - { oleh: sekda, pada: 2026-08-18 pukul 06.45, putusan: ditolak }",
      "  - { oleh: pic, pada: 2026-08-18 pukul 06.50, putusan: disetujui }",
      "putusan: boleh",
    )?.approvals;
    expect(approvals).toEqual([
      { by: "sekda", at: "2026-08-18T06:45:00+00:00", decision: "refused" },
      { by: "pic", at: "2026-08-18T06:50:00+00:00", decision: "approved" },
    ]);
  });

  it("rows of registers", () => {
    const registers = run(
      "tanya: periksa registri",
      "pada: 2026-09-01 pukul 10.00",
      "registri:",
      "  skpd: [dinkes, disdik]",
      "  pic:",
      "    - { nama: A, skpd: dinkes }",
      "temuan: ['jawab, disdik, kurang 1', 'skpd, dinkes, ganda']",
    )?.registers;
    expect([...(registers ?? [])]).toEqual([
      ["skpd", ["dinkes", "disdik"]],
      ["pic", [{ nama: "A", skpd: "dinkes" }]],
    ]);
  });

  it("all that is expected", () => {
    const expects = run(
      "seperti: dasar",
      "putusan: perlu persetujuan",
      "oleh: pic atau sekda",
      "karena: [jawab]",
      "kurang: [isu.lintas, isu.jangkauan]",
      "kewajiban:",
      "  jawab: 2 jam sejak isu.dijawab",
    )?.expects;
    expect(expects?.map(({ span: _span, ...expectation }) => expectation)).toEqual([
      { kind: "verdict", verdict: "needs_approval" },
      { kind: "approvers", mode: "any", roles: ["pic", "sekda"] },
      { kind: "reason", rule: "jawab" },
      { kind: "missing", facts: ["isu.jangkauan", "isu.lintas"] },
      { kind: "attached-duty", rule: "jawab", limit: "2 jam sejak isu.dijawab" },
    ]);
  });

  it.each([
    ["menunggu sampai 2026-08-18 pukul 24.00", { state: "pending", due: "2026-08-19T00:00:00+00:00" }],
    ["dipenuhi terlambat", { state: "met_late" }],
    ["belum timbul", { state: "not_triggered" }],
    ["tidak diketahui", { state: "unknown" }],
  ])("the state of a duty: %s", (written, state) => {
    const expects = run("tanya: kewajiban admin", "seperti: dasar", "kewajiban:", `  jawab.a: ${written}`)?.expects;
    expect(expects).toMatchObject([{ kind: "duty", rule: "jawab.a", written, ...state }]);
  });
});

it.each([
  ["rule/unknown-fact", ["fakta:", "  ⟦isu.tingat⟧: krisis"], "`isu.tingkat`"],
  ["rule/unknown-choice", ["fakta:", "  isu.tingkat: ⟦kritis⟧"], "`krisis`"],
  ["rule/unknown-choice", ["fakta:", "  isu.lintas: ⟦benar⟧"], "ya, tidak"],
  ["rule/unknown-rule", ["karena: [⟦jawb⟧]"], "`jawab`"],
  ["rule/unknown-rule", ["tanya: kewajiban admin", "kewajiban:", "  ⟦jawb⟧: menunggu"], "`jawab`"],
  ["rule/unknown-fact", ["kurang: [isu.lintas, ⟦isu.lintsa⟧]"], "`isu.lintas`"],
  ["rule/unknown-role", ["oleh: ⟦pik⟧"], "`pic`"],
  ["rule/bearer-malformed", ["oleh: ⟦Kepala Dinas⟧"], "a bersama b"],
  ["rule/scenario-like-missing", ["seperti: ⟦dasr⟧"], "`dasar`"],
  ["rule/unknown-role", ["tanya: ⟦amdin⟧ menjawab Isu Publik"], "`admin`"],
  ["rule/unknown-role", ["tanya: admin menjawab Isu Publik kepada ⟦sekdaa⟧"], "`sekda`"],
  ["rule/unknown-act", ["tanya: admin ⟦menjawab Isu Publk⟧"], "`menjawab Isu Publik`"],
  ["rule/unknown-act", ["tanya: ⟦admin menjawab  Isu Publk⟧"], "`menjawab Isu Publik`"],
  ["rule/unknown-role", ["tanya: kewajiban ⟦amdin⟧", "kewajiban: { jawab: menunggu }"], "`admin`"],
  ["rule/unknown-role", ["tanya: bebas ⟦amdin⟧", "putusan: bebas"], "`admin`"],
  ["rule/unknown-act", ["tanya: admin ⟦melamun⟧ kepada sekda"], "tabel Tindakan"],
  ["rule/scenario-question-unreadable", ["tanya: ⟦admin⟧"], "`periksa registri`"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.jangkauan: ⟦12,400⟧"], "`12.400`"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.jangkauan: ⟦1,5⟧"], "bilangan bulat"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.jangkauan: ⟦100 laporan⟧"], "(tayangan)"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.jangkauan: ⟦belum terjadi⟧"], "`tidak diketahui`"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.terdeteksi: ⟦2026-08-14⟧"], "pukul 23.59"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.terdeteksi: ⟦2026-08-14 pukul 24.01⟧"], "pukul 23.59"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.terdeteksi: ⟦[besok]⟧"], "pukul 23.59"],
  ["rule/scenario-value-unreadable", ["fakta:", "  isu.tanggal: ⟦2026-02-30⟧"], "`2026-08-14`"],
  [
    "rule/scenario-duty-unreadable",
    ["tanya: kewajiban admin", "kewajiban:", "  jawab: ⟦menunggu sampai besok⟧"],
    "belum timbul",
  ],
  ["rule/scenario-duty-unreadable", ["tanya: kewajiban admin", "kewajiban:", "  jawab: ⟦2 jam⟧"], "2 jam sejak"],
  ["rule/scenario-audit-unreadable", ["tanya: periksa registri", "temuan: [⟦'jawab, dinkes, lebih 0'⟧]"], "lebih 1"],
  ["rule/unknown-rule", ["tanya: periksa registri", "temuan: [⟦'jawb, dinkes, lebih 1'⟧]"], "`jawab`"],
  ["rule/unknown-register", ["tanya: periksa registri", "temuan: [⟦'skdp, dinkes, ganda'⟧]"], "`skpd`"],
  [
    "rule/unknown-register",
    ["tanya: periksa registri", "registri:", "  ⟦skdp⟧: [dinkes]", "temuan: ['skpd, dinkes, ganda']"],
    "`skpd`",
  ],
  [
    "rule/scenario-column-unknown",
    ["tanya: periksa registri", "registri:", "  pic: [{ ⟦skdp⟧: dinkes }]", "temuan: ['skpd, dinkes, ganda']"],
    "nama",
  ],
  ["rule/scenario-expectation-misplaced", ["tanya: kewajiban admin", "putusan: ⟦boleh⟧"], "menjawab"],
  ["rule/scenario-expectation-misplaced", ["putusan: ⟦bebas⟧"], "menjawab"],
  ["rule/scenario-expectation-misplaced", ["putusan: boleh", "temuan: ⟦['skpd, dinkes, ganda']⟧"], "menjawab"],
  [
    "rule/unknown-role",
    ["persetujuan:", "  - { oleh: ⟦pik⟧, pada: 2026-08-18 pukul 06.45, putusan: disetujui }"],
    "`pic`",
  ],
  [
    "rule/scenario-time-missing",
    ["persetujuan:", "  - { oleh: pic, pada: ⟦2026-08-18⟧, putusan: disetujui }"],
    "jamnya",
  ],
])("%s: %j", (code, more, help) => {
  const like = more.some((line) => line.startsWith("seperti")) ? [] : ["seperti: dasar"];
  const expects = more.some((line) => /^(?:putusan|temuan|kewajiban)/.test(line)) ? [] : ["putusan: boleh"];
  const { found, expected, diagnostics } = read(base, lines(...like, ...more, ...expects));
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

describe("a chain of scenarios", () => {
  it("keeps what is written in the nearest, approvals and registers too", () => {
    const { scenario, found } = read(
      `${base}\npersetujuan:\n  - { oleh: pic, pada: 2026-08-18 pukul 06.45, putusan: disetujui }`,
      lines("seperti: dasar", "putusan: boleh"),
      "id: sendiri\njudul: S\nseperti: uji\npersetujuan:\n  - { oleh: sekda, pada: 2026-08-18 pukul 06.50, putusan: ditolak }\nputusan: dilarang",
    );
    expect(found).toEqual([]);
    expect(scenario("uji")?.run?.approvals.map(({ by }) => by)).toEqual(["pic"]);
    expect(scenario("sendiri")?.run?.approvals.map(({ by }) => by)).toEqual(["sekda"]);
    expect(scenario("dasar")?.run?.approvals).toHaveLength(1);
    expect(read(base).scenario("dasar")?.run?.approvals).toEqual([]);
  });

  it("that hangs on a circle, or on what is not there, is not run; only the circle is told", () => {
    const { handbook, diagnostics } = read(
      base,
      "id: a\njudul: A\nseperti: b\nputusan: boleh",
      "id: b\njudul: B\nseperti: c\nputusan: boleh",
      "id: c\njudul: C\nseperti: b\nputusan: boleh",
      "id: d\njudul: D\nseperti: dasr\nputusan: boleh",
      "id: e\njudul: E\nseperti: d\nputusan: boleh",
    );
    expect(handbook.scenarios.flatMap(({ id, run }) => (run ? [id] : []))).toEqual(["dasar"]);
    expect(diagnostics.map(({ message }) => message.id)).toEqual([
      expect.stringMatching(/`b`.*`c`|`b`/),
      expect.stringMatching(/`c`.*`b`|`c`/),
      "Tidak ada skenario `dasr`.",
    ]);
  });

  it("has the registers of both, its own in the place of the other's", () => {
    const audit = (id: string, registers: string, ...more: readonly string[]) =>
      [`id: ${id}`, `judul: ${id}`, ...more, `registri: ${registers}`, "temuan: ['skpd, dinkes, ganda']"].join("\n");
    const { scenario, found } = read(
      audit("satu", "{ skpd: [dinkes], pic: [ani] }", "tanya: periksa registri", "pada: 2026-09-01"),
      audit("dua", "{ pic: [budi] }", "seperti: satu"),
    );
    expect(found).toEqual([]);
    expect([...(scenario("dua")?.run?.registers ?? [])]).toEqual([
      ["skpd", ["dinkes"]],
      ["pic", ["budi"]],
    ]);
  });

  it("of two with one id follows the first", () => {
    const { scenario } = read(
      base,
      base.replace("isu.tingkat: krisis", "isu.tingkat: rutin"),
      lines("seperti: dasar", "putusan: boleh"),
    );
    expect(scenario("uji")?.facts.get("isu.tingkat")).toBe("krisis");
  });

  it("without a time of its own anywhere is not run", () => {
    const { scenario } = read(base.replace(/pada:.*\n/, ""), lines("seperti: dasar", "putusan: boleh"));
    expect([scenario("dasar")?.run, scenario("uji")?.run]).toEqual([undefined, undefined]);
  });
});

it("shows lists and rows as they are written", () => {
  const { scenario } = read(
    `${base.replace("  isu.lintas: ya", "  isu.lintas: ya\n  isu.pemicu: [a, b]\n  isu.rinci: [{ x: 1, y: 2 }, { x: 3 }]")}`,
  );
  expect(scenario("dasar")?.facts.get("isu.pemicu")).toBe("a, b");
  expect(scenario("dasar")?.facts.get("isu.rinci")).toBe("x: 1, y: 2, x: 3");
});

describe("in a zone whose clocks change", () => {
  // The schema knows the zones of Indonesia alone, and finds fault with this one; the time is reckoned all the same.
  const calendar = guideline(
    "kalender",
    "## Jam kerja\n\n| Hari | Jam kerja |\n|---|---|\n| Senin | 08.00–16.00 |\n\n## Hari libur\n\n| Tanggal | Libur | Dasar |\n|---|---|---|\n| 2026-01-01 | Tahun Baru | SKB |",
    "tahun: 2026\nzona: America/New_York\n",
  );
  const at = (moment: string) => {
    const text = regulation(
      `## Pasal 1 {#satu}\n\n(1) Admin wajib menjawab Isu Publik.\n\n\`\`\`aturan\nid: jawab\npelaku: admin\nwajib: menjawab Isu Publik\n\`\`\`\n\n\`\`\`skenario\n${base.replace("2026-08-18 pukul 07.00", moment)}\n\`\`\``,
    );
    const { handbook, ...compiled } = compileMarked({ ...foundations, "kalender.md": calendar, "perbup.md": text });
    return { ...compiled, run: handbook.scenarios[0]?.run };
  };

  it("a time is that of its own offset, a day alone its first second", () => {
    expect(at("2026-08-18 pukul 07.00").run?.at).toBe("2026-08-18T07:00:00-04:00");
    expect(at("2026-12-18").run?.at).toBe("2026-12-18T00:00:00-05:00");
  });

  it.each(["2026-03-08 pukul 02.30", "2026-11-01 pukul 01.30"])("%s is no single moment", (moment) => {
    const { found, expected, diagnostics, run } = at(`⟦${moment}⟧`);
    expect(found.filter((line) => line.startsWith("rule/"))).toEqual(expected("rule/scenario-time-missing"));
    const [told] = diagnostics.filter(({ code }) => code === "rule/scenario-time-missing");
    expect(told?.message.id).toContain(`«${moment}» bukan satu saat yang tertentu di zona America/New_York`);
    expect(run).toBeUndefined();
  });
});
