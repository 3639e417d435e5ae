import { expect, it } from "vitest";
import { bookOf } from "../../testing/book-told.js";
import { bans, may, owes, rule } from "../../testing/compile-rules.js";
import { decisiveNorms } from "./decisive-norms.js";

const answer = "menjawab Isu Publik";

function decisive(...rules: readonly string[]) {
  const { norms, settingAside } = decisiveNorms(bookOf(rules).value.norms);
  return { norms: norms.map(({ id }) => id), settingAside: [...settingAside] };
}

it("are those that bar or grant an act, in the order of the book", () => {
  expect(
    decisive(owes("wajib", "admin", answer), bans("larangan", "pic", answer), may("boleh", "admin", "menyimpan arsip")),
  ).toEqual({ norms: ["larangan", "boleh"], settingAside: [] });
});

it("are also those that set one of them aside, and those that set these aside", () => {
  expect(
    decisive(
      owes("kembali", "admin", answer, "mengecualikan: [wajib]", "bila: isu.lintas"),
      owes("wajib", "admin", answer, "mengecualikan: [larangan]"),
      bans("larangan", "admin", answer),
      owes("lain", "pic", "menyimpan arsip"),
    ),
  ).toEqual({
    norms: ["kembali", "wajib", "larangan"],
    settingAside: [
      ["wajib", "jawab-isu"],
      ["kembali", "jawab-isu"],
    ],
  });
});

it("are not those that are about no act", () => {
  expect(
    decisive(
      bans("larangan", "admin", answer),
      rule("bebas", "pelaku: admin", "tidak_dikenai: sanksi", "mengecualikan: [larangan]"),
    ),
  ).toEqual({ norms: ["larangan"], settingAside: [] });
});
