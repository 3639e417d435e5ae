import { strToU8, type Zippable, zipSync } from "fflate";

/** The earliest time a zip archive knows: an entry says nothing of when it was made. Local time, as the archive counts. */
const noTime = new Date(1980, 0, 1);

/** Files as a zip archive, in the order given; the same files give the same bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, contents] of Object.entries(files))
    entries[name] = typeof contents === "string" ? strToU8(contents) : contents;
  return zipSync(entries, { mtime: noTime, level: 6 });
}
