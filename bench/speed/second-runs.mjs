import { join } from "node:path";
import { copyOf } from "./corpora.mjs";
import { notMeasured, ratioOf, times, told } from "./figure.mjs";
import { measured } from "./measured.mjs";

/** Longer than this (ms), a second run is no answer out of a cache: it is not asked for so often. */
const slow = 5000;

/** A second run with nothing changed. The first `build` of the command line is worth a row besides: it makes the PDFs, Word files and e-books too. */
export function secondRuns({ node, cli, work, small, few, rounds, row, say }) {
  const cwd = copyOf(small, join(work, "again"));
  const env = { PEDOMAN_CACHE: join(work, "cache") };
  const reading = [node, join(import.meta.dirname, "read-alone.mjs"), "guidelines"];
  const idWhole = `\`pedoman build\` seluruhnya, dengan PDF, Word, dan EPUB, ${few} naskah, satu kali`;
  const enWhole = `the whole of \`pedoman build\`, with PDF, Word and EPUB, ${few} documents, once`;
  for (const name of ["check", "build"]) {
    const command = [node, cli, name, "--quiet"];
    const what = [
      `\`${name}\` kedua tanpa perubahan, ${few} naskah / membaca berkasnya saja`,
      `second \`${name}\` with nothing changed, ${few} documents / reading the files alone`,
    ];
    try {
      const first = measured(command, { cwd, env });
      say(`  first ${name}: ${told(first)}`);
      if (name === "build") row(idWhole, enWhole, wholeFigure(first));
      const samples = { again: [], read: [] };
      const warm = measured(command, { cwd, env });
      const count = warm.wall > slow ? rounds : rounds * 3;
      for (let round = 1; round <= count; round += 1) {
        samples.again.push(measured(command, { cwd, env }));
        samples.read.push(measured(reading, { cwd }));
      }
      say(`  second ${name}: ${told(samples.again[0])}; reading: ${told(samples.read[0])}`);
      row(...what, times(ratioOf(samples.again, samples.read, "wall")), "≤ 2 ×");
    } catch (error) {
      row(...what, notMeasured(error), "≤ 2 ×");
    }
  }
}

function wholeFigure({ wall, cpu, memory }) {
  return `${(wall / 1000).toFixed(1)} s (CPU ${(cpu / 1000).toFixed(1)} s), ${memory.toFixed(0)} MB`;
}
