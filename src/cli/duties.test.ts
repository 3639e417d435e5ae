import { describe, expect, it } from "vitest";
import { validators } from "../schema/generated/output-validators.js";
import { memoryHost } from "../testing/memory-host.js";
import { publishedLaw } from "../testing/published.js";
import { runCli } from "../testing/run-cli.js";

const law = publishedLaw();
const duties = (at: string, facts: object, ...more: readonly string[]) =>
  runCli(memoryHost(law), ["duties", "--actor", "admin", "--at", at, "--facts", "-", ...more], JSON.stringify(facts));
const friday = { "isu.terdeteksi": "2026-08-14T23:59:00+08:00", "isu.diterima": null };

describe("what is owed, until when", () => {
  it("a duty that waits ends as the law counts, in the zone of the calendar", async () => {
    const { code, out } = await duties("2026-08-17T23:00:00Z", friday);
    expect(code).toBe(0);
    expect(out).toMatch(/^Kewajiban: Admin, 2026-08-18 pukul 07\.00\nRANCANGAN/);
    expect(out).toContain(
      "menunggu, sampai 2026-08-18 pukul 24.00: menyampaikan tanda terima (1 hari kerja sejak isu.terdeteksi)",
    );
    expect(out).toContain("Pasal 1 ayat (3), Pengelolaan Media Sosial [tanda-terima]");
  });

  it("a breach is exit 1, one second after the last in time", async () => {
    expect((await duties("2026-08-18T23:59:59+08:00", friday)).code).toBe(0);
    const late = await duties("2026-08-19T00:00:00+08:00", friday);
    expect([late.code, late.out]).toEqual([1, expect.stringContaining("DILANGGAR, sampai 2026-08-18 pukul 24.00")]);
  });

  it("what is missing stands as lines to paste", async () => {
    const { out } = await duties("2026-08-18T07:00:00+08:00", {});
    expect(out).toContain('  "isu.terdeteksi": …,   ← saat "2026-08-14T23:59:00+08:00"');
  });

  it("in English on request", async () => {
    const { out } = await duties("2026-08-18T07:00:00+08:00", friday, "--lang", "en");
    expect(out).toContain("pending, until 2026-08-18 24.00: menyampaikan tanda terima");
  });
});

it("prints JSON that follows its schema", async () => {
  for (const facts of [{}, friday, { ...friday, "isu.diterima": "2026-08-18T06:00:00+08:00" }]) {
    const { out } = await duties("2026-08-18T07:00:00+08:00", facts, "--format", "json", "--all");
    const validate = validators["outputs/duties"];
    expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([]);
  }
});

it("refuses what it cannot read", async () => {
  expect(await duties("kemarin", friday)).toMatchObject({
    code: 2,
    out: "",
    error: expect.stringContaining("ISO 8601"),
  });
  expect(await duties("2026-08-18T07:00:00+08:00", { "isu.diterima": 5 })).toMatchObject({
    code: 2,
    error: expect.stringContaining("isu.diterima"),
  });
});
