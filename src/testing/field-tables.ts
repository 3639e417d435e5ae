/** A JSON Schema as far as field tables read it. */
type Schema = {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

/** Every object a schema describes, field by field, as Markdown tables: the one place where fields are told is the schema itself. */
export function fieldTables(schema: Schema): string {
  const lines: string[] = [];
  describe(schema.title ?? "", schema, 2, lines);
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) describe(name, definition, 3, lines);
  return `${lines.join("\n")}\n`;
}

function describe(name: string, schema: Schema, level: number, lines: string[]): void {
  lines.push(`${"#".repeat(level)} ${name}`, "", schema.description ?? "", "");
  if (schema.properties) lines.push(...table(schema), "");
  const variants = schema.oneOf ?? [];
  if (variants.length > 0 && !variants.some(({ properties }) => properties)) {
    lines.push(`One of: ${variants.map(typeWords).join(", ")}.`, "");
  }
  for (const variant of variants) {
    if (!variant.properties) continue;
    const kind = variant.properties["kind"]?.const;
    lines.push(
      `*${kind === undefined ? "" : `\`${String(kind)}\` – `}${variant.description ?? ""}*`,
      "",
      ...table(variant),
      "",
    );
  }
}

function table({ properties = {}, required = [] }: Schema): readonly string[] {
  return [
    "| field | type | always | meaning |",
    "|---|---|---|---|",
    ...Object.entries(properties).map(
      ([name, one]) =>
        `| \`${name}\` | ${typeWords(one)} | ${required.includes(name) ? "yes" : ""} | ${(one.description ?? "").replaceAll("|", "\\|")} |`,
    ),
  ];
}

function typeWords(schema: Schema): string {
  if (schema.$ref) return `[${nameOf(schema.$ref)}](#${nameOf(schema.$ref).toLowerCase()})`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(" · ");
  if (schema.items) return `list of ${typeWords(schema.items)}`;
  return [schema.type ?? "any"].flat().join(" or ");
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
