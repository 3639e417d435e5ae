// The packages this project stands on: each has a reason (docs/dependencies.md), a licence we may pass on, and needs nothing run to be installed.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { tableBelow } from "./testing/markdown-table.js";

const root = resolve(import.meta.dirname, "..");
const readJson = (path: string) => JSON.parse(readFileSync(resolve(root, path), "utf8"));
const manifest = readJson("package.json");
const page = readFileSync(resolve(root, "docs/dependencies.md"), "utf8");

/** The tables of the page by what `package.json` calls them. */
const headings = {
  dependencies: "## Needed",
  optionalDependencies: "## Optional",
  devDependencies: "## For development",
};
const kinds = Object.keys(headings) as readonly (keyof typeof headings)[];

type Locked = {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: true;
  readonly hasInstallScript?: true;
};
const locked = Object.entries<Locked>(readJson("package-lock.json").packages).filter(([path]) => path !== "");

/** Licences of what people install with the package: their texts may be passed on with the program, and they ask for nothing else. */
const passedOn = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];
/** Licences of what only developers use, unchanged. */
const usedOnly = [
  ...passedOn,
  "(Apache-2.0 AND BSD-3-Clause)",
  "(MIT AND Zlib)",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "MIT OR Apache-2.0",
  "MPL-2.0",
  "PSF-2.0",
  "Python-2.0",
];

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** What the package itself says. An old one says it with `licenses`, which npm no longer reads. */
function licenceOf(path: string): string | undefined {
  const { license, licenses } = readJson(`${path}/package.json`);
  return license ?? licenses?.map(({ type }: { type: string }) => type).join(" AND ");
}

describe("docs/dependencies.md", () => {
  it.each(kinds)("says of each of %s its version, its licence, why, and what would be without it", (kind) => {
    const rows = tableBelow(page, page.indexOf(headings[kind]));
    expect(rows.map(([name, version]) => `${name} ${version}`)).toEqual(
      Object.entries(manifest[kind]).map(([name, version]) => `${name} ${version}`),
    );
    for (const [name = "", version, licence, why = "", without = ""] of rows) {
      const installed = `node_modules/${name}`;
      // What is optional may be missing on a machine; the lockfile says it as well.
      const said = existsSync(resolve(root, installed))
        ? licenceOf(installed)
        : locked.find(([path]) => path === installed)?.[1].license;
      expect({ name, licence }).toEqual({ name, licence: said });
      expect(version, `${name}: pinned exactly`).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(why, `${name}: why`).not.toBe("");
      expect(without, `${name}: without it`).not.toBe("");
    }
  });
});

describe("what is installed", () => {
  const licences = locked.map(([path, { version, license, dev }]) => ({
    package: `${nameOf(path)} ${version}`,
    // Read where it is installed: a package for another machine is only in the lockfile.
    licence: existsSync(resolve(root, path)) ? licenceOf(path) : license,
    dev: dev === true,
  }));

  it("has licences that may be passed on with the program, or used while developing", () => {
    const allowed = (dev: boolean) => (dev ? usedOnly : passedOn);
    expect(licences.filter(({ licence, dev }) => !allowed(dev).includes(licence ?? "none"))).toEqual([]);
    expect(licences.filter(({ dev }) => !dev).length).toBeGreaterThan(100);
  });

  it("is what the lockfile vouches for, from the registry", () => {
    const odd = locked.filter(
      ([, { integrity, resolved }]) =>
        !integrity?.startsWith("sha512-") ||
        (resolved ?? "https://registry.npmjs.org/").indexOf("https://registry.npmjs.org/") !== 0,
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it("runs nothing when it is installed, but for esbuild, which does without", () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path, { dev }]) => [nameOf(path), dev])).toEqual([["esbuild", true]]);
    const ownScripts = Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name));
    expect(ownScripts).toEqual([]);
  });
});

/** A script of this project: plain JavaScript, without types. */
const load = (path: string) => import(pathToFileURL(resolve(root, path)).href);

