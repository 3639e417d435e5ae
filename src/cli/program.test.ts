import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHost } from "../host/node-host.js";
import { validators } from "../schema/generated/output-validators.js";
import { runProgram } from "./program.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pedoman-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line as a person would in `folder`. */
async function pedoman(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = "";
  let error = "";
  const code = await runProgram(argv, nodeHost(), {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    interactive: false,
    colour: false,
    cwd: folder,
    interrupted: () => new Promise(() => {}),
    year: () => 2027,
    instant: () => "2026-08-18T00:00:00.000Z",
    now: () => 0,
  });
  return { code, out, error };
}

const newRegion = ["new", "naskah", "--name", "Tapin", "--province", "Kalimantan Selatan", "--year", "2026"];
const text = (path: string): string => join(folder, "naskah", "guidelines", path);
const change = (path: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(text(path), "utf8");
  const after = before.replace(from, to);
  expect(after, `${String(from)} does not stand in ${path}`).not.toBe(before);
  writeFileSync(text(path), after);
};

type Found = {
  code: string;
  severity: string;
  file: string;
  start: { line: number; column: number };
  end: { line: number; column: number };
  message: string;
};
async function check(): Promise<{ code: number; found: readonly Found[] }> {
  const { code, out } = await pedoman("check", "--root", "naskah", "--format", "json");
  return { code, found: (JSON.parse(out) as { diagnostics: Found[] }).diagnostics };
}

describe("pedoman new", () => {
  it("writes texts that check clean and build", async () => {
    expect((await pedoman(...newRegion)).code).toBe(0);
    expect(await check()).toEqual({ code: 0, found: [] });
    const built = await pedoman("build", "--root", "naskah");
    expect([built.code, built.error]).toEqual([0, expect.stringContaining("Terbit di")]);
    expect(readFileSync(join(folder, "naskah/dist/handbook/perbup-media-sosial.html"), "utf8")).toContain(
      "BUPATI TAPIN",
    );
    expect(readdirSync(join(folder, "naskah")).sort()).toEqual(["README.md", "dist", "guidelines"]);
  });

  it("needs nothing but a folder, and says what it assumed", async () => {
    const { code, error } = await pedoman("new", "naskah");
    expect([code, error]).toEqual([0, expect.stringContaining("Yang dianggap: nama daerah Contoh, provinsi Contoh")]);
    expect(await check()).toEqual({ code: 0, found: [] });
    expect(readFileSync(text("kalender.md"), "utf8")).toContain("tahun: 2027");
  });

  it("never writes into a folder in use, and takes no signs that would break the frontmatter", async () => {
    mkdirSync(join(folder, "naskah"));
    writeFileSync(join(folder, "naskah", "surat.txt"), "penting");
    const used = await pedoman(...newRegion);
    expect([used.code, used.error]).toEqual([2, expect.stringContaining("sudah berisi")]);
    const odd = await pedoman("new", "lain", "--name", "Tapin }", "--province", "x", "--year", "2026");
    expect([odd.code, odd.error]).toEqual([2, expect.stringContaining("tidak dapat dipakai sebagai nama")]);
  });
});

