import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Uses the handbook as a reader does, from disk: searches, jumps to citations, previews, copies, switches to dark.
 * @param {import("playwright-core").Browser} browser
 * @param {string} dist
 * @param {{ documents: { id: string, kind: string }[] }} book
 * @returns {Promise<string[]>} What did not work.
 */
export async function tryHandbook(browser, dist, book) {
  const faults = [];
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  context.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => faults.push(`script error: ${error.error().message}`));
  const at = (path) => pathToFileURL(join(dist, path)).href;
  const attempt = async (name, run) => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    try {
      const fault = await run(page);
      if (fault) faults.push(`${name}: ${fault}`);
    } catch (error) {
      faults.push(`${name}: ${error.message.split("\n")[0]}`);
    }
    await page.close();
  };

  const places = [];
  for (const word of ["melarang", "dilarang", "larangan"]) {
    await attempt(`search for ${word}`, async (page) => {
      await page.goto(at("handbook/index.html"));
      await page.keyboard.press("/");
      await page.keyboard.type(word);
      await page.waitForSelector("#daftar_hasil [role=option]");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#hasil_pencarian .result a");
      const found = await page.$$eval("#hasil_pencarian .result a", (links) => links.map(({ href }) => href).sort());
      places.push(found.join("\n"));
      return found.length < 5 ? `only ${found.length} places` : undefined;
    });
  }
  if (new Set(places).size !== 1) faults.push("melarang, dilarang and larangan find different places");

  const document = book.documents.find(({ kind }) => kind === "peraturan-bupati")?.id;
  const own = `handbook/${document}.html`;
  const cited = [
    ...(await readFile(join(dist, own), "utf8")).matchAll(
      /href="#([^"]+)" aria-label="Tautan ke (Pasal (\w+) ayat \((\w+)\) huruf (\w))"/g,
    ),
  ].map(([, provision, citation, ...parts]) => ({ provision, citation, parts }))[0];
  if (!cited) faults.push("the regulation has no huruf of an ayat to be looked for");
  else {
    const [pasal, ayat, huruf] = cited.parts;
    for (const query of [
      `pasal ${pasal} ayat ${ayat} huruf ${huruf}`,
      `Ps ${pasal}(${ayat})${huruf}`,
      `${pasal} (${ayat}) ${huruf}`,
    ]) {
      await attempt(`citation ${query}`, async (page) => {
        await page.goto(at("handbook/index.html"));
        await page.fill(".search-input", "");
        await page.focus(".search-input");
        await page.keyboard.type(query);
        await page.waitForSelector("#daftar_hasil .search-jump[aria-selected=true]");
        await page.keyboard.press("Enter");
        await page.waitForURL((url) => url.hash !== "");
        const where = await page.evaluate(() => document.querySelector(":target")?.id);
        return where === cited.provision ? undefined : `leads to ${where}, not ${cited.provision}`;
      });
    }
  }

  await attempt("list of results by keyboard", async (page) => {
    await page.goto(at(own));
    await page.keyboard.press("/");
    await page.keyboard.type("admin");
    await page.waitForSelector("#daftar_hasil [role=option]");
    await page.keyboard.press("ArrowDown");
    const active = await page.getAttribute(".search-input", "aria-activedescendant");
    if (!active || (await page.getAttribute(`#${active}`, "aria-selected")) !== "true") return "no option is chosen";
    await page.keyboard.press("Escape");
    if (await page.isVisible("#daftar_hasil")) return "Esc leaves it open";
    return (await page.inputValue(".search-input")) === "admin" ? undefined : "Esc takes the words away";
  });

  await attempt("preview", async (page) => {
    await page.goto(at(own));
    for (const kind of ["a.term", "a.reference"]) {
      await page.keyboard.press("Shift");
      await page.focus(`article ${kind}`);
      await page.waitForSelector("#pratinjau:not([hidden])");
      if ((await page.textContent("#pratinjau")).length < 20) return `${kind}: nothing in it`;
      await page.keyboard.press("Escape");
      if (await page.isVisible("#pratinjau")) return `${kind}: Esc leaves it open`;
      if (!(await page.evaluate((one) => globalThis.document.activeElement?.matches(one), kind)))
        return `${kind}: the focus is lost`;
    }
    return undefined;
  });

  await attempt("copy", async (page) => {
    await page.goto(at(own));
    const id = cited?.provision ?? "";
    await page.click(`[id="${id}"] > a.permalink`);
    await page.click("button[data-copy=words]");
    await page.waitForFunction(() => globalThis.document.querySelector(".panel-status")?.textContent !== "");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (!copied.startsWith(cited?.citation) || !copied.includes(`${document}.html#${id}`) || !copied.includes("“"))
      return `copied «${copied}»`;
    await page.keyboard.press("Escape");
    const focused = await page.evaluate(() => globalThis.document.activeElement?.getAttribute("href"));
    return focused === `#${id}` ? undefined : "Esc does not give the focus back to the link";
  });

  await attempt("dark switch", async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(globalThis.document.body).backgroundColor);
    await page.goto(at(own));
    const light = await ground();
    await page.click(".theme-switch");
    const dark = await ground();
    await page.goto(at("handbook/index.html"));
    const kept = await ground();
    await page.evaluate(() => localStorage.clear());
    return light !== dark && kept === dark ? undefined : `${light}, ${dark}, then ${kept}`;
  });

  // A page opened from a chat has no neighbours.
  const alone = await mkdtemp(join(tmpdir(), "handbook-"));
  await copyFile(join(dist, "handbook/handbook.html"), join(alone, "handbook.html"));
  await attempt("handbook in one file", async (page) => {
    const failed = [];
    page.on("requestfailed", (request) => failed.push(request.url()));
    page.on("console", (message) => message.type() === "error" && failed.push(message.text()));
    await page.goto(pathToFileURL(join(alone, "handbook.html")).href);
    await page.focus(".search-input");
    await page.keyboard.type("larangan");
    await page.waitForSelector("#daftar_hasil [role=option]");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.hash !== "");
    if (!(await page.evaluate(() => globalThis.document.querySelector(":target")))) return "a result leads nowhere";
    if ((await page.evaluate(() => getComputedStyle(globalThis.document.body).backgroundColor)) === "rgba(0, 0, 0, 0)")
      return "no style";
    return failed.length > 0 ? failed.join(", ") : undefined;
  });
  await rm(alone, { recursive: true, force: true });
  await context.close();
  return faults;
}
