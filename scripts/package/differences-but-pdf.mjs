import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * What a publication made without the PDF engine says otherwise than the whole one, but for the PDFs themselves and every mention of one: paths, in
 * order. Without any other optional part nothing differs, so that this list is empty.
 * @param {string} whole - Folder of the publication made with every optional part.
 * @param {string} without - Folder of the other.
 */
export async function differencesButPdf(whole, without) {
  const wanted = (await filesIn(whole)).filter((path) => !path.endsWith(".pdf"));
  const found = await filesIn(without);
  const common = wanted.filter((path) => found.includes(path));
  const differing = [];
  for (const path of common) {
    const [a, b] = await Promise.all([whole, without].map((folder) => readFile(join(folder, path))));
    if (!a.equals(b) && withoutPdf(path, a) !== withoutPdf(path, b)) differing.push(path);
  }
  const lonely = [...wanted.filter((path) => !found.includes(path)), ...found.filter((path) => !wanted.includes(path))];
  return [...differing, ...lonely].sort();
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return paths.map((path) => path.slice(folder.length + 1).replaceAll(sep, "/"));
}

/** What a file says without what it says of PDFs. */
function withoutPdf(path, bytes) {
  const text = bytes.toString("utf8");
  if (path.endsWith(".html")) return text.replace(/^<li><a href="[^"]*\.pdf">.*\n/gm, "");
  // Lists of the files and of their hashes: the files were compared themselves.
  if (path === ".pedoman.json") return "";
  if (path === "records/jdih.json") return text.replace(/^ *"fileDownload": .*\n/gm, "");
  if (path === "records/legislation.jsonld") return JSON.stringify(JSON.parse(text), leaveOutPdf);
  return text;
}

function leaveOutPdf(_key, value) {
  return Array.isArray(value) ? value.filter((one) => one?.encodingFormat !== "application/pdf") : value;
}
