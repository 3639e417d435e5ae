import type { ExecuteCommandParams } from "vscode-languageserver";
import { collectCatalogue } from "../../diagnostics/catalogue.js";
import type { Language } from "../../diagnostics/diagnostic.js";
import { explain, explainUnknown } from "../../diagnostics/explain.js";
import { catalogues } from "../../workspace/catalogues.js";

/** `pedoman.explain CODE` answers with the page of a code, as `pedoman explain` prints it. */
export const explainCommand = "pedoman.explain";

export const commandNames = [explainCommand] as const;

/** Runs a command an editor asks for; `null` for one that is not known. */
export function runCommand(
  { command, arguments: given = [] }: ExecuteCommandParams,
  language: Language,
): string | null {
  if (command !== explainCommand) return null;
  const code = String(given[0] ?? "");
  const codes = collectCatalogue(catalogues);
  return explain(code, codes, language) ?? explainUnknown(code, codes, language);
}
