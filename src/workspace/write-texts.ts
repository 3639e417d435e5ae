import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { SourceFile } from "../model/source-file.js";

const byteOrderMark = "\uFEFF";

/**
 * Writes new texts over those they were made from: each file at once, its byte-order mark kept. Nothing at all is written if one of them
 * is no longer as it was read; if one cannot be written, those written before it are put back, since numbers moved in one text and not in
 * another are worse than either.
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
  const put = (path: string, text: string): Promise<void> =>
    host.writeFile(`${root}/${path}`, `${marks.get(path) ?? ""}${text}`);
  const written: string[] = [];
  try {
    for (const [path, text] of texts) {
      await put(path, text);
      written.push(path);
    }
  } catch (error) {
    // What cannot be put back is on the same full or broken disk; the first refusal is what there is to say.
    for (const path of written) await put(path, sources.get(path)?.text ?? "").catch(() => undefined);
    throw error;
  }
}

/** A file's text with its byte-order mark; bytes that are no UTF-8 are no text that was read. */
async function readBytes(host: Host, path: string): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await host.readFile(path));
}
