import { HostError } from "../errors.js";
import type { MarkdownParser } from "./markdown-parser.js";
import { loadNativeParser } from "./native-parser.js";

/**
 * The parser to use. `auto` takes the native one where it is installed; both give the same tree, held by a test over the corpus. remark is
 * loaded only when it is needed.
 * @throws HostError if `native` is asked for and not installed.
 */
export async function remarkOrNative(wanted: "auto" | "native" | "remark"): Promise<MarkdownParser> {
  const native = wanted === "remark" ? undefined : await loadNativeParser();
  if (native) return native;
  if (wanted === "native") {
    throw new HostError({
      id: "Pembaca Markdown native (satteri) tidak terpasang di mesin ini; pakai --parser remark.",
      en: "The native Markdown parser (satteri) is not installed on this machine; use --parser remark.",
    });
  }
  return (await import("./markdown-parser.js")).remarkParser;
}
