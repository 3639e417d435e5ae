import { beforeAll, describe, expect, it } from "vitest";
import { exitStatus } from "../../diagnostics/exit-status.js";
import { newProject } from "../../workspace/new-project.js";
import { openWorkspace } from "../../workspace/workspace.js";
import { memoryHost } from "../memory-host.js";
import { parsers } from "../parsers.js";
import { changed, type HostileCase, type Texts } from "./hostile-case.js";
import { hostileCases } from "./hostile-cases.js";
import { faultsOf } from "./run-case.js";
import type { ProgramRun } from "./run-program.js";

const region = { type: "Kabupaten", name: "Tapin", province: "Kalimantan Selatan", capital: "Rantau" } as const;
let base: Texts;

beforeAll(async () => {
  const host = memoryHost();
  await newProject(host, "/p", { ...region, year: 2026, zone: "Asia/Makassar" });
  const texts = Object.entries(host.files()).map(([path, text]) => [path.replace("/p/", ""), text] as const);
  base = Object.fromEntries(texts.filter(([path]) => path.startsWith("guidelines/")));
});

it("there are at least two hundred cases, no two of one name, of every family", () => {
  const names = hostileCases.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(200);
  for (const wanted of ["blocks", "characters", "frontmatter", "injection", "markdown", "paths"]) {
    expect(hostileCases.filter(({ family }) => family === wanted).length).toBeGreaterThanOrEqual(10);
  }
});

/** What a case writes, without what the sound texts say already. */
const sizeOf = (one: HostileCase): number =>
  Object.values(one.files(base)).reduce((sum, contents) => sum + contents.length, 0);

describe.each(parsers)("what is small is answered as it must be, %s", (_, parser) => {
  // Those of a few kilobytes, and of them one in five: all of them, and the large ones, are run by scripts/hostile.mjs.
  it.each(hostileCases.filter((_one, index) => index % 5 === 0).map((one) => [one.name, one] as const))(
    "%s",
    async (_name, one) => {
      if (sizeOf(one) > 12_000) return;
      const files = Object.entries({ ...base, ...one.files(base) }).map(
        ([path, text]) => [`/p/${path}`, text] as const,
      );
      const workspace = openWorkspace(memoryHost(Object.fromEntries(files)), "/p", parser);
      const { diagnostics } = await workspace.compile();
      expect(exitStatus(diagnostics, { strict: false })).toBe(one.exit);
      if (one.code !== undefined) expect(diagnostics.map(({ code }) => code)).toContain(one.code);
    },
  );
});

it("a case that would try nothing is no case", () => {
  expect(() => changed({ "a.md": "b" }, "a.md", "c", "d")).toThrow("does not hold");
  expect(() => changed({}, "a.md", "c", "d")).toThrow("does not hold");
  // What is put there is no pattern.
  expect(changed({ "a.md": "b" }, "a.md", "b", "$&$1")).toEqual({ "a.md": "$&$1" });
});

describe("how a run ended", () => {
  const sound: ProgramRun = {
    status: 1,
    signal: undefined,
    isHung: false,
    out: "error a/b x.md:1:1\n",
    error: "",
    bytes: 20,
  };
  const kinds = (run: Partial<ProgramRun>, command: "check" | "build" = "check") =>
    faultsOf({ ...sound, ...run }, { exit: 1, code: "a/b" }, command).map(({ kind }) => kind);

  it("is right if it is as the case says", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ status: 0, out: "" }, "build")).toEqual([]);
  });

  it.each<[string, Partial<ProgramRun>]>([
    ["a signal", { status: undefined, signal: "SIGSEGV" }],
    ["exit 2", { status: 2 }],
    ["an exit of Node's own", { status: 134 }],
    ["a stack", { error: "RangeError: Maximum call stack size exceeded\n    at f (file:///a/b.js:1:2)\n" }],
    ["an apology", { error: "This is a fault of pedoman itself, not of your text.\n" }],
    ["gigabytes of output", { bytes: 1_000_000_000 }],
    ["signs that act on a terminal", { out: "error a/b \u001b[2J\n" }],
    ["words that turn around", { out: "error a/b \u202e\n" }],
  ])("%s is a crash", (_, run) => {
    expect(kinds(run)).toEqual(["crash"]);
  });

  it("not ended is a hang", () => {
    expect(kinds({ isHung: true, status: undefined, signal: "SIGKILL" })).toEqual(["hang"]);
  });

  it("another exit, or another finding, is a wrong answer", () => {
    expect(kinds({ status: 0 })).toEqual(["answer"]);
    expect(kinds({ out: "error c/d x.md:1:1\n" })).toEqual(["answer"]);
  });
});
