// The command refuses what the verifier refuses, with the same codes, in both languages.
import { describe, expect, it } from "vitest";
import { validators } from "../schema/generated/output-validators.js";
import { bundleCases } from "../testing/refused-bundles.js";
import { runCli } from "../testing/run-cli.js";
import { hostOf, testKeys } from "../testing/signed-bundle.js";

const cases = bundleCases({ publisher: testKeys(), next: testKeys(), stranger: testKeys() });

describe("pedoman verify", () => {
  it.each(cases.map((one) => [one.name, one.expect, one] as const))("%s: %s", async (_, expected, one) => {
    const host = hostOf(one.files);
    for (const path of one.links) host.link(`/aturan/${path}`);
    for (const [index, { publicPem }] of one.trusted.entries()) await host.writeFile(`/kunci/${index}.pub`, publicPem);
    if (one.seen) await host.writeFile("/edisi.json", JSON.stringify(one.seen));
    const keys = one.trusted.map((_key, index) => `/kunci/${index}.pub`);
    const run = (...more: readonly string[]) =>
      runCli(
        host,
        [
          "verify",
          "/aturan",
          ...(one.seen ? ["--state", "/edisi.json"] : []),
          ...(one.atLeastEdition === undefined ? [] : ["--at-least", `${one.atLeastEdition}`]),
          ...(one.allowDraft ? ["--allow-draft"] : []),
          ...more,
          "--trust",
          ...keys,
        ],
        "",
        { instant: () => one.now },
      );
    const { code, out } = await run("--format", "json");
    const report = JSON.parse(out);
    expect(validators["outputs/verification"](report)).toBe(true);
    expect(report.refusal?.code ?? "accepted").toBe(expected);
    expect(code).toBe(expected === "accepted" ? 0 : 1);
    for (const language of ["id", "en"]) {
      const said = (await run("--lang", language)).out;
      expect(said).not.toMatch(/undefined|\[object|\(\)|\?\)/);
      if (language === "id") expect(said).not.toContain("draft:");
      if (expected !== "accepted") expect(said).toMatch(language === "id" ? /^DITOLAK \(/ : /^REFUSED \(/);
    }
  });
});
