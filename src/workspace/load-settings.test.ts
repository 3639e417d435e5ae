import { expect, it } from "vitest";
import { memoryHost } from "../testing/memory-host.js";
import { loadSettings } from "./load-settings.js";

async function load(text: string | undefined) {
  const host = memoryHost(text === undefined ? {} : { "/proyek/pedoman.yaml": text });
  const { value, diagnostics } = await loadSettings(host, "/proyek");
  const found = diagnostics.map(({ code, span }) => `${code} «${text?.slice(span.start, span.end)}»`);
  return { baseUrl: value.settings.baseUrl, found };
}

it("reads the address of the site, with a slash at its end", async () => {
  expect(await load("alamat: https://jdih.example.go.id/pedoman\n")).toEqual({
    baseUrl: "https://jdih.example.go.id/pedoman/",
    found: [],
  });
});

it.each([undefined, "", "# nothing yet\n"])("is content without one (%j)", async (text) => {
  expect(await load(text)).toEqual({ baseUrl: undefined, found: [] });
});

it.each([
  ["alamatt: https://a.id\n", "schema/unknown-key «alamatt»"],
  ["alamat: javascript:alert(1)\n", "schema/bad-form «javascript:alert(1)»"],
  ["alamat: https://a.id/?x=1\n", "schema/bad-form «https://a.id/?x=1»"],
  ["alamat: [a]\n", "schema/wrong-type «alamat»"],
])("points at what is wrong in %j, and takes nothing from it", async (text, finding) => {
  expect(await load(text)).toEqual({ baseUrl: undefined, found: [finding] });
});

it("never follows a link", async () => {
  const host = memoryHost({ "/proyek/": "" });
  host.link("/proyek/pedoman.yaml");
  expect((await loadSettings(host, "/proyek")).diagnostics.map(({ code }) => code)).toEqual(["workspace/link-skipped"]);
});
