import { join } from "node:path";
import { copyOf, largeHeap } from "./corpora.mjs";
import { attempt, notMeasured, times, told } from "./figure.mjs";
import { measured } from "./measured.mjs";

/** How processor time and memory grow to ten times as many documents. One round: the large corpus takes minutes. */
export async function growth({ node, cli, buildSite, work, small, large, few, many, row, say }) {
  const runs = [
    { name: "check", command: [node, cli, "check", "--quiet"], id: "`check`", en: "`check`" },
    {
      name: "site",
      command: [node, buildSite, ".", "auto"],
      id: "bangun penuh dari awal (situs, daftar periksa, aturan, semua pemeriksaan)",
      en: "cold full build (site, checklists, rules, all checks)",
    },
  ];
  const idHow = `${few} → ${many} naskah (satu kali, \`${largeHeap.NODE_OPTIONS}\`)`;
  const enHow = `${few} → ${many} documents (once, \`${largeHeap.NODE_OPTIONS}\`)`;
  for (const { name, command, id, en } of runs) {
    const grown = await attempt(async () => {
      const corpora = [small, await large()];
      return corpora.map((corpus, at) => {
        const sample = measured(command, { cwd: copyOf(corpus, join(work, `growth-${name}-${at}`)), env: largeHeap });
        say(`  ${name}, ${[few, many][at]} documents: ${told(sample)}`);
        return sample;
      });
    });
    const figureOf = (count) => (grown instanceof Error ? notMeasured(grown) : count(...grown));
    row(
      `pangkat pertumbuhan waktu prosesor, ${id}, ${idHow}`,
      `exponent of the growth of processor time, ${en}, ${enHow}`,
      figureOf((a, b) => (Math.log(b.cpu / a.cpu) / Math.log(many / few)).toFixed(3)),
      "≤ 1.03",
    );
    row(
      `pertumbuhan memori puncak, ${id}, ${idHow}`,
      `growth of peak memory, ${en}, ${enHow}`,
      figureOf((a, b) => `${times(b.memory / a.memory)} (${a.memory.toFixed(0)} → ${b.memory.toFixed(0)} MB)`),
      "≤ 2 ×",
    );
  }
}
