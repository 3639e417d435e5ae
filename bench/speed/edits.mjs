import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyOf, largeHeap } from "./corpora.mjs";
import { editInWatch } from "./edit-in-watch.mjs";
import { attempt, notMeasured, times } from "./figure.mjs";
import { measured } from "./measured.mjs";
import { peers, preparePeer } from "./peers.mjs";

/** One edit while `watch` runs, beside the same edit while Eleventy does; and whether what stands there then is what a cold build makes. */
export async function edits(context) {
  const { work, small, large, few, many, row, say } = context;
  const document = `perbup-${Math.ceil(few / 2)}`;
  const ours = await attempt(() => editOurs(context, { corpus: small, name: "watched", document, limit: 600 }));
  const theirs = await attempt(() => editEleventy(join(work, "eleventy-watched"), small, document));
  for (const one of [ours, theirs]) {
    say(`  edits: ${one instanceof Error ? one.message : one.all.map((wall) => wall.toFixed(0)).join(", ")} ms`);
  }

  const peer = `${peers.eleventy.name} \`--watch --incremental\``;
  const failed = [ours, theirs].find((one) => one instanceof Error);
  row(
    `satu suntingan saat \`watch\` sampai halaman baru di cakram, ${few} naskah / ${peer} (setiap halaman menyebut sidik seluruh naskah: semua dibuat lagi)`,
    `one edit in \`watch\` to the new page on the disk, ${few} documents / ${peer} (every page states the fingerprint of all texts: all are made anew)`,
    failed
      ? notMeasured(failed)
      : `${times(ours.wall / theirs.wall)} (${ours.wall.toFixed(0)} / ${theirs.wall.toFixed(0)} ms)`,
    "≤ 0.1 ×",
  );
  row(
    "berkas terbitan `watch` sesudah lima suntingan yang bitanya lain dari bangun dari awal",
    "files of the publication of `watch` after five edits whose bytes differ from a cold build",
    ours instanceof Error ? notMeasured(ours) : `${ours.differing.length} / ${ours.files}`,
    "0",
  );

  const far =
    process.env.BENCH_LONG === "1"
      ? await attempt(async () =>
          editOurs(context, { corpus: await large(), name: "watched-many", document, limit: 3600, env: largeHeap }),
        )
      : new Error("BENCH_LONG=1 npm run bench:speed");
  const unknown = [ours, far].find((one) => one instanceof Error);
  row(
    `satu suntingan saat \`watch\`, ${many} naskah / ${few} naskah`,
    `one edit in \`watch\`, ${many} documents / ${few} documents`,
    unknown
      ? notMeasured(unknown)
      : `${times(far.wall / ours.wall)} (${far.wall.toFixed(0)} / ${ours.wall.toFixed(0)} ms)`,
    "≤ 1.5 ×",
  );
}

/** Edits, and then how the publication differs from one made anew of the last text. */
async function editOurs({ node, cli, buildSite, work, say }, { corpus, name, document, limit, env = {} }) {
  const cwd = copyOf(corpus, join(work, name));
  const edit = await editInWatch({
    command: [node, cli, "watch", "--quiet"],
    cwd,
    env,
    text: `guidelines/${document}.md`,
    page: `dist/handbook/${document}.html`,
    limit,
  });
  const cold = copyOf({ folder: cwd }, join(work, `${name}-cold`));
  measured([node, buildSite, ".", "auto"], { cwd: cold, env });
  const made = filesIn(join(cwd, "dist"));
  const anew = filesIn(join(cold, "dist"));
  const paths = [...new Set([...made.keys(), ...anew.keys()])];
  const isSame = (path) => made.has(path) && anew.has(path) && made.get(path).equals(anew.get(path));
  const differing = paths.filter((path) => !isSame(path));
  if (differing.length > 0) say(`  differing: ${differing.slice(0, 10).join(", ")}`);
  return { ...edit, files: paths.length, differing };
}

/** Every file under a folder with its bytes, by path. */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

async function editEleventy(cwd, small, document) {
  const { eleventy } = peers;
  preparePeer(eleventy, cwd, join(small.folder, "guidelines"));
  return editInWatch({
    command: eleventy.watch,
    cwd,
    text: `${eleventy.texts}/${document}.md`,
    page: eleventy.page(document),
    limit: 600,
  });
}
