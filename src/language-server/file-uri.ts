/**
 * The absolute path of a `file:` URI, with forward slashes (`C:/hukum/a.md` on Windows); `undefined` for any other URI: a text that has never
 * been saved, or one out of a repository's history, belongs to no folder of guidelines.
 */
export function pathOfUri(uri: string): string | undefined {
  let url: URL;
  try {
    url = new URL(uri);
    if (url.protocol !== "file:") return undefined;
    const path = decodeURIComponent(url.pathname);
    if (url.host !== "") return `//${url.host}${path}`;
    const drive = /^\/([A-Za-z]):/.exec(path);
    return drive ? `${(drive[1] as string).toUpperCase()}:${path.slice(3)}` : path;
  } catch {
    return undefined;
  }
}

/** The `file:` URI of an absolute path, spelt as editors spell it: everything but letters, digits and `-._~` is escaped. */
export function uriOfPath(path: string): string {
  const [host = "", rest = path] = path.startsWith("//")
    ? hostAndPath(path)
    : ["", path.replace(/^([A-Za-z]):/, "/$1:")];
  return `file://${host}${rest.split("/").map(encodeURIComponent).join("/")}`;
}

function hostAndPath(path: string): readonly [string, string] {
  const end = path.indexOf("/", 2);
  return end === -1 ? [path.slice(2), "/"] : [path.slice(2, end), path.slice(end)];
}