describe("bad input", () => {
  beforeEach(() => pedoman(...newRegion));

  /** Each: what is spoilt, in which text; the code expected; and the words at which the finding must begin (◀ stands for the start of the file). */
  it.each<[string, string, () => void, string, string]>([
    [
      "frontmatter not closed",
      "pedoman.md",
      () => change("pedoman.md", /\n---\n/, "\n\n"),
      "syntax/frontmatter-unclosed",
      "◀",
    ],
    [
      "frontmatter broken",
      "pedoman.md",
      () => change("pedoman.md", "edisi: 1", "edisi: 1: 2"),
      "syntax/yaml-broken",
      "1: 2",
    ],
    [
      "frontmatter missing",
      "pedoman.md",
      () => change("pedoman.md", /^---[\s\S]*?---\n/, ""),
      "syntax/frontmatter-missing",
      "◀",
    ],
    ["unknown key", "pedoman.md", () => change("pedoman.md", "judul:", "judol:"), "schema/unknown-key", "judol"],
    [
      "wrong type",
      "pedoman.md",
      () => change("pedoman.md", "edisi: 1", "edisi: { satu: 1 }"),
      "schema/wrong-type",
      "edisi",
    ],
    [
      "a date that does not exist",
      "pedoman.md",
      () => change("pedoman.md", "2026-01-01", "2026-02-30"),
      "schema/not-a-date",
      "2026-02-30",
    ],
    [
      "unknown kind",
      "pedoman.md",
      () => change("pedoman.md", "jenis: pedoman", "jenis: pedomann"),
      "document/unknown-kind",
      "pedomann",
    ],
    [
      "document id twice",
      "daftar-periksa.md",
      () => change("daftar-periksa.md", "id: daftar-periksa-menjawab", "id: pedoman-menjawab"),
      "document/duplicate-id",
      "pedoman-menjawab",
    ],
    [
      "provision id twice",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "## Pasal 2 {#ruang-lingkup}", "## Pasal 2 {#definisi}"),
      "structure/duplicate-id",
      "{#definisi}\n\nRuang",
    ],
    [
      "rule id twice",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "id: jawab-pertanyaan", "id: terbit-setelah-setuju"),
      "rule/duplicate-id",
      "terbit-setelah-setuju\npelaku: admin\nwajib",
    ],
    [
      "number out of sequence",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "## Pasal 4", "## Pasal 7"),
      "structure/number-out-of-sequence",
      "## Pasal 7",
    ],
    [
      "reference to nowhere",
      "pedoman.md",
      () => change("pedoman.md", "(Pasal 3)", "(Pasal 33)"),
      "reference/unresolved",
      "Pasal 33",
    ],
    [
      "block with broken YAML",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "pelaku: admin\nwajib", "pelaku: admin: dua\nwajib"),
      "syntax/yaml-broken",
      "admin: dua",
    ],
    [
      "unknown role",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "pelaku: admin\nwajib", "pelaku: admim\nwajib"),
      "rule/unknown-role",
      "admim",
    ],
    [
      "unknown fact",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "sejak pertanyaan.diterima\n", "sejak pertanyaan.diterma\n"),
      "rule/unknown-fact",
      "pertanyaan.diterma",
    ],
    [
      "unknown fact in a condition",
      "perbup-media-sosial.md",
      () =>
        change(
          "perbup-media-sosial.md",
          "wajib: menjawab pertanyaan",
          "wajib: menjawab pertanyaan\nbila: tanggapan.disetujuii",
        ),
      "condition/unknown-fact",
      "tanggapan.disetujuii",
    ],
    [
      "not UTF-8",
      "pedoman.md",
      () => writeFileSync(text("pedoman.md"), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe])),
      "syntax/not-utf8",
      "◀",
    ],
    ["empty file", "pedoman.md", () => writeFileSync(text("pedoman.md"), ""), "syntax/empty-file", "◀"],
    [
      "fence not closed",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "b: teguran-tertulis\n```", "b: teguran-tertulis\n"),
      "syntax/fence-unclosed",
      "```aturan\nid: sanksi",
    ],
    [
      "checklist item without ground",
      "daftar-periksa.md",
      () => change("daftar-periksa.md", " (Pasal 3)", ""),
      "checklist/item-without-provision",
      "- [ ] Pastikan Kepala",
    ],
    [
      "no such role for a checklist",
      "daftar-periksa.md",
      () => change("daftar-periksa.md", "untuk: admin", "untuk: admn"),
      "document/unknown-role",
      "admn",
    ],
    [
      "a drafting rule broken",
      "perbup-media-sosial.md",
      () => change("perbup-media-sosial.md", "2 (dua) hari kerja", "2 (tiga) hari kerja"),
      "lint/terbilang",
      "tiga) hari",
    ],
    [
      "holiday in another year",
      "kalender.md",
      () => change("kalender.md", "| 2026-05-01", "| 2025-05-01"),
      "table/holiday-outside-year",
      "2025-05-01",
    ],
  ])("%s is a finding at its place, and the only one of its kind", async (_case, file, spoil, code, words) => {
    spoil();
    const spoilt = readFileSync(text(file), "utf8");
    const before = spoilt.slice(0, words === "◀" ? 0 : spoilt.indexOf(words)).split("\n");
    const place = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    const { code: status, found } = await check();
    const ofCode = found.filter((one) => one.code === code);
    expect(ofCode, JSON.stringify(found, null, 1)).toMatchObject([
      { file: `guidelines/${file}`, start: place, severity: "error" },
    ]);
    expect(status).toBe(1);
    const plain = await pedoman("check", "--root", "naskah");
    expect(plain.out).toContain(code);
    expect(plain.out + plain.error).not.toMatch(/\n\s+at /);
  });

  it("the report for machines obeys its own schema", async () => {
    change("pedoman.md", "judul:", "judol:");
    change("perbup-media-sosial.md", "## Pasal 4", "## Pasal 7");
    const { out } = await pedoman("check", "--root", "naskah", "--format", "json");
    const validate = validators["outputs/diagnostics"];
    const valid = validate(JSON.parse(out));
    expect([valid, validate.errors ?? []]).toEqual([true, []]);
    expect(out).toContain('"fix"');
  });

  it("several mistakes in several files are all found at once", async () => {
    change("pedoman.md", "(Pasal 3)", "(Pasal 33)");
    change("perbup-media-sosial.md", "## Pasal 4", "## Pasal 5");
    change("daftar-periksa.md", "untuk: admin", "untuk: admn");
    const { found } = await check();
    expect(new Set(found.map(({ file }) => file)).size).toBe(3);
  });

  it("no guidelines folder is a finding, and says what to do", async () => {
    const { code, out } = await pedoman("check");
    expect(code).toBe(1);
    expect(out).toContain("workspace/no-guidelines");
    expect(out).toContain("pedoman new");
  });

  it("leaves the old publication as it is", async () => {
    await pedoman("build", "--root", "naskah");
    const before = readFileSync(join(folder, "naskah/dist/rules/rules.json"), "utf8");
    change("perbup-media-sosial.md", "## Pasal 4", "## Pasal 5");
    const built = await pedoman("build", "--root", "naskah");
    expect([built.code, built.error]).toEqual([1, expect.stringContaining("terbitan lama tetap utuh")]);
    expect(readFileSync(join(folder, "naskah/dist/rules/rules.json"), "utf8")).toBe(before);
  });
});

