import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleOf } from "../../compile/bundle.js";
import { compile } from "../../compile/compile.js";
import { rulesEmitter } from "../../emit/rules/rules.js";
import type { Handbook } from "../../model/handbook.js";
import { remarkOrNative } from "../../syntax/choose-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { sampleLaw } from "../reference/sample-law.js";

/** A law whose rules everybody is asked about. */
export type AskedLaw = {
  readonly title: string;
  /** Where its rules are published: `rules.json`, `vectors.jsonl`, the exports. */
  readonly published: string;
  readonly handbook: () => Promise<Handbook>;
};

/** The laws by a name that a worker is told: the published one, and one that uses what the published one has no use for. */
export const askedLaws = { published: publishedLaw, "every-construct": lawWithEveryConstruct };
export type LawName = keyof typeof askedLaws;

/** The guidelines of the project with what is published of them. */
function publishedLaw(root: string): AskedLaw {
  return {
    title: "The published law",
    published: join(root, "dist/rules"),
    handbook: async () => {
      const parser = await remarkOrNative("auto");
      const folder = join(root, "guidelines");
      const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
      const trees = names.map(async (name) => {
        const text = await readFile(join(folder, name), "utf8");
        return parseDocument({ path: `guidelines/${name}`, text }, parser).value;
      });
      return compile(await Promise.all(trees), "0".repeat(64)).value;
    },
  };
}

/** The law of `sample-law.ts`; {@link publish} writes its rules first. */
function lawWithEveryConstruct(_root: string, work: string): AskedLaw {
  return {
    title: "A law with every construct",
    published: join(work, "every-construct/rules"),
    handbook: async () => sampleLaw().handbook,
  };
}

/** Writes the rules of a law that is published nowhere: all that a build would write of it. */
export async function publish({ handbook, published }: AskedLaw): Promise<void> {
  const law = await handbook();
  const { value: files } = rulesEmitter.emit(law, bundleOf(law).value);
  for (const { path, contents } of files) {
    const target = join(dirname(published), path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
}
