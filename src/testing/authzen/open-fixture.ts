import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { type DirectoryEntry, directoryOf, type ServiceState } from "../../service/service.js";
import { compileTexts } from "../compile-texts.js";
import { stateOf } from "../state-of.js";

/** Answers are asked for in the year the laws of the fixtures cover. */
export const fixtureNow = "2026-06-15T10:00:00+08:00";

/** A fixture of AuthZEN, expressed as a law of its own and compiled by our compiler, with the subjects and resources it names. */
export function openFixture(name: "certification" | "search" | "todo"): ServiceState {
  const folder = join(import.meta.dirname, name);
  const texts = readdirSync(folder).filter((file) => file.endsWith(".md"));
  const { value: handbook, diagnostics } = compileTexts(
    Object.fromEntries(texts.map((file) => [file, readFileSync(join(folder, file), "utf8")])),
  );
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.id)).toEqual([]);
  const { rules, calendar } = bundleOf(handbook).value;
  const { subjects, resources } = JSON.parse(readFileSync(join(folder, "directory.json"), "utf8")) as Written;
  return stateOf(rules, calendar, {
    directory: directoryOf(subjects.map(entry), resources.map(entry)),
    baseUrl: "https://pdp.example.com",
  });
}

type Written = Readonly<
  Record<"subjects" | "resources", readonly (Partial<DirectoryEntry> & { type: string; id: string })[]>
>;

function entry({ type, id, roles = [], properties = {} }: Written["subjects"][number]): DirectoryEntry {
  return { type, id, roles, properties };
}
