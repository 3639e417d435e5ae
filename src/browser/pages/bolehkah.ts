import type { AskData } from "../ask/ask-data.js";
import { openAskPage } from "../ask/ask-page.js";
import { fillOldBrowsers } from "../ask/old-browsers.js";

// The data stands in a plain script loaded before this one.
const { pedomanBolehkah: data } = globalThis as { readonly pedomanBolehkah?: AskData };
const place = document.querySelector<HTMLElement>("#tanya_jawab");
if (data && place) {
  fillOldBrowsers();
  openAskPage(place, data);
}
