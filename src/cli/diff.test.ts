import { describe, expect, it } from "vitest";
import type { Host } from "../host/host.js";
import type { DiffWire } from "../model/generated/diff-wire.js";
import { validators } from "../schema/generated/output-validators.js";
import { askedLaw } from "../testing/asked-law.js";
import { memoryHost } from "../testing/memory-host.js";
import { publishedLaw } from "../testing/published.js";
import { runCli } from "../testing/run-cli.js";
import { regulation } from "../testing/sample-texts.js";

/** The texts of the sample law under a folder, some of them changed. */
function texts(
  folder: string,
  change: (text: string, path: string) => string = (text) => text,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(askedLaw("")).map(([path, text]) => [`/proyek/${folder}/${path}`, change(text, path)]),
  );
}

const forbidden = "Admin dilarang menerbitkan Jawaban apabila jawabannya tidak lengkap.";

/** The law without its first prohibition's words *tidak*, in text alone. */
const otherWords = (text: string): string =>
  text.replace(forbidden, "Admin dilarang menerbitkan Jawaban apabila jawaban itu tidak lengkap.");

async function diff(host: Host, ...argv: readonly string[]) {
  return runCli(host, ["diff", ...argv]);
}

async function asJson(host: Host, ...argv: readonly string[]): Promise<DiffWire> {
  const { out } = await diff(host, ...argv, "--format", "json");
  const wire: unknown = JSON.parse(out);
  const validate = validators["outputs/diff"];
  expect(validate(wire), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return wire as DiffWire;
}

describe("the exit status", () => {
  it("is 0 where nothing differs, and says so", async () => {
    const run = await diff(memoryHost({ ...texts("lama/guidelines"), ...texts("baru/guidelines") }), "lama", "baru");
    expect([run.code, run.error]).toEqual([0, ""]);
    expect(run.out).toBe("Perbandingan: lama → baru\nTidak ada perbedaan.\n");
  });

  it("is 0 where only words differ", async () => {
    const host = memoryHost({ ...texts("lama/guidelines"), ...texts("baru/guidelines", otherWords) });
    const run = await diff(host, "lama", "baru");
    expect(run.code).toBe(0);
    expect(run.out).toContain("patch (hanya bunyi)");
    expect(run.out).toContain("apabila [-jawabannya-] {+jawaban itu+} tidak lengkap.");
  });

  it("shows of a long stretch its beginning, and how much follows", async () => {
    const long = Array.from({ length: 300 }, (_, index) => `kata${index}`).join(" ");
    const more = (text: string): string => text.replace(forbidden, `${forbidden} Tambahan: ${long}.`);
    const host = memoryHost({ ...texts("lama/guidelines"), ...texts("baru/guidelines", more) });
    const { out } = await diff(host, "lama", "baru");
    expect(out).toContain("kata110 … (189 kata lagi; lengkapnya dengan --format html)+}");
    expect(out).not.toContain("kata111");
  });

  it("is 1 where somebody gains or loses", async () => {
    const host = memoryHost({
      ...texts("lama/guidelines"),
      ...texts("baru/guidelines", (text) =>
        text.replaceAll("lengkap: tidak", "lengkap: ya").replace("bukan jawaban.lengkap", "jawaban.lengkap"),
      ),
    });
    const run = await diff(host, "lama", "baru");
    expect(run.code).toBe(1);
    expect(run.out).toContain("major");
  });
});

describe("what a side may be", () => {
  it("is a folder that is itself guidelines, or published rules with their calendar", async () => {
    const host = memoryHost({ ...texts("guidelines"), ...publishedLaw() });
    for (const pair of [
      ["guidelines", "."],
      [".", "dist"],
      ["dist/rules", "dist/rules/rules.json"],
    ]) {
      const run = await diff(host, ...pair);
      expect([run.code, run.error], pair.join(" ")).toEqual([0, ""]);
    }
  });

  it("says what a rules.json leaves open", async () => {
    const wire = await asJson(memoryHost({ ...texts("guidelines"), ...publishedLaw() }), ".", "dist/rules/rules.json");
    expect(wire.notes.map(({ en }) => en)).toEqual([
      "One of the two is only a rules.json: what is compared are the words its rules quote, not whole texts.",
    ]);
    expect([wire.before.kind, wire.after.kind]).toEqual(["folder", "rules"]);
  });

  it.each([
    ["a name that is nothing", "tiada", /tiada bukan folder, bukan berkas rules\.json, dan bukan revisi git/],
    ["a folder without texts", "kosong", /kosong tidak memuat naskah/],
    ["a guidelines folder without texts", "hampa", /hampa tidak memuat naskah/],
    ["a file that is no rules.json", "catatan.txt", /catatan\.txt/],
    ["rules of a newer format", "nanti/rules.json", /format 2\.0\.0.*1\.x/],
  ])("is not %s: 2, and a message", async (_case, name, message) => {
    const newer = JSON.stringify({
      ...JSON.parse(publishedLaw()["/proyek/dist/rules/rules.json"] ?? ""),
      format: "2.0.0",
    });
    const host = memoryHost({
      ...texts("guidelines"),
      "/proyek/kosong/": "",
      "/proyek/hampa/guidelines/": "",
      "/proyek/catatan.txt": "bukan aturan",
      "/proyek/nanti/rules.json": newer,
    });
    const run = await diff(host, ".", name);
    expect([run.code, run.out]).toEqual([2, ""]);
    expect(run.error).toMatch(message);
    expect(run.error).not.toContain("kesalahan pedoman sendiri");
  });

  it("is not another law: nothing is set side by side, and the status is 2", async () => {
    const other = regulation(
      "## Pasal 1\n\n(1) Retribusi parkir dipungut di tepi jalan umum.\n\n(2) Juru parkir wajib memberi karcis.",
    ).replace("perbup-contoh", "perda-parkir");
    const host = memoryHost({ ...texts("guidelines"), "/proyek/parkir/guidelines/parkir.md": other });
    const run = await diff(host, ".", "parkir");
    expect(run.code).toBe(2);
    expect(run.out).toContain("Kedua naskah tidak bersesuaian");
    expect(run.out).not.toContain("karcis");
    expect((await asJson(host, ".", "parkir")).texts).toEqual([]);
  });
});

it("compares what can be read of texts with errors, and says how many there are", async () => {
  const broken = (text: string): string =>
    text.replace("dilarang: menerbitkan Jawaban", "dilarang_: menerbitkan Jawaban");
  const wire = await asJson(
    memoryHost({ ...texts("lama/guidelines"), ...texts("baru/guidelines", broken) }),
    "lama",
    "baru",
  );
  expect(wire.after.errors).toBeGreaterThan(0);
  expect(wire.notes.map(({ id }) => id).join()).toContain("baru masih memuat");
});

it("writes a file named by --out, in the form of its ending, and leaves the terminal alone", async () => {
  const host = memoryHost({ ...texts("lama/guidelines"), ...texts("baru/guidelines", otherWords) });
  const run = await diff(host, "lama", "baru", "--out", "banding.json");
  expect([run.code, run.out]).toEqual([0, ""]);
  expect(JSON.parse(host.files()["/proyek/banding.json"] ?? "")).toMatchObject({ class: "patch", related: true });
});

it("says the same twice", async () => {
  const host = memoryHost({ ...texts("lama/guidelines"), ...texts("baru/guidelines", otherWords) });
  expect(await diff(host, "lama", "baru")).toEqual(await diff(host, "lama", "baru"));
});
