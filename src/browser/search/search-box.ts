import { excerpt } from "./excerpt.js";
import type { Found, Hit, HitGroup, Jump, Search } from "./find.js";
import { addressOf, type Place } from "./place-address.js";
import type { SearchWords } from "./search-index.js";

/** How much a list under the box shows; the page of results shows all. */
const groupsShown = 4;
const hitsShown = 3;

/**
 * The box as a combobox with a list of results: arrows move in the list, Enter opens, Esc closes (WAI-ARIA APG, combobox with list
 * autocompletion). The form itself still leads to the page of results.
 */
export function wireSearchBox(form: HTMLFormElement, search: Search, words: SearchWords): void {
  const input = form.querySelector<HTMLInputElement>(".search-input");
  const list = form.querySelector<HTMLElement>(".search-results");
  const status = form.querySelector<HTMLElement>("[role=status]");
  if (!input || !list || !status) return;
  let options: HTMLElement[] = [];
  let active = -1;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.results);

  const choose = (index: number): void => {
    options[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = options[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  const open = (option: HTMLElement | undefined): void => {
    const href = option?.dataset["href"];
    if (href === undefined) return;
    close();
    input.blur();
    location.assign(href);
  };
  const show = (): void => {
    const query = input.value.trim();
    const found = query === "" ? undefined : search(query, form.dataset["here"]);
    active = -1;
    options = [];
    list.replaceChildren();
    status.textContent = found ? told(found, query, words) : "";
    if (!found) {
      close();
      return;
    }
    list.append(...contentOf(found, query, form, words));
    options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
    for (const [index, option] of options.entries()) {
      option.id = `hasil_${index}`;
      option.setAttribute("aria-selected", "false");
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(found.jumps.length > 0 ? 0 : -1);
  };

  input.addEventListener("input", show);
  input.addEventListener("focus", () => {
    if (input.value.trim() !== "" && list.hidden) show();
  });
  input.addEventListener("keydown", (event) => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        if (list.hidden) show();
        if (options.length === 0) return;
        const step = event.key === "ArrowDown" ? 1 : -1;
        // One place beyond either end is the box itself.
        const next = active + step;
        choose(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
        break;
      }
      case "Enter":
        if (list.hidden || !options[active]) return;
        open(options[active]);
        break;
      case "Escape":
        if (list.hidden) {
          input.value = "";
          return;
        }
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => {
    if (form.dataset["base"] !== "#") return;
    event.preventDefault();
    open(options[0]);
  });
  // Before the box loses focus: a press on an option opens it.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    open((event.target as Element).closest<HTMLElement>("[role=option]") ?? undefined);
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  if (document.activeElement === input) show();
}

function contentOf(found: Found, query: string, form: HTMLFormElement, words: SearchWords): readonly HTMLElement[] {
  const base = form.dataset["base"] ?? "";
  const groups = base === "#" ? found.groups : found.groups.slice(0, groupsShown);
  const content: HTMLElement[] = [];
  if (found.jumps.length > 0) content.push(jumpGroup(found.jumps.slice(0, 3), base, words));
  if (found.some) content.push(element("p", "search-note", words.some));
  for (const group of groups) content.push(hitGroup(group, found, base, words));
  // The handbook in one file has no page of results.
  if (found.count > 0 && base !== "#") {
    const all = option("search-all", `${form.getAttribute("action") ?? ""}?q=${encodeURIComponent(query)}`);
    all.textContent = words.all.replace("{count}", String(found.count));
    content.push(all);
  }
  if (content.length === 0) content.push(element("p", "search-note", words.none.replace("{query}", query)));
  else content.push(keys(words));
  return content;
}

/** How the list is used; for eyes, the roles say it to ears. */
function keys(words: SearchWords): HTMLElement {
  const note = element("p", "search-keys", words.keys);
  note.setAttribute("aria-hidden", "true");
  return note;
}

function jumpGroup(jumps: readonly Jump[], base: string, words: SearchWords): HTMLElement {
  return groupOf(
    words.jump,
    jumps.map((jump) => {
      const one = option("search-hit search-jump", addressOf(jump, base));
      one.append(
        element("span", "search-heading", jump.citation),
        element("span", "search-document", jump.document.title),
      );
      if (jump.nearest) one.append(element("span", "search-nearest", words.nearest));
      if (jump.text !== "") one.append(element("span", "search-text", cut(jump.text)));
      return one;
    }),
  );
}

function hitGroup({ document, hits }: HitGroup, found: Found, base: string, words: SearchWords): HTMLElement {
  const name = document ? `${document.title}` : words.other;
  return groupOf(
    name,
    hits.slice(0, hitsShown).map((hit) => {
      const one = option("search-hit", addressOf(placeOf(hit, document), base));
      one.append(...hitWords(hit, found, 110));
      return one;
    }),
    document?.kind,
  );
}

/** Heading and excerpt of a hit, its words marked. */
export function hitWords({ record }: Hit, found: Found, length: number): readonly HTMLElement[] {
  const heading = marked("span", "search-heading", record.heading, found, 200);
  return record.text === "" ? [heading] : [heading, marked("span", "search-text", record.text, found, length)];
}

/** Where a hit is. */
export function placeOf({ record }: Hit, document: HitGroup["document"]): Place {
  return { document, anchor: record.anchor };
}

/** How much was found, for ears and above the page of results. */
export function told(found: Found, query: string, words: SearchWords): string {
  if (found.count === 0 && found.jumps.length === 0) return words.none.replace("{query}", query);
  const [first] = found.jumps;
  const jump = first ? `${words.jump}: ${first.citation}. ` : "";
  if (found.count === 0) return jump.trim();
  const count = words.found.replace("{count}", String(found.count)).replace("{documents}", String(found.groups.length));
  return `${jump}${count}.`;
}

let groupCount = 0;

function groupOf(name: string, options: readonly HTMLElement[], kind?: string): HTMLElement {
  const group = element("div", "search-group", "");
  const heading = element("p", "search-group-name", name);
  if (kind !== undefined) heading.append(" ", element("span", "search-kind", kind));
  groupCount += 1;
  heading.id = `kelompok_${groupCount}`;
  heading.setAttribute("role", "presentation");
  group.setAttribute("role", "group");
  group.setAttribute("aria-labelledby", heading.id);
  group.append(heading, ...options);
  return group;
}

function option(name: string, href: string): HTMLElement {
  const one = element("div", name, "");
  one.setAttribute("role", "option");
  one.dataset["href"] = href;
  return one;
}

function marked(tag: string, name: string, text: string, { matches }: Found, length: number): HTMLElement {
  const whole = element(tag, name, "");
  for (const piece of excerpt(text, matches, length))
    whole.append(piece.marked ? element("mark", "", piece.text) : piece.text);
  return whole;
}

function cut(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, text.lastIndexOf(" ", 110))} …`;
}

/** An element with words in it. */
export function element(tag: string, name: string, text: string): HTMLElement {
  const one = document.createElement(tag);
  if (name !== "") one.className = name;
  if (text !== "") one.textContent = text;
  return one;
}