describe("a folder that is not ours", () => {
  beforeEach(() => pedoman(...newRegion));

  it("is refused, never emptied", async () => {
    mkdirSync(join(folder, "foto"));
    writeFileSync(join(folder, "foto", "keluarga.jpg"), "satu-satunya");
    const { code, error } = await pedoman("build", "--root", "naskah", "--out", "foto");
    expect(code).toBe(2);
    expect(error).toContain("keluarga.jpg");
    expect(readFileSync(join(folder, "foto", "keluarga.jpg"), "utf8")).toBe("satu-satunya");
  });

  it("nor is one in which somebody has put a file of theirs", async () => {
    await pedoman("build", "--root", "naskah");
    writeFileSync(join(folder, "naskah/dist/CNAME"), "pedoman.example");
    expect((await pedoman("build", "--root", "naskah")).code).toBe(2);
    expect(readFileSync(join(folder, "naskah/dist/CNAME"), "utf8")).toBe("pedoman.example");
  });

  it("but a fresh clone, with only the rules in it, is", async () => {
    await pedoman("build", "--root", "naskah");
    cpSync(join(folder, "naskah/dist/rules"), join(folder, "keep"), { recursive: true });
    rmSync(join(folder, "naskah/dist"), { recursive: true });
    cpSync(join(folder, "keep"), join(folder, "naskah/dist/rules"), { recursive: true });
    expect((await pedoman("build", "--root", "naskah")).code).toBe(0);
  });
});

describe("the command line", () => {
  it("answers in English when asked", async () => {
    const { out } = await pedoman("check", "--lang", "en");
    expect(out).toContain("There is no folder `guidelines`");
  });

  it("says in Indonesian what it does not understand", async () => {
    const { code, error } = await pedoman("biuld");
    expect([code, error]).toEqual([2, expect.stringContaining("perintah 'biuld' tidak dikenal")]);
    expect((await pedoman("check", "--formt", "json")).error).toContain("pilihan '--formt' tidak dikenal");
  });

  it("shows help in both languages", async () => {
    expect((await pedoman("--help")).out).toContain("Pemakaian:");
    expect((await pedoman("build", "--help")).out).not.toMatch(/options|choices|default/);
    expect((await pedoman("--help", "--lang", "en")).out).toContain("Usage:");
  });

  it("explains every code, and suggests for a misspelt one", async () => {
    const listed = (await pedoman("explain")).out.matchAll(/^ {2}(\S+\/\S+) /gm);
    const list = [...listed].map(([, code]) => code as string);
    expect(list.length).toBeGreaterThan(50);
    expect(list).toContain("lint/terbilang");
    for (const code of list) {
      const { code: status, out } = await pedoman("explain", code);
      expect([status, out]).toEqual([0, expect.stringContaining(code)]);
    }
    expect((await pedoman("explain", "structure/label-gap")).code).toBe(2);
  });

  it("dumps the model, and writes nothing then", async () => {
    await pedoman(...newRegion);
    const { code, out } = await pedoman("build", "--root", "naskah", "--dump", "model", "--quiet");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      region: { name: "Tapin" },
      norms: [{ id: "terbit-setelah-setuju" }, {}, {}, {}],
    });
    expect(readdirSync(join(folder, "naskah"))).not.toContain("dist");
  });

  it("publishes a PDF of every text and of the whole, when they are required", async () => {
    await pedoman(...newRegion);
    expect((await pedoman("build", "--root", "naskah", "--require", "pdf", "--quiet")).code).toBe(0);
    const made = readdirSync(join(folder, "naskah", "dist", "handbook")).filter((name) => name.endsWith(".pdf"));
    expect(made).toContain("buku-pedoman.pdf");
    expect(made.length).toBe(7);
    expect((await pedoman("build", "--root", "naskah", "--require", "docx")).code).toBe(2);
  });

  it("doctor says whether the folder is ready", async () => {
    expect((await pedoman("doctor")).code).toBe(1);
    await pedoman(...newRegion);
    const { code, out } = await pedoman("doctor", "--root", "naskah");
    expect([code, out]).toEqual([0, expect.stringContaining("6 naskah")]);
  });
});
