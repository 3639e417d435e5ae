import { readFile } from "node:fs/promises";
import { sections } from "./sections.mjs";

/** The same page in the two languages. */
export const pages = [
  { path: "docs/angka.md", lang: "id" },
  { path: "docs/figures.md", lang: "en" },
];

const words = {
  id: {
    title: "Kepercayaan dan kecepatan, diukur",
    intro:
      "Halaman ini ditulis oleh `npm run docs` dari berkas dalam `docs/figures/`, dan berkas itu ditulis oleh perintah yang disebut di setiap bagian. Tidak ada angka yang diketik dengan tangan. Yang tidak diukur disebut demikian.",
    head: "| Apa | Angka | Sasaran |",
    missing: "belum diukur",
    notMeasured: (command) => `**Belum diukur.** Perintahnya: \`${command}\`.`,
    by: ({ command, measured, commit, machine }) =>
      `\`${command}\`, ${measured}, komit \`${commit}\`, mesin: ${machine}`,
  },
  en: {
    title: "Trust and speed, measured",
    intro:
      "This page is written by `npm run docs` from the files in `docs/figures/`, and these are written by the command named in each section. No figure is typed by hand. What was not measured says so.",
    head: "| What | Figure | Aim |",
    missing: "not measured",
    notMeasured: (command) => `**Not measured.** The command: \`${command}\`.`,
    by: ({ command, measured, commit, machine }) =>
      `\`${command}\`, ${measured}, commit \`${commit}\`, machine: ${machine}`,
  },
};

/** What was measured, by section; a section without a file was not. */
export async function readFigures(folder) {
  const found = await Promise.all(
    sections.map(async ({ name }) => {
      const text = await readFile(`${folder}/${name}.json`, "utf8").catch((error) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      return text === undefined ? [] : [[name, JSON.parse(text)]];
    }),
  );
  return new Map(found.flat());
}

/** The page in one language. */
export function figuresPage(figures, lang) {
  const say = words[lang];
  const parts = sections.map((section) => {
    const measured = figures.get(section.name);
    const head = `## ${section.title[lang]}\n\n`;
    if (measured === undefined) return `${head}${say.notMeasured(section.command)}\n`;
    const rows = measured.rows.map(
      ({ what, figure, aim }) => `| ${what[lang]} | ${figure[lang] ?? figure} | ${aim ?? "–"} |`,
    );
    const missing = (section.parts ?? [])
      .filter(({ name }) => !measured.rows.some(({ what }) => what[lang].startsWith(name)))
      .map(({ name, aim }) => `| ${name} | ${say.missing} | ${aim} |`);
    return `${head}${[say.head, "|---|---|---|", ...rows, ...missing].join("\n")}\n\n${say.by(measured)}\n`;
  });
  return `# ${say.title}\n\n${say.intro}\n\n${parts.join("\n")}`;
}
