import fc from "fast-check";
import { expect, it } from "vitest";
import { suggest } from "./suggest.js";

const facts = ["isu.tingkat", "isu.terdeteksi", "isu.kategori", "tanggapan.diajukan", "pelaku.sk_berlaku"];

it("finds the word behind a slip of the pen", () => {
  expect(suggest("isu.tingkt", facts)).toBe("isu.tingkat"); // a letter left out
  expect(suggest("isu.tinggkat", facts)).toBe("isu.tingkat"); // one too many
  expect(suggest("isu.tinkgat", facts)).toBe("isu.tingkat"); // two swapped
  expect(suggest("isu.tungkat", facts)).toBe("isu.tingkat"); // another letter
  expect(suggest("Isu.Tingkat", facts)).toBe("isu.tingkat"); // capitals
});

it("counts two swapped neighbours as one slip", () => {
  expect(suggest("pcia", ["pica"])).toBe("pica");
  expect(suggest("pcai", ["pica"])).toBeUndefined();
});

it("stays silent when nothing is near", () => {
  expect(suggest("kebersihan", facts)).toBeUndefined();
  expect(suggest("x", ["y"])).toBeUndefined();
  expect(suggest("ya", ["no"])).toBeUndefined();
  expect(suggest("", facts)).toBeUndefined();
  expect(suggest("isu.tingkat", [])).toBeUndefined();
});

it("allows more slips in longer words: a third of the letters", () => {
  expect(suggest("abcde", ["abxye"])).toBeUndefined();
  expect(suggest("abcdef", ["abxyef"])).toBe("abxyef");
  expect(suggest("abcdef", ["axxxef"])).toBeUndefined();
});

it("does not suggest what was written", () => {
  expect(suggest("krisis", ["krisis"])).toBeUndefined();
  expect(suggest("krisis", ["krisis", "krisiz"])).toBe("krisiz");
});

it("prefers the nearer, then the first in code-unit order", () => {
  expect(suggest("rutim", ["rutina", "rutin"])).toBe("rutin");
  expect(suggest("serus", ["serut", "seruk", "seruz"])).toBe("seruk");
});

it("does not depend on the order of the candidates", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "Ä", "📣"), maxLength: 8 });
  const shuffled = fc
    .array(word)
    .chain((words) =>
      fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length })),
    );
  fc.assert(
    fc.property(word, shuffled, (written, [words, others]) => {
      expect(suggest(written, others)).toBe(suggest(written, words));
    }),
  );
});

it("finds every word that is one slip away, if it has three letters or more", () => {
  const letters = fc.array(fc.constantFrom(..."abcdefghij"), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom("drop", "double", "swap", "replace"), (word, place, slip) => {
      const i = place % (word.length - 1);
      const [one, two] = word.slice(i, i + 2) as [string, string];
      const instead = { drop: [two], double: [one, one, two], swap: [two, one], replace: ["z", two] }[slip];
      const written = [...word.slice(0, i), ...instead, ...word.slice(i + 2)].join("");
      fc.pre(written !== word.join(""));
      expect(suggest(written, [word.join("")])).toBe(word.join(""));
    }),
  );
});

it("is quick on hostile input", () => {
  expect(suggest("a".repeat(1_000_000), ["b".repeat(1_000_000)])).toBeUndefined();
  expect(
    suggest(
      "a".repeat(200),
      Array.from({ length: 300 }, (_, i) => `${"b".repeat(200)}${i}`),
    ),
  ).toBeUndefined();
}, 20_000);
