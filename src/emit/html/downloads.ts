import type { OutputFile } from "../emitter.js";
import type { Words } from "../words.js";

/** A file offered on a page. */
export type Download = {
  /** Seen from the folder it lies in. */
  readonly href: string;
  readonly name: string;
  readonly size: string;
};

/**
 * The other forms of a page among the files made so far, in the order of `words.fileForms`.
 * @param stem - Path of the page without its ending: `checklists/admin`.
 */
export function downloadsOf(stem: string, files: readonly OutputFile[], words: Words): readonly Download[] {
  const sizes = new Map(files.map(({ path, contents }) => [path, bytesOf(contents)]));
  return Object.entries(words.fileForms).flatMap(([ending, name]) => {
    const path = `${stem}.${ending}`;
    const bytes = sizes.get(path);
    return bytes === undefined
      ? []
      : [{ href: path.slice(path.lastIndexOf("/") + 1), name, size: words.fileSize(bytes) }];
  });
}

function bytesOf(contents: string | Uint8Array): number {
  return typeof contents === "string" ? new TextEncoder().encode(contents).length : contents.length;
}
