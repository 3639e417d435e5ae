import { describe, expect, it } from "vitest";
import { remarkParser } from "../syntax/markdown-parser.js";
import { marked } from "../testing/marked.js";
import { memoryHost } from "../testing/memory-host.js";
import { runCli } from "../testing/run-cli.js";
import { organisation, regulation } from "../testing/sample-texts.js";
import { openWorkspace } from "./workspace.js";

const file = "guidelines/naskah.md";

/** What the workspace says of a regulation with these texts in its Pasal 1: `code «words»`, of the codes under test alone. */
async function told(markedText: string, area = /^(?:suppression|lint)\//) {
  const { source, spans } = marked(regulation(`## Pasal 1\n\n${markedText}`), file);
  const host = memoryHost({ [`/p/${file}`]: source.text, "/p/guidelines/organisasi.md": organisation });
  const { diagnostics, suppressed } = await openWorkspace(host, "/p", remarkParser).compile();
  const words = (span: (typeof spans)[number]): string => `«${source.text.slice(span.start, span.end)}»`;
  return {
    found: diagnostics.filter(({ code }) => area.test(code)).map(({ code, span }) => `${code} ${words(span)}`),
    marks: spans.map(words),
    suppressed: suppressed.map(({ diagnostic, reason }) => `${diagnostic.code}: ${reason}`),
    diagnostics,
  };
}
/** A text that needs no rule. */
const force = "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.";

describe("a comment above a provision", () => {
  it("leaves out the finding in it, and nowhere else", async () => {
    const { found, marks, suppressed } = await told(
      "<!-- abaikan lint/bentuk-jamak: nama resmi -->\n(1) Admin menutup akun-akun lama.\n\n(2) Admin menutup ⟦akun-akun⟧ baru.",
    );
    expect(found).toEqual([`lint/bentuk-jamak ${marks[0]}`]);
    expect(suppressed).toEqual(["lint/bentuk-jamak: nama resmi"]);
  });

  it("leaves out several kinds", async () => {
    const { found, suppressed } = await told(
      "(1) Admin menutup akun.\n\n<!-- abaikan lint/bentuk-jamak, lint/pasal-ini: kutipan -->\n(2) Akun-akun pada ayat (1) Pasal ini ditutup.",
    );
    expect(found).toEqual([]);
    expect(suppressed).toHaveLength(2);
  });

  it("never leaves out an error", async () => {
    const { found, marks } = await told(
      "<!-- abaikan ⟦lint/frasa-tidak-terbatas⟧: biarkan -->\n(1) Admin menutup akun, ⟦antara lain⟧ yang lama.\n\n(2) Admin menutup akun.",
    );
    expect(found).toEqual([`suppression/not-allowed ${marks[0]}`, `lint/frasa-tidak-terbatas ${marks[1]}`]);
  });

  it("needs a reason", async () => {
    const { found, marks } = await told(
      "⟦<!-- abaikan lint/bentuk-jamak -->⟧\n(1) Admin menutup ⟦akun-akun⟧ lama.\n\n(2) Admin menutup akun.",
    );
    expect(found).toEqual([`suppression/reason-missing ${marks[0]}`, `lint/bentuk-jamak ${marks[1]}`]);
  });

  it.each([
    ["lint/bentuk-jamk", "lint/bentuk-jamak"],
    ["bentuk-jamak", "lint/bentuk-jamak"],
  ])("of an unknown code `%s` offers the nearest", async (written, nearest) => {
    const { diagnostics } = await told(`<!-- abaikan ${written}: x1 -->\n(1) Admin menutup akun.\n\n(2) Dua.`);
    const found = diagnostics.filter(({ code }) => code === "suppression/unknown-code");
    expect(found.map(({ help }) => help.id)).toEqual([`Mungkin yang dimaksud \`${nearest}\`.`]);
  });

  it("must say which finding it means", async () => {
    const { found, marks } = await told("⟦<!-- abaikan: semua -->⟧\n(1) Admin menutup akun.\n\n(2) Dua.");
    expect(found).toEqual([`suppression/code-missing ${marks[0]}`]);
  });

  it("must stand on a line of its own, above something", async () => {
    const { found, marks } = await told(
      "(1) Admin ⟦<!-- abaikan lint/bentuk-jamak: x1 -->⟧ menutup akun.\n\n(2) ⟦Akun-akun⟧.\n\n⟦<!-- abaikan lint/bentuk-jamak: x1 -->⟧",
    );
    expect(found).toEqual([
      `suppression/misplaced ${marks[0]}`,
      `lint/bentuk-jamak ${marks[1]}`,
      `suppression/misplaced ${marks[2]}`,
    ]);
  });

  it("is not about itself", async () => {
    const { found, marks } = await told(
      "<!-- abaikan ⟦suppression/unused⟧: x1 -->\n(1) Admin menutup akun.\n\n(2) Dua.",
    );
    expect(found).toEqual([`suppression/not-allowed ${marks[0]}`]);
  });

  it("is needless where there is nothing to leave out, once nothing else is wrong", async () => {
    const text = `<!-- abaikan ⟦lint/bentuk-jamak⟧: x1 -->\n${force}`;
    expect((await told(`${text}\n\n## Pasal 3\n\n${force}`)).found).toEqual([]);
    const { found, marks, diagnostics } = await told(text);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(found).toEqual([`suppression/unused ${marks[0]}`]);
  });
});

