import { sha256 } from "../compile/sha256.js";
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import { keptFiles } from "../host/kept-files.js";
import { pack, unpack } from "../host/packed.js";
import type { SourceFile } from "../model/source-file.js";
import type { SyntaxTree } from "../syntax/parse-document.js";

type Parsed = Outcome<SyntaxTree>;

/** What texts were parsed to, kept from one run to the next. */
export type KeptTrees = {
  /** What a text was parsed to, if one with its path and its words ever was. */
  find(source: SourceFile): Promise<Parsed | undefined>;
  /** Keeps all that were found or added since the last time; the others go. */
  keep(added: readonly { readonly source: SourceFile; readonly parsed: Parsed }[]): Promise<void>;
};

/** Files a folder's trees are spread over: one changed text writes one of them anew. */
const shards = 16;
/** Files kept in all, those of other folders among them. */
const mostFiles = 40 * shards;

/**
 * Keeps trees in a cache, addressed by the words of the text.
 * @param cache - Where, and the mark of the program: another state of it never reads what this one parsed.
 * @param owner - What else tells trees apart: the folder of the texts, the parser.
 */
export function keptTrees(
  host: Host,
  cache: { readonly folder: string; readonly program: string },
  owner: readonly string[],
): KeptTrees {
  const files = keptFiles(host, `${cache.folder}/trees`, mostFiles);
  const name = (shard: number): string => `${sha256(JSON.stringify([cache.program, ...owner, shard]))}.bin`;
  const opened = new Map<number, Promise<Map<string, Parsed>>>();
  const open = async (shard: number): Promise<Map<string, Parsed>> => {
    const bytes = await files.read(name(shard));
    const held = bytes && unpack(bytes);
    return held instanceof Map ? held : new Map();
  };
  const shardAt = (shard: number): Promise<Map<string, Parsed>> => {
    const known = opened.get(shard) ?? open(shard);
    opened.set(shard, known);
    return known;
  };
  const used = new Set<string>();
  return {
    async find(source) {
      const key = keyOf(source);
      const held = (await shardAt(shardOf(source))).get(key);
      if (held === undefined) return undefined;
      used.add(key);
      // The text is not kept with its tree: it is the one in hand.
      return { value: { ...held.value, source }, diagnostics: held.diagnostics };
    },
    async keep(added) {
      const changed = new Set<number>();
      for (const { source, parsed } of added) {
        const key = keyOf(source);
        used.add(key);
        const shard = shardOf(source);
        changed.add(shard);
        const { source: _, ...tree } = parsed.value;
        (await shardAt(shard)).set(key, { value: tree as SyntaxTree, diagnostics: parsed.diagnostics });
      }
      for (const shard of changed) {
        const held = await opened.get(shard);
        const kept = new Map([...(held ?? [])].filter(([key]) => used.has(key)));
        await files.write(name(shard), pack(kept));
      }
    },
  };
}

function keyOf({ path, text }: SourceFile): string {
  return sha256(`${path}\0${text}`);
}

/** By the path: the next state of a text takes the place of this one. */
function shardOf({ path }: SourceFile): number {
  return Number.parseInt(sha256(path).slice(0, 2), 16) % shards;
}
