// `npm run test:word`: opens every published Word file in LibreOffice without a screen and reads back what it shows: the sheet, and of the acts every
// line with the number that LibreOffice itself counts and the references it computes. Then it saves them, and the sources they carry are taken back.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { stop } from "./stop.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const here = (command, option) => spawnSync(command, [option]).error === undefined;
const office = process.env.SOFFICE ?? "soffice";
if (!here(office, "--version") || !here("pdftotext", "-v")) {
  stop(
    "LibreOffice atau poppler tidak terpasang (Debian: apt install libreoffice-writer-nogui poppler-utils, atau tunjuk dengan SOFFICE=…); berkas Word belum diperiksa.",
    "LibreOffice or poppler is not installed (Debian: apt install libreoffice-writer-nogui poppler-utils, or point at it with SOFFICE=…); the Word files were not checked.",
  );
}

const lib = (path) => import(pathToFileURL(join(root, "lib", path)).href);
const { compile } = await lib("compile/compile.js");
const { importFile } = await lib("exchange/import/import-file.js");
const { remarkOrNative } = await lib("syntax/choose-parser.js");
const { parseDocument } = await lib("syntax/parse-document.js");
const { walkProvisions } = await lib("model/provision.js");
const { plainText } = await lib("model/text.js");
const parser = await remarkOrNative("auto");

if (!existsSync(join(root, "dist", "handbook"))) {
  stop(
    "Belum ada terbitan di dist/: jalankan `npm run build` dahulu.",
    "There is no publication in dist/: run `npm run build` first.",
  );
}
const files = ["handbook", "checklists"].flatMap((folder) =>
  readdirSync(join(root, "dist", folder))
    .filter((name) => name.endsWith(".docx"))
    .map((name) => join(root, "dist", folder, name)),
);
if (files.length === 0) throw new Error("The publication in dist/ has no Word files.");

const work = mkdtempSync(join(tmpdir(), "pedoman-word-"));
const faults = [];
const converted = spawnSync(
  office,
  [
    `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    work,
    ...files,
  ],
  { encoding: "utf8", timeout: 600_000 },
);
if (converted.status !== 0) faults.push(`LibreOffice ended with ${converted.status}: ${converted.stderr.slice(-300)}`);

for (const file of files) {
  const pdf = join(work, file.replace(/^.*\//, "").replace(/\.docx$/, ".pdf"));
  const { status, stdout } = spawnSync("pdfinfo", [pdf], { encoding: "utf8" });
  if (status !== 0) faults.push(`${file}: LibreOffice made no PDF of it`);
  // F4 in points, 215 × 330 mm.
  else if (
    !/Page size: +609\.\d+ x 93[56]\.?\d* pts/.test(stdout) &&
    !/Page size: +93[56]\.?\d* x 609\.\d+ pts/.test(stdout)
  )
    faults.push(`${file}: not on F4: ${/Page size.*/.exec(stdout)?.[0]}`);
}
const lines = acts().flatMap(({ id, provisions }) => {
  const words = squeezed(spawnSync("pdftotext", ["-raw", join(work, `${id}.pdf`), "-"], { encoding: "utf8" }).stdout);
  const sought = provisions.flatMap(linesOf);
  for (const line of sought) if (!words.includes(squeezed(line))) faults.push(`${id}: not found: ${line.slice(0, 90)}`);
  return sought;
});
const taken = takenBack();
rmSync(work, { recursive: true, force: true });
for (const fault of faults) say(fault);
say(
  `${files.length} Word files opened in LibreOffice, ${lines.length} lines of acts read back with their numbers, ${taken} sources taken back byte for byte after LibreOffice saved them: ${faults.length} faults.`,
);
process.exit(faults.length > 0 ? 1 : 0);

/** Every document saved by LibreOffice as a Word file of its own and imported: its source must come back as it was. How many did. */
function takenBack() {
  const saved = join(work, "saved");
  const texts = files.filter((file) => file.includes("/handbook/"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
  const filter = "docx:MS Word 2007 XML";
  spawnSync(office, [profile, "--headless", "--convert-to", filter, "--outdir", saved, ...texts], {
    encoding: "utf8",
    timeout: 600_000,
  });
  return texts.filter((file) => {
    const name = file.replace(/^.*\//, "");
    if (!existsSync(join(saved, name))) {
      faults.push(`${name}: LibreOffice saved no Word file`);
      return false;
    }
    const bytes = readFileSync(join(saved, name));
    const { outcome } = importFile({ name, bytes }, { changes: undefined, year: 2026 }, parser);
    const path = join(root, outcome?.report.output ?? "");
    const isSame = existsSync(path) && outcome?.text === readFileSync(path, "utf8");
    if (!isSame) faults.push(`${name}: its source does not come back after LibreOffice saved it`);
    return isSame;
  }).length;
}

/** The acts of the guidelines: recitals, Pasal, ayat, huruf and angka, as the model has them. */
function acts() {
  const trees = readdirSync(join(root, "guidelines"))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => {
      const path = `guidelines/${name}`;
      return parseDocument({ path, text: readFileSync(join(root, path), "utf8") }, parser).value;
    });
  return compile(trees, "0".repeat(64)).value.documents.flatMap(({ head, preamble, body }) =>
    head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati"
      ? [{ id: head.id, provisions: [...walkProvisions([...preamble, ...body])] }]
      : [],
  );
}

/** A label with the words after it; of a Pasal its label alone. */
function linesOf({ form, label, title, content: [first] }) {
  const words = first?.kind === "paragraph" ? plainText(first.children) : "";
  return form === undefined ? [`${label} ${title}`, words] : [`${label} ${words}`];
}

/** Words without blanks, and without what stands at the head and foot of every page. */
function squeezed(text) {
  return text
    .replace(/^\f?- \d+ -$/gm, "")
    .replace(/^.*Sidik isi [0-9a-f]{12}$/gm, "")
    .replace(/\s+/g, "");
}
