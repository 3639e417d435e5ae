// What is published is damaged, from elsewhere, or newer than this version: no command that asks the rules answers.
import { describe, expect, it } from "vitest";
import { memoryHost } from "../testing/memory-host.js";
import { publishedLaw } from "../testing/published.js";
import { runCli } from "../testing/run-cli.js";
import { plainBundle } from "../testing/signed-bundle.js";

const law = publishedLaw();
const rulesPath = "/proyek/dist/rules/rules.json";
const calendarPath = "/proyek/dist/rules/calendar.json";
const rules = law[rulesPath] ?? "";

type Book = {
  format: string;
  norms: { when: { holds: unknown; fails: unknown } }[];
  steps: { kind: string }[];
};

/** The published JSON with one thing in it made otherwise. */
function changed<T>(path: string, change: (document: T) => void): Readonly<Record<string, string>> {
  const document = JSON.parse(law[path] ?? "") as T;
  change(document);
  return { [path]: JSON.stringify(document) };
}

/** `not` so many times over, as text: the functions of JSON would run out of room themselves. */
const nested = (depth: number): string => `${'{"!":['.repeat(depth)}true${"]}".repeat(depth)}`;
const whenFails = (formula: unknown) =>
  changed<Book>(rulesPath, ({ norms: [norm] }) => {
    if (norm) norm.when.fails = formula;
  });

const newer = (path: string) =>
  changed<Book>(path, (document) => {
    document.format = "2.0.0";
  });

const faults: readonly (readonly [string, () => Readonly<Record<string, string>>, RegExp])[] = [
  ["rules of a newer format", () => newer(rulesPath), /rules\.json berformat 2\.0\.0; versi pedoman ini membaca 1\.x/],
  [
    "a calendar of a newer format",
    () => newer(calendarPath),
    /calendar\.json berformat 2\.0\.0; versi pedoman ini membaca 1\.x/,
  ],
  ["rules cut in half", () => ({ [rulesPath]: rules.slice(0, rules.length / 2) }), /rules\.json: bukan JSON/],
  ["an empty file", () => ({ [rulesPath]: "" }), /rules\.json: bukan JSON/],
  ["no JSON", () => ({ [calendarPath]: "<html>404</html>" }), /calendar\.json: bukan JSON/],
  ["a byte order mark", () => ({ [rulesPath]: `\uFEFF${rules}` }), /rules\.json: diawali tanda urutan bita \(BOM\)/],
  ["a list", () => ({ [rulesPath]: "[]" }), /rules\.json tidak mengikuti skemanya/],
  [
    "JSON nested without end",
    () => ({ [rulesPath]: "[".repeat(100_000) }),
    /rules\.json: bersarang lebih dari 200 tingkat/,
  ],
  [
    "a key that stands twice",
    () => ({ [rulesPath]: rules.replace('"draft":', '"draft":false,"draft":') }),
    /"draft" tertulis dua kali/,
  ],
  ["an unknown operator", () => whenFails({ or: [true, { xor: [true, false] }] }), /\/norms\/0\/when\/fails/],
  [
    "a formula nested without end",
    () => ({ [rulesPath]: (whenFails("here")[rulesPath] ?? "").replace('"here"', nested(50_000)) }),
    /rules\.json: bersarang lebih dari 200 tingkat/,
  ],
  [
    "an unknown kind of step",
    () =>
      changed<Book>(rulesPath, ({ steps: [step] }) => {
        if (step) step.kind = "moon-phase";
      }),
    /\/steps\/0/,
  ],
  [
    "a calendar of another publication",
    () =>
      changed<{ policy: { contentHash: string } }>(calendarPath, ({ policy }) => {
        policy.contentHash = "f".repeat(64);
      }),
    /bukan dari terbitan yang sama/,
  ],
];

const commands: readonly (readonly string[])[] = [
  ["decide", "--actor", "admin", "--act", "jawab"],
  ["duties", "--actor", "admin"],
];

describe.each(commands)("pedoman %s", (...command) => {
  it.each(faults)("answers nothing (2) under %s, and says what is wrong", async (_, files, said) => {
    const argv = [...command.filter((word) => word !== undefined), "--at", "2026-08-18T07:00:00+08:00"];
    const { code, out, error } = await runCli(memoryHost({ ...law, ...files() }), argv);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(said);
    expect(error).not.toContain("    at ");
  });

  it("answers nothing under rules older than were seen, though no key is trusted", async () => {
    const seen = JSON.stringify({ edition: 999, contentHash: "a".repeat(64) });
    const argv = [...command, "--at", "2026-08-18T07:00:00+08:00", "--state", "/edisi.json"];
    const host = memoryHost({ "/edisi.json": seen });
    for (const [path, bytes] of plainBundle()) await host.writeFile(`/proyek/dist/rules/${path}`, bytes);
    const { code, out, error } = await runCli(host, argv);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/lebih lama daripada yang sudah dikenal/);
  });
});
