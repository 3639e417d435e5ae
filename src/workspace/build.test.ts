import { describe, expect, it } from "vitest";
import type { Emitter, OutputFile } from "../emit/emitter.js";
import { printEmitterWith } from "../emit/print/print.js";
import { sampleHandbook } from "../testing/sample-handbook.js";
import { emitAll, required } from "./build.js";

it("makes a missing print an error for whoever requires it, and for nobody else", async () => {
  const withoutEngine = printEmitterWith(async () => undefined);
  const { files, diagnostics } = await emitAll({ handbook: sampleHandbook, bundle: undefined as never }, [
    withoutEngine,
  ]);
  expect(files.filter(({ path }) => path.endsWith(".pdf"))).toEqual([]);
  const severities = (outputs: readonly "pdf"[]): readonly string[] =>
    required(diagnostics, outputs).map(({ code, severity }) => `${code} ${severity}`);
  expect(severities([])).toEqual(["print/engine-missing info"]);
  expect(severities(["pdf"])).toEqual(["print/engine-missing error"]);
});

it("and so a print that is too large to be made", async () => {
  const tooLarge = printEmitterWith(async (books) => books.map(() => undefined));
  const { diagnostics } = await emitAll({ handbook: sampleHandbook, bundle: undefined as never }, [tooLarge]);
  const raised = (outputs: readonly "pdf"[]) => new Set(required(diagnostics, outputs).map(({ severity }) => severity));
  expect([...raised([])]).toEqual(["info"]);
  expect([...raised(["pdf"])]).toEqual(["error"]);
});

describe("what is made later", () => {
  const file = (path: string): OutputFile => ({ path, contents: "" });
  const emitterOf = (emit: Emitter["emit"], alone?: true): Emitter => ({
    name: "handbook",
    summary: "",
    ...(alone && { alone }),
    emit,
  });
  const pathsOf = (files: readonly OutputFile[]): readonly string[] => files.map(({ path }) => path);
  const emitted = async (emitters: readonly Emitter[]) => {
    const { files } = await emitAll({ handbook: sampleHandbook, bundle: undefined as never }, emitters);
    return pathsOf(files).filter((path) => /^\d/.test(path));
  };
  const nothing = { value: [], diagnostics: [] };

  it("is begun first and waited for by the first that asks what others made; it stands in its place", async () => {
    const events: string[] = [];
    let arrive: (files: readonly OutputFile[]) => void = () => {};
    const arrived = new Promise<readonly OutputFile[]>((resolve) => {
      arrive = resolve;
    });
    const emitters = [
      emitterOf(() => ({ ...nothing, later: arrived.then((value) => ({ value, diagnostics: [] })) }), true),
      emitterOf((_handbook, _bundle, before) => {
        events.push(`alone, told of ${before.length}`);
        setTimeout(() => arrive([file("1.pdf")]), 5);
        return { value: [file("2.json")], diagnostics: [] };
      }, true),
      emitterOf((_handbook, _bundle, before) => {
        events.push(`told of ${pathsOf(before).filter((path) => /^\d/.test(path))}`);
        return { value: [file("3.html")], diagnostics: [] };
      }),
    ];
    expect(await emitted(emitters)).toEqual(["1.pdf", "2.json", "3.html"]);
    expect(events).toEqual(["alone, told of 0", "told of 1.pdf,2.json"]);
  });

  it("fails the build where it fails, even while others are at work", async () => {
    const emitters = [
      emitterOf(() => ({ ...nothing, later: Promise.reject(new Error("the thread ended")) }), true),
      emitterOf(async () => {
        await new Promise((wait) => setTimeout(wait, 5));
        return nothing;
      }, true),
    ];
    await expect(emitted(emitters)).rejects.toThrow("the thread ended");
  });
});
