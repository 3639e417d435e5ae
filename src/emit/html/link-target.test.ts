import { expect, it } from "vitest";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { wordsIn } from "../words.js";
import { linkTarget } from "./link-target.js";
import { documentPage, foreignPage } from "./page.js";
import { siteOf } from "./site.js";

const site = siteOf(sampleHandbook, wordsIn("id"));
const page = documentPage(site, "pedoman-menjawab");

it.each([
  ["https://www.lapor.go.id/a?b=1&c=2#d", "https://www.lapor.go.id/a?b=1&c=2#d", true],
  ["http://contoh.go.id", "http://contoh.go.id/", true],
  ["mailto:dinas@contoh.go.id", "mailto:dinas@contoh.go.id", false],
  ["#contoh-pesan", "#contoh-pesan", false],
  ["pedoman-menjawab.md#contoh-pesan", "#contoh-pesan", false],
  ["perbup-kanal-warga.html", "perbup-kanal-warga.html", false],
  ["perbup-kanal-warga.html#waktu-tanggap-ayat-1", "perbup-kanal-warga.html#waktu-tanggap-ayat-1", false],
])("lets %s be a link", (written, href, external) => {
  expect(linkTarget(written, page)).toEqual({ href, external });
});

it.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://contoh.go.id/1",
  "//jahat.example/x",
  "\\\\jahat.example\\x",
  "../../etc/passwd",
  "https:",
  "",
  "#tidak-ada",
  "tidak-ada.html",
  "perbup-kanal-warga.html#tidak-ada",
  "perbup-kanal-warga.html?x=1",
])("leaves %j as text", (written) => {
  expect(linkTarget(written, page)).toBeUndefined();
});

it("leads into the handbook from a page outside it, also to the document the text is from", () => {
  const foreign = foreignPage(site, "pedoman-menjawab", "../handbook/");
  expect(linkTarget("#contoh-pesan", foreign)?.href).toBe("../handbook/pedoman-menjawab.html#contoh-pesan");
});
