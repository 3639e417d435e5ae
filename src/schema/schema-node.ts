/** A choice between keys: each branch requires one. */
export type KeyChoice = readonly { readonly required: readonly string[] }[];

/** A JSON Schema of what authors write, references filled in: as much of it as findings are worded from. */
export type SchemaNode = {
  /** In Indonesian. */
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  /** Name of the form that `pattern` describes; its words stand in `forms.ts`. */
  readonly "x-form"?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly oneOf?: KeyChoice;
  readonly anyOf?: KeyChoice;
};

/** The schema of what stands under a key or, in a list, at an index. */
export function schemaBelow(schema: SchemaNode | undefined, key: string): SchemaNode | undefined {
  if (!schema) return undefined;
  const { properties, additionalProperties, items } = schema;
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  if (typeof additionalProperties === "object") return additionalProperties;
  return items;
}

/** An example as an author would write it on one line; `undefined` if the schema has none. */
export function exampleOf(schema: SchemaNode | undefined): string | undefined {
  const [example] = schema?.examples ?? [];
  return example === undefined ? undefined : toFlowYaml(example, false);
}

function toFlowYaml(value: unknown, inside: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => toFlowYaml(item, true)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${toFlowYaml(item, true)}`)
      .join(", ")} }`;
  }
  const text = String(value);
  return /: | #|^[[{>|*&!%@`"'-]/.test(text) || (inside && /[,[\]{}]/.test(text)) ? JSON.stringify(text) : text;
}
