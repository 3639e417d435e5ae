import { expect, it } from "vitest";
import { judgeLink } from "./judge-link.js";

it.each([
  ["#contoh-pesan", undefined, "contoh-pesan"],
  ["pedoman-krisis.md", "pedoman-krisis", undefined],
  ["pedoman-krisis.html#Lain_2", "pedoman-krisis", "Lain_2"],
  ["pedoman-krisis", "pedoman-krisis", undefined],
  ["pedoman-krisis#siapa", "pedoman-krisis", "siapa"],
])("takes %s for a place of the handbook", (written, document, place) => {
  expect(judgeLink(written)).toEqual({ kind: "own", document, place });
});

it.each(["https://www.lapor.go.id/a?b=1&c=2#d", "HTTP://contoh.go.id", "mailto:dinas@contoh.go.id"])(
  "takes %s for an address outside",
  (written) => {
    expect(judgeLink(written)).toEqual({ kind: "outside", url: new URL(written) });
  },
);

it.each([
  "",
  "#",
  ".md",
  ".html#a",
  "www.lapor.go.id",
  "//contoh.go.id",
  "tel:051821001",
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "../lain.md",
  "Pedoman.md",
  "pedoman.pdf",
  "pedoman.md?x=1",
  "https:",
])("makes nothing of %j", (written) => {
  expect(judgeLink(written)).toBeUndefined();
});
