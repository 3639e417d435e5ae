import { describe, expect, it } from "vitest";
import { HostError } from "../errors.js";
import { memoryHost } from "../testing/memory-host.js";
import { manifestOf, publicationIndex } from "./manifest.js";
import { checkOurs, checkOwnership } from "./ownership.js";
import { placeOf } from "./place.js";

const page = { path: "handbook/index.html", contents: "<p>" };
const rules = { path: "rules/rules.json", contents: "{}" };
const manifest = { path: "rules/manifest.json", contents: manifestOf([rules], { edition: 1, contentHash: "" }) };
const index = { path: ".pedoman.json", contents: publicationIndex([page, rules, manifest]) };

const at = (folder: string, files: readonly { path: string; contents: string }[]) =>
  Object.fromEntries(files.map(({ path, contents }) => [`${folder}/${path}`, contents]));
const built = at("/w/dist", [page, rules, manifest, index]);
const cloned = at("/w/dist", [rules, manifest]);

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(() => undefined).catch((caught: unknown) => caught);
  if (!(error instanceof HostError)) throw new Error(`not refused: ${String(error)}`);
  return error.text;
};

describe("a folder is ours", () => {
  it.each([
    ["absent", {}],
    ["empty", { "/w/dist/": "" }],
    ["as a build left it", built],
    ["as a fresh clone has it", cloned],
    ["with files of ours missing", at("/w/dist", [index, rules])],
    ["with a file of ours changed by hand", { ...built, "/w/dist/handbook/index.html": "<p>mine" }],
    ["after a desktop has shown it", { ...built, "/w/dist/handbook/.DS_Store": "x", "/w/dist/Thumbs.db": "x" }],
    ["with a folder of ours emptied", { ...at("/w/dist", [index]), "/w/dist/handbook/": "" }],
  ])("%s", async (_, files) => {
    await expect(checkOurs(memoryHost(files), "/w/dist")).resolves.toBeUndefined();
  });

  it("after a pull brought rules that the last build here did not know", async () => {
    const more = { path: "rules/more.cel", contents: "true" };
    const pulled = { ...manifest, contents: manifestOf([rules, more], { edition: 2, contentHash: "" }) };
    await checkOurs(memoryHost({ ...built, ...at("/w/dist", [more, pulled]) }), "/w/dist");
  });
});

describe("a folder is not ours", () => {
  it.each([
    ["with one file of somebody", { ...built, "/w/dist/catatan.txt": "x" }, "catatan.txt"],
    ["with a file of somebody deep inside", { ...built, "/w/dist/handbook/x/y.txt": "x" }, "handbook/x/y.txt"],
    ["with a file of somebody in a clone", { ...cloned, "/w/dist/rules/y.json": "x" }, "rules/y.json"],
    ["with pages that a clone's manifest does not list", { ...cloned, ...at("/w/dist", [page]) }, page.path],
    ["with an empty folder of somebody", { ...built, "/w/dist/arsip/": "" }, "arsip/"],
    ["with no list", at("/w/dist", [page]), page.path],
    ["with a list that is not ours", { "/w/dist/.pedoman.json": "{}" }, ".pedoman.json"],
    ["with a manifest that is not ours", { "/w/dist/rules/manifest.json": '{"files":[]}' }, "rules/manifest.json"],
    ["with a name that differs in case", { ...built, "/w/dist/Rules/rules.json": "{}" }, "Rules/rules.json"],
    ["with a file where we had a folder", { "/w/dist/handbook": "", ...at("/w/dist", [index]) }, "handbook"],
  ])("%s", async (_, files, named) => {
    const text = await refusal(checkOurs(memoryHost(files), "/w/dist"));
    for (const sentence of [text.id, text.en]) {
      expect(sentence).toContain("/w/dist");
      expect(sentence).toContain(`: ${named}. `);
    }
  });

  it("with a link, even under a name of ours", async () => {
    const host = memoryHost(at("/w/dist", [index, rules]));
    host.link("/w/dist/handbook/index.html");
    expect((await refusal(checkOurs(host, "/w/dist"))).id).toContain(page.path);
  });

  it("and up to three files are named", async () => {
    const files = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`/w/dist/${name}`, ""]));
    const text = await refusal(checkOurs(memoryHost(files), "/w/dist"));
    expect(text.id).toContain(": a, b, c, dan lainnya. Pindahkan");
    expect(text.en).toContain(": a, b, c, and others. Move");
  });

  it("and a name cannot speak to the terminal", async () => {
    const text = await refusal(checkOurs(memoryHost({ "/w/dist/\u001b[2Jx": "" }), "/w/dist"));
    expect(text.id).not.toContain("\u001b");
  });
});

describe("an output folder is refused", () => {
  const law = { "/w/guidelines/perbup.md": "# Pasal 1" };
  it.each([
    ["that is the project", "/w", "memuat /w,"],
    ["that holds the project", "/", "pangkal"],
    ["that is the guidelines", "/w/guidelines", "memuat /w/guidelines,"],
    ["that lies in the guidelines", "/w/guidelines/dist", "di dalam /w/guidelines,"],
  ])("%s", async (_, out, reason) => {
    const check = async () => checkOwnership(memoryHost(law), placeOf(out), "/w");
    expect((await refusal(check())).id).toContain(reason);
  });

  it("that holds the project, even when every file in it were ours", async () => {
    const host = memoryHost({ "/srv/.pedoman.json": publicationIndex([]) });
    expect((await refusal(checkOwnership(host, placeOf("/srv"), "/srv/w"))).id).toContain("memuat /srv/w,");
  });

  it("that is a file", async () => {
    const text = await refusal(checkOwnership(memoryHost({ "/w/dist": "x" }), placeOf("/w/dist"), "/w"));
    expect(text.id).toContain("/w/dist adalah berkas;");
  });

  it("that is a link", async () => {
    const host = memoryHost(law);
    host.link("/w/dist");
    expect((await refusal(checkOwnership(host, placeOf("/w/dist"), "/w"))).id).toContain("/w/dist adalah tautan");
  });

  it("and taken beside or below the project", async () => {
    for (const out of ["/w/dist", "/w/a/b", "/dist", "/w2", "/w/guidelines2"]) {
      await checkOwnership(memoryHost(law), placeOf(out), "/w");
    }
    await checkOwnership(memoryHost(), placeOf("/dist"), "/");
  });
});
