import { type MarkdownParser, remarkParser } from "../syntax/markdown-parser.js";
import { loadNativeParser } from "../syntax/native-parser.js";

const native = await loadNativeParser();

/** Every Markdown parser of this machine, by name: both must do the same. */
export const parsers: readonly (readonly [name: string, parser: MarkdownParser])[] = [
  ["remark", remarkParser],
  ...(native ? [["the native parser", native] as const] : []),
];
