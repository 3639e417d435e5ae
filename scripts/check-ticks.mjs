// What only a browser shows of a checklist: ticks that survive a reload, a reset that asks first, a line that says its words changed.
import { pathToFileURL } from "node:url";

/**
 * Works through the first list of a role's sheet as its user would.
 * @param {import("playwright-core").Browser} browser
 * @param {string} path - Of the sheet.
 * @param {(page: import("playwright-core").Page) => Promise<readonly string[]>} violations - What accessibility has against the page as it stands.
 * @returns {Promise<readonly string[]>} What is wrong.
 */
export async function checkTicks(browser, path, violations) {
  const faults = [];
  const expect = (holds, what) => holds || faults.push(what);
  const context = await browser.newContext();
  const page = await context.newPage();
  const url = pathToFileURL(path).href;
  await page.goto(url);
  const list = page.locator(".checklist").first();
  const boxes = list.locator(".tick input:not([data-stop])");
  const progress = () => list.locator(".progress-words").textContent();
  const key = `pedoman-centang:${await list.getAttribute("data-list")}`;
  const kept = () => page.evaluate((name) => localStorage.getItem(name), key);
  const count = await boxes.count();

  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.reload();
  expect((await boxes.nth(0).isChecked()) && (await boxes.nth(1).isChecked()), "ticks do not survive a reload");
  expect((await progress())?.startsWith(`2 dari ${count} `), `progress says «${await progress()}», not 2 of ${count}`);

  // As if the first line had other words when it was ticked.
  const id = await boxes.nth(0).getAttribute("id");
  await page.evaluate(
    ([name, line]) => {
      const ticks = JSON.parse(localStorage.getItem(name));
      ticks[line].text = "0123456789abcdef";
      localStorage.setItem(name, JSON.stringify(ticks));
    },
    [key, id],
  );
  await page.reload();
  expect(!(await boxes.nth(0).isChecked()), "a line whose words changed is still ticked");
  expect(await list.locator(".changed").isVisible(), "a line whose words changed does not say so");
  await list.locator('[data-action="clear"]').click();
  faults.push(...(await violations(page)));

  await list.locator('[data-action="clear-no"]').click();
  expect(await boxes.nth(1).isChecked(), "the reset does not ask first");
  await list.locator('[data-action="clear"]').click();
  await list.locator('[data-action="clear-yes"]').click();
  expect((await list.locator(":checked").count()) === 0 && (await kept()) === null, "the reset leaves ticks behind");
  expect((await list.locator(".changed").count()) === 0, "the reset leaves a line marked as changed");

  // The name is kept only if its owner says so; the date never.
  await page.locator('[name="name"]').fill("Nama Uji");
  await page.locator('[name="date"]').fill("2026-07-01");
  await page.reload();
  expect((await page.locator('[name="name"]').inputValue()) === "", "the name is kept without being asked to");
  await page.locator('[name="name"]').fill("Nama Uji");
  await page.locator('[name="remember"]').check();
  await page.reload();
  expect((await page.locator('[name="name"]').inputValue()) === "Nama Uji", "the name is not kept when asked to");
  expect((await page.locator('[name="date"]').inputValue()) === "", "the date is kept");
  await context.close();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const sheet = await plain.newPage();
  await sheet.goto(url);
  expect((await sheet.locator("button:visible").count()) === 1, "without scripts there are buttons that do nothing");
  await plain.close();
  return faults;
}

/**
 * Chooses a role, then a moment, in the index of the checklists.
 * @param {import("playwright-core").Browser} browser
 * @param {string} path - Of the index.
 * @returns {Promise<readonly string[]>} What is wrong.
 */
export async function checkFilter(browser, path) {
  const faults = [];
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  const role = await page.locator('[name="role"] option').nth(1).getAttribute("value");
  await page.locator('[name="role"]').selectOption(role);
  const lists = page.locator("[data-moment]:visible");
  const roles = await page.locator(".card:visible").evaluateAll((cards) => cards.map((card) => card.dataset.role));
  if (roles.join() !== role) faults.push(`the filter for ${role} shows ${roles.join(", ")}`);
  const moment = await lists.first().getAttribute("data-moment");
  await page.locator('[name="moment"]').selectOption(moment);
  if ((await lists.count()) !== 1) faults.push(`the filter for «${moment}» shows ${await lists.count()} lists`);
  await page.locator('[data-action="reset"]').click();
  const platforms = await page.locator('[name="platform"] option').evaluateAll((all) => all.map(({ value }) => value));
  if (platforms.length < 3) faults.push("no list is for one platform");
  for (const platform of platforms.slice(1)) {
    await page.locator('[name="platform"]').selectOption(platform);
    const shown = await lists.evaluateAll((all) => all.map(({ dataset }) => dataset.platforms ?? "-"));
    const fits = shown.filter((names) => names.split("|").includes(platform)).length;
    if (shown.length === 0 || fits < shown.length)
      faults.push(`the filter for ${platform} shows ${shown.length} lists, ${fits} of them for it`);
  }
  await page.locator('[data-action="reset"]').click();
  if ((await page.locator(".card[hidden], [data-moment][hidden]").count()) > 0)
    faults.push("the filter does not let go");
  await page.close();
  return faults;
}
