import { expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundations, regulation } from "../../testing/sample-texts.js";
import { compareTexts } from "./text-changes.js";
import { textsOfHandbook } from "./text-units.js";

function told(before: string, after: string): readonly string[] {
  const [one, other] = [before, after].map((text) =>
    textsOfHandbook(compileTexts({ ...foundations, "perbup.md": regulation(text) }).value),
  ) as [ReturnType<typeof textsOfHandbook>, ReturnType<typeof textsOfHandbook>];
  return compareTexts(one, other).changes.map((change) => {
    const { moved, renumbered, parts } = change;
    const words = parts
      .filter(({ kind }) => kind !== "same")
      .map(({ kind, words }) => `${kind === "removed" ? "-" : "+"}${words}`);
    return [
      (change.after ?? change.before)?.citation,
      change.change,
      ...(moved ? ["moved"] : []),
      ...(renumbered ? ["renumbered"] : []),
      ...(moved || renumbered ? [`from ${change.before?.citation}`] : []),
      ...words,
    ].join(" | ");
  });
}

const akun = "## Pasal 1\n\nAdmin wajib mencatat akun resmi dalam registri kabupaten.\n\n";
const tanggapan = "## Pasal 2\n\nAdmin wajib menjawab pertanyaan warga dengan santun dan lengkap.\n\n";
const laporan = "## Pasal 3\n\nAdmin wajib menyampaikan laporan bulanan kepada atasannya.\n\n";

it("a Pasal that was put in moves the others on and changes none of them", () => {
  const now = `${akun}## Pasal 2\n\nWarga berhak memperoleh tanda terima.\n\n${tanggapan.replace("Pasal 2", "Pasal 3")}${laporan.replace("Pasal 3", "Pasal 4")}`;
  expect(told(`${akun}${tanggapan}${laporan}`, now)).toEqual([
    "Pasal 2 | added | +Warga berhak memperoleh tanda terima.",
    "Pasal 3 | same | renumbered | from Pasal 2",
    "Pasal 4 | same | renumbered | from Pasal 3",
  ]);
});

it("a Pasal that was removed is told once, with all that stood in it", () => {
  const before =
    "## Pasal 1\n\n(1) Admin wajib mencatat akun.\n\n(2) Admin wajib melapor:\n\na. setiap bulan; dan\n\nb. setiap tahun.\n\n";
  expect(told(`${before}${tanggapan}`, tanggapan.replace("Pasal 2", "Pasal 1"))).toEqual([
    "Pasal 1 | removed | -(1) Admin wajib mencatat akun. (2) Admin wajib melapor: a. setiap bulan; dan b. setiap tahun.",
    "Pasal 1 | same | renumbered | from Pasal 2",
  ]);
});

it("an ayat that moved to another Pasal is said to have moved, with the words that changed on the way", () => {
  const moved = "Admin wajib menyimpan arsip tanggapan selama dua tahun di server kabupaten.";
  const [first, second] = [akun, tanggapan].map((pasal) => pasal.replace("\n\nAdmin", "\n\n(1) Admin"));
  const before = `${first}(2) ${moved}\n\n${second}`;
  const after = `${first}${second}(2) ${moved.replace("dua", "tiga")}\n\n`;
  expect(told(before, after)).toEqual(["Pasal 2 ayat (2) | changed | moved | from Pasal 1 ayat (2) | -dua | +tiga"]);
});

it("a Pasal with an id of its own is itself under any number and any words", () => {
  const before = "## Pasal 1 {#arsip}\n\nArsip disimpan.\n\n## Pasal 2\n\nWarga bertanya.\n\n";
  const after = "## Pasal 1\n\nWarga bertanya.\n\n## Pasal 2 {#arsip}\n\nTanggapan dicatat lalu dimusnahkan.\n\n";
  expect(told(before, after)).toEqual([
    "Pasal 1 | same | renumbered | from Pasal 2",
    "Pasal 2 | changed | renumbered | from Pasal 1 | -Arsip disimpan. | +Tanggapan dicatat lalu dimusnahkan.",
  ]);
});

it("of two texts that are the same nothing is told", () => {
  expect(told(`${akun}${tanggapan}`, `${akun}${tanggapan}`)).toEqual([]);
});
