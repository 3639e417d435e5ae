import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import type { SourceFile } from "../model/source-file.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { parseDocument, type SyntaxTree } from "../syntax/parse-document.js";

/** Parses one text. */
export type ParseText = (source: SourceFile) => Promise<Outcome<SyntaxTree>>;

/** What the thread is given that parses a text (`cli/parse-worker.ts`); it answers with what parsing came to. */
export type ParseRequest = { readonly source: SourceFile; readonly parser: "auto" | "native" | "remark" };

/** Texts of more than this (UTF-16 code units) are parsed on a thread. The longest of the real texts has a few thousand less. */
export const largeText = 250_000;

/** Parses every text where it is called. */
export function parseHere(parser: MarkdownParser): ParseText {
  return async (source) => parseDocument(source, parser);
}

/**
 * Parses a text here if it is small, on a thread if it is large: a thread can be ended when it does not come to an end, and one that takes too much memory
 * does not take the process with it. The bounds of `syntax/bounds.ts` come first; this is what is left where they fail.
 * @param parser - The parser that `name` stands for.
 * @throws HostError, naming the text, if it was not parsed in time.
 */
export function parseWatched(host: Host, parser: MarkdownParser, name: ParseRequest["parser"]): ParseText {
  const here = parseHere(parser);
  return async (source) => {
    if (source.text.length <= largeText || host.runOnThread === undefined) return here(source);
    const request: ParseRequest = { source, parser: name };
    const answer = await host.runOnThread("parse-worker", request, source.path);
    if (answer === undefined) return here(source);
    const { value, diagnostics } = answer as Outcome<SyntaxTree>;
    // Not the copy that came back: what is known of a source is kept by its identity.
    return { value: { ...value, source }, diagnostics };
  };
}
