import { InvariantError } from "../errors.js";
import { publicationIndexPath } from "./manifest.js";

// Names Windows cannot hold, with or without an extension; publications are carried about on USB sticks.
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u001f\u007f-\u009f<>:"|?*\\]|\p{Surrogate}/u;

/**
 * Holds that a list of files can be written as one folder, the same on every system: each path relative and inside, and
 * none in the way of another, also where letter case is not told apart.
 * @throws InvariantError naming the first path that is wrong: emitters make paths, not authors.
 */
export function checkPaths(paths: readonly string[]): void {
  /** Each file and each folder above it, by its name without case. */
  const taken = new Map<string, { readonly path: string; readonly kind: "file" | "folder" }>();
  for (const path of [publicationIndexPath, ...paths]) {
    const fault = faultOf(path);
    if (fault) throw new InvariantError(`Output path ${JSON.stringify(path)} ${fault}`);
    const names = path.split("/");
    for (let depth = 1; depth <= names.length; depth++) {
      const here = names.slice(0, depth).join("/");
      const kind = depth === names.length ? "file" : "folder";
      const other = taken.get(withoutCase(here));
      if (other && (kind === "file" || other.kind === "file" || other.path !== here)) {
        throw new InvariantError(`Output path ${JSON.stringify(path)} clashes with ${JSON.stringify(other.path)}`);
      }
      taken.set(withoutCase(here), { path: here, kind });
    }
  }
}

function faultOf(path: string): string | undefined {
  if (forbidden.test(path)) return "holds a character that not every system can write";
  if (path !== path.normalize("NFC")) return "is not in Unicode normal form C";
  for (const name of path.split("/")) {
    if (name === "") return "is empty, absolute, or holds an empty name";
    if (name === "." || name === "..") return `holds "${name}"`;
    if (/[. ]$/.test(name)) return "holds a name that ends with a full stop or a space";
    if (deviceName.test(name)) return `holds "${name}", a device on Windows`;
  }
  return undefined;
}

function withoutCase(path: string): string {
  return path.toUpperCase().toLowerCase();
}
