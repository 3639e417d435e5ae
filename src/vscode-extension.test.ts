import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standInVscode } from "./testing/stand-in-vscode.js";

const root = resolve(import.meta.dirname, "..");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "pedoman-extension-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Manifest = {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly main: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
};

/** The package as a build writes it into a folder. */
function build(name: string): Uint8Array {
  const out = join(folder, name);
  mkdirSync(out);
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/build-vsix.mjs"), out], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return readFileSync(join(out, "pedoman-0.1.0.vsix"));
}

let bytes: Uint8Array;
let files: Readonly<Record<string, Uint8Array>>;
let manifest: Manifest;
const read = (path: string): string => Buffer.from(files[path] ?? []).toString("utf8");

beforeAll(() => {
  bytes = build("a");
  files = unzipSync(bytes);
  manifest = JSON.parse(read("extension/package.json"));
});

describe("the extension's package", () => {
  it("is the same whenever it is built from the same sources", () => {
    expect(Buffer.compare(build("b"), bytes)).toBe(0);
  });

  it("says the same of itself in both its manifests, and has every file it names", () => {
    const told = read("extension.vsixmanifest");
    expect(told).toContain(`Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"`);
    expect(told).toContain(`Value="${manifest.engines.vscode}"`);
    for (const [, path = ""] of told.matchAll(/Path="([^"]+)"/g)) expect(Object.keys(files)).toContain(path);
    const { grammars, snippets } = manifest.contributes;
    for (const path of [manifest.main, ...grammars.map((one) => one.path), ...snippets.map((one) => one.path)]) {
      expect(Object.keys(files)).toContain(`extension/${path.replace("./", "")}`);
    }
    // Every ending has a content type, as the package format wants.
    const types = read("[Content_Types].xml");
    for (const path of Object.keys(files).filter((one) => one !== "[Content_Types].xml")) {
      expect(types).toContain(`Extension=".${path.split(".").at(-1)}"`);
    }
  });

  it("obeys what the marketplace asks of a manifest", () => {
    expect(manifest.name).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    expect(manifest.publisher).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies["@types/vscode"]}`);
    expect(manifest.activationEvents.length).toBeGreaterThan(0);
    const known = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const { command } of Object.values(manifest.contributes.menus).flat()) expect(known).toContain(command);
    for (const { title } of manifest.contributes.commands) expect(title.trim()).not.toBe("");
  });

  it("is built with the versions its own manifest pins", () => {
    const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies as Record<string, string>;
    for (const [name, version] of Object.entries(manifest.devDependencies)) expect(own[name]).toBe(version);
    const lock = JSON.parse(readFileSync(join(root, "editors/vscode/package-lock.json"), "utf8"));
    expect(lock.packages[""].devDependencies).toEqual(manifest.devDependencies);
  });

  it("colours the blocks it says it colours, and its snippets are whole", () => {
    const grammar = read("extension/syntaxes/blok.json");
    const { begin } = JSON.parse(grammar).repository.blok;
    const pattern = new RegExp(begin.replaceAll("\\G", "^"));
    for (const block of ["aturan", "keputusan", "skenario", "isian"]) expect(pattern.test(`\`\`\`${block}`)).toBe(true);
    expect(pattern.test("```json")).toBe(false);
    const snippets = JSON.parse(read("extension/snippets/pedoman.json")) as Record<
      string,
      { prefix: string; body: string[] }
    >;
    expect(Object.values(snippets).map(({ prefix }) => prefix)).toEqual(
      expect.arrayContaining(["pasal", "aturan", "skenario"]),
    );
    for (const { body } of Object.values(snippets)) {
      const fences = body.filter((line) => line.startsWith("```"));
      expect(fences.length % 2).toBe(0);
    }
  });
});

describe("the extension, unpacked, in an editor that is not there", () => {
  it("starts the server it brings along, shows what the server finds, and has every command it promises", async () => {
    const home = join(folder, "installed");
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), contents);
    }
    const texts = join(folder, "naskah");
    cpSync(join(root, "guidelines/organisasi.md"), join(texts, "guidelines/organisasi.md"), { recursive: true });
    writeFileSync(join(texts, "guidelines/kosong.md"), "");
    const editor = standInVscode(texts);
    const extension = loadWith(editor.api, join(home, "extension", manifest.main));
    const subscriptions: { dispose(): unknown }[] = [];
    await extension.activate({ extensionPath: join(home, "extension"), subscriptions });
    for (const { command } of manifest.contributes.commands) expect([...editor.commands.keys()]).toContain(command);
    // The server itself registers what it runs.
    expect([...editor.commands.keys()]).toEqual(expect.arrayContaining(["pedoman.explain", "pedoman.renumber"]));
    await expect
      .poll(
        () => [...editor.diagnostics].find(([uri]) => uri.endsWith("kosong.md"))?.[1].map(({ message }) => message),
        {
          timeout: 60_000,
        },
      )
      .toEqual([expect.stringMatching(/^Berkas .*\nMengapa: /)]);
    await expect.poll(() => editor.status.text, { timeout: 60_000 }).toContain("Pedoman");
    for (const one of subscriptions) one.dispose();
    await extension.deactivate();
  });
});

type Extension = { activate(context: object): Promise<void>; deactivate(): Promise<void> };

/** Loads a CommonJS file for which `vscode` is the given object. */
function loadWith(vscode: object, path: string): Extension {
  const loader = Module as unknown as { _load(name: string, ...more: unknown[]): unknown };
  const load = loader._load;
  loader._load = (name, ...more) => (name === "vscode" ? vscode : load.call(loader, name, ...more));
  try {
    return createRequire(import.meta.url)(path) as Extension;
  } finally {
    loader._load = load;
  }
}
