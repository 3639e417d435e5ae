import type { OutputFile } from "../emitter.js";
import type { Words } from "../words.js";

/** A file to take along; the view of `templates/partials/downloads.hbs`. */
export type Download = {
  /** Seen from the folder of the page that offers it. */
  readonly href: string;
  readonly name: string;
  readonly size: string;
};

/**
 * The other forms of a page among the files made so far.
 * @param name - Name of the page, without folder and ending: `admin`. Its forms are named after it.
 * @param folders - Where they lie, the page's own folder first; those of the others may lie deeper in them.
 * @param forms - What each form is called, by ending, in the order in which they are offered.
 */
export function downloadsOf(
  name: string,
  folders: readonly [string, ...string[]],
  forms: Readonly<Record<string, string>>,
  files: readonly OutputFile[],
  words: Words,
): readonly Download[] {
  const [own] = folders;
  const named = byName(files);
  return Object.entries(forms).flatMap(([ending, form]) =>
    (named.get(`${name}.${ending}`) ?? [])
      .filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))
      .map(({ path, contents }) => ({
        href: path.startsWith(`${own}/`) ? path.slice(own.length + 1) : `../${path}`,
        name: form,
        size: words.fileSize(bytesOf(contents)),
      })),
  );
}

const indexes = new WeakMap<
  readonly OutputFile[],
  { readonly length: number; readonly byName: Map<string, OutputFile[]> }
>();

/** Files by their name without the folder. Every page asks; between two emitters the list grows. */
function byName(files: readonly OutputFile[]): ReadonlyMap<string, readonly OutputFile[]> {
  const known = indexes.get(files);
  if (known?.length === files.length) return known.byName;
  const index = new Map<string, OutputFile[]>();
  for (const file of files) {
    const slash = file.path.lastIndexOf("/");
    if (slash === -1) continue;
    const key = file.path.slice(slash + 1);
    const held = index.get(key);
    if (held) held.push(file);
    else index.set(key, [file]);
  }
  indexes.set(files, { length: files.length, byName: index });
  return index;
}

function bytesOf(contents: string | Uint8Array): number {
  return typeof contents === "string" ? new TextEncoder().encode(contents).length : contents.length;
}
