import { expect, it } from "vitest";
import { fullCitation, linkToShare } from "./full-citation.js";

const cited = {
  place: "Pasal 12 ayat (3)",
  document: "Rancangan Peraturan Bupati Samudra tentang Kanal",
  link: "https://samudra.example/kanal.html#pic-ayat-3",
};

it("cites place, act and link; with its words where they are wanted", () => {
  expect(fullCitation(cited)).toBe(
    "Pasal 12 ayat (3) Rancangan Peraturan Bupati Samudra tentang Kanal <https://samudra.example/kanal.html#pic-ayat-3>",
  );
  expect(fullCitation({ ...cited, words: "PIC wajib hadir." })).toContain("tentang Kanal: “PIC wajib hadir.” <https");
});

it("shares the address of a page, but of a page on disk only its name", () => {
  expect(linkToShare("https://samudra.example/a/kanal.html?x#y", "pic")).toBe(
    "https://samudra.example/a/kanal.html#pic",
  );
  expect(linkToShare("file:///home/warga/unduhan/kanal.html", "pic")).toBe("kanal.html#pic");
});
