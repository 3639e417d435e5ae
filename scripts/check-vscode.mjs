// `CODE_SERVER=…/code-server/out/node/entry.js npm run test:editor`: installs the extension in a real editor host (VS Code, as code-server runs it),
// opens a text with a mistake in it in Chromium, and looks whether the mistake is shown. Slow, and needs what an ordinary `npm ci` does not bring, so
// that it is no part of `npm test`: there the package is unpacked and started in a stand-in (src/vscode-extension.test.ts).
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { stop } from "./stop.mjs";

const entry = process.env.CODE_SERVER;
if (!entry) {
  stop(
    "Isi CODE_SERVER dengan alamat out/node/entry.js milik code-server.",
    "Set CODE_SERVER to out/node/entry.js of code-server.",
  );
}
const root = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "pedoman-vscode-"));
const project = join(work, "naskah");
cpSync(join(root, "guidelines"), join(project, "guidelines"), { recursive: true });
const act = join(project, "guidelines", "perbup-media-sosial.md");
writeFileSync(act, readFileSync(act, "utf8").replace(/^\(2\) /m, "(7) "));

const { version } = JSON.parse(readFileSync(join(root, "editors/vscode/package.json"), "utf8"));
const built = spawnSync(process.execPath, [join(root, "scripts/build-vsix.mjs"), work], { encoding: "utf8" });
if (built.status !== 0) stop("Ekstensi tidak dapat disusun.", built.stderr);
const places = ["--user-data-dir", join(work, "data"), "--extensions-dir", join(work, "extensions")];
const vsix = join(work, `pedoman-${version}.vsix`);
const installed = spawnSync(process.execPath, [entry, "--install-extension", vsix, ...places], { encoding: "utf8" });
if (!/was successfully installed/.test(installed.stdout))
  stop("Ekstensi tidak terpasang.", installed.stdout + installed.stderr);

const port = 18000 + (process.pid % 1000);
const options = [
  "--auth",
  "none",
  "--bind-addr",
  `127.0.0.1:${port}`,
  "--disable-workspace-trust",
  "--disable-telemetry",
];
const host = spawn(process.execPath, [entry, ...options, "--disable-update-check", ...places, project], {
  stdio: "ignore",
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  const address = `http://127.0.0.1:${port}/?folder=${encodeURIComponent(project)}`;
  for (let tries = 0; ; tries += 1) {
    try {
      await page.goto(address, { waitUntil: "domcontentloaded" });
      break;
    } catch (error) {
      if (tries > 60) throw error;
      await page.waitForTimeout(500);
    }
  }
  await page.getByText("Pedoman", { exact: true }).first().waitFor({ timeout: 120_000 });
  await page.keyboard.press("Control+Shift+M");
  const row = page.locator(".markers-panel .monaco-list-row", { hasText: "structure/number-out-of-sequence" });
  await row.first().waitFor({ timeout: 120_000 });
  process.stdout.write(`installed, activated, and shows:\n${(await row.first().textContent())?.trim()}\n`);
} finally {
  await browser.close();
  host.kill();
  rmSync(work, { recursive: true, force: true });
}
