import { expect, it } from "vitest";
import { HostError, InvariantError } from "../errors.js";
import { below, isAtOrBelow, placeOf, tidyPath } from "./place.js";

it("prepares a publication in one hidden folder beside it", () => {
  expect(placeOf("/srv/hukum/dist/")).toEqual({
    out: "/srv/hukum/dist",
    parent: "/srv/hukum",
    work: "/srv/hukum/.dist.pedoman",
    next: "/srv/hukum/.dist.pedoman/next",
    previous: "/srv/hukum/.dist.pedoman/previous",
    journal: "/srv/hukum/.dist.pedoman/journal",
  });
});

it.each([
  ["/dist", "/", "/.dist.pedoman"],
  ["C:\\Hukum\\dist", "C:/Hukum", "C:/Hukum/.dist.pedoman"],
  ["C:/dist", "C:/", "C:/.dist.pedoman"],
  ["\\\\server\\bagian\\dist", "//server/bagian/", "//server/bagian/.dist.pedoman"],
  ["/a\\b/dist", "/a\\b", "/a\\b/.dist.pedoman"],
])("finds the folder that holds %s", (out, parent, work) => {
  expect(placeOf(out)).toMatchObject({ parent, work });
});

it.each(["/", "C:\\", "C:/", "//server/share", "\\\\server\\share\\"])("refuses the root %s", (out) => {
  expect(() => placeOf(out)).toThrow(HostError);
  expect(() => placeOf(out)).toThrow(out);
});

it.each(["dist", "", "./dist", "C:dist", "/a/../b", "/a/./b", "/a//b"])("takes no unresolved path: %j", (out) => {
  expect(() => tidyPath(out)).toThrow(InvariantError);
});

it("tells a folder below from one whose name only begins alike", () => {
  expect(isAtOrBelow("/a/b", "/a")).toBe(true);
  expect(isAtOrBelow("/a", "/a")).toBe(true);
  expect(isAtOrBelow("/ab", "/a")).toBe(false);
  expect(isAtOrBelow("/a", "/a/b")).toBe(false);
  expect(isAtOrBelow("/a", "/")).toBe(true);
  expect(below("/", "a")).toBe("/a");
});
