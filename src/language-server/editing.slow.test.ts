import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  CodeAction,
  CompletionItem,
  Hover,
  Location,
  Range,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { startEditor } from "../testing/editor-client.js";
import {
  checkedByProgram,
  copyOfGuidelines,
  emptyFolder,
  OpenText,
  openText,
  removeFoldersAfterwards,
  told,
} from "../testing/open-text.js";

removeFoldersAfterwards();

/** How many rounds of random edits; more with `EDITOR_ROUNDS`. */
const rounds = Number(process.env["EDITOR_ROUNDS"] ?? 2);

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const head = (kind: string, id: string, more = ""): string =>
  `---\njenis: ${kind}\nid: ${id}\njudul: Naskah ${id}\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nedisi: 1\n${more}---\n`;
const actHead = head("peraturan-bupati", "perbup-a", "nomor: null\ntahun: 2026\n");

describe("whoever edits the real guidelines", () => {
  it("is told after any edits what `pedoman check` says of the same texts", async () => {
    const folder = copyOfGuidelines();
    const editor = await startEditor([folder]);
    const names = [
      "perbup-media-sosial.md",
      "kosakata.md",
      "sop-krisis.md",
      "pedoman-isu-publik.md",
      "keputusan-penetapan-admin.md",
    ];
    const texts = await Promise.all(names.map((name) => openText(editor, folder, name)));
    const pieces = [
      "(9) ",
      "\n\n",
      "```",
      "wajib",
      "isu.tingkat",
      " ",
      "Pasal 99",
      ": ",
      "😀",
      "\r\n",
      "|",
      "- [ ] ",
      "b. ",
      "#",
    ];
    const edit = fc.record({
      text: fc.nat(names.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
      fresh: fc.constantFrom("", ...pieces),
    });
    const sample = fc.sample(fc.array(edit, { minLength: 2, maxLength: 12 }), { numRuns: rounds, seed: 20261126 });
    for (const edits of sample) {
      for (const { text, at, length, fresh } of edits) {
        const open = texts[text] as OpenText;
        const start = Math.floor(at * open.text.length);
        open.splice(start, Math.min(open.text.length, start + length), fresh);
      }
      await editor.checked();
      put(folder, Object.fromEntries(texts.map(({ text }, i) => [`guidelines/${names[i]}`, text])));
      const found = checkedByProgram(folder);
      for (const [i, { uri }] of texts.entries()) {
        expect(told(editor, uri), names[i]).toEqual(found.get(`guidelines/${names[i]}`) ?? []);
      }
    }
    expect(editor.said).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  it("never gets the answer to an earlier text after that to a later one, however quickly the text changes", async () => {
    const folder = copyOfGuidelines();
    const editor = await startEditor([folder]);
    const act = await openText(editor, folder, "perbup-media-sosial.md");
    await editor.checked();
    for (let i = 0; i < 30; i += 1) {
      act.replace("Tanggapan hanya dapat", i % 2 === 0 ? "Tanggapan hanya  dapat" : "Tanggapan hanya dapat");
      if (i % 2 === 0) act.replace("hanya  dapat", "hanya dapat");
      if (i % 10 === 9) await new Promise((done) => setTimeout(done, 300));
    }
    act.replace("(1) Tanggapan hanya dapat", "(5) Tanggapan hanya dapat");
    await editor.checked();
    const versions = editor.history.filter(({ uri }) => uri === act.uri).map(({ version }) => version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(editor.published(act.uri)?.diagnostics.some(({ severity }) => severity === 1)).toBe(true);
    // What could be seen at once is said of the very text it was seen in.
    const last = editor.history.filter(({ uri, version }) => uri === act.uri && version === versions.at(-1));
    expect(last.length).toBeGreaterThanOrEqual(2);
    await editor.end();
  });

  it("makes a text tidy without changing what it says", async () => {
    const folder = copyOfGuidelines();
    const editor = await startEditor([folder]);
    const act = await openText(editor, folder, "sop-krisis.md");
    expect(await act.askWhole<TextEdit[]>("formatting", { options: { tabSize: 2, insertSpaces: true } })).toEqual([]);
    const before = act.text;
    const untidy = before.replace(/(?<!---)\n\n/g, "   \n\n\n");
    act.splice(0, act.text.length, untidy);
    const edits = await act.askWhole<TextEdit[]>("formatting", { options: { tabSize: 2, insertSpaces: true } });
    expect(edits.length).toBeGreaterThan(10);
    expect(act.with(edits)).toBe(before);
    act.splice(0, act.text.length, act.with(edits));
    expect(await act.askWhole<TextEdit[]>("formatting", { options: { tabSize: 2, insertSpaces: true } })).toEqual([]);
    await editor.end();
  });
});

describe("quick fixes", () => {
  const text = `${actHead}\n# BAB I KETENTUAN UMUM\n\n## Pasal 1\n\nSetiap Pegawai tanpa terkecuali wajib hadir, terkecuali yang sakit.\n\n## Pasal 2\n\nDalam hal apabila Pegawai sakit, Pegawai wajib melapor.\n`;

  it("mend a finding, one by one or all safe ones of a file, and tell the unsafe ones apart", async () => {
    const folder = emptyFolder();
    put(folder, { "guidelines/a.md": text });
    const editor = await startEditor([folder]);
    const open = await openText(editor, folder, "a.md");
    await editor.checked();
    const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const ask = (range: Range, only?: string[]): Promise<CodeAction[]> =>
      open.askWhole("codeAction", { range, context: { diagnostics: [], ...(only ? { only } : {}) } });
    const all = await ask(whole);
    const fixes = all.filter(({ edit, kind }) => edit && kind === "quickfix");
    expect(fixes.map(({ title, isPreferred }) => ({ title, isPreferred }))).toEqual([
      { title: "Tulis «kecuali»", isPreferred: true },
      { title: "Tulis «Dalam hal» (mungkin mengubah makna: periksa kembali)", isPreferred: false },
    ]);
    expect(all.some(({ command }) => command?.command === "pedoman.explain")).toBe(true);
    const [everything, ...more] = await ask(whole, ["source.fixAll"]);
    expect(more).toEqual([]);
    const edits = everything?.edit?.changes?.[open.uri] ?? [];
    expect(edits.map(({ newText }) => newText)).toEqual(["kecuali"]);
    const before = told(editor, open.uri).length;
    open.splice(0, open.text.length, open.with(edits));
    await editor.checked();
    expect(told(editor, open.uri).length).toBeLessThan(before);
    expect(await ask(whole, ["source.fixAll"])).toEqual([]);
    const nowhere: Range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    expect(await ask(nowhere, ["refactor"])).toEqual([]);
    await editor.end();
  });
});

describe("completion", () => {
  it("offers what may stand there", async () => {
    const folder = copyOfGuidelines();
    const editor = await startEditor([folder]);
    const act = await openText(editor, folder, "perbup-media-sosial.md");
    const guide = await openText(editor, folder, "pedoman-krisis.md");
    const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);
    /** What is offered after a line is put at the end of a rule block. */
    const inRule = async (line: string): Promise<readonly CompletionItem[]> => {
      const anchor = "- id: tangga-persetujuan\n";
      act.replace(anchor, `${anchor}${line}\n`);
      const items = await act.offered(`${anchor}${line}`);
      act.replace(`${anchor}${line}\n`, anchor);
      return items;
    };
    expect(labels(await inRule("  pelaku: kepala-s"))).toContain("kepala-skpd");
    expect(labels(await inRule("  bila: isu.ting"))).toContain("isu.tingkat");
    expect(labels(await inRule("  bila: isu.tingkat >= "))).toEqual(["rutin", "perhatian", "serius", "krisis"]);
    expect(labels(await inRule("  bila: dipenuhi tang"))).toContain("tangga-persetujuan");
    expect(labels(await inRule("  paling_lambat: 1 jam sejak isu.ter"))).toContain("isu.terdeteksi");
    expect(labels(await inRule("  dilarang: menerbitkan Ta"))).toContain("menerbitkan Tanggapan");
    expect(labels(await inRule("  mengecua"))).toEqual(["mengecualikan"]);
    expect(labels(await inRule("  mengecualikan: [tang"))).toContain("tangga-persetujuan");
    expect(labels(await inRule("  pada: ayat (2"))).toContain("ayat (2)");
    const keys = labels(await inRule("  "));
    expect(keys).toContain("kecuali");
    expect(keys).not.toContain("pada");

    const inText = async (open: OpenText, words: string): Promise<readonly CompletionItem[]> => {
      const anchor = open === act ? "(2) Pegawai dilarang menerbitkan Tanggapan" : "\n## ";
      open.replace(anchor, `${words}\n\n${anchor}`);
      const items = await open.offered(`${words}`);
      open.replace(`${words}\n\n${anchor}`, anchor);
      return items;
    };
    expect(labels(await inText(act, "sebagaimana dimaksud dalam Pasal 22 ayat (1"))).toContain("Pasal 22 ayat (1)");
    expect(labels(await inText(act, "sebagaimana dimaksud pada ayat (1"))).toContain("ayat (1)");
    expect(labels(await inText(act, "Setiap Isu Pub"))).toContain("Isu Publik");
    expect(labels(await inText(guide, "Lihat Pasal 22 ayat (1"))).toContain("Pasal 22 ayat (1)");
    expect(labels(await inText(guide, "Lihat [tangga](perbup-media-sosial#tangga-per"))).toContain(
      "tangga-persetujuan",
    );
    expect(labels(await inText(guide, "Lihat [tangga](perbup-m"))).toContain("perbup-media-sosial");

    // What is chosen stands in place of what was written, not beside it.
    const [chosen] = (await inRule("  pelaku: kepala-sk")).filter(({ label }) => label === "kepala-skpd");
    const edit = chosen?.textEdit as TextEdit;
    expect(edit.newText).toBe("kepala-skpd");
    expect(edit.range.end.character - edit.range.start.character).toBe("kepala-sk".length);
    expect(editor.said).toEqual([]);
    await editor.end();
  });

  it("offers the keys of a head that is only begun", async () => {
    const folder = emptyFolder();
    put(folder, { "guidelines/a.md": "---\njenis: sop\nun\n---\n", "guidelines/b.md": "---\njenis: pero\n---\n" });
    const editor = await startEditor([folder]);
    const a = await openText(editor, folder, "a.md");
    const b = await openText(editor, folder, "b.md");
    expect((await a.offered("\nun")).map(({ label }) => label)).toEqual(["unit"]);
    expect((await b.offered("jenis: per"))[0]?.label).toBe("peraturan-bupati");
    await editor.end();
  });
});

describe("texts of every kind and place", () => {
  it("are placed by UTF-16 code units, whatever their line ends", async () => {
    const folder = emptyFolder();
    const text = `${actHead}\n# BAB I KETENTUAN UMUM\n\n## Pasal 1\n\n(1) 😀😀 lihat Pasal 9.\n`.replace(/\n/g, "\r\n");
    put(folder, { "guidelines/a.md": text });
    const editor = await startEditor([folder]);
    const open = await openText(editor, folder, "a.md");
    await editor.checked();
    const [lost] = editor.published(open.uri)?.diagnostics.filter(({ code }) => code === "reference/unresolved") ?? [];
    expect(lost && open.words(lost.range)).toBe("Pasal 9");
    await editor.end();
  });

  it("belong to the folder they lie in: several roots at once, and a text outside all of them", async () => {
    const [one, two, elsewhere] = [emptyFolder(), emptyFolder(), emptyFolder()];
    const broken = `${actHead}\n# BAB I KETENTUAN UMUM\n\n## Pasal 2\n\nSatu.\n`;
    for (const folder of [one, two, elsewhere]) put(folder, { "guidelines/a.md": broken });
    put(elsewhere, { "catatan.md": "# Pasal 9" });
    const editor = await startEditor([one, two]);
    const texts = await Promise.all([one, two, elsewhere].map((folder) => openText(editor, folder, "a.md")));
    for (const { uri } of texts) {
      await editor.answered(uri, 1);
      expect(told(editor, uri).some((line) => line.startsWith("structure/"))).toBe(true);
    }
    const [first] = texts as [OpenText];
    first.replace("Pasal 2", "Pasal 1");
    expect(
      (await editor.answered(first.uri, 2)).diagnostics.some(({ code }) => String(code).startsWith("structure/")),
    ).toBe(false);
    expect(told(editor, (texts[1] as OpenText).uri).some((line) => line.startsWith("structure/"))).toBe(true);

    const outside = editor.open(join(elsewhere, "catatan.md"), "# Pasal 9");
    const unsaved = editor.open("", "# Pasal 9", "untitled:Untitled-1");
    const odd = editor.open("", "# Pasal 9", "git:/guidelines/a.md?%7B%7D");
    for (const uri of [outside, unsaved, odd]) {
      const text = new OpenText(editor, uri, "# Pasal 9");
      expect(await text.ask<Hover | null>("hover", { line: 0, character: 3 })).toBeNull();
      for (const method of ["documentSymbol", "foldingRange", "codeLens"])
        expect(await text.askWhole(method)).toEqual([]);
      expect(await text.ask<Location[]>("definition", { line: 0, character: 3 })).toEqual([]);
      expect(await text.ask("completion", { line: 0, character: 3 })).toEqual([]);
      expect(editor.published(uri)).toBeUndefined();
    }
    expect(editor.said).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  it("are followed on the disk: a file that comes, changes and goes, and one that is closed without being saved", async () => {
    const folder = emptyFolder();
    put(folder, {
      "guidelines/a.md": `${actHead}\n# BAB I KETENTUAN UMUM\n\n## Pasal 1\n\nLihat [lain](pedoman-b).\n`,
    });
    const editor = await startEditor([folder]);
    const open = await openText(editor, folder, "a.md");
    await editor.checked();
    const lost = (): boolean => told(editor, open.uri).some((line) => line.startsWith("reference/unknown-document"));
    expect(lost()).toBe(true);
    put(folder, { "guidelines/b.md": `${head("pedoman", "pedoman-b")}\nSatu.\n` });
    const other = open.uri.replace("a.md", "b.md");
    editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: other, type: 1 }] });
    await editor.checked();
    expect(lost()).toBe(false);
    open.replace("(pedoman-b)", "(pedoman-c)");
    await editor.checked();
    expect(lost()).toBe(true);
    editor.close(open.uri);
    await editor.checked();
    expect(lost()).toBe(false);
    await editor.end();
  });

  it("may be missing: a folder without guidelines, a root that does not exist", async () => {
    const folder = emptyFolder();
    const editor = await startEditor([folder, join(folder, "tidak-ada")]);
    const uri = editor.open(join(folder, "guidelines", "baru.md"), "");
    expect((await editor.answered(uri, 1)).diagnostics.map(({ code }) => code)).toEqual(["syntax/empty-file"]);
    const version = editor.change(uri, `${actHead}\n# BAB I KETENTUAN UMUM\n\n## Pasal 1\n\nSatu.\n`);
    expect((await editor.answered(uri, version)).diagnostics.some(({ code }) => code === "syntax/empty-file")).toBe(
      false,
    );
    expect(editor.said).toEqual([]);
    expect(await editor.end()).toBe(0);
  });
});

describe("the words people see", () => {
  it.each([
    { init: {}, params: {}, args: [], why: "Mengapa: " },
    { init: { language: "en" }, params: {}, args: [], why: "Why: " },
    { init: {}, params: { locale: "en-US" }, args: [], why: "Why: " },
    { init: { language: "id" }, params: { locale: "en-US" }, args: [], why: "Mengapa: " },
    { init: {}, params: {}, args: ["--lang", "en"], why: "Why: " },
  ])("are in the language asked for: $init $params $args", async ({ init, params, args, why }) => {
    const folder = emptyFolder();
    put(folder, { "guidelines/a.md": "" });
    const editor = await startEditor([folder], { init: { ...init, explainUri: "pedoman:/{code}" }, params, args });
    const uri = editor.open(join(folder, "guidelines", "a.md"), "");
    const [empty] = (await editor.answered(uri, 1)).diagnostics;
    expect(String(empty?.message)).toContain(`\n${why}`);
    expect(empty?.codeDescription?.href).toBe("pedoman:/syntax/empty-file");
    await editor.end();
  });
});

describe("ids and numbers", () => {
  const act = `${actHead}\n# BAB I KETENTUAN UMUM\n\n## Pasal 1 {#awal}\n\nSatu.\n\n## Pasal 3 {#akhir}\n\n(1) Dua menurut Pasal 1.\n\n(2) Tiga menurut ayat (1).\n`;
  const guide = `${head("pedoman", "pedoman-b", "dasar: perbup-a\n")}\nLihat [akhir](perbup-a#akhir) dan Pasal 3 ayat (2).\n`;

  it("are renamed and put in order in all files at once", async () => {
    const folder = emptyFolder();
    put(folder, { "guidelines/a.md": act, "guidelines/b.md": guide });
    const editor = await startEditor([folder]);
    const a = await openText(editor, folder, "a.md");
    const b = await openText(editor, folder, "b.md");
    await editor.checked();
    const changed = (open: OpenText, edit: WorkspaceEdit | undefined): string =>
      open.with(edit?.changes?.[open.uri] ?? []);

    const place = b.at("perbup-a#akhir", "perbup-a#ak".length);
    const ready = await b.ask<{ range: Range; placeholder: string }>("prepareRename", place);
    expect([b.words(ready.range), ready.placeholder]).toEqual(["akhir", "akhir"]);
    const renamed = await b.ask<WorkspaceEdit>("rename", place, { newName: "penutup" });
    expect(changed(a, renamed)).toBe(act.replace("{#akhir}", "{#penutup}"));
    expect(changed(b, renamed)).toBe(guide.replace("#akhir", "#penutup"));
    await expect(b.ask("rename", place, { newName: "awal" })).rejects.toThrow(/awal/);
    await expect(b.ask("rename", place, { newName: "Dua Kata" })).rejects.toThrow(/Dua Kata/);
    await expect(a.ask("prepareRename", a.at("Satu."))).rejects.toThrow(/hanya id/);

    const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const actions = await a.askWhole<CodeAction[]>("codeAction", { range: whole, context: { diagnostics: [] } });
    const renumber = actions.find(({ command }) => command?.command === "pedoman.renumber")?.command;
    expect(renumber?.title).toBe("Urutkan nomor naskah ini beserta rujukannya");
    await editor.request("workspace/executeCommand", {
      command: "pedoman.renumber",
      arguments: renumber?.arguments ?? [],
    });
    const [edit] = editor.applied;
    expect(changed(a, edit)).toBe(act.replace("## Pasal 3", "## Pasal 2"));
    expect(changed(b, edit)).toBe(guide.replace("Pasal 3 ayat (2)", "Pasal 2 ayat (2)"));
    a.splice(0, a.text.length, changed(a, edit));
    b.splice(0, b.text.length, changed(b, edit));
    await editor.checked();
    await editor.request("workspace/executeCommand", { command: "pedoman.renumber", arguments: [a.uri] });
    expect(editor.applied).toHaveLength(1);
    expect(editor.said).toEqual(["Semua nomor sudah urut."]);
    await editor.end();
  });
});
