// What any tool on unified pays at the least: parse the same files with remark, frontmatter and GFM, and stop.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const folder = process.argv[2];
const processor = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm);
for (const name of readdirSync(folder)) {
  if (name.endsWith(".md")) processor.parse(readFileSync(join(folder, name), "utf8"));
}
