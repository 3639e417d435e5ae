import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Asks *Bolehkah saya …?* as a person does who has no mouse and perhaps no sight: from the empty page to the verdict by keys alone. After every step
 * the focus must be on what is new (that is what a screen reader reads out), one step is taken back on the way, and the verdict is the one that the
 * published vectors hold. Of all worked examples those are asked that show a verdict, or a kind of answer, not seen before.
 * @param {import("playwright-core").Browser} browser
 * @param {string} dist
 * @param {object} book - `rules.json`.
 * @returns {Promise<string[]>} What no key led to, and what did not agree.
 */
export async function askByKeys(browser, dist, book) {
  const types = new Map(book.facts.map(({ name, type }) => [name, type]));
  const chosen = exampleOfEachKind(await examplesIn(dist), types);
  const faults =
    new Set(chosen.map(({ expect }) => expect.verdict)).size < 4 ? ["not every verdict has an example"] : [];
  for (const { about, question, expect } of chosen) {
    // The clock stands where the example does: it is asked *now*.
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    await context.clock.setFixedTime(new Date(question.at));
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const tell = (fault) => faults.push(`${about.scenario} by keys: ${fault}`);
    page.on("pageerror", (error) => tell(`script error: ${error.message}`));
    try {
      await page.goto(pathToFileURL(join(dist, "handbook", "bolehkah.html")).href);
      const shown = await askOne(page, question, types);
      if (shown !== expect.verdict) tell(`shows ${shown}, decided ${expect.verdict}`);
      await beginAgain(page);
    } catch (error) {
      tell(error.message.split("\n")[0]);
    }
    await context.close();
  }
  return faults;
}

/** The worked examples that ask whether somebody may, and that a person can tell the page: all approvals given, none refused. */
async function examplesIn(dist) {
  const lines = (await readFile(join(dist, "rules", "vectors.jsonl"), "utf8")).trim().split("\n");
  return lines
    .map((line) => JSON.parse(line))
    .filter(
      ({ about, question }) =>
        about.scenario !== undefined &&
        question.kind === "decide" &&
        question.approvals.every(({ decision }) => decision === "approved"),
    );
}

