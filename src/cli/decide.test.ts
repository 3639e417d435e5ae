import { describe, expect, it } from "vitest";
import { validators } from "../schema/generated/output-validators.js";
import { memoryHost } from "../testing/memory-host.js";
import { publishedLaw } from "../testing/published.js";
import { runCli } from "../testing/run-cli.js";

const law = publishedLaw();
const at = ["--at", "2026-08-18T07:00:00+08:00"];
const who = ["--actor", "admin", "--act", "jawab"];

/** Asks with facts from the standard input. */
const decide = (facts: unknown, ...more: readonly string[]) =>
  runCli(
    memoryHost(law),
    ["decide", ...who, ...at, "--facts", "-", ...more],
    typeof facts === "string" ? facts : JSON.stringify(facts),
  );

describe("the verdict in one line, and the exit status", () => {
  it.each([
    [{ "jawaban.lengkap": true, "isu.genting": false }, 0, "BOLEH: Admin menerbitkan Jawaban, 2026-08-18 pukul 07.00"],
    [{ "jawaban.lengkap": false }, 1, "DILARANG: Admin menerbitkan Jawaban"],
    [{ "jawaban.lengkap": true, "isu.genting": true }, 1, "PERLU PERSETUJUAN: Admin menerbitkan Jawaban"],
    [{}, 1, "PERLU FAKTA: Admin menerbitkan Jawaban"],
  ])("%j", async (facts, code, line) => {
    const answer = await decide(facts);
    expect([answer.code, answer.error]).toEqual([code, ""]);
    expect(answer.out).toMatch(new RegExp(`^${line}`));
    expect(answer.out).toContain("RANCANGAN");
  });

  it("in English on request", async () => {
    const { out } = await decide({ "jawaban.lengkap": false }, "--lang", "en");
    expect(out).toMatch(/^FORBIDDEN: Admin menerbitkan Jawaban, 2026-08-18 07\.00\nDRAFT/);
  });
});

it("quotes the norm that decides, says its condition back with its answer", async () => {
  const { out } = await decide({ "jawaban.lengkap": false });
  expect(out).toContain("Pasal 1 ayat (1), Pengelolaan Media Sosial [tidak-lengkap]");
  expect(out).toContain("«Admin dilarang menerbitkan Jawaban apabila jawabannya tidak lengkap.»");
  expect(out).toMatch(/– .*lengkap.*: ya/);
});

it("names who must approve", async () => {
  const { out } = await decide({ "jawaban.lengkap": true, "isu.genting": true });
  expect(out).toContain("Yang harus menyetujui:\n  Kepala (kepala)\n");
});

it("lists missing facts as lines to paste, with what they may hold and mean", async () => {
  const { out } = await decide({ "jawaban.lengkap": true });
  expect(out).toContain('  "isu.genting": …,   ← true atau false; Apakah isunya genting\n');
});

it("lists duties that come with a permit, with their time in the zone of the calendar", async () => {
  const facts = JSON.stringify({ "pernyataan.diterbitkan": "2026-08-18T05:30:00Z" });
  const host = memoryHost(law);
  const { code, out } = await runCli(
    host,
    [
      "decide",
      "--actor",
      "trc",
      "--act",
      "menerbitkan  pernyataan",
      "--at",
      "2026-08-18T14:00:00+08:00",
      "--facts",
      "-",
    ],
    facts,
  );
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("2 jam sejak pernyataan.diterbitkan (sampai 2026-08-18 pukul 15.30)"),
  ]);
});

it("takes approvals and facts from files", async () => {
  const host = memoryHost({
    ...law,
    "/proyek/fakta.json": '{"jawaban.lengkap": true, "isu.genting": true}',
    "/proyek/setuju.json": '[{"by": "kepala", "at": "2026-08-18T06:59:59+08:00", "decision": "approved"}]',
  });
  const argv = ["decide", ...who, ...at, "--facts", "fakta.json", "--approvals", "setuju.json"];
  expect((await runCli(host, argv)).code).toBe(0);
  expect((await runCli(host, [...argv, "--content", "v2"])).code).toBe(1);
});

it("prints JSON that follows its schema, whatever the verdict", async () => {
  for (const facts of [{}, { "jawaban.lengkap": false }, { "jawaban.lengkap": true, "isu.genting": true }]) {
    const { out } = await decide(facts, "--format", "json");
    const validate = validators["outputs/answer"];
    expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([]);
  }
});

describe("cannot answer (2), and says which word is wrong", () => {
  it.each([
    ['{"jawaban.lengkap": "ya"}', "jawaban.lengkap harus ya/tidak (true atau false)"],
    ['{"jawaban.lengkp": true}', "Mungkin yang dimaksud jawaban.lengkap?"],
    ['{"keliru.teknis": true}', "keliru.teknis diturunkan oleh unsur-teknis"],
    ['{"isu.terdeteksi": "2026-08-14 pukul 23.59"}', "isu.terdeteksi harus saat menurut ISO 8601"],
    ['{"isu.genting": true, "isu.genting": false}', '"isu.genting" tertulis dua kali'],
    ['{"__proto__": {"jawaban.lengkap": true}}', '"__proto__" tidak diterima'],
    ["[]", "satu objek JSON"],
    ["{", "bukan JSON"],
  ])("%s", async (facts, message) => {
    const { code, out, error } = await decide(facts);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });

  it.each([
    [["--actor", "amdin", "--act", "jawab", ...at], "Mungkin yang dimaksud admin?"],
    [["--actor", "admin", "--act", "menerbitkan Jawabn", ...at], "Mungkin yang dimaksud menerbitkan Jawaban?"],
    [["--actor", "admin", "--act", "jawab", "--toward", "kepla", ...at], "Mungkin yang dimaksud kepala?"],
    [["--actor", "admin", "--act", "jawab", "--at", "2026-08-18"], "ISO 8601"],
    [["--actor", "admin", "--act", "jawab", "--at", "2031-08-18T07:00:00+08:00"], "di luar itu"],
    [["--actor", "admin", "--act", "jawab", ...at, "--facts", "hilang.json"], "hilang.json"],
    [["--actor", "admin", "--act", "jawab"], "--at"],
  ])("%j", async (argv, message) => {
    const { code, out, error } = await runCli(memoryHost(law), ["decide", ...argv]);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
  });

  it("without a publication, or with one that is not whole", async () => {
    const argv = ["decide", ...who, ...at];
    expect(await runCli(memoryHost({}), argv)).toMatchObject({
      code: 2,
      error: expect.stringContaining("pedoman build"),
    });
    const broken = { ...law, "/proyek/dist/rules/rules.json": '{"format": "1.0.0"}' };
    expect(await runCli(memoryHost(broken), argv)).toMatchObject({
      code: 2,
      error: expect.stringContaining("skemanya"),
    });
  });
});
