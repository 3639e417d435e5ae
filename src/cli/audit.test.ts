import { expect, it } from "vitest";
import { validators } from "../schema/generated/output-validators.js";
import { memoryHost } from "../testing/memory-host.js";
import { publishedLaw } from "../testing/published.js";
import { runCli } from "../testing/run-cli.js";

const law = publishedLaw();
const audit = (registers: unknown, ...more: readonly string[]) =>
  runCli(
    memoryHost(law),
    ["audit", "-", "--at", "2026-09-01T10:00:00+08:00", ...more],
    typeof registers === "string" ? registers : JSON.stringify(registers),
  );
const pic = (...agencies: readonly string[]) => agencies.map((skpd, index) => ({ nama: `PIC ${index}`, skpd }));

it("says which row has too many or too few, and by which norm", async () => {
  const { code, out } = await audit({ skpd: ["dinkes", "disdik", "bkd"], pic: pic("dinkes", "dinkes", "disdik") });
  expect(code).toBe(1);
  expect(out).toMatch(/^Pemeriksaan register, 2026-09-01 pukul 10\.00: 3 pemeriksaan, 2 temuan\n/);
  expect(out).toContain("LEBIH  skpd dinkes: 2 pic, seharusnya tepat 1");
  expect(out).toContain("KURANG  skpd bkd: 0 pic, seharusnya tepat 1");
  expect(out).toContain("Pasal 1 ayat (7), Pengelolaan Media Sosial [satu-pic]");
});

it("finds nothing where all is as it must be", async () => {
  const { code, out } = await audit({ skpd: ["dinkes"], pic: pic("dinkes") });
  expect([code, out]).toEqual([0, expect.stringContaining("Tidak ada temuan.")]);
});

it("finds rows that stand twice, and rows that point nowhere", async () => {
  const twice = await audit({ skpd: ["dinkes", "dinkes"], pic: pic("dinkes") });
  expect([twice.code, twice.out]).toEqual([1, expect.stringContaining("Tercatat dua kali:\n  skpd dinkes (1, 2)")]);
  const stray = await audit({ skpd: ["dinkes"], pic: pic("dinkes", "dinkess") });
  expect([stray.code, stray.out]).toEqual([1, expect.stringContaining("pic 2 → skpd dinkess")]);
});

it("prints JSON that follows its schema", async () => {
  for (const registers of [{}, { skpd: ["dinkes", "dinkes"], pic: pic("x") }, { skpd: ["dinkes"] }]) {
    const { out } = await audit(registers, "--format", "json");
    const validate = validators["outputs/audit"];
    expect(validate(JSON.parse(out)) ? [] : validate.errors).toEqual([]);
  }
});

it.each([
  ["[]", "satu objek JSON"],
  ['{"skdp": []}', "skdp"],
  ['{"skpd": "dinkes"}', "registers.skpd"],
  ['{"skpd": [], "skpd": []}', "dua kali"],
])("refuses %s", async (text, message) => {
  expect(await audit(text)).toMatchObject({ code: 2, out: "", error: expect.stringContaining(message) });
});
