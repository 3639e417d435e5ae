import { expect, it } from "vitest";
import { HostError } from "../errors.js";
import { memoryHost } from "../testing/memory-host.js";
import { writeTexts } from "./write-texts.js";

const mark = "\uFEFF";
const files = { "/n/guidelines/a.md": "satu\r\n", "/n/guidelines/b.md": `${mark}dua` };
const sources = new Map(
  Object.entries({ "guidelines/a.md": "satu\r\n", "guidelines/b.md": "dua" }).map(([path, text]) => [
    path,
    { path, text },
  ]),
);
const texts = new Map([
  ["guidelines/a.md", "satu!\r\n"],
  ["guidelines/b.md", "dua!"],
]);
const bytes = async (host: ReturnType<typeof memoryHost>, path: string): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await host.readFile(path));

it("writes every text, byte-order marks kept", async () => {
  const host = memoryHost(files);
  await writeTexts(host, "/n", sources, texts);
  expect(await bytes(host, "/n/guidelines/a.md")).toBe("satu!\r\n");
  expect(await bytes(host, "/n/guidelines/b.md")).toBe(`${mark}dua!`);
});

it.each([
  ["changed", { "/n/guidelines/b.md": "tiga" }],
  ["is gone", {}],
])("writes nothing if one %s", async (_, others) => {
  const host = memoryHost({ "/n/guidelines/a.md": files["/n/guidelines/a.md"], ...others });
  const before = host.files();
  await expect(writeTexts(host, "/n", sources, texts)).rejects.toThrow(HostError);
  expect(host.files()).toEqual(before);
});

it("puts back what it wrote if a later text cannot be written", async () => {
  const host = memoryHost(files);
  host.refuseAt(2);
  await expect(writeTexts(host, "/n", sources, texts)).rejects.toThrow("the disk is full");
  expect(await bytes(host, "/n/guidelines/a.md")).toBe("satu\r\n");
  expect(await bytes(host, "/n/guidelines/b.md")).toBe(`${mark}dua`);
});
