// What CI runs on a machine that lacks what it opens pages and Word files with: `.ci/run` with stand-ins for all that it calls.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";

const script = fileURLToPath(new URL("../.ci/run", import.meta.url));
const bash = ["/bin/bash", "/usr/bin/bash"].find(existsSync);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Machine = {
  /** Programs that are installed. */
  readonly has: readonly string[];
  readonly user?: "root" | "somebody";
  /** What apt-get does: puts the program of a package there, fails, or is not there itself. */
  readonly apt?: "installs" | "fails" | "brings nothing" | "absent";
};

/** Runs the script; `calls` is all that it ran, in order. */
function run({ has, user = "root", apt = "installs" }: Machine) {
  const folder = mkdtempSync(join(tmpdir(), "pedoman-ci-"));
  folders.push(folder);
  const log = join(folder, "calls");
  const program = (name: string, body: string): void => {
    writeFileSync(join(folder, name), `#!${bash}\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const says = (name: string) => `echo "${name} $*" >> "${log}"`;
  program("npm", says("npm"));
  program("dirname", `echo "\${1%/*}"`);
  program("id", `echo ${user === "root" ? 0 : 1000}`);
  program("sleep", says("sleep"));
  for (const name of has) program(name, "");
  const bring = `case "\${@: -1}" in
  chromium) program=chromium ;;
  libreoffice-writer-nogui) program=soffice ;;
  poppler-utils) program=pdftotext ;;
  php-cli) program=php ;;
  *) exit 0 ;;
esac
printf '#!${bash}\\n' > "${folder}/$program"
/bin/chmod 755 "${folder}/$program"`;
  const does = { installs: bring, fails: "exit 100", "brings nothing": "exit 0", absent: "" };
  if (apt !== "absent") program("apt-get", `${says("apt-get")}\n${does[apt]}`);
  const { status, stderr } = spawnSync(bash ?? "bash", [script], {
    encoding: "utf8",
    env: { PATH: folder, CHROMIUM: join(folder, "chromium") },
  });
  const calls = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  return { status, stderr: stderr.replaceAll(`${folder}/`, ""), calls };
}

const everything = ["chromium", "soffice", "pdftotext", "php"];
const withBash = it.skipIf(bash === undefined);

withBash("runs the two commands of the README, then opens their outcome", () => {
  expect(run({ has: everything, apt: "absent", user: "somebody" })).toEqual({
    status: 0,
    stderr: "",
    calls: [
      "npm ci",
      "npm test",
      "npm run build",
      "npm run test:browser",
      "npm run test:word",
      "npm run test:slow",
      "npm run test:readers",
      "npm run test:package",
    ],
  });
});

withBash("installs what is missing, each before it is needed", () => {
  const { status, calls } = run({ has: [] });
  expect(status).toBe(0);
  expect(calls.slice(3)).toEqual([
    "apt-get update -qq",
    "apt-get install -qq -y --no-install-recommends chromium",
    "npm run test:browser",
    "apt-get install -qq -y --no-install-recommends libreoffice-writer-nogui",
    "apt-get install -qq -y --no-install-recommends poppler-utils",
    "npm run test:word",
    "apt-get install -qq -y --no-install-recommends php-cli",
    "npm run test:slow",
    "npm run test:readers",
    "npm run test:package",
  ]);
});

withBash.each<[string, Machine, string, string]>([
  [
    "apt-get fails",
    { has: ["chromium"], apt: "fails" },
    "apt-get tidak menghasilkan soffice dari paket libreoffice-writer-nogui",
    "apt-get did not bring soffice with the package libreoffice-writer-nogui",
  ],
  [
    "its package holds another program",
    { has: ["soffice"], apt: "brings nothing" },
    "apt-get tidak menghasilkan chromium dari paket chromium",
    "apt-get did not bring chromium with the package chromium",
  ],
  [
    "somebody without rights runs it",
    { has: ["soffice"], user: "somebody" },
    "Pasang paket chromium, lalu ulangi.",
    "Install the package chromium, then run this again.",
  ],
  [
    "there is no apt-get",
    { has: ["chromium", "soffice"], apt: "absent" },
    "Pasang paket poppler-utils, lalu ulangi.",
    "Install the package poppler-utils, then run this again.",
  ],
])("fails in words when %s, and skips nothing in silence", (_when, machine, indonesian, english) => {
  const { status, stderr, calls } = run(machine);
  expect(status).toBe(1);
  expect(stderr.split("\n")).toEqual([expect.stringContaining(indonesian), expect.stringContaining(english), ""]);
  expect(calls).not.toContain("npm run test:word");
});
