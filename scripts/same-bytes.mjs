// Builds the real guidelines again and again, each time with something otherwise that must make no difference, and compares every byte: `npm run test:same-bytes`.
//   node scripts/same-bytes.mjs [--record]     --record: keeps the figures for docs/angka.md
// Ends with 1 if a byte differs. What is tried stands in same-bytes/variants.mjs.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordFigures } from "./figures/record-figures.mjs";
import { groups, nodeOf } from "./same-bytes/variants.mjs";

// A build that says again what it said the last time would prove nothing.
process.env.PEDOMAN_CACHE = "off";

const project = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { record: { type: "boolean", default: false } } });
const cli = join(project, "lib/cli.js");

/** Every byte of the publication that a variant makes, by path. @returns `undefined` where its Node cannot be had. */
function build({ folder = "proyek", prepare, env = {}, node = [], major, umask = "022", args = [], isOver = false }) {
  const other = major === undefined ? { path: process.execPath } : nodeOf(major);
  if (other === undefined) return undefined;
  const base = mkdtempSync(join(tmpdir(), "pedoman-bytes-"));
  try {
    const root = join(base, folder);
    mkdirSync(root, { recursive: true });
    cpSync(join(project, "guidelines"), join(root, "guidelines"), { recursive: true });
    prepare?.(root);
    const command = [...node, cli, "build", "--quiet", "--root", root, ...args];
    for (let time = isOver ? 0 : 1; time < 2; time++) {
      const { status, stderr } = spawnSync("sh", ["-c", `umask ${umask}; exec "$@"`, "sh", other.path, ...command], {
        cwd: base,
        env: { PATH: process.env.PATH, TZ: "UTC", ...env },
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`The build ended with ${status}: ${stderr.slice(-2000)}`);
    }
    return { files: filesIn(join(root, "dist")), version: other.version };
  } finally {
    rmSync(base, { recursive: true });
  }
}

function filesIn(folder) {
  const files = new Map();
  const walk = (below) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isDirectory()) walk(`${path}/`);
      else files.set(path, readFileSync(join(folder, path)));
    }
  };
  walk("");
  return files;
}

function differences(one, other) {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.filter((path) => !one.get(path) || !other.get(path) || one.get(path).compare(other.get(path)) !== 0);
}

const reference = build({}).files;
const kinds = new Map();
for (const path of reference.keys()) kinds.set(extname(path), (kinds.get(extname(path)) ?? 0) + 1);
const listed = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind || "-"} ${count}`);
process.stdout.write(`${reference.size} files: ${listed.join(", ")}\n`);

let [tried, equal] = [0, 0];
const rows = [];
for (const { what, variants } of groups) {
  const results = variants.map((variant) => {
    const built = build(variant);
    if (built === undefined) return { isEqual: undefined };
    const different = differences(reference, built.files);
    const told = JSON.stringify({ ...variant, prepare: variant.prepare && "…" });
    process.stdout.write(
      `${different.length === 0 ? "equal" : "DIFFERS"} ${told} ${different.slice(0, 10).join(", ")}\n`,
    );
    return { isEqual: different.length === 0, version: built.version };
  });
  const measured = results.filter(({ isEqual }) => isEqual !== undefined);
  const same = measured.filter(({ isEqual }) => isEqual).length;
  tried += measured.length;
  equal += same;
  const version = results[0]?.version;
  rows.push({
    what: version === undefined ? what : { id: `Node ${version}`, en: `Node ${version}` },
    figure: measured.length === 0 ? "not measured" : `${same} / ${measured.length}`,
  });
}
process.stdout.write(`${equal} of ${tried} builds equal the first, byte for byte\n`);
if (values.record) {
  const first = {
    what: {
      id: `penyusunan kedua yang sama bita demi bita dengan yang pertama (${reference.size} berkas, di antaranya ${kinds.get(".pdf") ?? 0} PDF, ${kinds.get(".docx") ?? 0} DOCX, ${kinds.get(".epub") ?? 0} EPUB)`,
      en: `second builds equal to the first, byte for byte (${reference.size} files, among them ${kinds.get(".pdf") ?? 0} PDF, ${kinds.get(".docx") ?? 0} DOCX, ${kinds.get(".epub") ?? 0} EPUB)`,
    },
    figure: `${equal} / ${tried}`,
    aim: `${tried} / ${tried}`,
  };
  await recordFigures("same-bytes", [first, ...rows]);
}
process.exitCode = equal === tried ? 0 : 1;
