import { expect, it } from "vitest";
import { excerpt } from "./excerpt.js";

const shown = (text: string, word: string, length: number): string =>
  excerpt(text, (one) => one === word, length)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join("");

it("marks every word that answers, and leaves the text as it is", () => {
  expect(shown("Admin dilarang. Dilarang pula PIC.", "dilarang", 80)).toBe("Admin [dilarang]. [Dilarang] pula PIC.");
});

it("shows the stretch around the first of them, cut at blanks", () => {
  const text = `${"awal ".repeat(30)}kunci ${"akhir ".repeat(30)}`.trim();
  expect(shown(text, "kunci", 40)).toBe("… awal awal [kunci] akhir akhir akhir akhir …");
});

it("shows the beginning where nothing answers", () => {
  expect(shown("satu dua tiga empat", "lima", 9)).toBe("satu dua …");
});
