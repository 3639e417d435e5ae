import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import { valueAt, type YamlNode } from "../model/yaml.js";
import { readFrontmatter } from "../syntax/parse-document.js";

/**
 * Finds the values of a frontmatter. It is read when somebody asks, which few rules do.
 * @param file - Path of the document; its very beginning stands for what is not found.
 */
export function headSpans(file: string, source: SourceFile | undefined): (...keys: readonly string[]) => Span {
  let known: YamlNode | undefined;
  return (...keys) => {
    known ??= source && readFrontmatter(source, []);
    const found = keys.reduce<YamlNode | undefined>((node, key) => valueAt(node, key), known);
    return found?.span ?? { file, start: 0, end: 0 };
  };
}
