import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { askedLaw } from "../../testing/asked-law.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { checkScenarios } from "./check-scenarios.js";
import { runScenarios } from "./run-scenarios.js";

/** Compiles the sample law with one scenario and runs it. The place where the finding is expected is marked. */
function run(...lines: readonly string[]) {
  const text = `\`\`\`skenario\nid: uji\njudul: Uji\n${lines.join("\n")}\n\`\`\``;
  const { handbook, found, expected } = compileMarked(askedLaw(text));
  expect(found).toEqual([]);
  const { rules, calendar } = bundleOf(handbook).value;
  if (!calendar) throw new Error("the sample law has a calendar");
  const [result] = runScenarios(handbook, rules, calendar);
  if (!result) throw new Error("the scenario is lost");
  const places = expected("x").map((place) => place.replace(/^x at /, ""));
  const findings = result.findings.map(({ code, span }) => `${code} at ${span.file}:${span.start}`);
  return {
    ...result,
    findings,
    places: places.map((place) => place.replace(/ «.*$/s, "")),
    diagnostics: result.findings,
  };
}

const may = ["tanya: admin menerbitkan Jawaban", "pada: 2026-08-18 pukul 07.00"];
const owes = ["tanya: kewajiban admin", "pada: 2026-08-18 pukul 07.00"];
const friday = ["fakta:", "  isu.terdeteksi: 2026-08-14 pukul 23.59", "  isu.diterima: belum terjadi"];