describe("the bill of materials", () => {
  type Component = {
    readonly name: string;
    readonly version?: string;
    readonly licenses: readonly { license: object }[];
  };
  const made = load("scripts/sbom.mjs").then(({ makeSbom }): Promise<string> => makeSbom());

  it("follows the schema of CycloneDX 1.5", async () => {
    const schema = (name: string) =>
      readJson(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`);
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    for (const name of ["spdx", "jsf-0.82"]) {
      ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    }
    const validate = ajv.compile(schema("bom-1.5"));
    const sbom = JSON.parse(await made);
    expect(validate(sbom) || validate.errors).toBe(true);
    expect(validate({ ...sbom, components: [{ name: "without a type" }] })).toBe(false);
  });

  it("holds every package that may be installed with this one, each with its licence, and the typeface", async () => {
    const { components, metadata } = JSON.parse(await made);
    expect(metadata.component).toMatchObject({ name: manifest.name, version: manifest.version });
    const packages = new Set(
      locked.filter(([, { dev }]) => !dev).map(([path, { version }]) => `${nameOf(path)} ${version}`),
    );
    const listed = components.map(({ name, version }: Component) => (version ? `${name} ${version}` : name));
    expect(listed.toSorted()).toEqual([...packages, "TeX Gyre Bonum"].toSorted());
    const unclear = components.filter(({ licenses }: Component) => licenses === undefined || licenses.length === 0);
    expect(unclear).toEqual([]);
  });

  it("says of each what it needs, so that every package is reached from the program", async () => {
    type Needs = { readonly ref: string; readonly dependsOn: readonly string[] };
    const { components, metadata, dependencies } = JSON.parse(await made);
    const refs = new Set<string>(components.map((one: { "bom-ref": string }) => one["bom-ref"]));
    const needed = new Map<string, readonly string[]>(
      dependencies.map(({ ref, dependsOn }: Needs) => [ref, dependsOn] as const),
    );
    const reached = new Set<string>([metadata.component["bom-ref"]]);
    for (const ref of reached) for (const next of needed.get(ref) ?? []) reached.add(next);
    reached.delete(metadata.component["bom-ref"]);
    expect([...reached].toSorted()).toEqual([...refs].toSorted());
    const named = { ...manifest.dependencies, ...manifest.optionalDependencies };
    const direct = Object.entries(named).map(([name, version]) => `${name}@${version}`);
    expect(needed.get(metadata.component["bom-ref"])).toEqual([...direct, "tex-gyre-bonum"].toSorted());
    expect(needed.get("@babel/code-frame@7.29.7")).toContain("picocolors@1.1.1");
  });

  it("is the same each time it is made, and names no folder, time or program of the machine", async () => {
    const again: string = await (await load("scripts/sbom.mjs")).makeSbom();
    expect(again).toBe(await made);
    expect(again).not.toContain(root);
    const { serialNumber, metadata } = JSON.parse(again);
    expect({ serialNumber, timestamp: metadata.timestamp, tools: metadata.tools }).toEqual({});
  });
});

describe("the licences of what is bundled", () => {
  it("stand beside the program, of every package the program needs and of none it only may use", () => {
    const texts = readFileSync(resolve(root, "lib/THIRD-PARTY-LICENSES.txt"), "utf8");
    const titles = new Set([...texts.matchAll(/^(\S+ \d\S*) \(/gm)].map(([, title]) => title));
    const wanted = Object.entries(manifest.dependencies).map(([name, version]) => `${name} ${version}`);
    expect(wanted.filter((title) => !titles.has(title))).toEqual([]);
    const optional = Object.entries(manifest.optionalDependencies).map(([name, version]) => `${name} ${version}`);
    expect(optional.filter((title) => titles.has(title))).toEqual([]);
  });

  it("stand in the script of a page that holds code of others, and in no other", async () => {
    const { browserScripts } = await load("src/emit/generated/browser-scripts.js");
    const licensed = Object.entries<string>(browserScripts).filter(([, text]) => text.startsWith("/*!\n"));
    expect(licensed.map(([name]) => name)).toEqual(["search.js"]);
    const { dependencies } = manifest;
    for (const name of ["minisearch", "@orama/stemmers"])
      expect(licensed[0]?.[1]).toContain(`${name} ${dependencies[name]} (`);
    expect(licensed[0]?.[1]).toContain("The above copyright notice and this permission notice shall be included");
  });

  it("are looked for by the files that came into a bundle", async () => {
    const { bundledPackages } = await load("scripts/third-party/bundled-packages.mjs");
    const inputs = {
      "src/a.ts": { bytesInOutput: 9 },
      "node_modules/yaml/dist/a.js": { bytesInOutput: 9 },
      "../../node_modules/@a/b/node_modules/c/d/e.js": { bytesInOutput: 1 },
      "node_modules/shaken-off/a.js": { bytesInOutput: 0 },
      "src/not_node_modules/x/a.js": { bytesInOutput: 9 },
    };
    expect(bundledPackages({ outputs: { "a.js": { inputs } } })).toEqual([
      "node_modules/@a/b/node_modules/c",
      "node_modules/yaml",
    ]);
    expect(bundledPackages({ outputs: { "a.js": { inputs } } }, (output: string) => output !== "a.js")).toEqual([]);
  });

  it("are not made without the words of each", async () => {
    const { licenceTexts } = await load("scripts/third-party/licence-texts.mjs");
    const words: string = await licenceTexts([
      resolve(root, "node_modules/yaml"),
      resolve(root, "node_modules/format"),
    ]);
    expect(words).toMatch(/^format 0\.2\.2 .*\n\n[\s\S]*Sami Samhuri[\s\S]*\nyaml .*\(ISC\)\n\nCopyright/);
    // A folder of a package without a licence file, whose words nobody has looked for.
    await expect(licenceTexts([resolve(root, "editors/vscode")])).rejects.toThrow("missing");
  });
});

it("SECURITY.md names tests and commands there are", () => {
  const text = readFileSync(resolve(root, "SECURITY.md"), "utf8");
  const tests = [...text.matchAll(/`(src\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(tests.filter((path) => !path.endsWith(".test.ts") || !existsSync(resolve(root, path)))).toEqual([]);
  expect(tests.length).toBeGreaterThan(15);
  for (const [, name = ""] of text.matchAll(/`npm run ([^`]+)`/g)) expect(manifest.scripts).toHaveProperty([name]);
});
