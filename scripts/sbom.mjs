// Writes sbom.cdx.json, the bill of materials of what `npm install pedoman` brings (CycloneDX 1.5): `npm run sbom`, and whenever the package is packed.
// Made from package-lock.json alone, so that the same lockfile gives the same bytes. `npm sbom --omit=dev` (11.19) cannot be used: it leaves out
// packages that development needs as well, yaml among them.
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = "node_modules/";

/** Packages whose licence npm does not put into a lockfile, because they say it in the manner of long ago (`licenses`). */
const saidOtherwise = { "format@0.2.2": "MIT" };

/** The bill of materials as text. */
export async function makeSbom() {
  const read = async (path) => JSON.parse(await readFile(join(root, path), "utf8"));
  const { name, version, description, license } = await read("package.json");
  const { packages } = await read("package-lock.json");
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  const program = { ...packages[""], name, version, license };
  const sbom = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "pre-build" }],
      component: { ...component(program, name), type: "application", description },
    },
    components: [...uniqueByRef(installed.map(([path, locked]) => component(locked, nameOf(path)))), await typeface()],
    dependencies: uniqueByRef([
      { ref: refOf(program, name), dependsOn: [...needs(packages, ""), typefaceRef].sort() },
      ...installed.map(([path, locked]) => ({ ref: refOf(locked, nameOf(path)), dependsOn: needs(packages, path) })),
    ]),
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const nameOf = (path) => path.slice(path.lastIndexOf(modules) + modules.length);

const refOf = ({ version }, name) => `${name}@${version}`;

function component(locked, name) {
  const { version, optional, integrity } = locked;
  const ref = refOf(locked, name);
  const license = locked.license ?? saidOtherwise[ref];
  if (license === undefined) throw new Error(`${ref} names no licence: look for it, and say it in scripts/sbom.mjs`);
  return {
    type: "library",
    "bom-ref": ref,
    name,
    version,
    scope: optional ? "optional" : "required",
    ...(integrity && { hashes: [hashOf(integrity)] }),
    licenses: [/ (?:AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } }],
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
  };
}

/** `sha512-<base64>` as npm writes it. */
function hashOf(integrity) {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  if (base64 === undefined) throw new Error(`not a SHA-512 of a package: ${integrity}`);
  return { alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") };
}

/** The refs of what a package names and gets, found as Node finds it: from its own folder upwards. */
function needs(packages, path) {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path];
  const found = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).flatMap((name) => {
    for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf(`/${modules}`)))) {
      const place = `${from === "" ? "" : `${from}/`}${modules}${name}`;
      const locked = packages[place];
      if (locked !== undefined) return locked.dev ? [] : [refOf(locked, name)];
      if (from === "") return [];
    }
  });
  return [...new Set(found)].sort();
}

/** The same version of a package may lie in two places. */
function uniqueByRef(entries) {
  const byRef = new Map(entries.map((entry) => [entry.ref ?? entry["bom-ref"], entry]));
  return [...byRef].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const typefaceRef = "tex-gyre-bonum";

/** The typeface of the PDFs, which is in the program and no package. */
async function typeface() {
  const folder = join(root, "templates/fonts");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".otf")).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return {
    type: "file",
    "bom-ref": typefaceRef,
    name: "TeX Gyre Bonum",
    scope: "required",
    licenses: [{ license: { name: "GUST Font License" } }],
    components: names.map((name, index) => ({
      type: "file",
      name,
      hashes: [{ alg: "SHA-512", content: createHash("sha512").update(contents[index]).digest("hex") }],
    })),
  };
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const text = await makeSbom();
  await writeFile(join(root, "sbom.cdx.json"), text);
  process.stdout.write(`sbom.cdx.json ${JSON.parse(text).components.length} components\n`);
}
