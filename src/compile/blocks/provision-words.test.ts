import { expect, it } from "vitest";
import type { Provision } from "../../model/provision.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundations, regulation } from "../../testing/sample-texts.js";
import { hasOperativeWord, provisionWords } from "./provision-words.js";

function pasal(text: string): Provision {
  const [document] = compileTexts({ ...foundations, "perbup.md": regulation(`## Pasal 1\n\n${text}`) }).value.documents;
  return document?.body[0] as Provision;
}

it.each([
  ["Admin\nwajib  **sopan**.", "Admin wajib sopan."],
  [
    "(1) Meliputi:\n\na. satu; dan\n\nb. dua:\n\n1. tiga,\n\nsemuanya.",
    "(1) Meliputi: a. satu; dan b. dua: 1. tiga, semuanya.",
  ],
  ["Sesuai tabel:\n\n| a | b |\n|---|---|\n| c | `d` |", "Sesuai tabel: a b c d"],
  ["Kutip:\n\n> bunyi lama", "Kutip: bunyi lama"],
  ["Kutip:\n\n> bunyi\n>\n> lama", "Kutip: bunyi lama"],
  ["Sesuai tabel:\n\n| a | b |\n|---|---|\n| c | d |\n| e |  f  |", "Sesuai tabel: a b c d e f"],
  // Code is for machines, and what is never printed is not read aloud.
  ["Contoh:\n\n```text\nkode\n```", "Contoh:"],
  ["Contoh <!-- catatan -->\n\n<!-- catatan -->", "Contoh"],
  ["Cek:\n\n- [ ] satu\n- [x] dua", "Cek: satu dua"],
])("a provision is read aloud with its items and labels: %j", (text, words) => {
  expect(provisionWords(pasal(text))).toBe(words);
});

it.each([
  "Admin wajib menjawab.",
  "Klarifikasi harus memuat bukti.",
  "Admin dilarang menjawab.",
  "Admin dapat menjawab.",
  "Masyarakat berhak tahu.",
  "Bupati berwenang menetapkan.",
  "Admin dikenai sanksi.",
  "Kekeliruan merupakan kesalahan.",
  "Meliputi:\n\na. wajib lapor; dan\n\nb. Admin wajib sopan.",
])("has an operative word: %j", (text) => {
  expect(hasOperativeWord(pasal(text))).toBe(true);
});

it.each([
  "Rincian diatur kemudian.",
  "Isu yang dapat menimbulkan keresahan dicatat.",
  "Wajib pajak dicatat.",
  "Kewajiban dan pendapatan dicatat.",
])("has none: %j", (text) => {
  expect(hasOperativeWord(pasal(text))).toBe(false);
});