/** The first example of every verdict, then of every kind of answer. */
function exampleOfEachKind(examples, types) {
  const seen = new Set();
  return examples.filter(({ question, expect }) => {
    const answers = Object.entries(question.facts).map(([name, value]) => `${types.get(name)?.kind} ${value === null}`);
    const toward = question.toward === undefined ? [] : ["toward"];
    const kinds = [expect.verdict, ...answers, ...toward, ...question.approvals.map(() => "approval")];
    const isNew = kinds.some((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return isNew;
  });
}

/** From the empty page to the verdict. */
async function askOne(page, { roles, act, toward = [], facts, approvals }, types) {
  const words = await page.evaluate(() => globalThis.pedomanBolehkah.words);
  await choose(page, "#tanya_peran", roles[0]);
  await choose(page, "#tanya_tindakan", act);
  if (toward[0] !== undefined) await choose(page, "#tanya_terhadap", toward[0]);
  await tabTo(page, ".ask-start [type=submit]");
  await step(page, () => page.keyboard.press("Enter"));
  for (let asked = 0; (await page.$(".ask-question")) !== null; asked += 1) {
    if (asked === 1) await stepBackAndForth(page, words);
    const name = await page.getAttribute(".ask-question", "data-fact");
    await step(page, () => answer(page, types.get(name), facts[name], words));
  }
  for (const { by } of approvals) {
    const term = await page.evaluate(
      (id) => globalThis.pedomanBolehkah.book.roles.find((role) => role.id === id).term,
      by,
    );
    await tabTo(page, ".ask-approval button", words.approved.replace("{role}", term));
    await step(page, () => page.keyboard.press("Enter"));
  }
  const kind = /ask-verdict ask-(\w+)/.exec((await page.getAttribute(".ask-verdict", "class")) ?? "")?.[1];
  return kind === "unregulated" ? "permit" : kind;
}

/** From the verdict to the next case of the same role: the focus is on the act, the first field that is open. */
async function beginAgain(page) {
  await tabTo(page, ".ask-tools button", await page.evaluate(() => globalThis.pedomanBolehkah.words.startAgain));
  await page.keyboard.press("Enter");
  await page.waitForSelector(".ask-start");
  if (!(await isOn(page, "#tanya_tindakan")))
    throw new Error("whoever begins again does not find the focus on the act");
}

/** Back to the question before, with the focus on it, and the same answer given again. */
async function stepBackAndForth(page, words) {
  const heading = () => page.textContent(".ask-question h2");
  const here = await heading();
  await page.keyboard.press("Shift+Tab");
  if (!(await isOn(page, ".ask-back button"))) throw new Error("the way back does not stand before the question");
  await step(page, () => page.keyboard.press("Enter"));
  const before = await heading();
  if (before === here) throw new Error(`${words.back} leads nowhere`);
  await step(page, () => page.goForward());
  if ((await heading()) !== here) throw new Error("forward again leads elsewhere");
}

/** What a key press leads to: another address, and the focus on the heading of what is new. */
async function step(page, press) {
  const before = page.url();
  await press();
  const focused = page.waitForFunction(
    (was) => location.href !== was && document.activeElement?.matches(".ask-card h2"),
    before,
    { timeout: 5000 },
  );
  await focused.catch(async () => {
    const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
    throw new Error(
      page.url() === before
        ? `nothing follows ${where}`
        : `the focus is not on the heading of what is new, but on ${where}`,
    );
  });
}

/** Gives one answer. */
async function answer(page, type, value, words) {
  if (value === undefined) await pressButton(page, words.unknown);
  else if (type.kind === "boolean") await pressButton(page, value ? words.yes : words.no);
  else if (type.kind === "choice") await pressButton(page, value.replace(/_/g, " "));
  else if (value === null) await pressButton(page, words.notYet);
  else if (type.kind === "event") await typeTime(page, value);
  else if (type.kind === "list") await tick(page, value, words);
  else {
    await tabTo(page, "#tanya_isian");
    await page.keyboard.type(String(value));
    await page.keyboard.press("Enter");
  }
}

async function pressButton(page, text) {
  await tabTo(page, ".ask-answers button", text);
  await page.keyboard.press("Space");
}

async function tick(page, choices, words) {
  if (choices.length === 0) return pressButton(page, words.none);
  for (const choice of choices) {
    await tabTo(page, `.ask-boxes input[value="${choice}"]`);
    await page.keyboard.press("Space");
  }
  await tabTo(page, ".ask-answers [type=submit]");
  await page.keyboard.press("Enter");
}

/** The native field takes month, day, year, hour, minute, second and half of the day one after another, in the order of an English browser. */
async function typeTime(page, instant) {
  const [, year, month, day, hour, minute, second] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):?(\d+)?/.exec(instant);
  const half = Number(hour) < 12 ? "AM" : "PM";
  await tabTo(page, "#tanya_isian");
  await page.keyboard.type(`${month}${day}${year}`);
  await page.keyboard.press("Tab");
  await page.keyboard.type(`${String(Number(hour) % 12 || 12).padStart(2, "0")}${minute}${second ?? "00"}${half}`);
  await page.keyboard.press("Enter");
}

/** An option of a native list: the list has the focus, arrows go through it. */
async function choose(page, list, value) {
  await tabTo(page, list);
  const options = await page.$eval(list, ({ options }) => options.length);
  for (let moves = 0; moves < options; moves += 1) {
    if ((await page.$eval(list, (chosen) => chosen.value)) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no key chooses ${value} in ${list}`);
}

/** Tab until an element has the focus. */
async function tabTo(page, selector, text) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isOn(page, selector, text)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${text ?? selector}`);
}

function isOn(page, selector, text) {
  return page.evaluate(
    ([wanted, words]) =>
      document.activeElement?.matches(wanted) === true &&
      (words === undefined || document.activeElement.textContent.trim() === words),
    [selector, text],
  );
}
