import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const packages = join(import.meta.dirname, "node_modules");
const node = process.execPath;
/** Hugo is no package of npm that works without the network of its makers: whichever is installed. */
const hugo = process.env.HUGO ?? "hugo";
const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8"));

/**
 * What a user would pick instead, each with the shortest configuration that makes an HTML page of every text. The texts are copied as they are, with
 * their frontmatter. `build` makes `out`.
 */
export const peers = {
  eleventy: {
    name: `Eleventy ${dependencies["@11ty/eleventy"]}`,
    texts: "texts",
    out: "_site",
    /** No template language in the texts, which none of them uses: the faster way. */
    files: {
      "eleventy.config.mjs":
        'export default (config) => {\n  config.addGlobalData("layout", "page.liquid");\n  return { markdownTemplateEngine: false, dir: { input: "texts", includes: "../layouts" } };\n};\n',
      "layouts/page.liquid":
        '<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>{{ judul }}</title></head>\n<body><main>{{ content }}</main></body></html>\n',
    },
    build: [node, join(packages, "@11ty/eleventy/cmd.cjs"), "--quiet"],
    watch: [node, join(packages, "@11ty/eleventy/cmd.cjs"), "--quiet", "--watch", "--incremental"],
    page: (id) => `_site/${id}/index.html`,
  },
  hugo: {
    name: hugoName() ?? "Hugo",
    texts: "content",
    out: "public",
    files: {
      "config.toml":
        'baseURL = "https://contoh.go.id/"\nlanguageCode = "id"\ntitle = "Pedoman"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      "layouts/_default/single.html":
        '<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>{{ .Params.judul }}</title></head>\n<body><main>{{ .Content }}</main></body></html>\n',
      "layouts/index.html":
        '<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>Pedoman</title></head>\n<body><ul>{{ range site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Params.judul }}</a></li>{{ end }}</ul></body></html>\n',
    },
    build: [hugo, "--quiet", "--ignoreCache"],
  },
  vitepress: {
    name: `VitePress ${dependencies.vitepress}`,
    texts: "docs",
    out: "docs/.vitepress/dist",
    files: {
      "docs/.vitepress/config.mjs": 'export default { title: "Pedoman", lang: "id", ignoreDeadLinks: true };\n',
    },
    build: [node, join(packages, "vitepress/bin/vitepress.js"), "build", "docs"],
  },
};

const lintPackages = ["remark-cli", "remark-preset-lint-recommended", "remark-preset-lint-consistent"];

/** remark-lint with both presets that say what is wrong with a text; what it says goes nowhere. */
export const remarkLint = {
  name: lintPackages.map((name) => `${name} ${dependencies[name]}`).join(", "),
  command: [
    ...[node, join(packages, "remark-cli/cli.js"), "guidelines", "--no-stdout", "--quiet"],
    ...["frontmatter", "gfm", "preset-lint-recommended", "preset-lint-consistent"].flatMap((name) => ["--use", name]),
  ],
};

/** Puts the packages and the texts of a project where a peer looks for them. */
export function preparePeer({ texts, files }, folder, guidelines) {
  linkPackages(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(guidelines, join(folder, texts), { recursive: true, filter: (path) => !path.endsWith(".json") });
}

/** Makes the packages of the peers those of a folder. */
export function linkPackages(folder) {
  mkdirSync(folder, { recursive: true });
  symlinkSync(packages, join(folder, "node_modules"), "junction");
}

/** What an earlier run of a peer left. */
export function removeOutput({ texts, out }, folder) {
  for (const path of [out, join(texts, ".vitepress", "cache")])
    rmSync(join(folder, path), { recursive: true, force: true });
}

/** How many pages a peer made. */
export function pagesIn({ out }, folder) {
  return readdirSync(join(folder, out), { recursive: true }).filter((path) => path.endsWith(".html")).length;
}

/** What Hugo calls itself; undefined where there is none. */
function hugoName() {
  const { status, stdout } = spawnSync(hugo, ["version"], { encoding: "utf8" });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0].replace("v", "Hugo ") : undefined;
}
