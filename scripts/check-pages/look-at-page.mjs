import { everyRule, rulesOfSight, violationsOn } from "./violations-on.mjs";
import { wordsOutsidePictures } from "./words-in-pictures.mjs";

const views = [
  { name: "desktop, light", size: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "phone, dark", size: { width: 360, height: 780 }, colorScheme: "dark" },
];

/**
 * Looks at a published page in both views; it is loaded once.
 * @param {import("playwright-core").Page} page - Of the browser; another published page may stand in it: a new one would need a process, and the checker
 *   to be compiled again.
 * @param {string} url
 * @param {boolean} isFirstOfKind - Whether rules that read the markup alone are asked in the second view as well.
 * @returns {Promise<string[]>} What is wrong.
 */
export async function lookAtPage(page, url, isFirstOfKind) {
  const faults = [];
  await show(page, views[0]);
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:"))
      faults.push(`request to ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`not found: ${request.url()}`));
  page.on("pageerror", (error) => faults.push(`script error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  await page.goto(url);
  const isWhole = url.endsWith("/handbook.html");
  if (isWhole) await layOutFirstDocuments(page);
  else {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    faults.push(...(await wordsOutsidePictures(page)));
  }
  for (const view of views) faults.push(...(await scrollsSideways(page, view)));
  // The checker goes into the page past its policy, which would be told as an error.
  page.removeAllListeners();
  if (isWhole) await removeOtherDocuments(page);
  for (const [index, view] of views.entries()) {
    await show(page, view);
    const found = await violationsOn(page, index === 0 || isFirstOfKind ? everyRule : rulesOfSight);
    faults.push(...found.map((fault) => `(${view.name}) ${fault}`));
  }
  return faults;
}

async function show(page, { size, colorScheme }) {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, media: null });
}

async function scrollsSideways(page, view) {
  await show(page, view);
  const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return by > 0 ? [`(${view.name}) scrolls sideways by ${by} px`] : [];
}

/**
 * The handbook in one file repeats the documents, each of which has a page of its own: the first two stand for all. What is out of sight is not laid
 * out, and has no size to look at.
 */
async function layOutFirstDocuments(page) {
  await page.evaluate(() => {
    for (const part of [...document.querySelectorAll(".one-file-document")].slice(0, 2))
      part.style.contentVisibility = "visible";
  });
}

/** The checker reads every element before it leaves any aside: megabytes of law would keep it for half a minute. */
async function removeOtherDocuments(page) {
  await page.evaluate(() => {
    for (const part of [...document.querySelectorAll(".one-file-document")].slice(2)) part.remove();
  });
}
