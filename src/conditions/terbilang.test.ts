import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvariantError } from "../errors.js";
import { largestTerbilang, terbilang } from "./terbilang.js";

describe("terbilang", () => {
  it.each([
    [0, "nol"],
    [1, "satu"],
    [9, "sembilan"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [12, "dua belas"],
    [19, "sembilan belas"],
    [20, "dua puluh"],
    [21, "dua puluh satu"],
    [90, "sembilan puluh"],
    [100, "seratus"],
    [101, "seratus satu"],
    [110, "seratus sepuluh"],
    [111, "seratus sebelas"],
    [215, "dua ratus lima belas"],
    [999, "sembilan ratus sembilan puluh sembilan"],
    [1000, "seribu"],
    [1001, "seribu satu"],
    [1900, "seribu sembilan ratus"],
    [2000, "dua ribu"],
    [11_000, "sebelas ribu"],
    [21_000, "dua puluh satu ribu"],
    [100_000, "seratus ribu"],
    [101_000, "seratus satu ribu"],
    [1_000_000, "satu juta"],
    [1_001_000, "satu juta seribu"],
    [10_000_000, "sepuluh juta"],
    [
      999_999_999,
      "sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan",
    ],
  ])("says %i as %s", (number, said) => {
    expect(terbilang(number)).toBe(said);
  });

  it("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestTerbilang }), (number) => readBack(terbilang(number)) === number),
    );
  });

  it.each([-1, 1.5, largestTerbilang + 1, Number.NaN])("refuses %s", (number) => {
    expect(() => terbilang(number)).toThrow(InvariantError);
  });
});

/** Reads number words by adding and multiplying, the other way round from how they are made. */
function readBack(said: string): number {
  const digits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of said.replace(/\bse(?=belas|puluh|ratus|ribu)/g, "satu ").split(" ")) {
    if (digits.includes(word)) digit = digits.indexOf(word);
    else if (word === "belas") digit += 10;
    else if (word === "puluh" || word === "ratus") {
      group += digit * (word === "puluh" ? 10 : 100);
      digit = 0;
    } else {
      total += (group + digit) * (word === "ribu" ? 1000 : 1_000_000);
      group = 0;
      digit = 0;
    }
  }
  return total + group + digit;
}
