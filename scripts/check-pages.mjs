// `npm run test:browser`: opens every published page from disk in Chromium, on a desktop and on a phone, light and dark, and looks for
// what only a browser sees: accessibility (axe, WCAG 2.2 AA), requests that leave the disk, script errors, sideways scrolling, dead links; and, as
// printed, whether a regulation or decree shows a name that only machines use. Then it uses the handbook as a reader does (try-handbook.mjs).
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { askByKeys } from "./check-pages/ask-by-keys.mjs";
import { brokenLinks } from "./check-pages/broken-links.mjs";
import { lookAtPage } from "./check-pages/look-at-page.mjs";
import { tryAsk } from "./check-pages/try-ask.mjs";
import { tryHandbook } from "./check-pages/try-handbook.mjs";
import { violationsOn } from "./check-pages/violations-on.mjs";
import { checkFilter, checkTicks } from "./check-ticks.mjs";
import { stop } from "./stop.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, process.argv[2] ?? "dist");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  stop(
    `Chromium tidak ada di ${executablePath}: pasang (Debian: apt install chromium), atau tunjuk yang lain dengan CHROMIUM=…; halaman belum diperiksa.`,
    `There is no Chromium at ${executablePath}: install it (Debian: apt install chromium), or point at another with CHROMIUM=…; the pages were not checked.`,
  );
}
if (!existsSync(join(dist, "handbook"))) {
  stop(
    `Belum ada terbitan di ${dist}: jalankan \`npm run build\` dahulu.`,
    `There is no publication in ${dist}: run \`npm run build\` first.`,
  );
}
/** Jobs at once: one more than a small machine has processors, since those that use a page wait a good deal. */
const atOnce = 3;

async function pages() {
  const folders = await Promise.all(
    ["handbook", "checklists"].map(async (folder) =>
      (await readdir(join(dist, folder))).map((name) => join(folder, name)),
    ),
  );
  return folders
    .flat()
    .filter((path) => path.endsWith(".html"))
    .sort();
}

/** Names of rules and facts that a page shows when it is printed. */
async function namesInPrint(page, path, names) {
  await page.goto(pathToFileURL(join(dist, path)).href);
  await page.emulateMedia({ media: "print" });
  // biome-ignore lint/performance/useDomNodeTextContent: what print hides does not count.
  const printed = await page.evaluate(() => document.body.innerText);
  const words = new Set(printed.split(/[^\w.-]+/));
  return names.filter((name) => words.has(name)).map((name) => `printed text shows «${name}»`);
}

/** A page that does not answer in time is at fault, and the others are looked at all the same; whatever else goes wrong ends the run. */
function notInTime(error) {
  if (error.name !== "TimeoutError") throw error;
  return [`was not looked at to the end: ${error.message.split("\n")[0]}`];
}

let browser;
try {
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
} catch (error) {
  const reason = error.message.split("\n").find((line) => line.trim() !== "") ?? "";
  stop(
    `Chromium di ${executablePath} tidak dapat dijalankan (${reason}); halaman belum diperiksa.`,
    `The Chromium at ${executablePath} does not start (${reason}); the pages were not checked.`,
  );
}
const all = await pages();
const book = JSON.parse(await readFile(join(dist, "rules", "rules.json"), "utf8"));
const kinds = new Map(book.documents.map(({ id, kind }) => [join("handbook", `${id}.html`), kind]));
let count = 0;
const tell = (name, faults) => {
  count += faults.length;
  for (const fault of faults) process.stdout.write(`${name}: ${fault}\n`);
};

// Role pages and role sheets are of one kind each, documents of their kind; every other page is a kind of its own.
const kindOf = (path) => kinds.get(path) ?? path.replace(/^(checklists\/|handbook\/peran_)(?!index\.html).*/, "$1");
const done = new Set();
const looks = all.map((path) => {
  const isFirstOfKind = !done.has(kindOf(path));
  done.add(kindOf(path));
  return [path, (page) => lookAtPage(page, pathToFileURL(join(dist, path)).href, isFirstOfKind)];
});

const names = [...book.norms.flatMap(({ id, rule }) => [id, rule]), ...book.facts.map(({ name }) => name)];
// A name that is a plain word (`asas`) is the law's own word as well.
const machineNames = [...new Set(names.filter((name) => /[-._]/.test(name)))];
const isOfficial = ({ kind }) => kind === "peraturan-bupati" || kind === "keputusan-bupati";
const prints = book.documents.filter(isOfficial).map(({ id }) => {
  const path = join("handbook", `${id}.html`);
  return [path, (page) => namesInPrint(page, path, machineNames)];
});
// The first sheet with lists to tick, whichever role it is for.
const sheets = all.filter((path) => path.startsWith("checklists") && !path.endsWith("index.html"));
const texts = await Promise.all(sheets.map((path) => readFile(join(dist, path), "utf8")));
const sheet = sheets.find((_, index) => texts[index].includes('class="checklist"'));
const sizes = new Map(await Promise.all(all.map(async (path) => [path, (await stat(join(dist, path))).size])));

// What takes longest goes first, so that nothing is left to wait for alone at the end.
const jobs = [
  ["bolehkah", () => askByKeys(browser, dist, book)],
  ["bolehkah", () => tryAsk(browser, dist, violationsOn)],
  ["use", () => tryHandbook(browser, dist, book)],
  ["checklists/index.html (worked through)", () => checkFilter(browser, join(dist, "checklists/index.html"))],
  ...(sheet ? [[`${sheet} (worked through)`, () => checkTicks(browser, join(dist, sheet), violationsOn)]] : []),
  ...looks.sort(([one], [other]) => sizes.get(other) - sizes.get(one)),
  ...prints,
  ["links", () => brokenLinks(dist, all, book)],
];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    const page = await browser.newPage();
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const [name, run] = job;
      tell(name, await run(page).catch(notInTime));
    }
    await page.close();
  }),
);
await browser.close();
process.stdout.write(`${all.length} pages in 2 views, ${count} faults\n`);
process.exitCode = all.length === 0 || count > 0 ? 1 : 0;
