// Makes editors/vscode/pedoman-<version>.vsix: what a person installs in VS Code. The same sources give the same bytes: names in order, one fixed
// time. `node scripts/build-vsix.mjs [FOLDER]` writes it into another folder. Run after `npm run compile`, whose lib/cli.js goes along as the language server.
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { zipSync } from "fflate";
import { bundledPackages } from "./third-party/bundled-packages.mjs";
import { licenceTexts } from "./third-party/licence-texts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const home = join(root, "editors", "vscode");

/** Content types by ending, as the package format (OPC) wants each of them declared. */
const contentTypes = {
  cjs: "application/javascript",
  js: "application/javascript",
  json: "application/json",
  md: "text/markdown",
  txt: "text/plain",
  vsixmanifest: "text/xml",
};

/** The files of the package by their path, in the order of the paths. */
export async function extensionFiles() {
  const manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const { program, packages } = await bundle();
  const licences = await licenceTexts(packages.map((path) => join(root, path)));
  const shown = (path) => readFile(join(home, path));
  const files = new Map([
    ["[Content_Types].xml", Buffer.from(contentTypesXml())],
    ["extension.vsixmanifest", Buffer.from(vsixManifest(manifest))],
    ["extension/LICENSE.txt", await readFile(join(root, "LICENSE"))],
    ["extension/README.md", await shown("README.md")],
    ["extension/dist/THIRD-PARTY-LICENSES.txt", Buffer.from(licences)],
    ["extension/dist/extension.cjs", program],
    ["extension/package.json", await shown("package.json")],
    ["extension/snippets/pedoman.json", await shown("snippets/pedoman.json")],
    ["extension/syntaxes/blok.json", await shown("syntaxes/blok.json")],
    ...(await serverFiles()),
  ]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The package as bytes. */
export async function makeVsix() {
  const files = await extensionFiles();
  // The earliest time a zip can say: packages of the same sources are the same.
  const options = { level: 9, mtime: new Date("1980-01-01T00:00:00") };
  return zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, options]])));
}

/** The extension as one file, and whose packages are in it. */
async function bundle() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: home,
    entryPoints: ["src/extension.ts"],
    bundle: true,
    write: false,
    metafile: true,
    outfile: "dist/extension.cjs",
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["vscode"],
    minify: true,
    keepNames: true,
    legalComments: "none",
    logLevel: "warning",
  });
  return { program: outputFiles[0].contents, packages: bundledPackages(metafile) };
}

/** The program, what it loads late, and the licences of those whose code it holds. */
async function serverFiles() {
  const lib = join(root, "lib");
  const chunks = (await readdir(join(lib, "chunks"))).map((name) => join(lib, "chunks", name));
  const paths = ["check-worker.js", "cli.js", "parse-worker.js", "run-main.js", "THIRD-PARTY-LICENSES.txt"]
    .map((name) => join(lib, name))
    .concat(chunks);
  const programs = await Promise.all(
    paths.map(async (path) => [`extension/server/${relative(lib, path).replaceAll("\\", "/")}`, await readFile(path)]),
  );
  // Without it a runtime would take our modules for CommonJS.
  return [...programs, ["extension/server/package.json", Buffer.from('{ "type": "module" }\n')]];
}

function contentTypesXml() {
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join("")}</Types>\n`;
}

function vsixManifest({
  name,
  displayName,
  description,
  version,
  publisher,
  engines,
  categories,
  keywords,
  extensionKind,
}) {
  const text = (words) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const properties = {
    "Microsoft.VisualStudio.Code.Engine": engines.vscode,
    "Microsoft.VisualStudio.Code.ExtensionDependencies": "",
    "Microsoft.VisualStudio.Code.ExtensionPack": "",
    "Microsoft.VisualStudio.Code.ExtensionKind": extensionKind.join(","),
    "Microsoft.VisualStudio.Code.LocalizedLanguages": "",
  };
  const assets = {
    "Microsoft.VisualStudio.Code.Manifest": "extension/package.json",
    "Microsoft.VisualStudio.Services.Content.Details": "extension/README.md",
    "Microsoft.VisualStudio.Services.Content.License": "extension/LICENSE.txt",
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="id" Id="${text(name)}" Version="${text(version)}" Publisher="${text(publisher)}"/>
    <DisplayName>${text(displayName)}</DisplayName>
    <Description xml:space="preserve">${text(description)}</Description>
    <Tags>${text(keywords.join(","))}</Tags>
    <Categories>${text(categories.join(","))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${Object.entries(properties)
  .map(([id, value]) => `      <Property Id="${id}" Value="${text(value)}"/>`)
  .join("\n")}
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${Object.entries(assets)
  .map(([type, path]) => `    <Asset Type="${type}" Path="${path}" Addressable="true"/>`)
  .join("\n")}
  </Assets>
</PackageManifest>
`;
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const bytes = await makeVsix();
  const path = join(resolve(process.argv[2] ?? home), `pedoman-${version}.vsix`);
  await writeFile(path, bytes);
  const hash = createHash("sha256").update(bytes).digest("hex");
  process.stdout.write(`${relative(root, path)} ${Math.ceil(bytes.length / 1024)} kB sha256 ${hash}\n`);
}
