/** An element of XML, as far as tests look at it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Reads XML strictly: anything but well-formed elements, quoted attributes and the five entities is an error. No CDATA, comments or doctype. */
export function readXml(text: string): XmlElement {
  const body = text.replace(/^<\?xml [^?]*\?>\s*/, "").replace(/^<!DOCTYPE html>\s*/, "");
  const tokens = body.matchAll(
    /<(?<close>\/)?(?<name>[\w:-]+)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<words>[^<]+)|(?<wrong><)/g,
  );
  type Open = {
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly children: (XmlElement | string)[];
  };
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  for (const { groups = {}, index } of tokens) {
    const { close, name = "", attributes = "", empty, words, wrong } = groups;
    const top = stack.at(-1) as Open;
    if (wrong !== undefined) throw new Error(`Not well-formed at ${body.slice(index, index + 60)}`);
    if (words !== undefined) top.children.push(unescaped(words));
    else if (close !== undefined) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      stack.pop();
    } else {
      const element: Open = { name, attributes: readAttributes(attributes), children: [] };
      top.children.push(element);
      if (empty === undefined) stack.push(element);
    }
  }
  const elements = root.children.filter((child) => typeof child !== "string");
  if (stack.length !== 1 || elements.length !== 1) throw new Error("Not exactly one closed root element");
  return elements[0] as XmlElement;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*);|&/g, (whole, name: string | undefined) => {
    const character = entities[name ?? ""];
    if (character === undefined) throw new Error(`Unknown entity ${whole}`);
    return character;
  });
}

/** Every element below and including one, in the order of the text. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* elementsOf(child);
}

/** The words of an element, markup off; elements of the names given are left out whole. */
export function wordsOf(element: XmlElement, without: readonly string[] = []): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : without.includes(child.name) ? "" : wordsOf(child, without)))
    .join("");
}
