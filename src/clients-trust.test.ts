// Bundles that are not to be trusted, and signatures that are none: each reader refuses them as the command line does, with the same codes.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askAboutTrust, expectedOf, writeTrustCases } from "./testing/agreement/bundle-runs.js";
import { type Reader, readersIn } from "./testing/agreement/readers.js";
import { ed25519Vectors } from "./testing/ed25519-vectors.js";
import { type BundleCase, bundleCases } from "./testing/refused-bundles.js";
import { testKeys } from "./testing/signed-bundle.js";

const bundles = bundleCases({ publisher: testKeys(), next: testKeys(), stranger: testKeys() });
const cases = [...bundles, ...ed25519Vectors()];

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

describe("the reader in php", () => {
  it("comes to the end of a path where the root is a backslash, as on Windows", async ({ skip }) => {
    const php = readers.get("php") as Reader;
    if (php.absent !== undefined) skip("not asked: php is not on this machine");
    const windows = join(work, "windows.php");
    // In its own namespace the reader's dirname() is this one.
    await writeFile(
      windows,
      "<?php namespace Pedoman; function dirname(string $path): string { return strtr(\\dirname($path), ['/' => '\\\\']); }",
    );
    const [program = "", ...script] = php.bundles;
    const settings = ["-d", `auto_prepend_file=${windows}`, "-d", "max_execution_time=10"];
    const [signed] = bundles;
    const one = await writeTrustCases(join(work, "windows"), signed === undefined ? [] : [signed]);
    expect(await askAboutTrust({ ...php, bundles: [program, ...settings, ...script] }, one)).toEqual(["accepted"]);
  });
});

/** What of the reader in JavaScript is asked of files that were fetched. */
type Fetched = {
  openSigned(source: object, trust: object, now: Date): unknown;
  filesSource(files: ReadonlyMap<string, Uint8Array>): object;
};

describe("the reader in javascript", () => {
  it("takes and refuses the same bundles that were fetched", async () => {
    const reader = pathToFileURL(resolve(import.meta.dirname, "../clients/javascript/pedoman-trust.js")).href;
    const { openSigned, filesSource } = (await import(reader)) as Fetched;
    const answer = ({ files, trusted, now, seen, atLeastEdition, allowDraft }: BundleCase): unknown => {
      const keys = trusted.map(({ publicPem }) => publicPem);
      try {
        openSigned(filesSource(files), { keys, seen, atLeastEdition, allowDraft }, new Date(now));
        return "accepted";
      } catch (error) {
        return (error as { code?: unknown }).code ?? error;
      }
    };
    // What is fetched is no link.
    const fetched = bundles.filter(({ links }) => links.length === 0);
    expect(fetched.map((one) => [one.name, answer(one)])).toEqual(fetched.map(({ name, expect }) => [name, expect]));
  });
});
