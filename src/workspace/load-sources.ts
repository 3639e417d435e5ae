import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import type { SourceFile } from "../model/source-file.js";
import { decodeSource } from "../syntax/decode-source.js";
import { diagnose } from "./diagnostics.js";

/** The folder under the root that holds the texts. */
export const guidelinesFolder = "guidelines";

/** Whether a file is a text to compile: Markdown, whatever the case of its ending; hidden files and the lock files of word processors are none. */
export function isText(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.md$/i.test(name) && !name.startsWith(".") && !name.startsWith("~$");
}

/**
 * Reads every Markdown file under `guidelines/`, in the order of their paths. Hidden files and folders and files of other kinds are left alone;
 * links are never followed.
 * @param root - Absolute path of the folder that holds `guidelines/`.
 */
export async function loadSources(host: Host, root: string): Promise<Outcome<readonly SourceFile[]>> {
  const diagnostics: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  const atFolder = { file: guidelinesFolder, start: 0, end: 0 };

  const read = async (folder: string): Promise<boolean> => {
    const entries = await host.list(`${root}/${folder}`);
    if (!entries) return false;
    for (const { name, kind } of entries) {
      const path = `${folder}/${name}`;
      if (name.startsWith(".")) continue;
      if (kind === "directory") await read(path);
      else if (kind === "link") diagnostics.push(...(await linkSkipped(host, root, path)));
      else if (!isText(name)) continue;
      else if (kind === "file") {
        const { value, diagnostics: found } = decodeSource(path, await host.readFile(`${root}/${path}`));
        diagnostics.push(...found);
        // A file that is not text has its finding already; reading on would only add "empty file".
        if (found.length === 0) sources.push(value);
      }
    }
    return true;
  };

  if (!(await read(guidelinesFolder))) diagnostics.push(diagnose("no-guidelines", atFolder, { root }));
  else if (sources.length === 0 && diagnostics.length === 0) diagnostics.push(diagnose("no-documents", atFolder, {}));
  return { value: sources, diagnostics };
}

/** A link that an author may expect to be read: of other links nobody does. */
async function linkSkipped(host: Host, root: string, path: string): Promise<readonly Diagnostic[]> {
  const isMeant = isText(path) || (await host.kindOf(await host.realPath(`${root}/${path}`))) === "directory";
  return isMeant ? [diagnose("link-skipped", { file: path, start: 0, end: 0 }, { path })] : [];
}
