import { describe, expect, it } from "vitest";
import { bookOf } from "../../testing/book-told.js";
import { bans, owes, rule } from "../../testing/compile-rules.js";

const answer = "menjawab Isu Publik";

describe("a prohibition until another rule is met", () => {
  const barred = (other: string) => {
    const { norms } = bookOf([other, bans("larangan", "admin", answer, "sebelum: dipenuhi lain")]).value;
    const norm = norms.find(({ id }) => id === "larangan");
    return { approval: norm?.bars?.approval, when: norm?.when.said.id };
  };

  it.each([
    ["who must approve", owes("lain", "pic", "menyetujui Tanggapan")],
    ["who alone may approve", rule("lain", "pelaku: pic", "hanya_dapat: menyetujui Tanggapan")],
  ])("that says %s waits for their approval, and for nothing else", (_, other) => {
    expect(barred(other).approval).toEqual({ mode: "all", roles: ["pic"] });
    expect(barred(other).when).not.toContain("lain");
  });

  it.each([
    ["asks for another act", owes("lain", "pic", "menyimpan arsip")],
    ["allows an approval", rule("lain", "pelaku: pic", "dapat: menyetujui Tanggapan")],
  ])("that %s waits for it to be met", (_, other) => {
    const { approval, when } = barred(other);
    expect(approval).toBeUndefined();
    expect(when).not.toBe(barred(owes("lain", "pic", "menyetujui Tanggapan")).when);
  });
});
