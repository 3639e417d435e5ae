import { describe, expect, it } from "vitest";
import { plainSettings } from "../model/settings.js";
import { makePng } from "../testing/make-png.js";
import { memoryHost } from "../testing/memory-host.js";
import { loadSettings } from "./load-settings.js";

async function load(text: string | undefined) {
  const host = memoryHost(text === undefined ? {} : { "/proyek/pedoman.yaml": text });
  const { value, diagnostics } = await loadSettings(host, "/proyek");
  const found = diagnostics.map(({ code, span }) => `${code} «${text?.slice(span.start, span.end)}»`);
  return { baseUrl: value.settings.baseUrl, found };
}

it("reads the address of the site, with a slash at its end", async () => {
  expect(await load("alamat: https://jdih.example.go.id/pedoman\n")).toEqual({
    baseUrl: "https://jdih.example.go.id/pedoman/",
    found: [],
  });
});

it.each([undefined, "", "# nothing yet\n"])("is content without one (%j)", async (text) => {
  expect(await load(text)).toEqual({ baseUrl: undefined, found: [] });
});

it.each([
  ["alamatt: https://a.id\n", "schema/unknown-key «alamatt»"],
  ["alamat: javascript:alert(1)\n", "schema/bad-form «javascript:alert(1)»"],
  ["alamat: https://a.id/?x=1\n", "schema/bad-form «https://a.id/?x=1»"],
  ["alamat: [a]\n", "schema/wrong-type «alamat»"],
])("points at what is wrong in %j, and takes nothing from it", async (text, finding) => {
  expect(await load(text)).toEqual({ baseUrl: undefined, found: [finding] });
});

it.each([
  ["pemeriksaan: impor\n", "impor", []],
  ["pemeriksaan: rancangan\n", "rancangan", []],
  ["alamat: https://a.id\n", "rancangan", []],
  ["pemeriksaan: longgar\n", "rancangan", ["schema/not-a-choice"]],
])("takes how strictly to check from %j", async (text, preset, codes) => {
  const { value, diagnostics } = await loadSettings(memoryHost({ "/proyek/pedoman.yaml": text }), "/proyek");
  expect([value.settings.preset, diagnostics.map(({ code }) => code)]).toEqual([preset, codes]);
});

it.each([
  ["kepercayaan: { kunci: [kunci/a.pub] }\n", { keys: ["kunci/a.pub"], allowDraft: false }, []],
  [
    "kepercayaan:\n  kunci:\n    - a.pub\n    - b.pub\n  rancangan: ya\n",
    { keys: ["a.pub", "b.pub"], allowDraft: true },
    [],
  ],
  ["alamat: https://a.id\n", undefined, []],
  ["kepercayaan: { kunci: [] }\n", undefined, ["schema/empty-value"]],
  ["kepercayaan: { rancangan: ya }\n", undefined, ["schema/missing-key"]],
  ["kepercayaan: { kunci: [../a.pub] }\n", undefined, ["schema/bad-form"]],
  ["kepercayaan: { kunci: a.pub }\n", undefined, ["schema/wrong-type"]],
])("takes whom to trust from %j", async (text, trust, codes) => {
  const { value, diagnostics } = await loadSettings(memoryHost({ "/proyek/pedoman.yaml": text }), "/proyek");
  expect([value.settings.trust, diagnostics.map(({ code }) => code)]).toEqual([trust, codes]);
});

it("never follows a link", async () => {
  const host = memoryHost({ "/proyek/": "" });
  host.link("/proyek/pedoman.yaml");
  expect((await loadSettings(host, "/proyek")).diagnostics.map(({ code }) => code)).toEqual(["workspace/link-skipped"]);
});

const emblem = makePng({ width: 300, height: 300 });

/** Settings that name `gambar/lambang.png` where these bytes stand. */
async function loadEmblem(contents: Uint8Array | string | undefined, name = "gambar/lambang.png") {
  const text = `lambang: ${name}\nalamat: https://a.id\n`;
  const host = memoryHost({
    "/proyek/pedoman.yaml": text,
    ...(contents === undefined ? {} : { "/proyek/gambar/lambang.png": contents }),
  });
  const { value, diagnostics } = await loadSettings(host, "/proyek");
  const found = diagnostics.map(
    ({ code, severity, span }) => `${severity} ${code} «${text.slice(span.start, span.end)}»`,
  );
  return { settings: value.settings, found, said: diagnostics.map(({ message }) => message.id) };
}

describe("an emblem", () => {
  it("is read from the project", async () => {
    const { settings, found } = await loadEmblem(emblem);
    expect(found).toEqual([]);
    expect(settings.emblem).toEqual({ png: new Uint8Array(emblem), width: 300, height: 300 });
  });

  it.each<[string, Uint8Array | string | undefined, string, string]>([
    ["that is not there", undefined, "emblem-missing", "tidak ada di folder proyek"],
    ["that is a drawing", "<svg/>", "emblem-unreadable", "bukan gambar PNG"],
    ["cut short", emblem.subarray(0, 200), "emblem-unreadable", "rusak atau terpotong"],
    ["of 1 MB", Buffer.concat([emblem, Buffer.alloc(1_000_000)]), "emblem-too-big", "1001 kB"],
  ])("%s is an error at its name, and none is taken", async (_what, contents, code, words) => {
    const { settings, found, said } = await loadEmblem(contents);
    expect(found).toEqual([`error workspace/${code} «gambar/lambang.png»`]);
    expect(said.join()).toContain(words);
    expect(settings).toEqual({ ...plainSettings, baseUrl: "https://a.id/" });
  });

  it("too coarse for print is a warning with its figures", async () => {
    const { settings, found, said } = await loadEmblem(makePng({ width: 90, height: 96 }));
    expect(found).toEqual(["warning workspace/emblem-coarse «gambar/lambang.png»"]);
    expect(said.join()).toContain("(90 × 96 piksel) tercetak hanya 98 titik per inci");
    expect(settings.emblem).toBeDefined();
  });

  it.each(["/etc/lambang.png", "../lambang.png", "gambar/../lambang.png", "C:\\lambang.png", "gambar//lambang.png"])(
    "is never looked for outside the project: %s",
    async (name) => {
      expect((await loadEmblem(emblem, name)).found).toEqual([`error schema/bad-form «${name}»`]);
    },
  );

  it.each(["/proyek/gambar", "/proyek/gambar/lambang.png"])("is never reached through a link (%s)", async (link) => {
    const host = memoryHost({ "/proyek/pedoman.yaml": "lambang: gambar/lambang.png\n" });
    host.link(link);
    const { diagnostics } = await loadSettings(host, "/proyek");
    expect(diagnostics.map(({ code, message }) => [code, message.id])).toEqual([
      ["workspace/emblem-missing", expect.stringContaining("tautan (symlink)")],
    ]);
  });
});
