import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A CommonMark + GFM + YAML frontmatter parser that yields mdast with offsets in UTF-16 code units. */
export type MarkdownParser = (text: string) => Root;

const processor = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm).freeze();

/** The reference parser: unified with remark. */
export const remarkParser: MarkdownParser = (text) => processor.parse(text);
