// Writes docs/angka.md and docs/figures.md from docs/figures/*.json: `npm run docs`. A test says when they are stale.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { figuresPage, pages, readFigures } from "./figures-page.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const figures = await readFigures(`${root}docs/figures`);
for (const { path, lang } of pages) await writeFile(`${root}${path}`, figuresPage(figures, lang));
