// Kills the built command at random moments of a build, again and again: `npm run test:kills`.
//   node scripts/kills.mjs [--law NUMBER] [--small NUMBER] [--seed NUMBER] [--record]
//     --law     kills while the real guidelines are built
//     --small   kills while the texts of a new region are built (`pedoman new`), where publishing is a larger share
//   Ctrl+C ends it after the kill it is at; what was done until then is counted, and recorded.
//     --record  keeps the figures for docs/angka.md
// Ends with 1 if a publication was ever a mix, or the next command did not find all in order.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordFigures } from "./figures/record-figures.mjs";
import { killBuilds } from "./kills/kill-builds.mjs";
import { seededRandom } from "./seeded-random.mjs";

// A build that says again what it said the last time would prove nothing.
process.env.PEDOMAN_CACHE = "off";

const project = fileURLToPath(new URL("..", import.meta.url));
const number = (value) => ({ type: "string", default: value });
const { values } = parseArgs({
  options: { law: number("200"), small: number("200"), seed: number("1"), record: { type: "boolean", default: false } },
});
const cli = join(project, "lib/cli.js");
const random = seededRandom(Number(values.seed));
const folder = await mkdtemp(join(tmpdir(), "pedoman-kills-"));
/** What is counted of a law that is left out. */
const nothing = {
  counts: {
    kills: 0,
    inPublishing: 0,
    at: { old: 0, new: 0, away: 0, mix: 0 },
    after: { old: 0, new: 0, away: 0, mix: 0 },
    leftovers: 0,
  },
  read: { whole: 0, away: 0, replaced: 0, between: 0, mixes: 0 },
  faults: [],
};
const results = [];
let isOver = false;
const isEnough = () => isOver;
process.once("SIGINT", () => {
  isOver = true;
});
try {
  execFileSync(process.execPath, [cli, "new", "daerah", "--quiet"], { cwd: folder });
  const laws = [
    { law: project, text: "guidelines/tanya-jawab.md", kills: Number(values.law), buildEvery: 10 },
    { law: join(folder, "daerah"), text: "guidelines/pedoman.md", kills: Number(values.small), buildEvery: 3 },
  ];
  for (const [index, law] of laws.entries()) {
    if (law.kills === 0) {
      results.push(nothing);
      continue;
    }
    process.stdout.write(`${law.text}\n`);
    const print = (line) => process.stdout.write(`  ${line}\n`);
    results.push(await killBuilds({ ...law, cli, folder: join(folder, `${index}`), random, print, isEnough }));
    print(JSON.stringify(results.at(-1)));
  }
} finally {
  await rm(folder, { recursive: true });
}

const sum = (figure) => results.reduce((total, result) => total + figure(result), 0);
const faults = results.flatMap((result) => result.faults);
for (const fault of faults.slice(0, 20)) process.stdout.write(`FAULT ${fault}\n`);
if (values.record) {
  const both = (figure) => results.map(figure).join(" + ");
  await recordFigures("kills", [
    {
      what: {
        id: "penyusunan yang dimatikan (kill -9) pada saat acak: naskah sebenarnya + naskah daerah baru",
        en: "builds killed (kill -9) at random moments: the real texts + those of a new region",
      },
      figure: both(({ counts }) => counts.kills),
      aim: "≥ 200",
    },
    {
      what: { id: "di antaranya sedang menerbitkan", en: "of them while publishing" },
      figure: both(({ counts }) => counts.inPublishing),
    },
    {
      what: {
        id: "seketika sesudahnya di `dist/`: yang lama utuh / yang baru utuh / kosong, yang lama utuh di sampingnya",
        en: "at once afterwards in `dist/`: the old one whole / the new one whole / absent, the old one whole beside it",
      },
      figure: ["old", "new", "away"].map((name) => sum(({ counts }) => counts.at[name])).join(" / "),
    },
    {
      what: {
        id: "sesudah perintah berikutnya: yang lama utuh / yang baru utuh",
        en: "after the next command: the old one whole / the new one whole",
      },
      figure: ["old", "new"].map((name) => sum(({ counts }) => counts.after[name])).join(" / "),
    },
    {
      what: { id: "campuran, kapan pun dilihat", en: "mixes, whenever somebody looked" },
      figure: sum(({ counts, read }) => counts.at.mix + counts.after.mix + counts.after.away + read.mixes),
      aim: 0,
    },
    {
      what: { id: "berkas tertinggal sesudah perintah berikutnya", en: "leftovers after the next command" },
      figure: sum(({ counts }) => counts.leftovers),
      aim: 0,
    },
    {
      what: {
        id: "pembaca di samping: terbitan dibaca utuh / diganti selagi dibaca, dan pembaca mengetahuinya / tidak ada di tempatnya sesaat / campuran",
        en: "a reader beside it: publications read whole / replaced while being read, which the reader sees / away for a moment / mixes",
      },
      figure: [
        sum(({ read }) => read.whole),
        sum(({ read }) => read.replaced + read.between),
        sum(({ read }) => read.away),
        sum(({ read }) => read.mixes),
      ].join(" / "),
    },
  ]);
}
process.exitCode = faults.length === 0 ? 0 : 1;
