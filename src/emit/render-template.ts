import * as handlebarsRuntime from "handlebars/runtime.js";
import { InvariantError } from "../errors.js";
import { assets } from "./generated/assets.js";
import { browserScripts } from "./generated/browser-scripts.js";
import { type PrecompiledTemplate, templates } from "./generated/templates.js";

type RenderTemplate = (view: object) => string;

/** The part of Handlebars' runtime that is used; the package's own types declare the module without its export. */
type Runtime = {
  create(): Runtime;
  template(compiled: PrecompiledTemplate): RenderTemplate;
  registerPartial(name: string, partial: RenderTemplate): void;
};

const partialsFolder = "partials/";

let prepared: ReadonlyMap<string, RenderTemplate> | undefined;

/**
 * Fills a template of `templates/` that was compiled ahead. Text is escaped by Handlebars; markup made by `html` is printed as it stands.
 * Templates are strict: a name the view does not have is an error, an absent value is given as `undefined`.
 * @param name - Path inside `templates/` without `.hbs`.
 * @throws InvariantError if there is no such template.
 */
export function renderTemplate(name: string, view: object): string {
  prepared ??= prepare();
  const template = prepared.get(name);
  if (!template) throw new InvariantError(`No template ${name}`);
  return template(view);
}

/**
 * The text of a file under `templates/assets/`.
 * @param name - Path inside that folder: `base.css`.
 * @throws InvariantError if there is no such file.
 */
export function assetText(name: string): string {
  const text = assets[`assets/${name}`];
  if (text === undefined) throw new InvariantError(`No asset ${name}`);
  return text;
}

/**
 * A script of the pages, bundled ahead from `src/browser/pages/`.
 * @param name - `handbook.js`.
 * @throws InvariantError if there is no such script.
 */
export function scriptText(name: string): string {
  const text = browserScripts[name];
  if (text === undefined) throw new InvariantError(`No script ${name}`);
  return text;
}

function prepare(): ReadonlyMap<string, RenderTemplate> {
  const runtime = (handlebarsRuntime as unknown as { readonly default: Runtime }).default.create();
  const filled = new Map(Object.entries(templates).map(([name, compiled]) => [name, runtime.template(compiled)]));
  for (const [name, template] of filled) if (name.startsWith(partialsFolder)) runtime.registerPartial(name, template);
  return filled;
}
