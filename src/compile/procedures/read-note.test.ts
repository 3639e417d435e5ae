import { expect, it } from "vitest";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { readNote } from "./read-note.js";

const span = { file: "sop.md", start: 0, end: 0 };

/** What a note says of the flow, in short, and what is found in it. */
function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const { start, exits, alongside, detached, limits } = readNote({ text, children: [], span }, diagnostics);
  const told = [
    ...(start ? ["start"] : []),
    ...exits.map(({ label, to }) => `${label ?? "on"} → ${to}`),
    ...(alongside === undefined ? [] : [`with ${alongside}`]),
    ...(detached ? ["detached"] : []),
    ...limits.map(({ duration, since }) => `${duration.count} ${duration.unit} since ${since}`),
  ];
  return [...told, ...diagnostics.map(({ message }) => message.id)];
}

it.each([
  ["Mulai", ["start"]],
  ["mulai. Pasal 2", ["start"]],
  ["Selesai", ["on → end"]],
  ["Mulai ;  Selesai", ["start", "on → end"]],
  ["Lanjut: langkah 17", ["on → 17"]],
  ["Lanjut: selesai.", ["on → end"]],
  ["Ya: langkah 3; Tidak: Selesai. Pasal 1", ["Ya → 3", "Tidak → end"]],
  ["Perlu diubah : langkah 123", ["Perlu diubah → 123"]],
  ["ya:langkah 3", ["ya → 3"]],
  ["Bersamaan dengan langkah 12. Tidak ditunggu", ["with 12", "detached"]],
  ["Bersamaan dengan langkah 6; Bersamaan dengan langkah 7", ["with 6"]],
  ["Batas 60 menit sejak langkah 1: Pasal 2", ["60 minute since 1"]],
  ["Batas 2 JAM sejak langkah 12. Batas 1 hari kerja sejak langkah 1", ["2 hour since 12", "1 working-day since 1"]],
  ["Batas 30 sejak langkah 1", ["«30» bukan jangka waktu: tidak dapat dibaca bilangan dan satuannya."]],
])("reads the flow off «%s»", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  "Dokumen belum mulai",
  "Mulai lagi",
  "Belum selesai",
  "Selesai seluruhnya",
  "Pasal 2 ayat (1)",
  "Lihat langkah 3",
  "Lanjut: langkah 3 dan 4",
  "Lanjut: kembali ke langkah 3",
  "Lanjut: langkah 1234",
  ": langkah 3",
  "Tidak bersamaan dengan langkah 3",
  "Bersamaan dengan langkah 3 dan 4",
  "Bila tidak ditunggu",
  "Tidak ditunggu lama",
  "Ada batas 60 menit sejak langkah 1",
  "Batas 60 menit sejak langkah 1234",
  "Batas 60 menit",
  "Mulai.Selesai",
])("leaves «%s» to its readers", (text) => {
  expect(read(text)).toEqual([]);
});
