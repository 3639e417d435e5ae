import { expect, it } from "vitest";
import { emptyLog, nextLine } from "../service/decision-log/log-line.js";
import { decisionRecord } from "../testing/decision-record.js";
import { memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";

const key = "a".repeat(64);

function linesOf(count: number, from = emptyLog): readonly string[] {
  let head = from;
  return Array.from({ length: count }, (_, index) => {
    const at = `2026-08-18T07:00:0${index}.000Z`;
    const next = nextLine(head, { event: "decision", record: decisionRecord() }, at, key);
    head = next.head;
    return next.line;
  });
}

const lines = linesOf(5);
const hash = (line: string | undefined) => (JSON.parse(line ?? "") as { hash: string }).hash;

/** Verifies a log of two files, the first of two lines, as it stands in the folder `catatan`. */
function verify(written: readonly string[], ...argv: string[]) {
  const host = memoryHost({
    "/proyek/catatan/decisions-000000000001.ndjson": written.slice(0, 2).join(""),
    "/proyek/catatan/decisions-000000000003.ndjson": written.slice(2).join(""),
    "/proyek/catatan/log-key.hex": key,
  });
  return runCli(host, ["verify-log", "catatan", ...argv]);
}

it("finds a log whole, and says by what its end is known later", async () => {
  const { code, out } = await verify(lines);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Utuh\.\n5 baris dalam 2 berkas diperiksa, dari 2026-08-18T07:00:00\.000Z sampai .*04\.000Z\.\n/,
  );
  const anchor = `5:${hash(lines[4])}`;
  expect(out).toContain(`--anchor ${anchor}`);
  expect((await verify(lines, "--anchor", anchor, `1:${hash(lines[0])}`)).code).toBe(0);
  expect(await verify(lines.slice(0, 4), "--anchor", anchor)).toMatchObject({
    code: 1,
    out: expect.stringContaining("baris 5 yang pernah dicatat tidak ada"),
  });
});

it.each<readonly [string, readonly string[], string]>([
  ["changed", lines.map((line, i) => (i === 3 ? line.replace("admin", "pic") : line)), "000003.ndjson:2 isinya diubah"],
  ["removed", lines.filter((_, i) => i !== 1), "000001.ndjson:2 tidak menyambung"],
  ["put in", [...lines.slice(0, 3), "catatan\n", ...lines.slice(3)], "000003.ndjson:2 bukan baris"],
])("finds a line that was %s, and its place", async (_, written, finding) => {
  const { code, out } = await verify(written);
  expect(code).toBe(1);
  expect(out).toMatch(/^TIDAK UTUH\.\n/);
  expect(out).toContain(finding);
});

it("says what is not there to be looked at", async () => {
  const later = await verify(linesOf(3, { seq: 7, hash: "0".repeat(64) }));
  expect([later.code, later.out]).toEqual([0, expect.stringContaining("Baris 1 sampai 7 tidak ada di sini")]);
  const cut = await verify([...lines.slice(0, 4), lines[4]?.slice(0, 30) ?? ""]);
  expect([cut.code, cut.out]).toEqual([0, expect.stringContaining("30 bita di akhir belum menjadi baris")]);
});

it("shows the first findings of very many", async () => {
  const { out } = await verify(
    Array.from({ length: 60 }, () => "x\n"),
    "--lang",
    "en",
  );
  expect(out).toContain("… and 40 more");
});

it("refuses a folder without a log, and an anchor that is none", async () => {
  expect(await runCli(memoryHost({ "/proyek/catatan/": "" }), ["verify-log", "catatan"])).toMatchObject({
    code: 2,
    error: expect.stringContaining("Tidak ada catatan keputusan di /proyek/catatan"),
  });
  expect((await verify(lines, "--anchor", "5")).code).toBe(2);
});
