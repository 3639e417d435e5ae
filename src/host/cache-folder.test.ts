import { homedir } from "node:os";
import { expect, it } from "vitest";
import { cacheFolder } from "./cache-folder.js";

const home = homedir().replaceAll("\\", "/");

it.each([
  ["where Linux keeps such things", {}, "linux", `${home}/.cache/pedoman`],
  ["where the person wants them kept", { XDG_CACHE_HOME: "/var/tmp/c" }, "linux", "/var/tmp/c/pedoman"],
  [
    "as if nothing were said, when what is said is no whole path",
    { XDG_CACHE_HOME: "c" },
    "linux",
    `${home}/.cache/pedoman`,
  ],
  ["where macOS keeps such things", {}, "darwin", `${home}/Library/Caches/pedoman`],
  ["in the folder named", { PEDOMAN_CACHE: "/tmp/mine" }, "linux", "/tmp/mine"],
  ["nowhere, when told so", { PEDOMAN_CACHE: "off" }, "linux", undefined],
  ["nowhere, when told a path from here", { PEDOMAN_CACHE: "mine" }, "linux", undefined],
] as const)("keeps %s", (_, env, platform, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder);
});
