import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Asks *Bolehkah saya …?* every worked example in the page itself, from disk, and holds the verdict on the screen against the one that stands in
 * the published vectors for `pedoman decide`. Every kind of answer is looked at for accessibility on a dark phone.
 * @param {import("playwright-core").Browser} browser
 * @param {string} dist
 * @param {(page: import("playwright-core").Page) => Promise<string[]>} violationsOn
 * @returns {Promise<string[]>} What did not agree.
 */
export async function tryAsk(browser, dist, violationsOn) {
  const faults = [];
  const vectors = (await readFile(join(dist, "rules", "vectors.jsonl"), "utf8")).trim().split("\n");
  const expected = new Map(
    vectors
      .map((line) => JSON.parse(line))
      .filter(({ about, question }) => about.scenario !== undefined && question.kind === "decide")
      .map(({ about, expect }) => [about.scenario, expect.verdict]),
  );
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, colorScheme: "dark" });
  context.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => faults.push(`script error: ${error.error().message}`));
  const home = pathToFileURL(join(dist, "handbook", "bolehkah.html")).href;
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(home);
  const examples = await page.$$eval(".ask-example-list > li", (items) =>
    items.map((item) => ({
      scenario: decodeURIComponent(item.querySelector("a")?.hash.replace(/^#[a-z]+_/, "") ?? ""),
      link: item.querySelector("[data-with-script] a")?.hash ?? "",
    })),
  );
  if (examples.length !== expected.size)
    faults.push(`${examples.length} examples on the page, ${expected.size} that ask whether somebody may`);
  const looked = new Set();
  for (const { scenario, link } of examples) {
    await page.goto(`${home}${link}`);
    // The same page with another fragment is not loaded anew by itself.
    await page.reload();
    const card = await page.waitForSelector(".ask-verdict, .ask-question").catch(() => undefined);
    const kind = /ask-verdict ask-(\w+)/.exec((await card?.getAttribute("class")) ?? "")?.[1] ?? "question";
    const shown = kind === "unregulated" ? "permit" : kind;
    if (shown !== expected.get(scenario)) faults.push(`${scenario}: shows ${kind}, decided ${expected.get(scenario)}`);
    if (looked.has(kind)) continue;
    looked.add(kind);
    for (const fault of await violationsOn(page)) faults.push(`${kind}: ${fault}`);
  }
  await context.close();
  return faults;
}
