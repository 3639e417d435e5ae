import { describe, expect, it } from "vitest";
import type { AnalysisWire } from "../model/generated/analysis-wire.js";
import { validators } from "../schema/generated/output-validators.js";
import { askedLaw } from "../testing/asked-law.js";
import { memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";

/** A prohibition of what another Pasal makes a duty, in one of its situations. */
const contradiction = `## Pasal 2 {#diam}

Admin dilarang menyampaikan tanda terima apabila isunya genting.

\`\`\`aturan
id: diam-dahulu
pelaku: admin
dilarang: menyampaikan tanda terima
bila: isu.genting
\`\`\``;

const hostOf = (more: string, others: Readonly<Record<string, string>> = {}) => {
  const texts = Object.entries(askedLaw(more)).map(([name, contents]) => [`/proyek/guidelines/${name}`, contents]);
  return memoryHost({ ...Object.fromEntries(texts), ...others });
};
const run = (host: ReturnType<typeof memoryHost>, ...more: readonly string[]) =>
  runCli(host, ["analyse", "--parser", "remark", ...more]);
const reported = async (more: string, ...options: readonly string[]): Promise<AnalysisWire> =>
  JSON.parse((await run(hostOf(more), "--format", "json", ...options)).out);

describe("pedoman analyse", () => {
  it("says what it looked at, and ends well where nothing is wrong", async () => {
    const { code, out } = await run(hostOf(""));
    expect(code).toBe(0);
    expect(out).toMatch(/^Analisis aturan: [\d.]+ keadaan ditelusuri, dari anggaran 200\.000\.\n/);
    expect(out).toMatch(/Pertentangan norma\n {2}diperiksa: \d+ norma tentang tindakan/);
    expect(out).toContain("ini penelusuran, bukan pembuktian.");
  });

  it("shows a finding with its situation, told and as scenarios", async () => {
    const { code, out } = await run(hostOf(contradiction));
    expect(code).toBe(1);
    expect(out).toContain("Pasal 1 ayat (3) (`tanda-terima`) mewajibkan Admin menyampaikan tanda terima, padahal");
    expect(out).toContain("Misalnya: pada 18 Agustus 2026 pukul 10.00, `isu.genting` ya.");
    expect(out).toContain("id: temuan-tanda-terima-diam-dahulu\n");
    expect(out).toContain("putusan: dilarang\nkarena: [diam-dahulu]\n");
    const english = await run(hostOf(contradiction), "--lang", "en");
    expect(english.out).toContain("this is a search, not a proof.");
  });

  it("writes scenarios that hold when they are pasted into the law", async () => {
    const host = hostOf(contradiction);
    await run(host, "--out", "temuan.md");
    const written = new TextDecoder().decode(await host.readFile("/proyek/temuan.md"));
    const blocks = written.match(/```skenario\n[\s\S]*?\n```/g) ?? [];
    expect(blocks).toHaveLength(2);
    const pasted = await runCli(hostOf(`${contradiction}\n\n${blocks.join("\n\n")}`), ["test", "--parser", "remark"]);
    expect([pasted.code, pasted.out]).toEqual([0, expect.stringMatching(/2 skenario: 2 sesuai, 0 tidak\.\n$/)]);
  });

  it("never writes over a file that is not its own", async () => {
    const host = hostOf(contradiction, { "/proyek/catatan.md": "Catatan rapat.\n" });
    const { code, error } = await run(host, "--out", "catatan.md");
    expect([code, error]).toEqual([2, expect.stringContaining("catatan.md sudah ada dan bukan buatan pedoman")]);
    await run(host, "--out", "temuan.md");
    expect((await run(host, "--out", "temuan.md")).code).toBe(1);
    expect((await run(hostOf(""), "--out", "temuan.md")).error).toContain("Tidak ada skenario");
  });

  it("prints JSON that follows its schema", async () => {
    const report = await reported(contradiction);
    const validate = validators["outputs/analysis"];
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    const conflicts = report.checks.find(({ id }) => id === "conflicts");
    expect(conflicts?.findings.map(({ code, scenarios }) => [code, scenarios.length])).toEqual([
      ["conflict/duty-forbidden", 2],
    ]);
    expect(report.valuations).toBe(report.checks.reduce((sum, { valuations }) => sum + valuations, 0));
  });

  it("gives findings to code hosts", async () => {
    const github = await run(hostOf(contradiction), "--format", "github");
    expect(github.out).toMatch(/^::error file=guidelines\/perbup\.md,/);
    const sarif = await run(hostOf(contradiction), "--format", "sarif");
    expect(JSON.parse(sarif.out).runs[0].results[0].ruleId).toBe("conflict/duty-forbidden");
  });

  it("says which rules it does not know of when the budget is spent, and stays within it", async () => {
    const report = await reported(contradiction, "--budget", "2");
    expect(report.valuations).toBeLessThanOrEqual(2);
    const open = report.checks.flatMap((check) => check.open);
    expect(open).toContainEqual({ about: ["tanda-terima", "diam-dahulu"], why: "budget" });
    const { out } = await run(hostOf(contradiction), "--budget", "2");
    expect(out).toContain("tanda-terima, diam-dahulu: anggaran habis");
    expect(await reported(contradiction, "--budget", "2")).toEqual(report);
  });

  it("asks z3 what is left open only when told to, and says what it answered", async () => {
    const report = await reported(contradiction, "--budget", "2", "--solver", "z3");
    expect([report.solver, report.valuations <= 2]).toEqual(["z3", true]);
    const conflicts = report.checks.find(({ id }) => id === "conflicts");
    expect(conflicts?.solved).toContainEqual({ about: ["tanda-terima", "diam-dahulu"] });
    expect(conflicts?.findings.map(({ code, scenarios }) => [code, scenarios.length])).toContainEqual([
      "conflict/duty-forbidden",
      2,
    ]);
    const { out } = await run(hostOf(contradiction), "--budget", "2", "--solver", "z3");
    expect(out).toContain("dijawab pemecah z3 (keadaannya diperiksa ulang oleh pedoman)");
  });

  it("refuses a budget that is no number", async () => {
    const { code, error } = await run(hostOf(""), "--budget", "banyak");
    expect([code, error]).toEqual([2, expect.stringContaining("Anggaran «banyak» tidak terbaca")]);
  });

  it("leaves out what makes no sense while the texts have errors, and says so", async () => {
    const broken = contradiction.replace("bila: isu.genting", "bila: isu.gentingg");
    const { code, out } = await run(hostOf(broken));
    expect(code).toBe(1);
    expect(out).toContain("Naskahnya masih memuat kesalahan, sehingga sebagian pemeriksaan tidak dijalankan");
    expect(out).not.toContain("Pertentangan norma");
  });
});
