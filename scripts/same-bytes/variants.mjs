import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";

const preload = (name) => ["--import", fileURLToPath(new URL(name, import.meta.url))];

/**
 * What must make no difference to the bytes of a publication, by what it is called on the page. A variant may name
 * - `folder`: the folder of the project below an empty one; `prepare`: what is done to the project before it is built;
 * - `env`: the environment, beside PATH; `node`: options of Node; `major`: another version of it; `umask`;
 * - `args`: options of `pedoman build`. Ways of working in parallel go here: once there is an option for them, a line with it.
 */
export const groups = [
  {
    what: {
      id: "folder (spasi, Unicode, sangat dalam, repositori Git)",
      en: "folder (spaces, Unicode, very deep, a Git repository)",
    },
    variants: [
      { folder: "folder lain/dengan spasi é ß 日本 '\"$HOME" },
      { folder: `${"folder-yang-dalam/".repeat(60)}akhir` },
      { folder: "repo", prepare: (root) => void execFileSync("git", ["init", "-q", root]) },
    ],
  },
  {
    what: { id: "zona waktu", en: "time zone" },
    variants: ["Asia/Makassar", "Pacific/Kiritimati", "America/St_Johns"].map((TZ) => ({ env: { TZ } })),
  },
  {
    what: { id: "bahasa sistem", en: "locale" },
    variants: ["id_ID.UTF-8", "tr_TR.UTF-8", "C"].map((LC_ALL) => ({
      env: { LC_ALL, LANG: LC_ALL, LANGUAGE: LC_ALL.slice(0, 2) },
    })),
  },
  { what: { id: "umask", en: "umask" }, variants: [{ umask: "077" }, { umask: "000" }] },
  {
    what: { id: "urutan, waktu, dan hak akses berkas", en: "order, times and rights of files" },
    variants: [
      { node: preload("order.mjs") },
      {
        prepare: (root) => {
          for (const name of readdirSync(`${root}/guidelines`)) {
            utimesSync(`${root}/guidelines/${name}`, 1, 1);
            chmodSync(`${root}/guidelines/${name}`, 0o400);
          }
        },
      },
    ],
  },
  {
    what: {
      id: "jam (7 tahun maju, 30 tahun mundur dan meloncat-loncat)",
      en: "clock (7 years ahead; 30 years behind, and jumping)",
    },
    variants: [
      { node: preload("clock.mjs"), env: { CLOCK_YEARS: "7" } },
      { node: preload("clock.mjs"), env: { CLOCK_YEARS: "-30", CLOCK_JUMPS: "1" } },
    ],
  },
  {
    what: {
      id: "lingkungan (terminal, CI, pengguna, jumlah utas)",
      en: "environment (terminal, CI, user, number of threads)",
    },
    variants: [
      {
        env: {
          CI: "1",
          NO_COLOR: "1",
          COLUMNS: "20",
          NODE_ENV: "production",
          HOME: "/nonexistent",
          USER: "lain",
          UV_THREADPOOL_SIZE: "1",
        },
      },
      { env: { FORCE_COLOR: "3", UV_THREADPOOL_SIZE: "32", SOURCE_DATE_EPOCH: "0" } },
    ],
  },
  {
    what: { id: "pembaca Markdown: native dan remark", en: "Markdown parser: native and remark" },
    variants: [{ args: ["--parser", "remark"] }],
  },
  {
    what: {
      id: "berurutan: tanpa utas yang membuat PDF di samping",
      en: "serial: no thread that makes the PDFs beside",
    },
    variants: [{ env: { PEDOMAN_THREADS: "off" } }],
  },
  { what: { id: "di atas terbitan lama", en: "over an old publication" }, variants: [{ isOver: true }] },
  ...[22, 24].map((major) => ({ what: { id: `Node ${major}`, en: `Node ${major}` }, variants: [{ major }] })),
];

/**
 * Another version of Node, as the package `node` of npm brings it.
 * @returns {{ path: string, version: string } | undefined} `undefined` where it cannot be had.
 */
export function nodeOf(major) {
  try {
    const say = "console.log(JSON.stringify({ path: process.execPath, version: process.versions.node }))";
    return JSON.parse(
      execFileSync("npx", ["-y", "-p", `node@${major}`, "node", "-e", say], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  } catch {
    return undefined;
  }
}