describe("pedoman check", () => {
  const check = (text: string, ...more: readonly string[]) =>
    runCli(memoryHost({ "/proyek/guidelines/a.md": text, "/proyek/guidelines/o.md": organisation }), [
      "check",
      "--parser",
      "remark",
      ...more,
    ]);
  const text = (body: string, status = "rancangan") =>
    regulation(`## Pasal 1\n\n${body}`)
      .replace("status: rancangan", `status: ${status}`)
      .replace(
        "nomor: null",
        status === "rancangan"
          ? "nomor: null"
          : 'nomor: "3"\npenetapan: { tempat: Kota, tanggal: 2026-01-02, nama: A }\npengundangan: { tempat: Kota, tanggal: 2026-01-02, nama: B, nomor: "3" }',
      );

  it("says how many findings are left out for a reason", async () => {
    const body = "<!-- abaikan lint/bentuk-jamak: nama resmi -->\nAdmin menutup akun-akun lama.";
    const { error, out } = await check(text(body));
    expect(out).not.toMatch(/^\S+ lint\/bentuk-jamak/m);
    expect(error).toContain("1 temuan diabaikan dengan alasan di naskah");
  });

  const wrong = "(1) Admin wajib menutup akun-akun antara lain sebagaimana dimaksud dalam Pasal 9.";
  const codesOf = (json: string): readonly string[] =>
    JSON.parse(json).diagnostics.map(({ code }: { code: string }) => code);

  it("with `--preset impor` says of an act in force only what concerns structure and references", async () => {
    const strict = codesOf((await check(text(wrong, "berlaku"), "--format", "json")).out);
    expect(strict).toEqual(
      expect.arrayContaining([
        "lint/frasa-tidak-terbatas",
        "lint/bentuk-jamak",
        "lock/uncovered",
        "reference/unresolved",
      ]),
    );
    const { out, code } = await check(text(wrong, "berlaku"), "--format", "json", "--preset", "impor");
    expect([codesOf(out), code]).toEqual([["reference/unresolved"], 1]);
    const sound = await check(text("Admin wajib menutup akun-akun antara lain.", "berlaku"), "--preset", "impor");
    expect([sound.out, sound.code]).toEqual(["", 0]);
  });

  it("holds a draft to everything under either preset", async () => {
    const { out } = await check(text(wrong), "--format", "json");
    expect((await check(text(wrong), "--format", "json", "--preset", "impor")).out).toBe(out);
    expect(codesOf(out)).toContain("lint/frasa-tidak-terbatas");
  });

  it("takes the preset from pedoman.yaml, unless it is told another", async () => {
    const host = memoryHost({
      "/proyek/guidelines/a.md": text(wrong, "berlaku"),
      "/proyek/guidelines/o.md": organisation,
      "/proyek/pedoman.yaml": "pemeriksaan: impor\n",
    });
    const run = (...more: readonly string[]) =>
      runCli(host, ["check", "--parser", "remark", "--format", "json", ...more]);
    expect(codesOf((await run()).out)).toEqual(["reference/unresolved"]);
    expect(codesOf((await run("--preset", "rancangan")).out)).toContain("lint/frasa-tidak-terbatas");
  });

  it("does not call a suppression needless that the preset keeps from being used", async () => {
    const body = "<!-- abaikan lint/bentuk-jamak: nama resmi -->\nAdmin wajib menutup akun-akun.";
    const { out } = await check(text(body, "berlaku"), "--format", "json", "--preset", "impor");
    expect(codesOf(out)).toEqual([]);
  });
});
