import { firstWords, provisionWords } from "./provision-words.js";

type Preview = readonly [heading: string, words: string];

const length = 420;
const delay = 250;

/**
 * Shows what a term means or a reference says, beside it: on hover, on focus, and on a first tap (a second one follows the link). It can be
 * hovered itself, stays until left, and Esc puts it away while the focus stays where it is (WCAG 2.2, 1.4.13).
 */
export function wirePreviews(): void {
  const box = document.createElement("div");
  box.id = "pratinjau";
  box.className = "preview";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  document.body.append(box);
  const elsewhere = readElsewhere();
  let shown: HTMLAnchorElement | undefined;
  let timer = 0;
  let touched = false;

  const hide = (): void => {
    clearTimeout(timer);
    box.hidden = true;
    shown?.removeAttribute("aria-describedby");
    shown = undefined;
  };
  const show = (link: HTMLAnchorElement): boolean => {
    clearTimeout(timer);
    if (shown === link) return true;
    const preview = previewOf(link, elsewhere);
    hide();
    if (!preview) return false;
    const [heading, words] = preview;
    const strong = document.createElement("strong");
    strong.textContent = heading;
    box.replaceChildren(strong, ` ${words}`);
    box.hidden = false;
    link.setAttribute("aria-describedby", box.id);
    place(box, link);
    shown = link;
    return true;
  };
  const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
    (target instanceof Element && target.closest<HTMLAnchorElement>("a.term, a.reference, a.instrument")) || undefined;

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = linkAt(event.target);
    if (link && link !== shown) {
      clearTimeout(timer);
      timer = window.setTimeout(() => show(link), delay);
    } else if (link || box.contains(event.target as Node)) clearTimeout(timer);
    else if (document.activeElement !== shown) {
      clearTimeout(timer);
      if (shown) timer = window.setTimeout(hide, delay);
    }
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (!link) hide();
    // A tap gives focus as well: it is for the click to decide.
    else if (!touched) show(link);
  });
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
  });
  document.addEventListener("click", (event) => {
    const link = linkAt(event.target);
    if (touched && link && link !== shown && show(link)) event.preventDefault();
    else if (!box.contains(event.target as Node)) hide();
  });
  document.addEventListener("keydown", (event) => {
    touched = false;
    if (event.key === "Escape") hide();
  });
}

/** Beside the link, inside the window: below it, or above where there is no room. */
function place(box: HTMLElement, link: HTMLAnchorElement): void {
  const first = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(first.left, width - box.offsetWidth - 8));
  const below = first.bottom + 6;
  const top =
    below + box.offsetHeight > window.innerHeight && first.top > box.offsetHeight + 6
      ? first.top - box.offsetHeight - 6
      : below;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

function previewOf(link: HTMLAnchorElement, elsewhere: Readonly<Record<string, Preview>>): Preview | undefined {
  const written = link.getAttribute("href") ?? "";
  // The browser's own box would stand beside ours.
  if (link.title !== "") {
    link.dataset["title"] = link.title;
    link.removeAttribute("title");
  }
  const title = link.dataset["title"];
  if (title !== undefined) return [link.textContent ?? "", firstWords(title, length)];
  if (!written.startsWith("#")) return elsewhere[written];
  const target = document.getElementById(decodeURIComponent(written.slice(1)));
  if (!target) return undefined;
  const before = document.querySelector<HTMLElement>("#panel_ketentuan")?.dataset["before"] ?? "";
  const name = target.querySelector("a.permalink")?.getAttribute("aria-label") ?? link.textContent ?? "";
  const text = target.querySelector(":scope > .item-text") ?? target;
  return [name.replace(before, ""), firstWords(provisionWords(text), length)];
}

/** What references to other pages say, written into the page when it was built. */
function readElsewhere(): Readonly<Record<string, Preview>> {
  const data = document.getElementById("pratinjau_data")?.textContent;
  return data ? (JSON.parse(data) as Record<string, Preview>) : {};
}
