import { describe, expect, it } from "vitest";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { regulation } from "../sample-texts.js";
import { type ActFinding, checkAct } from "./check-act.js";
import { drawSample, type Judged } from "./draw-sample.js";
import { errorRates, printRates, printReport, reportOf } from "./report.js";
import { wilson } from "./wilson.js";

describe("Wilson's interval", () => {
  it.each([
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [1, 20, 0.05, 0.0089, 0.2361],
    [50, 100, 0.5, 0.4038, 0.5962],
  ])("of %i in %i", (hits, trials, share, low, high) => {
    const found = wilson(hits, trials);
    expect(found?.share).toBeCloseTo(share, 4);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it("of nothing is none", () => {
    expect(wilson(0, 0)).toBeUndefined();
  });
});

const finding = (code: string, line: number): ActFinding => ({
  act: "a.md",
  code,
  severity: "error",
  line,
  words: "x",
  message: "X.",
  context: "x",
});
const many = Array.from({ length: 40 }, (_, line) => [finding("a/a", line), finding("b/b", line)]).flat();

describe("a sample", () => {
  it("has as many of each code as asked for, or all there are", () => {
    const sample = drawSample([...many, finding("c/c", 1)], 5, 1);
    expect(sample.map(({ code }) => code)).toEqual([...Array(5).fill("a/a"), ...Array(5).fill("b/b"), "c/c"]);
    expect(new Set(sample.map(({ code, line }) => `${code} ${line}`)).size).toBe(11);
    expect(sample.every(({ verdict }) => verdict === "")).toBe(true);
  });

  it("is the same for the same seed, in whatever order findings come, and another for another", () => {
    expect(drawSample([...many].reverse(), 5, 7)).toEqual(drawSample(many, 5, 7));
    expect(drawSample(many, 5, 8)).not.toEqual(drawSample(many, 5, 7));
  });

  it("takes every finding about as often", () => {
    const counts = new Map<number, number>();
    for (let seed = 0; seed < 400; seed++) {
      for (const { line } of drawSample(many.slice(0, 40), 5, seed)) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    // Each of 20 lines of either code is expected 100 times.
    for (const count of counts.values()) expect(Math.abs(count / 2 - 100)).toBeLessThan(60);
  });
});

describe("a judged sample", () => {
  const judged = (code: string, verdict: Judged["verdict"]): Judged => ({ ...finding(code, 1), verdict });
  const sample = [
    judged("a/a", "wrong"),
    judged("a/a", "right"),
    judged("a/a", "unsure"),
    judged("b/b", "right"),
    judged("b/b", "right"),
  ];

  it("gives the rate of each code and of all; what is unsure counts for neither", () => {
    const { codes, all, weighted } = errorRates(
      sample,
      new Map([
        ["a/a", 30],
        ["b/b", 10],
      ]),
    );
    expect(
      codes.map(({ code, judged: count, wrong, unsure, rate }) => [code, count, wrong, unsure, rate?.share]),
    ).toEqual([
      ["a/a", 3, 1, 1, 0.5],
      ["b/b", 2, 0, 0, 0],
    ]);
    expect([all.judged, all.wrong, all.rate?.share]).toEqual([5, 1, 0.25]);
    expect(weighted).toBeCloseTo(0.375);
  });

  it("claims nothing over all findings while a code is not judged", () => {
    const rates = errorRates(
      sample,
      new Map([
        ["a/a", 30],
        ["b/b", 10],
        ["c/c", 1],
      ]),
    );
    expect(rates.weighted).toBeUndefined();
    expect(printRates(rates)).toMatch(/^a\/a +3 +1 +1 +50\.0 % \(9\.5 % – 90\.5 %\)$/m);
  });
});

describe("an act", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const inForce = regulation("## Pasal 1\n\nAdmin menutup akun-akun sebagaimana dimaksud dalam Pasal 9.").replace(
    "status: rancangan",
    "status: berlaku",
  );

  it("is checked by itself under the preset, its findings with their lines", async () => {
    const { provisions, findings } = await checkAct("x/perbup.md", bytes(inForce), "impor", remarkParser);
    expect(provisions).toBe(1);
    const reference = findings.find(({ code }) => code === "reference/unresolved");
    expect(reference).toMatchObject({ act: "x/perbup.md", words: "Pasal 9", line: 15 });
    expect(reference?.context).toContain("## Pasal 1\n\nAdmin menutup akun-akun");
    expect(findings.filter(({ code }) => code.startsWith("lint/"))).toEqual([]);
    const strict = await checkAct("x/perbup.md", bytes(inForce), "rancangan", remarkParser);
    expect(strict.findings.map(({ code }) => code)).toContain("lint/bentuk-jamak");
  });

  it("of plain text is imported first", async () => {
    const text =
      "PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2019\nTENTANG\nAKUN RESMI\n\nMenimbang : a. bahwa akun perlu diatur;\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n\nAdmin menjawab.\n\nPasal 2\n\nAdmin mencatat.\n";
    const { provisions } = await checkAct("perbup.txt", bytes(text), "impor", remarkParser);
    expect(provisions).toBeGreaterThan(2);
  });

  it("that cannot be read is counted as such", async () => {
    const unread = await checkAct("a.txt", bytes(""), "impor", remarkParser);
    const read = await checkAct("b.md", bytes(inForce), "impor", remarkParser);
    const report = reportOf([unread, read]);
    expect([report.acts, report.unread]).toEqual([2, ["a.txt"]]);
    const unresolved = report.codes.find(({ code }) => code === "reference/unresolved");
    expect(unresolved).toMatchObject({ findings: 1, acts: 1, perAct: 0.5, perThousandProvisions: 1000 });
    expect(printReport(report)).toMatch(/^reference\/unresolved +1 +1 +0\.50 +1000\.00$/m);
  });
});
