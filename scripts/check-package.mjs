// The package as people get it: a clean clone installs and builds without running a script of any package; what is packed installs into an empty folder,
// with and without the optional packages, and makes the same publication there. `npm run test:package`, some minutes; what npm has in its
// cache is taken from there, the rest from the registry. What is not committed is not looked at.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { differencesButPdf } from "./package/differences-but-pdf.mjs";

// A build that says again what it said the last time would prove nothing.
process.env.PEDOMAN_CACHE = "off";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "pedoman-package-"));
const clone = join(folder, "clone");
const fromRegistry = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
const optional = Object.keys(JSON.parse(await readFile(join(root, "package.json"), "utf8")).optionalDependencies);

/** What goes along with the program. */
const inPackage = ["LICENSE", "NOTICE", "SECURITY.md", "sbom.cdx.json", "lib/cli.js", "lib/THIRD-PARTY-LICENSES.txt"];

try {
  await step("git clone", () => run(root, "git", "clone", "--quiet", root, clone));
  await step("npm ci --ignore-scripts", () => run(clone, "npm", "ci", ...fromRegistry));
  await step("npm run build", () => run(clone, "npm", "run", "build"));
  await step("the build is what is committed", async () => {
    const changed = await run(clone, "git", "status", "--porcelain");
    if (changed !== "") throw new Error(`differs from what is committed:\n${changed}`);
  });
  await step("npm pack", () => run(clone, "npm", "pack", "--pack-destination", folder));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const packed = join(folder, `pedoman-${version}.tgz`);

  for (const [name, omit] of Object.entries({ whole: [], without: ["--omit=optional"] })) {
    const home = join(folder, name);
    await mkdir(home);
    await step(`npm install ${["--ignore-scripts", ...omit].join(" ")}`, async () => {
      await run(home, "npm", "init", "--yes");
      await run(home, "npm", "install", ...fromRegistry, ...omit, packed);
      const isThere = (path) => existsSync(join(home, "node_modules", path));
      const missing = inPackage.map((path) => `pedoman/${path}`).filter((path) => !isThere(path));
      if (missing.length > 0) throw new Error(`the package lacks ${missing.join(", ")}`);
      const odd = optional.filter((path) => isThere(path) !== (omit.length === 0));
      if (odd.length > 0) throw new Error(`installed or left out against what was asked: ${odd.join(", ")}`);
    });
    await step("pedoman build, the guidelines of this repository", () =>
      pedoman(home, "build", "--root", clone, "--out", join(home, "made"), "--quiet"),
    );
  }
  await step("the two publications are the same, but for the PDFs", async () => {
    const differing = await differencesButPdf(join(folder, "whole/made"), join(folder, "without/made"));
    if (differing.length > 0) throw new Error(`these differ: ${differing.join(", ")}`);
  });
  await step("pedoman new, check, build without the optional packages", async () => {
    const home = join(folder, "without");
    await pedoman(
      home,
      "new",
      "mulai",
      "--name",
      "Kabupaten Contoh",
      "--province",
      "Contoh",
      "--capital",
      "Kota Contoh",
    );
    await pedoman(home, "check", "--root", "mulai");
    const told = await pedoman(home, "build", "--root", "mulai", "--lang", "en");
    if (!told.includes("No PDF was made")) throw new Error(`says nothing of the PDFs it did not make:\n${told}`);
    if (!existsSync(join(home, "mulai/dist/handbook/index.html"))) throw new Error("made no handbook");
  });
} catch (error) {
  process.stderr.write(`${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function step(name, work) {
  await work();
  process.stdout.write(`ok  ${name}\n`);
}

/** What a program wrote; fails where it does. */
async function run(cwd, program, ...args) {
  const { stdout, stderr } = await promisify(execFile)(program, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
  return stdout + stderr;
}

/** The program as npm put it there. */
function pedoman(home, ...args) {
  return run(home, join(home, "node_modules/.bin/pedoman"), ...args);
}
