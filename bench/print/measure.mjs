// One side of the bench: makes every PDF once and says how long it took, from the compiled handbook to the bytes.
import { pathToFileURL } from "node:url";
import { plainTypst } from "./plain-typst.mjs";

const [root, how] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(`${root}/lib/${path}`));
const { nodeHost, openWorkspace, remarkOrNative } = await load("index.js");
const { printBooks, printEmitter } = await load("emit/print/print.js");
const { loadFaces } = await load("emit/print/faces.js");

const { handbook } = await openWorkspace(nodeHost(), root, await remarkOrNative("auto")).compile();
const sources = how === "typst" ? (await printBooks(handbook)).value.map(({ book }) => plainTypst(book)) : [];
const faces = how === "typst" ? (await loadFaces()).files.map(Buffer.from) : [];

const began = { wall: performance.now(), cpu: process.cpuUsage() };
const pdfs =
  how === "typst" ? await typstAlone() : (await printEmitter.emit(handbook)).value.map(({ contents }) => contents);
const { user, system } = process.cpuUsage(began.cpu);
const bytes = pdfs.reduce((sum, pdf) => sum + pdf.length, 0);
const pages = pdfs.reduce(
  (sum, pdf) =>
    sum +
    [
      ...Buffer.from(pdf)
        .toString("latin1")
        .matchAll(/\/Type \/Page\s/g),
    ].length,
  0,
);
process.stdout.write(
  JSON.stringify({
    wall: performance.now() - began.wall,
    cpu: (user + system) / 1000,
    files: pdfs.length,
    pages,
    kilobytes: bytes / 1000,
  }),
);

async function typstAlone() {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const compiler = NodeCompiler.create({ workspace: "/bench", fontArgs: [{ fontBlobs: faces }] });
  return sources.map((source) => {
    compiler.addSource("/bench/plain.typ", source);
    const result = compiler.compile({ mainFilePath: "/bench/plain.typ" });
    if (!result.result) throw new Error(JSON.stringify(result.takeDiagnostics()?.shortDiagnostics));
    return compiler.pdf(result.result, { pdfStandard: "a-2a" });
  });
}