describe("a scenario whose answer is as expected passes", () => {
  it.each([
    ["permit", [...may, "fakta: { jawaban.lengkap: ya, isu.genting: tidak }", "putusan: boleh"]],
    [
      "deny, with its reason",
      [...may, "fakta: { jawaban.lengkap: tidak }", "putusan: dilarang", "karena: [tidak-lengkap]"],
    ],
    [
      "missing facts, exactly",
      [...may, "fakta: { jawaban.lengkap: ya }", "putusan: perlu fakta", "kurang: [isu.genting]"],
    ],
    [
      "approval, by whom",
      [
        ...may,
        "fakta: { jawaban.lengkap: ya, isu.genting: ya }",
        "putusan: perlu persetujuan",
        "oleh: kepala",
        "karena: [genting-disetujui]",
      ],
    ],
    [
      "an approval that was given",
      [
        ...may,
        "fakta: { jawaban.lengkap: ya, isu.genting: ya }",
        "persetujuan: [{ oleh: kepala, pada: 2026-08-18 pukul 06.59, putusan: disetujui }]",
        "putusan: boleh",
      ],
    ],
    [
      "an approval that comes a second later is not given",
      [
        ...may,
        "fakta: { jawaban.lengkap: ya, isu.genting: ya }",
        "persetujuan: [{ oleh: kepala, pada: 2026-08-18 pukul 07.00.01, putusan: disetujui }]",
        "putusan: perlu persetujuan",
      ],
    ],
    [
      "a duty with a period that comes with the act",
      [
        "tanya: trc menerbitkan Pernyataan",
        "pada: 2026-08-18 pukul 07.00",
        "putusan: boleh",
        "kewajiban: { lapor-pernyataan: 2 jam sejak pernyataan.diterbitkan }",
      ],
    ],
    [
      "a duty that waits over a weekend and a holiday",
      [...owes, ...friday, "kewajiban: { tanda-terima: menunggu sampai 2026-08-18 pukul 24.00 }"],
    ],
    ["a duty that waits, whatever the time", [...owes, ...friday, "kewajiban: { tanda-terima: menunggu }"]],
    [
      "no exemption without knowing",
      ["tanya: bebas admin", "pada: 2026-08-18 pukul 07.00", "putusan: perlu fakta", "kurang: [keliru.sengaja]"],
    ],
    [
      "an exemption",
      [
        "tanya: bebas admin",
        "pada: 2026-08-18 pukul 07.00",
        "fakta: { keliru.sengaja: tidak }",
        "putusan: bebas",
        "karena: [bebas-sanksi]",
      ],
    ],
    [
      "no exemption",
      ["tanya: bebas admin", "pada: 2026-08-18 pukul 07.00", "fakta: { keliru.sengaja: ya }", "putusan: tidak bebas"],
    ],
    [
      "an audit",
      [
        "tanya: periksa registri",
        "pada: 2026-09-01",
        "registri: { skpd: [dinkes, disdik, bkd], pic: [{ nama: A, skpd: dinkes }, { nama: B, skpd: dinkes }, { nama: C, skpd: disdik }] }",
        "temuan: ['satu-pic, dinkes, lebih 1', 'satu-pic, bkd, kurang 1']",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(run(...lines)).toMatchObject({ state: "passed", findings: [] });
  });
});

describe("a scenario that expects otherwise fails at what it expects", () => {
  it.each([
    ["scenario/verdict-differs", [...may, "fakta: { jawaban.lengkap: ya, isu.genting: tidak }", "putusan: ⟦dilarang⟧"]],
    ["scenario/verdict-differs", [...may, "fakta: { jawaban.lengkap: ya }", "putusan: ⟦boleh⟧"]],
    [
      "scenario/reason-missing",
      [...may, "fakta: { jawaban.lengkap: tidak }", "putusan: dilarang", "karena: [⟦genting-disetujui⟧]"],
    ],
    ["scenario/missing-facts-differ", [...may, "putusan: perlu fakta", "kurang: ⟦[isu.genting]⟧"]],
    [
      "scenario/missing-facts-differ",
      [...may, "fakta: { jawaban.lengkap: ya }", "kurang: ⟦[isu.genting, jawaban.lengkap]⟧"],
    ],
    [
      "scenario/approvers-differ",
      [...may, "fakta: { jawaban.lengkap: ya, isu.genting: ya }", "oleh: ⟦kepala bersama trc⟧"],
    ],
    ["scenario/approvers-differ", [...may, "fakta: { jawaban.lengkap: ya, isu.genting: tidak }", "oleh: ⟦kepala⟧"]],
    [
      "scenario/duty-differs",
      [...owes, ...friday, "kewajiban:", "  tanda-terima: ⟦menunggu sampai 2026-08-17 pukul 24.00⟧"],
    ],
    [
      "scenario/duty-differs",
      [...owes, ...friday, "kewajiban:", "  tanda-terima: ⟦menunggu sampai 2026-08-18 pukul 23.59⟧"],
    ],
    ["scenario/duty-differs", [...owes, ...friday, "kewajiban:", "  tanda-terima: ⟦dilanggar⟧"]],
    ["scenario/duty-differs", [...owes, ...friday, "kewajiban:", "  lapor-pernyataan: ⟦menunggu⟧"]],
    [
      "scenario/duty-differs",
      [
        "tanya: trc menerbitkan Pernyataan",
        "pada: 2026-08-18 pukul 07.00",
        "kewajiban:",
        "  lapor-pernyataan: ⟦3 jam sejak pernyataan.diterbitkan⟧",
      ],
    ],
    [
      "scenario/verdict-differs",
      ["tanya: bebas admin", "pada: 2026-08-18 pukul 07.00", "fakta: { keliru.sengaja: ya }", "putusan: ⟦bebas⟧"],
    ],
    [
      "scenario/audit-differs",
      [
        "tanya: periksa registri",
        "pada: 2026-09-01",
        "registri: { skpd: [dinkes], pic: [] }",
        "temuan: ⟦['satu-pic, dinkes, kurang 2']⟧",
      ],
    ],
    [
      "scenario/audit-differs",
      [
        "tanya: periksa registri",
        "pada: 2026-09-01",
        "registri: { skpd: [dinkes, bkd], pic: [] }",
        "temuan: ⟦['satu-pic, dinkes, kurang 1']⟧",
      ],
    ],
  ])("%s: %j", (code, lines) => {
    const { state, findings, places } = run(...lines);
    expect(state).toBe("failed");
    expect(findings).toEqual(places.map((place) => `${code} at ${place}`));
  });
});

it("says which norms led there, in the words of the text, and which facts are missing, as lines to paste", () => {
  const denied = run(...may, "fakta: { jawaban.lengkap: tidak }", "putusan: boleh").diagnostics[0];
  expect(denied?.message.id).toBe("Skenario `uji`: diharapkan «boleh», jawaban aturan «dilarang».");
  expect(denied?.related.map(({ message }) => message.id)).toEqual([
    "Pasal 1 ayat (1) (`tidak-lengkap`): «Admin dilarang menerbitkan Jawaban apabila jawabannya tidak lengkap.»",
  ]);
  const open = run(...may, "fakta: { jawaban.lengkap: ya }", "putusan: boleh").diagnostics[0];
  expect(open?.help.id).toContain("`isu.genting`");
  expect(open?.related.map(({ message }) => message.id)).toContain("`isu.genting: …`, diisi `ya` atau `tidak`.");
});

it("a moment the rules do not cover is no answer", () => {
  const { state, findings } = run("tanya: admin menerbitkan Jawaban", "pada: 2031-08-18 pukul 07.00", "putusan: boleh");
  expect(state).toBe("unanswered");
  expect(findings[0]).toMatch(/^scenario\/not-answered/);
});

it("without a calendar nothing is run, and that is said once", () => {
  const { "kalender.md": _none, ...texts } = askedLaw(
    "```skenario\nid: uji\njudul: Uji\ntanya: admin menerbitkan Jawaban\npada: 2026-08-18 pukul 07.00\nputusan: boleh\n```",
  );
  const { handbook } = compileMarked(texts);
  const { rules, calendar } = bundleOf(handbook).value;
  expect(checkScenarios(handbook, rules, calendar).map(({ code }) => code)).toEqual(["scenario/no-calendar"]);
});
