/** What stands in a provision but is not its text. */
const apart = ".machine, .scenario, .permalink, .referrers, .provision-panel, .colon, template";

/** The words of a provision as the page shows them, labels included, with single blanks. */
export function provisionWords(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(apart)) other.remove();
  // Blocks end a word, whatever stands between them in the markup.
  for (const block of copy.querySelectorAll("p, li, td, th, dt, dd, div")) block.append(" ");
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The first words of a longer text. */
export function firstWords(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(" ", length))} …`;
}
