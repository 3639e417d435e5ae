import { type MachineLanguage, machineLanguages } from "../../compile/structure/draft-unit.js";

/** Where the cursor stands in what is being written; read off the lines, since YAML that is being typed is seldom whole. */
export type CursorPlace =
  | { readonly kind: "prose"; readonly line: string }
  | {
      readonly kind: "yaml";
      /** The block around the cursor; `frontmatter` for the head of the file. */
      readonly block: MachineLanguage | "frontmatter";
      /** Keys that lead to where the cursor stands, from the outside in. */
      readonly path: readonly string[];
      /** Whether a key is being written there, or a value. */
      readonly wants: "key" | "value";
      /** What stands before the cursor of that key or value. */
      readonly written: string;
      /** Keys that are written already in the same mapping, as far as its lines show. */
      readonly siblings: ReadonlySet<string>;
    };

/** Reads the place of an offset. */
export function cursorPlace(text: string, offset: number): CursorPlace {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const line = before.at(-1) ?? "";
  const open = openPart(before);
  if (!open) return { kind: "prose", line };
  const after = text.slice(offset).split(/\r\n|\n|\r/);
  return yamlPlace(before.slice(open.line + 1), after.slice(1), open.block);
}

type OpenPart = { readonly block: MachineLanguage | "frontmatter"; readonly line: number };

/** The frontmatter or machine block that is open at the end of the lines. */
function openPart(lines: readonly string[]): OpenPart | undefined {
  let open: { readonly block: OpenPart["block"] | undefined; readonly line: number; readonly end: string } | undefined;
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const words = line.trim();
    if (open) {
      if (words === open.end || (open.end !== "---" && words.startsWith(open.end) && /^(.)\1*$/.test(words)))
        open = undefined;
      continue;
    }
    const fence = /^(?<mark>`{3,}|~{3,})\s*(?<language>\S*)/.exec(words)?.groups;
    if (i === 0 && words === "---") open = { block: "frontmatter", line: i, end: "---" };
    else if (fence) {
      const block = machineLanguages.find((one) => one === fence["language"]);
      open = { block, line: i, end: fence["mark"] as string };
    }
  }
  return open?.block === undefined ? undefined : { block: open.block, line: open.line };
}

type Head = {
  readonly indent: number;
  readonly key: string | undefined;
  readonly rest: string;
  readonly isItem: boolean;
};

/** `  - key: rest`: the indentation counts the dashes of list items. */
function headOf(line: string): Head {
  const match =
    /^(?<indent>[ \t]*(?:-[ \t]+)*)(?:(?<key>[\p{L}\p{N}_.-]+)[ \t]*:(?:[ \t]+|$))?(?<rest>.*)$/u.exec(line)?.groups ??
    {};
  const indent = match["indent"] ?? "";
  return { indent: indent.length, key: match["key"], rest: match["rest"] ?? "", isItem: indent.includes("-") };
}

function yamlPlace(before: readonly string[], after: readonly string[], block: OpenPart["block"]): CursorPlace {
  const current = headOf(before.at(-1) ?? "");
  const heads = before.slice(0, -1).map(headOf);
  const path = parentsOf(heads, current.indent);
  const inFlow = flowPlace(current.rest);
  if (current.key !== undefined || (inFlow && current.rest.trimStart().startsWith("{"))) {
    const here = current.key === undefined ? path : [...path, current.key];
    if (inFlow) return { kind: "yaml", block, ...inFlow, path: [...here, ...inFlow.path] };
    return { kind: "yaml", block, path: here, wants: "value", written: current.rest, siblings: new Set() };
  }
  const isListValue = current.isItem && path.length > 0 && !isMappingItem(path.at(-1));
  const siblings = new Set([...siblingsIn([...heads].reverse(), current), ...siblingsIn(after.map(headOf), current)]);
  return { kind: "yaml", block, path, wants: isListValue ? "value" : "key", written: current.rest, siblings };
}

/** Lists of mappings: their items hold keys. */
function isMappingItem(key: string | undefined): boolean {
  return key === "persetujuan" || key === "registri";
}

/** Keys of lines less and less indented, going up. */
function parentsOf(heads: readonly Head[], indent: number): readonly string[] {
  const path: string[] = [];
  let bound = indent;
  for (const { indent: own, key } of [...heads].reverse()) {
    if (key === undefined || own >= bound) continue;
    path.unshift(key);
    bound = own;
  }
  return path;
}

/** Keys of the same mapping on the lines that follow, up to where it ends or the next item begins. */
function siblingsIn(heads: readonly Head[], { indent, isItem }: Head): readonly string[] {
  const keys: string[] = [];
  if (isItem && heads.length > 0 && heads[0]?.isItem) return keys;
  for (const head of heads) {
    if (head.indent < indent || /^[`~]{3}|^---$/.test(head.rest)) break;
    if (head.indent === indent && head.key !== undefined) keys.push(head.key);
    if (head.isItem && head.indent <= indent) break;
  }
  return keys;
}

/** Inside `{ a: …, b: …` or `[a, b`: what is being written there. */
function flowPlace(
  rest: string,
): { path: readonly string[]; wants: "key" | "value"; written: string; siblings: ReadonlySet<string> } | undefined {
  const opened = /^[ \t]*(?<mark>[[{])(?<inside>[^\]}]*)$/.exec(rest)?.groups;
  if (!opened) return undefined;
  const parts = (opened["inside"] ?? "").split(",");
  const last = (parts.at(-1) ?? "").trimStart();
  if (opened["mark"] === "[") return { path: [], wants: "value", written: last, siblings: new Set() };
  const entry = /^(?<key>[\p{L}\p{N}_.-]+)[ \t]*:[ \t]*(?<value>.*)$/u.exec(last)?.groups;
  const siblings = new Set(parts.slice(0, -1).map((part) => part.split(":")[0]?.trim() ?? ""));
  if (!entry) return { path: [], wants: "key", written: last, siblings };
  return { path: [entry["key"] as string], wants: "value", written: entry["value"] ?? "", siblings };
}
