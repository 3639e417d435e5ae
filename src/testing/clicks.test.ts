import { expect, it } from "vitest";
import { clicksFrom } from "./clicks.js";

const files = [
  { path: "a/index.html", contents: '<a href="one.html">Satu</a> <a href="https://elsewhere.id/">luar</a>' },
  { path: "a/one.html", contents: '<a href="#place"><b>Tempat</b> &amp; isi</a> <a href="two.html#end">Dua</a>' },
  { path: "a/two.html", contents: '<a href="index.html">Kembali</a> <a href="gone.html">Hilang</a>' },
  { path: "a/alone.html", contents: "nobody links here" },
];

it("counts the fewest clicks and names the links clicked", () => {
  expect(Object.fromEntries(clicksFrom(files, "a/index.html"))).toEqual({
    "a/index.html": [],
    "a/one.html": ["Satu"],
    "a/one.html#place": ["Satu", "Tempat & isi"],
    "a/two.html#end": ["Satu", "Dua"],
  });
});
