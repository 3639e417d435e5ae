/*! The stemmer in @orama/stemmers is that of Snowball (BSD License). */
import { searchIn } from "../search/find.js";
import { showResults } from "../search/results-page.js";
import { wireSearchBox } from "../search/search-box.js";
import { type SearchData, searchDataName } from "../search/search-index.js";

const form = document.querySelector<HTMLFormElement>("form.search");
const embedded = document.getElementById("cari_data")?.textContent;
const read = (): SearchData | undefined =>
  embedded
    ? (JSON.parse(embedded) as SearchData)
    : ((globalThis as Record<string, unknown>)[searchDataName] as SearchData | undefined);

if (form) {
  const start = (): void => {
    const data = read();
    if (!data) return;
    const search = searchIn(data);
    wireSearchBox(form, search, data.words);
    const results = document.getElementById("hasil_pencarian");
    const query = new URLSearchParams(location.search).get("q");
    if (results && query) showResults(results, query, search, data.words, form.dataset["base"] ?? "");
  };
  // Inside the handbook in one file the index waits until it is wanted: reading it takes a phone a moment.
  if (embedded) form.addEventListener("focusin", start, { once: true });
  else start();
}
