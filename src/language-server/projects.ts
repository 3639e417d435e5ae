import { settingsPath } from "../model/settings.js";
import { guidelinesFolder } from "../workspace/load-sources.js";

/**
 * The folder of guidelines a file belongs to, and its path in it: the file lies under a folder `guidelines/`, or is the settings file beside one.
 * @param path - Absolute, with forward slashes.
 * @param folders - Folders open in the editor: of several `guidelines/` in a path, the one directly below such a folder counts, else the last.
 */
export function placeOfFile(
  path: string,
  folders: readonly string[],
): { readonly root: string; readonly file: string } | undefined {
  const within = folders.find((folder) => path.startsWith(`${folder}/${guidelinesFolder}/`));
  const at = within?.length ?? path.lastIndexOf(`/${guidelinesFolder}/`);
  if (at !== -1) return { root: path.slice(0, at), file: path.slice(at + 1) };
  const settings = `/${settingsPath}`;
  return path.endsWith(settings) ? { root: path.slice(0, -settings.length), file: settingsPath } : undefined;
}
