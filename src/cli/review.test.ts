import { beforeEach, expect, it } from "vitest";
import { type MemoryHost, memoryHost } from "../testing/memory-host.js";
import { type CliRun, runCli } from "../testing/run-cli.js";

const act = "/naskah/guidelines/perbup-media-sosial.md";
const lockFile = "/naskah/guidelines/pedoman.lock.json";

let host: MemoryHost;
const answers: string[] = [];
beforeEach(async () => {
  host = memoryHost();
  answers.length = 0;
  expect((await pedoman("new", "/naskah", "--name", "Tapin", "--year", "2026")).code).toBe(0);
});

const pedoman = (...argv: string[]): Promise<CliRun> =>
  runCli(host, argv, "", {
    cwd: "/naskah",
    ...(answers.length > 0 ? { ask: async () => answers.shift() ?? "" } : {}),
  });

async function change(from: string, to: string, path = act): Promise<void> {
  const before = host.files()[path] ?? "";
  expect(before).toContain(from);
  await host.writeFile(path, before.replace(from, to));
}

it("a new folder is reviewed: nothing is left, and --strict builds", async () => {
  expect(await pedoman("review")).toEqual({
    code: 0,
    out: "",
    error: "0 aturan diterima; 4 aturan sudah ditinjau sebelumnya.\n",
  });
  expect((await pedoman("build", "--strict")).code).toBe(0);
});

it("shows old text, new text and the sentence, and says how to accept", async () => {
  await change("paling lambat 2 (dua) hari kerja", "paling lambat 3 (tiga) hari kerja");
  expect((await pedoman("check")).out).toContain("review/text-changed");
  const { code, out, error } = await pedoman("review");
  expect(out).toBe(`Pasal 4 · jawab-pertanyaan — bunyinya berubah
  Bunyi lama: Admin wajib menjawab pertanyaan paling lambat [-2 (dua)-] hari kerja terhitung sejak pertanyaan diterima.
  Bunyi baru: Admin wajib menjawab pertanyaan paling lambat {+3 (tiga)+} hari kerja terhitung sejak pertanyaan diterima.
  Dibaca mesin: Admin wajib menjawab pertanyaan, paling lambat 2 hari kerja sejak “pertanyaan diterima”.
  Dalam bahasa Inggris: Admin must “menjawab pertanyaan”, no later than 2 working days after “pertanyaan diterima”.

`);
  expect([code, error]).toEqual([1, expect.stringContaining("`pedoman review --yes`")]);
  expect((await pedoman("review", "--lang", "en")).out).toContain("its text changed");
});

it("--yes accepts, with the same bytes for the same texts", async () => {
  const before = host.files()[lockFile];
  await change("Admin wajib menjawab", "Admin wajib segera menjawab");
  const accepted = await pedoman("review", "--yes");
  expect([accepted.code, accepted.error]).toEqual([0, expect.stringContaining("1 aturan diterima")]);
  expect(host.files()[lockFile]).not.toBe(before);
  expect((await pedoman("review")).code).toBe(0);
  await change("Admin wajib segera menjawab", "Admin wajib menjawab");
  expect((await pedoman("review", "--yes")).code).toBe(0);
  expect(host.files()[lockFile]).toBe(before);
});

it("--yes with ids accepts those alone; an id nobody knows is refused", async () => {
  await change("Admin wajib menjawab", "Admin wajib segera menjawab");
  await change("Admin dilarang menerbitkan", "Admin dilarang keras menerbitkan");
  const some = await pedoman("review", "--yes", "jawab-pertanyaan");
  expect([some.code, some.error]).toEqual([1, expect.stringContaining("1 masih menunggu tinjauan")]);
  expect((await pedoman("review")).out).toContain("terbit-setelah-setuju");
  expect((await pedoman("review")).out).not.toContain("jawab-pertanyaan");
  const unknown = await pedoman("review", "--yes", "jawab-petanyaan");
  expect([unknown.code, unknown.error]).toEqual([2, expect.stringContaining("jawab-petanyaan")]);
});

it("asks one by one where a terminal can", async () => {
  await change("Admin wajib menjawab", "Admin wajib segera menjawab");
  await change("Admin dilarang menerbitkan", "Admin dilarang keras menerbitkan");
  answers.push("t", "y");
  const { code, error } = await pedoman("review");
  expect([code, error]).toEqual([1, expect.stringContaining("1 aturan diterima")]);
  expect((await pedoman("review", "--yes")).code).toBe(0);
});

it("a rule that is gone is shown, and its entry leaves the lock", async () => {
  await change(
    "```aturan\nid: hitung-hari-kerja\nketentuan: Jangka waktu dalam hari kerja dihitung mulai hari kerja berikutnya dan berakhir pada pukul 24.00 waktu setempat hari kerja terakhir\n```\n",
    "",
  );
  const { code, out } = await pedoman("review");
  expect([code, out]).toEqual([1, expect.stringContaining("hitung-hari-kerja — aturan ini pernah ditinjau")]);
  expect((await pedoman("review", "--yes")).code).toBe(0);
  expect(host.files()[lockFile]).not.toContain("hitung-hari-kerja");
});

it("waits until other errors are mended, and never writes over a lock it cannot read", async () => {
  await change("pelaku: admin", "pelaku: admni");
  const waiting = await pedoman("review", "--yes");
  expect([waiting.code, waiting.error]).toEqual([1, expect.stringContaining("Tinjauan menunggu")]);
  await change("pelaku: admni", "pelaku: admin");
  await host.writeFile(lockFile, "{");
  const broken = await pedoman("review", "--yes");
  expect([broken.code, broken.error]).toEqual([1, expect.stringContaining("review/lock-malformed")]);
  expect(host.files()[lockFile]).toBe("{");
});

it("without a lock everything is new, and one warning says so", async () => {
  await host.remove(lockFile);
  const { code, out } = await pedoman("check");
  expect([code, out]).toEqual([0, expect.stringContaining("review/never")]);
  expect((await pedoman("review")).out.match(/belum pernah ditinjau/g)).toHaveLength(4);
  expect((await pedoman("review", "--yes")).code).toBe(0);
  expect((await pedoman("check", "--strict")).code).toBe(0);
});

it("nothing in a text acts on the terminal", async () => {
  await change("Admin wajib menjawab", "Admin \u001b[31mwajib menjawab");
  const { out, error } = await pedoman("review");
  expect(out + error).not.toContain("\u001b");
});
