// The page on signatures says what the program does: its codes, its forms.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { longestEnvelope, payloadType, writeEnvelope } from "./publish/trust/dsse.js";
import { longestManifest } from "./publish/trust/read-listed-files.js";
import { refusalCodes } from "./publish/trust/refusals.js";
import { readStatement, writeStatement } from "./publish/trust/statement.js";
import { memoryHost } from "./testing/memory-host.js";
import { runCli } from "./testing/run-cli.js";

const page = readFileSync(resolve(import.meta.dirname, "../docs/signing.md"), "utf8");
const block = (name: string): string => page.split(`\`\`\`json ${name}\n`)[1]?.split("```")[0] ?? "";

it("names every code of a refusal, and no other", () => {
  const table = page.split("| code | the bundle |")[1]?.split("\n\n")[0] ?? "";
  const named = table.split("\n").flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([a-z-]+)`/g)]);
  expect(named.map(([, code]) => code).sort()).toEqual([...refusalCodes].sort());
});

it("names every command that believes a key, and the settings do as well", async () => {
  const host = memoryHost({});
  const help = (await runCli(host, ["--help"])).out;
  const commands = [...help.matchAll(/^ {2}([a-z][a-z-]+)(?= )/gm)].map(([, command = ""]) => command);
  const helps = await Promise.all(commands.map((command) => runCli(host, [command, "--help"])));
  const trusting = commands.filter((_, index) => helps[index]?.out.includes("--trust"));
  expect(trusting).toEqual(expect.arrayContaining(["verify", "decide", "serve"]));
  const who = page.split("## Who requires a signature")[1]?.split("```")[0] ?? "";
  const settings = JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../schemas/settings/pengaturan.schema.json"), "utf8"),
  ).properties.kepercayaan.description;
  const named = (text: string) => trusting.filter((command) => !new RegExp(`[\`\\s]${command}\``).test(text));
  expect([named(who), named(settings)]).toEqual([[], []]);
});

it("shows a statement as it is written", () => {
  const written = new TextEncoder().encode(block("statement"));
  expect(new TextDecoder().decode(writeStatement(readStatement("docs", written)))).toBe(block("statement"));
});

it("shows an envelope as it is written", () => {
  const [keyId, sig] = ["0".repeat(64), new Uint8Array(64)];
  const written = writeEnvelope({ payload: new Uint8Array(), payloadType, signatures: [{ keyId, sig }] });
  const shape = (text: string) => text.replace(/"(payload|keyid|sig)":"[^"]*"/g, '"$1":…');
  expect(shape(block("envelope"))).toBe(shape(written));
});

it("names the bounds", () => {
  for (const bound of [longestEnvelope, longestManifest]) expect(page).toContain(bound.toLocaleString("en"));
});
