/**
 * Loads the search when somebody means to use it: its index is larger than any page. `/` goes to the box from anywhere; the page of results
 * loads it at once.
 */
export function wireSearchLoading(): void {
  const form = document.querySelector<HTMLFormElement>("form.search");
  const input = form?.querySelector<HTMLInputElement>(".search-input");
  if (!form || !input) return;
  const load = once(() => {
    // In the handbook in one file all of it is there already.
    if (document.getElementById("cari_data")) return;
    for (const name of ["cari-indeks.js", "search.js"]) {
      const script = document.createElement("script");
      script.src = `${form.dataset["base"] ?? ""}assets/${name}`;
      // One after the other, in this order.
      script.async = false;
      document.head.append(script);
    }
  });
  input.addEventListener("focus", load, { once: true });
  input.addEventListener("pointerenter", load, { once: true });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked !== null && document.getElementById("hasil_pencarian")) {
    input.value = asked;
    load();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || (/^(?:input|textarea|select)$/i.test(target.tagName) && !isTick(target)))
  );
}

function isTick(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/.test(target.type);
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
