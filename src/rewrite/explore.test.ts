import { expect, it } from "vitest";
import { nodeHost } from "../host/node-host.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { compiledGuidelines, repository } from "../testing/guidelines.js";
import { rewriteTexts } from "../workspace/rewrite.js";
import { insertProvision, readPlace } from "./insert-provision.js";

it("explores", async () => {
  const parser = await remarkOrNative("auto");
  for (const words of (
    process.env.PLACES ?? "Pasal 12,Pasal 20,Pasal 58,Pasal 22 ayat (3),Pasal 3 huruf b,BAB IV"
  ).split(",")) {
    const steps = readPlace(words)!;
    const t = performance.now();
    const report = await rewriteTexts(nodeHost(), repository, parser, (texts) =>
      insertProvision(texts, { document: "perbup-media-sosial", steps }),
    );
    console.log(words, Math.round(performance.now() - t), report.edits.length, [...report.texts.keys()].length);
    for (const d of report.diagnostics) console.log("  D", d.code, d.span.file, d.span.start, d.message.id);
    const had = report.before.diagnostics.length;
    for (const d of report.after.diagnostics)
      if (d.severity !== "info") console.log("   ", had, d.severity, d.code, d.span.file, d.message.id.slice(0, 150));
  }
  expect(1).toBe(1);
}, 600000);
