// Lets every operation of a build on files fail, one after another, with every answer a disk may give: `npm run test:failures`.
//   node scripts/failures.mjs [--record]     --record: keeps the figures for docs/angka.md
// Ends with 1 if a publication was ever a mix, or the next command did not find all in order.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForScript } from "./bundle-for-script.mjs";
import { recordFigures } from "./figures/record-figures.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { record: { type: "boolean", default: false } } });
const main = join(root, "lib/failures/run-failures.mjs");
await bundleForScript('export * from "./src/testing/failures/run-failures.ts";', main, "packages");
const { answers, runFailures } = await import(pathToFileURL(main).href);

const { files, reads, writes } = await runFailures((line) => process.stdout.write(`${line}\n`));
const faults = [...reads.faults, ...writes.faults];
for (const fault of faults.slice(0, 20)) process.stdout.write(`FAULT ${fault}\n`);
if (values.record) {
  await recordFigures("failures", [
    {
      what: {
        id: `operasi berkas dalam satu penyusunan: membaca + menerbitkan (${files} berkas)`,
        en: `operations on files in one build: reading + publishing (${files} files)`,
      },
      figure: `${reads.operations} + ${writes.operations}`,
    },
    {
      what: {
        id: `kegagalan yang dicoba (${answers.join(", ")}; separuh tertulis; disk dicabut atau proses mati)`,
        en: `failures tried (${answers.join(", ")}; half written; disk pulled out or process dead)`,
      },
      figure: reads.tried + writes.tried,
    },
    {
      what: {
        id: "terbitan lama utuh / terbitan baru utuh / tersimpan utuh di samping (disk dicabut di antara dua pemindahan)",
        en: "old publication whole / new one whole / kept whole beside (disk pulled out between the two moves)",
      },
      figure: `${reads.tried + writes.refused} / ${writes.refusedAfter + writes.published} / ${writes.away}`,
    },
    {
      what: {
        id: "campuran, pesan yang bukan satu kalimat, berkas tertinggal, atau perintah berikutnya yang gagal",
        en: "mixes, messages that are no short sentence, leftovers, or a next command that failed",
      },
      figure: faults.length,
      aim: 0,
    },
  ]);
}
process.exitCode = faults.length === 0 ? 0 : 1;
