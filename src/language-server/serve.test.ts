import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CodeLens, DocumentSymbol, FoldingRange, Hover, Location, Position, Range } from "vscode-languageserver";
import { type EditorClient, startEditor } from "../testing/editor-client.js";
import {
  checkedByProgram,
  copyOfGuidelines,
  type OpenText,
  openText,
  program,
  removeFoldersAfterwards,
  told,
} from "../testing/open-text.js";
import { offsetOf } from "./positions.js";

removeFoldersAfterwards();

describe("an editor with the real guidelines open", () => {
  let folder: string;
  let editor: EditorClient;
  let act: OpenText;
  let original: string;

  beforeAll(async () => {
    folder = copyOfGuidelines();
    editor = await startEditor([folder]);
    act = await openText(editor, folder, "perbup-media-sosial.md");
    original = act.text;
    await editor.checked();
  });
  // Whichever test comes next begins with the text as it is, and where nothing is still being looked at.
  afterEach(async () => {
    if (act.text !== original) act.splice(0, act.text.length, original);
    await editor.checked();
  });
  afterAll(async () => {
    expect(editor.said).toEqual([]);
    expect(await editor.end()).toBe(0);
  });

  it("is told what `pedoman check` finds, in every file", () => {
    const found = checkedByProgram(folder);
    for (const name of readdirSync(join(folder, "guidelines")).filter((one) => one.endsWith(".md"))) {
      const uri = act.uri.replace("perbup-media-sosial.md", name);
      expect(told(editor, uri), name).toEqual(found.get(`guidelines/${name}`) ?? []);
    }
  });

  it("is told of a mistake in the structure at once, and that it is mended", async () => {
    const words = "(1) Tanggapan hanya dapat disetujui oleh:";
    const before = told(editor, act.uri);
    const broken = await editor.answered(act.uri, act.replace(words, words.replace("(1)", "(7)")));
    const [gap] = broken.diagnostics.filter(({ severity }) => severity === 1);
    expect(gap?.code).toMatch(/^structure\//);
    expect(gap && act.words(gap.range)).toContain("(7)");
    expect(gap?.message).toContain("\nMengapa: ");
    expect(gap?.message).toContain("\nPerbaikan: ");
    const mended = await editor.answered(act.uri, act.replace(words.replace("(1)", "(7)"), words));
    expect(mended.diagnostics.filter(({ code }) => String(code).startsWith("structure/"))).toEqual([]);
    // What all texts together said of the mistake stands until they have been looked at again.
    await editor.checked();
    expect(told(editor, act.uri)).toEqual(before);
  });

  it("is told what a change breaks in other files, once all was checked, and that it is mended", async () => {
    const guide = act.uri.replace("perbup-media-sosial.md", "pedoman-isu-publik.md");
    const before = told(editor, guide);
    act.replace("```aturan\n", "```aturann\n");
    await editor.checked();
    const somewhere = editor.history.slice(-60).flatMap(({ uri, diagnostics }) => (uri === act.uri ? diagnostics : []));
    expect(somewhere.some(({ severity }) => severity === 1)).toBe(true);
    act.replace("```aturann\n", "```aturan\n");
    await editor.checked();
    expect(told(editor, guide)).toEqual(before);
    expect(told(editor, act.uri).some((line) => line.startsWith("lock/"))).toBe(false);
  });

  it("shows the words a reference leads to, and goes there", async () => {
    const place = act.at("sebagaimana dimaksud dalam Pasal 22 ayat (1)", 30);
    const shown = await act.ask<Hover>("hover", place);
    expect(act.words(shown.range as Range)).toBe("Pasal 22 ayat (1)");
    expect((shown.contents as { value: string }).value).toContain("Tanggapan hanya dapat disetujui oleh:");
    const [there] = await act.ask<Location[]>("definition", place);
    expect(there?.uri).toBe(act.uri);
    expect(act.text.slice(offsetOf({ path: "", text: act.text }, there?.range.start as Position))).toMatch(
      /^\(1\) Tanggapan hanya dapat/,
    );
  });

  it("shows what a term means", async () => {
    const shown = await act.ask<Hover>("hover", act.at("(1) Tanggapan hanya dapat disetujui oleh:", 6));
    expect((shown.contents as { value: string }).value).toMatch(
      /^\*\*Tanggapan\*\*: .+\n\nDidefinisikan dalam Pasal 1 angka \d+/,
    );
  });

  it("says a rule back inside its block, and explains the facts, roles and keys in it", async () => {
    const block = "id: tangga-persetujuan";
    const rule = await act.ask<Hover>("hover", act.at(block, 5));
    expect((rule.contents as { value: string }).value).toContain("Dibaca mesin sebagai: ");
    const key = await act.ask<Hover>("hover", act.at("\n  pelaku: ", 5));
    expect((key.contents as { value: string }).value).toContain("Siapa yang diikat");
    const fact = await act.ask<Hover>("hover", act.at("isu.tingkat", 3));
    expect((fact.contents as { value: string }).value).toContain("**Fakta** `isu.tingkat`");
    expect((fact.contents as { value: string }).value).toContain("`rutin` < `perhatian` < `serius` < `krisis`");
  });

  it("finds every place that names a provision, a term, a fact, a role and a rule", async () => {
    const find = (place: Position, includeDeclaration = true): Promise<Location[]> =>
      act.ask("references", place, { context: { includeDeclaration } });
    const provision = await find(act.at("(1) Tanggapan hanya dapat disetujui oleh:", 1));
    expect(new Set(provision.map(({ uri }) => uri)).size).toBeGreaterThan(1);
    for (const { uri, range } of provision) {
      if (uri === act.uri) expect(act.words(range)).toMatch(/^(?:\(1\)|(?:Pasal 22 )?ayat \(1\)(?: huruf \w)?)$/);
    }
    const term = await find(act.at("(1) Tanggapan hanya dapat disetujui oleh:", 6));
    const uses = act.text.match(/Tanggapan/g)?.length ?? 0;
    const inAct = term.filter(({ uri }) => uri === act.uri).map(({ range }) => act.words(range));
    expect(inAct.length).toBeGreaterThan(uses / 3);
    expect(inAct.filter((one) => one === "Tanggapan").length).toBeGreaterThan(inAct.length - 3);
    const fact = await find(act.at("isu.tingkat", 3));
    expect(new Set(fact.filter(({ uri }) => uri === act.uri).map(({ range }) => act.words(range)))).toEqual(
      new Set(["isu.tingkat"]),
    );
    expect(fact.some(({ uri }) => uri.endsWith("kosakata.md"))).toBe(true);
    const rule = await find(act.at("id: tangga-persetujuan", 5));
    const withoutOwn = await find(act.at("id: tangga-persetujuan", 5), false);
    expect(rule.length - withoutOwn.length).toBe(1);
    const role = await find(act.at("pelaku: kepala-skpd", 10));
    expect(role.some(({ uri }) => uri.endsWith("organisasi.md"))).toBe(true);
  });

  it("has an outline, and can be folded", async () => {
    const symbols = await act.askWhole<DocumentSymbol[]>("documentSymbol");
    expect(symbols.map(({ name }) => name).slice(0, 4)).toEqual(["Kepala berkas", "Menimbang", "Mengingat", "BAB I"]);
    const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] =>
      list.flatMap((one) => [one, ...all(one.children ?? [])]);
    const flat = all(symbols);
    expect(flat.filter(({ name }) => /^Pasal \d+$/.test(name))).toHaveLength(
      act.text.match(/^#+ Pasal \d+/gm)?.length ?? 0,
    );
    expect(flat.some(({ name }) => name === "tangga-persetujuan")).toBe(true);
    for (const { range, selectionRange, children = [] } of flat) {
      expect(isInside(selectionRange, range)).toBe(true);
      for (const child of children) expect(isInside(child.range, range), child.name).toBe(true);
    }
    const folds = await act.askWhole<FoldingRange[]>("foldingRange");
    const lines = act.text.split("\n");
    const fences = folds.filter(({ startLine }) => lines[startLine]?.startsWith("```"));
    expect(fences).toHaveLength(act.text.match(/^```(?:aturan|skenario|keputusan|isian)$/gm)?.length ?? 0);
    for (const { endLine } of fences) expect(lines[endLine]).toBe("```");
  });

  it("says over provisions and rules how many of their examples pass", async () => {
    const guide = await openText(editor, folder, "perbup-media-sosial.md");
    await editor.checked();
    const lenses = await guide.askWhole<CodeLens[]>("codeLens");
    expect(lenses.length).toBeGreaterThan(10);
    const titles = new Set(lenses.map(({ command }) => command?.title.replace(/^\d+/, "n")));
    expect(titles).toEqual(new Set(["n contoh lulus"]));
    const [first] = lenses;
    const places: Location[] = first?.command?.arguments?.[2];
    expect(String(places.length)).toBe(/^\d+/.exec(first?.command?.title ?? "")?.[0]);
    // An example that expects something else fails, and is said to.
    const expected = /putusan: boleh/.exec(act.text)?.[0] as string;
    act.replace(expected, "putusan: dilarang");
    await editor.checked();
    const failing = await act.askWhole<CodeLens[]>("codeLens");
    expect(failing.some(({ command }) => /^1 dari \d+ contoh gagal$/.test(command?.title ?? ""))).toBe(true);
  });

  it("explains a finding by the page `pedoman explain` prints", async () => {
    const page = await editor.request<string>("workspace/executeCommand", {
      command: "pedoman.explain",
      arguments: ["structure/unexpected-number"],
    });
    const { stdout, stderr } = spawnSync(process.execPath, [program, "explain", "structure/unexpected-number"], {
      encoding: "utf8",
    });
    expect(page.trim()).toBe((stdout || stderr).trim());
  });
});

function isInside(inner: Range, outer: Range): boolean {
  const place = ({ line, character }: Position): number => line * 1e6 + character;
  return place(outer.start) <= place(inner.start) && place(inner.end) <= place(outer.end);
}
