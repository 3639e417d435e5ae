import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { SourceFile } from "../model/source-file.js";

const byteOrderMark = "\uFEFF";

/**
 * Writes new texts over those they were made from: each file at once, its byte-order mark kept. Nothing at all is written if one of them
 * is no longer as it was read.
 * @param sources - The texts as they were read, by path relative to the root.
 * @param texts - What takes their place.
 * @throws HostError if a file changed meanwhile, or cannot be written.
 */
export async function writeTexts(
  host: Host,
  root: string,
  sources: ReadonlyMap<string, SourceFile>,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const marks = new Map<string, string>();
  const changed: string[] = [];
  for (const path of texts.keys()) {
    const there = (await host.kindOf(`${root}/${path}`)) === "file" ? await readBytes(host, `${root}/${path}`) : "";
    const mark = there.startsWith(byteOrderMark) ? byteOrderMark : "";
    if (there.slice(mark.length) !== sources.get(path)?.text) changed.push(path);
    marks.set(path, mark);
  }
  if (changed.length > 0) {
    throw new HostError({
      id: `Tidak ada yang ditulis: ${changed.join(", ")} berubah sementara naskah diperiksa. Jalankan lagi.`,
      en: `Nothing was written: ${changed.join(", ")} changed while the texts were being checked. Run it again.`,
    });
  }
  for (const [path, text] of texts) await host.writeFile(`${root}/${path}`, `${marks.get(path) ?? ""}${text}`);
}

/** A file's text with its byte-order mark; bytes that are no UTF-8 are no text that was read. */
async function readBytes(host: Host, path: string): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await host.readFile(path));
}
