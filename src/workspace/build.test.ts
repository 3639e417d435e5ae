import { expect, it } from "vitest";
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
  const tooLarge = printEmitterWith(async () => ({ pdf: () => undefined }));
  const { diagnostics } = await emitAll({ handbook: sampleHandbook, bundle: undefined as never }, [tooLarge]);
  const raised = (outputs: readonly "pdf"[]) => new Set(required(diagnostics, outputs).map(({ severity }) => severity));
  expect([...raised([])]).toEqual(["info"]);
  expect([...raised(["pdf"])]).toEqual(["error"]);
});
