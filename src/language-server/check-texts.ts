import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import type { Scenario } from "../model/scenario.js";
import type { Preset } from "../model/settings.js";
import type { Span } from "../model/span.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { overlayHost } from "../workspace/overlay-host.js";
import { type Compilation, openWorkspace, type Workspace } from "../workspace/workspace.js";

/** What is to be checked: a folder, with the texts that are open in the editor over those on the disk. */
export type CheckRequest = {
  /** Absolute path of the folder that holds `guidelines/`. */
  readonly root: string;
  /** Open texts by absolute path. */
  readonly open: ReadonlyMap<string, string>;
};

/** A worked example and what came of it. */
export type ExampleState = {
  readonly id: string;
  readonly title: string;
  /** Document id and stable id of the provision it illustrates. */
  readonly document: string;
  readonly provision: string;
  /** Ids of the rules its expected answer names. */
  readonly rules: readonly string[];
  /** `waiting`: a mistake elsewhere must be mended before examples are run. */
  readonly state: "passed" | "failed" | "waiting";
  readonly span: Span;
};

/** All that `pedoman check` finds, as plain data that can be sent between threads. */
export type CheckedTexts = {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts looked at, by path relative to the root. */
  readonly texts: ReadonlyMap<string, string>;
  readonly examples: readonly ExampleState[];
  /** How strictly it was checked. */
  readonly preset: Preset;
};

class Superseded extends Error {}

/**
 * Checks folders as the command line does: the same workspace, the same stages. What was parsed and linked stays known from one check to the next.
 * @returns A function that resolves to `undefined` if `isWanted` says between two stages that nobody waits for the answer any more.
 */
export function textChecker(
  host: Host,
  parser: MarkdownParser,
): (request: CheckRequest, isWanted: () => boolean) => Promise<CheckedTexts | undefined> {
  const known = new Map<string, { readonly workspace: Workspace; readonly open: Map<string, string> }>();
  return async ({ root, open }, isWanted) => {
    const place = known.get(root) ?? newPlace(host, root, parser);
    known.set(root, place);
    place.open.clear();
    for (const [path, text] of open) place.open.set(path, text);
    try {
      const compilation = await place.workspace.compile(() => {
        if (!isWanted()) throw new Superseded();
      });
      return checkedTexts(compilation);
    } catch (error) {
      if (error instanceof Superseded) return undefined;
      throw error;
    }
  };
}

function newPlace(
  host: Host,
  root: string,
  parser: MarkdownParser,
): { readonly workspace: Workspace; readonly open: Map<string, string> } {
  const open = new Map<string, string>();
  return { workspace: openWorkspace(overlayHost(host, open), root, parser), open };
}

function checkedTexts({ handbook, diagnostics, disagreements, sources, settings }: Compilation): CheckedTexts {
  // Proving leaves the examples alone as long as an earlier stage found an error; a lock that is behind is no such error.
  const proved = new Set(disagreements);
  const ran = diagnostics.every((one) => one.severity !== "error" || proved.has(one) || one.code.startsWith("review/"));
  return {
    diagnostics,
    preset: settings.preset,
    texts: new Map([...sources].map(([path, { text }]) => [path, text])),
    examples: handbook.scenarios.map((scenario) => exampleState(scenario, ran, disagreements)),
  };
}

function exampleState(scenario: Scenario, ran: boolean, disagreements: readonly Diagnostic[]): ExampleState {
  const { id, title, document, provision, run, span } = scenario;
  const failed = disagreements.some(
    (one) =>
      one.severity === "error" &&
      one.span.file === span.file &&
      span.start <= one.span.start &&
      one.span.end <= span.end,
  );
  const rules = (run?.expects ?? []).flatMap((one) => {
    if (one.kind === "reason" || one.kind === "duty" || one.kind === "attached-duty")
      return [one.rule.split(".")[0] as string];
    return one.kind === "audit" ? one.found.map(({ rule }) => rule) : [];
  });
  const state = !ran || !run ? "waiting" : failed ? "failed" : "passed";
  return { id, title, document, provision, rules: [...new Set(rules)], state, span };
}
