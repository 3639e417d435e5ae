// Bundles that are not to be trusted, and signatures that are none: each reader refuses them as the command line does, with the same codes.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askAboutTrust, expectedOf, writeTrustCases } from "./testing/agreement/bundle-runs.js";
import { type Reader, readersIn } from "./testing/agreement/readers.js";
import { ed25519Vectors } from "./testing/ed25519-vectors.js";
import { bundleCases } from "./testing/refused-bundles.js";
import { testKeys } from "./testing/signed-bundle.js";

const cases = [...bundleCases({ publisher: testKeys(), next: testKeys(), stranger: testKeys() }), ...ed25519Vectors()];

let work: string;
let path: string;
let readers: ReadonlyMap<string, Reader>;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "pedoman-trust-"));
  readers = new Map((await readersIn(resolve(import.meta.dirname, ".."), work)).map((reader) => [reader.key, reader]));
  path = await writeTrustCases(join(work, "cases"), cases);
}, 60_000);
afterAll(() => rm(work, { recursive: true, force: true }));

describe.each(["php", "java", "python", "javascript"])("the reader in %s", (language) => {
  it("takes and refuses the same bundles and signatures", async ({ skip }) => {
    const reader = readers.get(language) as Reader;
    if (reader.absent !== undefined) skip(`not asked: ${reader.absent} is not on this machine`);
    const said = await askAboutTrust(reader, path);
    const table = (answer: (index: number) => string | undefined) =>
      cases.map((one, index) => `${one.name}: ${answer(index)}`);
    expect(table((index) => said[index])).toEqual(table((index) => expectedOf(cases[index] as (typeof cases)[0])));
    expect(said).toHaveLength(cases.length);
  }, 60_000);
});
