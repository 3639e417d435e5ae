// `npm run test:browser`: opens every published page from disk in Chromium, on a desktop and on a phone, light and dark, and looks for
// what only a browser sees: accessibility (axe, WCAG 2.2 AA), requests that leave the disk, script errors, sideways scrolling, dead links; and, as
// printed, whether a regulation or decree shows a name that only machines use.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { checkFilter, checkTicks } from "./check-ticks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const views = [
  { name: "desktop, light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "phone, dark", viewport: { width: 360, height: 780 }, colorScheme: "dark" },
];

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

async function look(browser, path, { viewport, colorScheme }) {
  const faults = [];
  const context = await browser.newContext({ viewport, colorScheme });
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
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px`);
  page.removeAllListeners();
  faults.push(...(await violationsOn(page)));
  await context.close();
  return faults;
}

/** What accessibility has against a page as it stands. Its own policy forbids foreign scripts; the checker goes in past it. */
async function violationsOn(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      preload: false,
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}× ${nodes[0].target.join(" ")})`);
}

/** Names of rules and facts that a page shows when it is printed. */
async function namesInPrint(browser, path, names) {
  const page = await browser.newPage();
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
  process.stderr.write(`Chromium does not start (${executablePath}; set CHROMIUM to its path): ${error.message}\n`);
  process.exit(2);
}
const all = await pages();
let count = 0;
for (const view of views) {
  for (const path of all) {
    for (const fault of await look(browser, path, view)) {
      count += 1;
      process.stdout.write(`${path} (${view.name}): ${fault}\n`);
    }
  }
}
const book = JSON.parse(await readFile(join(dist, "rules", "rules.json"), "utf8"));
const names = [...book.norms.flatMap(({ id, rule }) => [id, rule]), ...book.facts.map(({ name }) => name)];
const isOfficial = ({ kind }) => kind === "peraturan-bupati" || kind === "keputusan-bupati";
for (const { id } of book.documents.filter(isOfficial)) {
  const path = join("handbook", `${id}.html`);
  // A name that is a plain word (`asas`) is the law's own word as well.
  for (const fault of await namesInPrint(browser, path, [...new Set(names.filter((name) => /[-._]/.test(name)))])) {
    count += 1;
    process.stdout.write(`${path} (print): ${fault}\n`);
  }
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
  for (const fault of path === undefined ? [] : await check(browser, join(dist, path))) {
    count += 1;
    process.stdout.write(`${path} (worked through): ${fault}\n`);
  }
}
await browser.close();
process.stdout.write(`${all.length} pages, ${views.length} views, ${count} faults\n`);
process.exitCode = all.length === 0 || count > 0 ? 1 : 0;
