import { describe, expect, it } from "vitest";
import { validators } from "../schema/generated/output-validators.js";
import { askedLaw } from "../testing/asked-law.js";
import { memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";

const scenario = (id: string, verdict: string, title = 'Jawaban <lengkap> & "siap"') => `\`\`\`skenario
id: ${id}
judul: '${title}'
tanya: admin menerbitkan Jawaban
pada: 2026-08-18 pukul 07.00
fakta: { jawaban.lengkap: ya }
putusan: ${verdict}
\`\`\``;

const run = (text: string, ...more: readonly string[]) => {
  const texts = Object.entries(askedLaw(text)).map(([name, contents]) => [`/proyek/guidelines/${name}`, contents]);
  return runCli(memoryHost(Object.fromEntries(texts)), ["test", "--parser", "remark", ...more]);
};
const good = scenario("benar", "perlu fakta");
const wrong = scenario("keliru", "boleh");

describe("pedoman test", () => {
  it("names every scenario and ends well if all are as expected", async () => {
    const { code, out } = await run(good);
    expect([code, out]).toEqual([0, 'sesuai  benar: Jawaban <lengkap> & "siap"\n1 skenario: 1 sesuai, 0 tidak.\n']);
  });

  it("says of one that fails where, what was expected, why it is otherwise and what to add", async () => {
    const { code, out } = await run(`${good}\n\n${wrong}`);
    expect(code).toBe(1);
    expect(out).toMatch(/GAGAL +keliru/);
    expect(out).toMatch(
      /guidelines\/perbup\.md:\d+ Skenario `keliru`: diharapkan «boleh», jawaban aturan «perlu fakta»\./,
    );
    expect(out).toContain("«Admin dilarang menerbitkan Jawaban yang genting sebelum disetujui Kepala.»");
    expect(out).toContain("`isu.genting: …`, diisi `ya` atau `tidak`.");
    expect(out).toMatch(/2 skenario: 1 sesuai, 1 tidak\.\n$/);
  });

  it("counts one that cannot be read as failed", async () => {
    const { code, out, error } = await run(good.replace("perlu fakta", "perlu faktaa"));
    expect([code, out]).toEqual([1, expect.stringMatching(/^TAK TERBACA {2}benar/)]);
    expect(error).toContain("pedoman check");
  });

  it("prints JSON that follows its schema", async () => {
    const { out } = await run(`${good}\n\n${wrong}`, "--format", "json");
    const report = JSON.parse(out);
    const validate = validators["outputs/test-report"];
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(report.scenarios.map(({ state }: { state: string }) => state)).toEqual(["passed", "failed"]);
  });

  it("prints JUnit in which nothing of the text acts as markup", async () => {
    const { code, out } = await run(`${good}\n\n${wrong}`, "--format", "junit");
    expect(code).toBe(1);
    expect(out).toContain('<testsuites name="pedoman" tests="2" failures="1" errors="0">');
    expect(out).toContain('name="benar: Jawaban &lt;lengkap&gt; &amp; &quot;siap&quot;"');
    expect(out).toContain('<failure type="scenario/verdict-differs"');
  });

  it("without a calendar cannot run (2)", async () => {
    const { "kalender.md": _none, ...law } = askedLaw(good);
    const texts = Object.entries(law).map(([name, contents]) => [`/proyek/guidelines/${name}`, contents]);
    const { code } = await runCli(memoryHost(Object.fromEntries(texts)), ["test", "--parser", "remark"]);
    expect(code).toBe(2);
  });
});

it("pedoman check reports a scenario that fails as an error at its expectation", async () => {
  const texts = Object.entries(askedLaw(wrong)).map(([name, contents]) => [`/proyek/guidelines/${name}`, contents]);
  const { code, out } = await runCli(memoryHost(Object.fromEntries(texts)), [
    "check",
    "--parser",
    "remark",
    "--format",
    "json",
  ]);
  expect(code).toBe(1);
  // The sample law is not written to be held against the lock.
  const codes = JSON.parse(out).diagnostics.map(({ code: one }: { code: string }) => one);
  expect(codes.filter((one: string) => one.startsWith("scenario/"))).toEqual(["scenario/verdict-differs"]);
});
