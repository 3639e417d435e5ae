/** Where the choice is kept on the device. */
const key = "pedoman-tampilan";

type Theme = "light" | "dark";

/**
 * Shows the page as the reader chose before, else as the device is set. Runs in the head, before anything is painted: the style sheet of the
 * dark scheme (`data-theme`) is switched as a whole by its `media`, so that a page without scripts still follows the device.
 */
export function applyTheme(): void {
  show(chosen());
}

/** Makes the switch work (`.theme-switch`, hidden in a page without scripts): pressed while the page is dark. */
export function wireThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme-switch");
  if (!button) return;
  const device = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean => (chosen() ?? (device.matches ? "dark" : "light")) === "dark";
  const tell = (): void => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const wanted: Theme = isDark() ? "light" : "dark";
    remember(wanted);
    show(wanted);
    tell();
  });
  device.addEventListener?.("change", tell);
  // Another page of the handbook, open beside this one.
  addEventListener("storage", () => {
    show(chosen());
    tell();
  });
  tell();
  button.hidden = false;
}

function show(theme: Theme | undefined): void {
  const media = { light: "not all", dark: "screen" };
  for (const sheet of document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>("[data-theme]"))
    sheet.media = theme === undefined ? (sheet.dataset["theme"] ?? "") : media[theme];
}

function chosen(): Theme | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : undefined;
  } catch {
    // A browser that keeps nothing for pages from disk: the device decides.
    return undefined;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // It holds for this page alone.
  }
}
