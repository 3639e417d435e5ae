import { homedir } from "node:os";
import { isAbsolute, join, sep } from "node:path";

/**
 * The folder in which programs keep what they can make again, as each system has it (Linux: XDG Base Directory Specification 0.8, `$XDG_CACHE_HOME`;
 * macOS: `~/Library/Caches`; Windows: `%LOCALAPPDATA%`). Everything in it may be deleted at any time.
 * @param env - `PEDOMAN_CACHE` names another folder, or is `off`.
 * @returns An absolute path with forward slashes; undefined where nothing is to be kept.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const said = env["PEDOMAN_CACHE"];
  if (said === "off") return undefined;
  const folder = said !== undefined && said !== "" ? said : join(systemFolder(env, platform), "pedoman");
  // The specification: what is not absolute is to be taken for not set.
  return isAbsolute(folder) ? folder.split(sep).join("/") : undefined;
}

function systemFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  const xdg = env["XDG_CACHE_HOME"];
  return xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), ".cache");
}
