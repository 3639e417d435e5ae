// `npm run test:browser`: opens every published page from disk in Chromium, on a desktop and on a phone, light and dark, and looks for
// what only a browser sees: accessibility (axe, WCAG 2.2 AA), requests that leave the disk, script errors, sideways scrolling, dead links; and, as
// printed, whether a regulation or decree shows a name that only machines use. Then it uses the handbook as a reader does (try-handbook.mjs).
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { askByKeys } from "./check-pages/ask-by-keys.mjs";
import { brokenLinks } from "./check-pages/broken-links.mjs";
import { tryAsk } from "./check-pages/try-ask.mjs";
import { tryHandbook } from "./check-pages/try-handbook.mjs";
import { wordsOutsidePictures } from "./check-pages/words-in-pictures.mjs";
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
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const atOnce = 3;

const desktop = { name: "desktop, light", size: { width: 1280, height: 900 }, colorScheme: "light" };
const phone = { name: "phone, dark", size: { width: 360, height: 780 }, colorScheme: "dark" };

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that see size and colour; the others read the markup, which is the same in both views of a page. */
const seen = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

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

/** One page in both views, loaded once. */
async function look(context, path, isFirstOfKind) {
  const faults = [];
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:"))
      faults.push(`request to ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`not found: ${request.url()}`));
  page.on("pageerror", (error) => faults.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  await page.goto(pathToFileURL(join(dist, path)).href);
  // The handbook in one file repeats the documents: the first of them stand for all.
  const isWhole = path.endsWith("handbook.html");
  await page.evaluate((whole) => {
    if (!whole) for (const details of document.querySelectorAll("details")) details.open = true;
    // What is out of sight is not laid out, and has no size to look at.
    for (const part of document.querySelectorAll(".one-file-document:nth-of-type(-n + 2)"))
      part.style.contentVisibility = "visible";
  }, isWhole);
  if (!isWhole) faults.push(...(await wordsOutsidePictures(page)));
  for (const view of [desktop, phone]) {
    await page.setViewportSize(view.size);
    await page.emulateMedia({ colorScheme: view.colorScheme });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) faults.push(`(${view.name}) scrolls sideways by ${sideways} px`);
    // The page's own policy forbids foreign scripts; the checker goes in past it.
    if (view === desktop) {
      page.removeAllListeners();
      await page.evaluate(axe);
    }
    const runOnly = view === desktop || isFirstOfKind ? { type: "tag", values: tags } : { type: "rule", values: seen };
    const { violations } = await page.evaluate(
      ([only, exclude]) =>
        globalThis.axe.run({ exclude }, { preload: false, resultTypes: ["violations"], runOnly: only }),
      [runOnly, isWhole ? [".one-file-document:nth-of-type(n + 3)"] : []],
    );
    for (const { id, help, nodes } of violations)
      faults.push(`(${view.name}) ${id}: ${help} (${nodes.length}× ${nodes[0].target.join(" ")})`);
  }
  await page.close();
  return faults;
}

/** What accessibility has against a page as it stands. Its own policy forbids foreign scripts; the checker goes in past it. */
async function violationsOn(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (values) => globalThis.axe.run(document, { preload: false, runOnly: { type: "tag", values } }),
    tags,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}× ${nodes[0].target.join(" ")})`);
}

/** Names of rules and facts that a page shows when it is printed. */
async function namesInPrint(context, path, names) {
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(dist, path)).href);
  await page.emulateMedia({ media: "print" });
  // biome-ignore lint/performance/useDomNodeTextContent: what print hides does not count.
  const printed = await page.evaluate(() => document.body.innerText);
  const words = new Set(printed.split(/[^\w.-]+/));
  await page.close();
  return names.filter((name) => words.has(name)).map((name) => `printed text shows «${name}»`);
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
const tell = (path, faults) => {
  count += faults.length;
  for (const fault of faults) process.stdout.write(`${path}: ${fault}\n`);
};

const done = new Set();
const queue = all.map((path) => {
  const kind = kinds.get(path) ?? (path.startsWith("handbook") ? path : `checklists ${path.endsWith("index.html")}`);
  const isFirstOfKind = !done.has(kind);
  done.add(kind);
  return { path, isFirstOfKind };
});
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    const context = await browser.newContext();
    for (let next = queue.shift(); next; next = queue.shift())
      tell(next.path, await look(context, next.path, next.isFirstOfKind));
    await context.close();
  }),
);

const context = await browser.newContext();
const names = [...book.norms.flatMap(({ id, rule }) => [id, rule]), ...book.facts.map(({ name }) => name)];
const isOfficial = ({ kind }) => kind === "peraturan-bupati" || kind === "keputusan-bupati";
for (const { id } of book.documents.filter(isOfficial)) {
  const path = join("handbook", `${id}.html`);
  // A name that is a plain word (`asas`) is the law's own word as well.
  tell(path, await namesInPrint(context, path, [...new Set(names.filter((name) => /[-._]/.test(name)))]));
}
// The first sheet with lists to tick, whichever role it is for.
const sheets = all.filter((path) => path.startsWith("checklists") && !path.endsWith("index.html"));
const texts = await Promise.all(sheets.map((path) => readFile(join(dist, path), "utf8")));
const sheet = sheets.find((_, index) => texts[index].includes('class="checklist"'));
const worked = [
  ["checklists/index.html", checkFilter],
  [sheet, (opened, path) => checkTicks(opened, path, violationsOn)],
];
for (const [path, check] of worked) {
  if (path !== undefined) tell(`${path} (worked through)`, await check(browser, join(dist, path)));
}
tell("links", await brokenLinks(dist, all, book));
tell("use", await tryHandbook(browser, dist, book));
tell("bolehkah", await tryAsk(browser, dist, violationsOn));
tell("bolehkah", await askByKeys(browser, dist, book));
await browser.close();
process.stdout.write(`${all.length} pages in 2 views, ${count} faults\n`);
process.exitCode = all.length === 0 || count > 0 ? 1 : 0;
