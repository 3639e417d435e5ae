import type { Span } from "../../model/span.js";
import type { YamlMap } from "../../model/yaml.js";
import { schemas } from "../../schema/generated/schemas.js";
import { exampleOf, type SchemaNode, schemaBelow } from "../../schema/schema-node.js";
import type { LookAt } from "../look.js";
import { blockAt, mapsOf, walkYaml } from "./read-yaml-block.js";

/** The schema of the frontmatter or of the machine block around an offset, with the mapping written there. */
export function schemaAround(
  { project, file }: Pick<LookAt, "project" | "file">,
  offset: number,
): { readonly schema: SchemaNode; readonly maps: readonly YamlMap[] } | undefined {
  const draft = project.draft(file);
  const frontmatter = project.tree(file)?.frontmatter;
  if (frontmatter && offset <= frontmatter.span.end) {
    const schema = draft && schemas[`frontmatter/${draft.document.head.kind}`];
    return schema && { schema, maps: [frontmatter] };
  }
  const block = draft && blockAt(draft, offset);
  return block && { schema: schemas[`blocks/${block.language}`], maps: mapsOf(block) };
}

/** The key under the cursor with what its schema says of it. */
export function describeKey(look: LookAt): { readonly text: string; readonly span: Span } | undefined {
  const around = schemaAround(look, look.offset);
  let found: { text: string; span: Span } | undefined;
  for (const map of around?.maps ?? []) {
    walkYaml(map, {
      key({ path, key, span }) {
        if (look.offset < span.start || span.end < look.offset) return;
        const parent = path.reduce<SchemaNode | undefined>(schemaBelow, around?.schema);
        // A key that the author chose (a letter, a fact) is no word of the schema.
        const known = parent?.properties && Object.hasOwn(parent.properties, key) ? parent.properties[key] : undefined;
        const text = known && describeSchema(key, known);
        if (text) found = { text, span };
      },
    });
  }
  return found;
}

/** What a schema says of a key, as Markdown. */
export function describeSchema(key: string, schema: SchemaNode): string {
  const example = exampleOf(schema);
  const parts = [
    `**\`${key}\`**`,
    schema.description,
    schema.enum?.map((one) => `\`${one}\``).join(" · "),
    example === undefined ? undefined : `\`${key}: ${example}\``,
  ];
  return parts.filter(Boolean).join("\n\n");
}
