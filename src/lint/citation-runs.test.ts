import { expect, it } from "vitest";
import { citationRuns } from "./citation-runs.js";

function runsOf(text: string): readonly string[] {
  return citationRuns(text).map(({ citations, joints }) =>
    citations.map(({ start, end }, i) => `${i === 0 ? "" : `[${joints[i - 1]}] `}${text.slice(start, end)}`).join(" "),
  );
}

it.each([
  ["dalam Pasal 2, Pasal 3, dan Pasal 7 berlaku", ["Pasal 2 [] Pasal 3 [dan] Pasal 7"]],
  ["dalam Pasal 2 sampai dengan Pasal 7, kecuali Pasal 4", ["Pasal 2 [sampai dengan] Pasal 7 [kecuali] Pasal 4"]],
  ["pada ayat (1) dicatat dan ayat (2) disimpan", ["ayat (1)", "ayat (2)"]],
  ["dalam Pasal 5 ayat (1) atau ayat (3), Pasal 6", ["Pasal 5 ayat (1) [atau] ayat (3) [] Pasal 6"]],
  ["menurut Pasal 5 dan Pasal 6 Undang-Undang Nomor 14 Tahun 2008", []],
])("%s", (text, runs) => {
  expect(runsOf(text)).toEqual(runs);
});
