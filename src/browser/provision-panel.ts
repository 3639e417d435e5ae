import { copyText } from "./copy-text.js";
import { fullCitation, linkToShare } from "./full-citation.js";
import { provisionWords } from "./provision-words.js";

/**
 * Opens a small panel at the lasting link of a provision: copy the link, the full citation, or the citation with the words. The link itself
 * still leads to its place. Esc closes and gives the focus back to the link.
 */
export function wireProvisionPanel(): void {
  const template = document.querySelector<HTMLTemplateElement>("#panel_ketentuan");
  if (!template) return;
  let open: { readonly panel: HTMLElement; readonly link: HTMLAnchorElement } | undefined;
  const close = (giveBack: boolean): void => {
    if (!open) return;
    open.panel.remove();
    open.link.setAttribute("aria-expanded", "false");
    if (giveBack) open.link.focus();
    open = undefined;
  };
  const show = (link: HTMLAnchorElement): void => {
    const isOpen = open?.link === link;
    close(isOpen);
    const panel = template.content.firstElementChild?.cloneNode(true);
    if (isOpen || !(panel instanceof HTMLElement)) return;
    const place = placeOf(link);
    panel.setAttribute("aria-label", place);
    const heading = panel.querySelector(".panel-place");
    if (heading) heading.textContent = place;
    link.after(panel);
    link.setAttribute("aria-expanded", "true");
    open = { panel, link };
    panel.querySelector("button")?.focus();
  };

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>("a.permalink");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      // The address shows the place without a jump of the page under the pointer.
      event.preventDefault();
      history.replaceState(undefined, "", link.hash);
      show(link);
      return;
    }
    const button = event.target.closest<HTMLButtonElement>(".provision-panel button");
    if (button && open) void copy(button, open.link, open.panel);
    else if (open && !open.panel.contains(event.target)) close(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) close(true);
  });
}

async function copy(button: HTMLButtonElement, link: HTMLAnchorElement, panel: HTMLElement): Promise<void> {
  const id = decodeURIComponent(link.hash.slice(1));
  const shared = linkToShare(location.href, id);
  const provision = document.getElementById(id);
  const kind = button.dataset["copy"];
  const cited = {
    place: placeOf(link),
    document: link.closest("article")?.dataset["citation"] ?? document.title,
    link: shared,
  };
  const text =
    kind === "link"
      ? shared
      : fullCitation(kind === "words" && provision ? { ...cited, words: provisionWords(provision) } : cited);
  const done = await copyText(text);
  const status = panel.querySelector<HTMLElement>("[role=status]");
  if (status) status.textContent = (done ? status.dataset["done"] : status.dataset["failed"]) ?? "";
}

/** The citation a lasting link is named by: `Tautan ke Pasal 5` without its first words. */
function placeOf(link: HTMLAnchorElement): string {
  const name = link.getAttribute("aria-label") ?? "";
  const words = document.querySelector<HTMLElement>("#panel_ketentuan")?.dataset["before"] ?? "";
  return name.startsWith(words) ? name.slice(words.length) : name;
}
