import { invariant } from "../errors.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import type { YamlNode } from "../model/yaml.js";
import { parseYaml } from "../syntax/yaml.js";
import { marked } from "./marked.js";

/** YAML read from a test's text, and the places marked in it with ⟦ ⟧. */
export type MarkedYaml = { readonly node: YamlNode; readonly source: SourceFile; readonly spans: readonly Span[] };

/**
 * Reads YAML as the compiler reads it.
 * @throws InvariantError if the reader itself finds fault: the test is wrong.
 */
export function yamlNode(text: string): MarkedYaml {
  const { source, spans } = marked(text, "test.md");
  const { value, diagnostics } = parseYaml(source.text, (start, end) => ({ file: source.path, start, end }));
  invariant(
    value && diagnostics.length === 0,
    `This YAML cannot be read: ${diagnostics.map(({ message }) => message.en).join(" ")}`,
  );
  return { node: value, source, spans };
}
