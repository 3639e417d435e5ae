import { expect, it } from "vitest";
import { validators } from "../../schema/generated/output-validators.js";
import { decisionRecord } from "../../testing/decision-record.js";
import { checkLog } from "./check-log.js";
import { emptyLog, type LogEvent, nextLine } from "./log-line.js";

const key = "a".repeat(64);
const at = "2026-08-18T07:00:00.000Z";

function linesOf(count: number, from = emptyLog): readonly string[] {
  let head = from;
  return Array.from({ length: count }, (_, index) => {
    const record = decisionRecord({ question: { roles: [`peran-${index}`], at } });
    const next = nextLine(head, { event: "decision", record }, at, key);
    head = next.head;
    return next.line;
  });
}

const fileOf = (lines: readonly string[], name = "a") => ({ name, bytes: Buffer.from(lines.join("")) });
const faults = (...files: { name: string; bytes: Uint8Array }[]) =>
  checkLog(files).findings.map(({ file, line, fault }) => `${file}:${line} ${fault}`);

it("finds nothing in a log as it was written, over however many files", () => {
  const lines = linesOf(6);
  const check = checkLog([fileOf(lines.slice(0, 2)), fileOf(lines.slice(2, 5), "b"), fileOf(lines.slice(5), "c")]);
  expect(check).toMatchObject({ lines: 6, findings: [], unfinished: 0, first: { seq: 1 }, last: { seq: 6, at } });
  expect(checkLog([])).toEqual({ lines: 0, findings: [], unfinished: 0 });
});

it("finds every single byte that was changed, in any line", () => {
  const lines = linesOf(3);
  const whole = Buffer.from(lines.join(""));
  for (let place = 0; place < whole.length; place += 1) {
    const bytes = Buffer.from(whole);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    const check = checkLog([{ name: "a", bytes }]);
    // The end of the very last line: the line then is one that was never finished.
    const cut = place === whole.length - 1;
    expect(check.findings.length > 0 || (cut && check.unfinished > 0), `byte ${place}`).toBe(true);
  }
});

it("finds every line that was removed, swapped, doubled or put in", () => {
  const lines = linesOf(5);
  const [a = "", b = "", c = "", d = "", e = ""] = lines;
  const foreign = linesOf(2)[1] ?? "";
  expect(faults(fileOf([a, c, d, e]))).toEqual(["a:2 out-of-order"]);
  expect(faults(fileOf([a, b, d, c, e]))).toEqual(["a:3 out-of-order", "a:4 out-of-order", "a:5 out-of-order"]);
  expect(faults(fileOf([a, b, b, c]))).toEqual(["a:3 out-of-order"]);
  expect(faults(fileOf([a, b, foreign.replace("peran-1", "peran-x"), c]))).toContain("a:3 changed");
  expect(faults(fileOf([a, b, "catatan lain\n", c]))).toEqual(["a:3 unreadable"]);
  expect(faults(fileOf([a, b], "a"), fileOf([d, e], "c"))).toEqual(["c:1 out-of-order"]);
  expect(faults(fileOf([c, d], "a"), fileOf([a, b], "b"))).toEqual(["b:1 out-of-order"]);
});

it("finds a line that was made again, by the line after it", () => {
  const lines = linesOf(3);
  const forged = nextLine(
    { seq: 1, hash: JSON.parse(lines[0] ?? "").hash },
    { event: "decision", record: decisionRecord({ verdict: "deny" }) },
    at,
    key,
  ).line;
  expect(faults(fileOf([lines[0] ?? "", forged, lines[2] ?? ""]))).toEqual(["a:3 out-of-order"]);
});

it("finds what was made again to the end, or cut off, by a line noted before", () => {
  const lines = linesOf(4);
  const noted = { seq: 4, hash: JSON.parse(lines[3] ?? "").hash as string };
  expect(checkLog([fileOf(lines)], [noted]).findings).toEqual([]);
  expect(checkLog([fileOf(lines.slice(0, 3))]).findings).toEqual([]);
  expect(checkLog([fileOf(lines.slice(0, 3))], [noted]).findings).toEqual([
    { file: "a", line: 3, fault: "missing-anchor", seq: 4 },
  ]);
  const again = linesOf(4, { seq: 0, hash: "1".repeat(64) });
  expect(checkLog([fileOf(again)], [noted]).findings).toHaveLength(1);
});

it("takes an unfinished line for one that is being written, at the end of the last file alone", () => {
  const [a = "", b = ""] = linesOf(2);
  expect(checkLog([fileOf([a, b.slice(0, 40)])])).toMatchObject({ lines: 1, findings: [], unfinished: 40 });
  expect(faults(fileOf([a, b.slice(0, 40)]), fileOf([], "b"))).toEqual(["a:2 unreadable"]);
});

it.each<LogEvent>([
  { event: "opened", program: "1.2.3", key: "b".repeat(64), mended: 0 },
  { event: "resumed", withheld: 3 },
  { event: "decision", record: decisionRecord() },
  { event: "decision", record: decisionRecord({ requestId: "0B4A6E9C-5B1C-4F5E-9C57-0D3E1F2A3B4C" }) },
  { event: "decision", record: decisionRecord({ requestId: "NIP 198701012010011001", verdict: "undecided" }) },
])("writes lines that follow their schema: $event", (event) => {
  const { line } = nextLine(emptyLog, event, at, key);
  const validate = validators["outputs/decision-log"];
  expect(validate(JSON.parse(line)) ? [] : validate.errors).toEqual([]);
  expect(line).toMatch(/^[^\n]+\n$/);
});

it("holds the values of no fact and no id a caller made up, and ties the line to them all the same", () => {
  const said = (given: Parameters<typeof decisionRecord>[0], under = key) => {
    const { line } = nextLine(emptyLog, { event: "decision", record: decisionRecord(given) }, at, under);
    return { line, ...(JSON.parse(line) as { id?: string; facts: { names: string[]; hmac: string } }) };
  };
  const facts = { "warga.nama": "Siti Aminah", "isu.pihak": [{ nama: "Siti Aminah", umur: 987654 }] };
  const one = said({ facts, requestId: "Siti Aminah" });
  expect(one.line).not.toMatch(/Siti|Aminah|987654/);
  expect(one.facts.names).toEqual(["isu.pihak", "warga.nama"]);
  expect(one.id).toMatch(/^hmac:/);
  expect(said({ requestId: "0B4A6E9C-5B1C-4F5E-9C57-0D3E1F2A3B4C" }).id).toBe("0b4a6e9c-5b1c-4f5e-9c57-0d3e1f2a3b4c");

  const otherOrder = { "isu.pihak": [{ umur: 987654, nama: "Siti Aminah" }], "warga.nama": "Siti Aminah" };
  expect(said({ facts: otherOrder }).facts.hmac).toBe(one.facts.hmac);
  expect(said({ facts: { ...facts, "warga.nama": "Siti Aminah " } }).facts.hmac).not.toBe(one.facts.hmac);
  expect(said({ facts }, "b".repeat(64)).facts.hmac).not.toBe(one.facts.hmac);
  // As anybody may compute it: HMAC-SHA256 of the JSON with sorted keys.
  expect(said({ facts: { b: [true, null], a: { 10: "x", 9: 1 } } }, "00").facts.hmac).toBe(
    "db4f60f92ea50f5cd8b0a027c5da3f30f26ef6f169625186a7c1ffa19417f5ad",
  );
});
