import { createHash } from "node:crypto";

/**
 * What a page does by itself, or loads from elsewhere: scripts, handlers, frames, forms, addresses that are code, resources of other hosts; each as one
 * line, once. The page is read tag by tag as browsers do, and rather too strictly: only scripts and style sheets hold text that is not markup.
 * @returns In the order of the page. What the pages of sound texts do as well is for the caller to take off.
 */
export function activeContent(page: string): readonly string[] {
  const found = new Set<string>();
  for (const tag of tagsOf(page)) for (const one of activeIn(tag)) found.add(one);
  return [...found];
}

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly text: string };

/** Elements that only set text. */
const plain = new Set(
  (
    "html head dfn title body main header footer nav section article aside div span p a abbr b strong i em u s del ins q cite code pre kbd samp sub sup small mark " +
    "br hr wbr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td blockquote figure figcaption details summary time " +
    "img label input button select option output fieldset legend dialog noscript template data address progress textarea search bdi bdo hgroup menu " +
    "svg g path rect circle line text tspan desc defs marker polyline polygon ellipse symbol"
  ).split(" "),
);
/** Elements that are looked at by what they lead to. */
const leading = new Set(["script", "style", "link", "meta", "form"]);
const addressed = new Set([
  "href",
  "src",
  "xlink:href",
  "action",
  "formaction",
  "poster",
  "data",
  "ping",
  "background",
  "manifest",
  "srcset",
]);

function activeIn({ name, attributes, text }: Tag): readonly string[] {
  const found: string[] = [];
  if (!plain.has(name) && !leading.has(name)) found.push(`<${name}>`);
  if (name === "script" && !attributes.has("src")) found.push(...activeScript(attributes.get("type") ?? "", text));
  if (name === "style") found.push(`<style> ${hash(text)}`);
  if (name === "meta" && attributes.has("http-equiv"))
    found.push(`<meta> ${attributes.get("http-equiv")} ${attributes.get("content")}`);
  for (const [key, value] of attributes) {
    if (/^on/.test(key)) found.push(`<${name} ${key}> ${value}`);
    else if (!/^[a-z][a-z0-9:-]*$/i.test(key)) found.push(`<${name}> attribute ${key}`);
    if (key === "srcdoc") found.push(`<${name} srcdoc>`);
    if (key === "style" && /url\s*\(|expression|@import|terinjeksi/i.test(value))
      found.push(`<${name} style> ${value}`);
    if (addressed.has(key) && !isHarmless(name, value)) found.push(`<${name} ${key}> ${value}`);
  }
  return found;
}

/** Data may hold the words of authors; a script may not. */
function activeScript(type: string, text: string): readonly string[] {
  if (type !== "application/json" && type !== "application/ld+json") return [`<script> ${hash(text)}`];
  return /<\/|<!--|<script/i.test(text) ? ["<script> data that could end it"] : [];
}

function isHarmless(name: string, value: string): boolean {
  // Browsers leave out control signs and blanks before they look for a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are left out
  const address = value.replace(/[\u0000-\u0020]/g, "").replaceAll("\\", "/");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (name === "a")
    return scheme === undefined ? !address.startsWith("//") : ["http", "https", "mailto", "tel"].includes(scheme);
  // Nothing else may come from another host; a picture or a font may stand in the page itself.
  return scheme === undefined ? !address.startsWith("//") : /^data:(?:image\/png|font\/woff2)[;,]/i.test(address);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function* tagsOf(page: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    at = page.indexOf("<", at);
    if (at < 0) return;
    if (page.startsWith("<!--", at)) {
      at = endOfComment(page, at + 4);
    } else if (/^<[a-z]/i.test(page.slice(at, at + 2))) {
      const { name, attributes, end } = readTag(page, at + 1);
      at = end;
      let text = "";
      if (name === "script" || name === "style") {
        const close = new RegExp(`</${name}(?=[\\s/>])`, "gi");
        close.lastIndex = at;
        const until = close.exec(page)?.index ?? page.length;
        text = page.slice(at, until);
        at = until;
      }
      yield { name, attributes, text };
    } else if (/^<[!?/]/.test(page.slice(at, at + 2))) {
      const end = page.indexOf(">", at);
      at = end < 0 ? page.length : end + 1;
    } else at += 1;
  }
}

/** `<!-->` and `<!--->` are whole comments. */
function endOfComment(page: string, start: number): number {
  if (page.startsWith(">", start)) return start + 1;
  if (page.startsWith("->", start)) return start + 2;
  const end = /--!?>/g;
  end.lastIndex = start;
  const match = end.exec(page);
  return match ? match.index + match[0].length : page.length;
}

function readTag(
  page: string,
  start: number,
): { readonly name: string; readonly attributes: Map<string, string>; readonly end: number } {
  const name = /[^\s/>]*/y;
  name.lastIndex = start;
  const tag = (name.exec(page)?.[0] ?? "").toLowerCase();
  const attributes = new Map<string, string>();
  const attribute = /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?)/y;
  attribute.lastIndex = start + tag.length;
  for (;;) {
    const match = attribute.exec(page);
    if (!match) return { name: tag, attributes, end: page.length };
    const [, closed, key = "", double, single, bare] = match;
    if (closed !== undefined) return { name: tag, attributes, end: attribute.lastIndex };
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), decoded(double ?? single ?? bare ?? ""));
  }
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  colon: ":",
  Tab: "\t",
  NewLine: "\n",
};

function decoded(value: string): string {
  return value.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));?/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
