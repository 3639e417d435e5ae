import type { Location } from "vscode-languageserver";
import type { Language } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import { rangeOf } from "./positions.js";
import type { Project } from "./project.js";

/** What a request looks at: one open text of a folder, as it stands now. */
export type Look = {
  readonly project: Project;
  /** Path relative to the root. */
  readonly file: string;
  readonly source: SourceFile;
  readonly language: Language;
  /** The URI of a file of the folder, spelt as the editor spelt it. */
  uriOf(file: string): string;
};

/** A request about a place in a text. */
export type LookAt = Look & { readonly offset: number };

/** The place of a span as an editor opens it; `undefined` if its file is gone. */
export function locationOf({ project, uriOf }: Look, span: Span): Location | undefined {
  const source = project.source(span.file);
  return source && { uri: uriOf(span.file), range: rangeOf(source, span) };
}
