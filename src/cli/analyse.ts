import { resolve } from "node:path";
import { printCondition } from "../conditions/print-condition.js";
import type { Localised } from "../diagnostics/diagnostic.js";
import { exitStatus } from "../diagnostics/exit-status.js";
import { inOrder } from "../diagnostics/order.js";
import { placeOf } from "../diagnostics/printers/place.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { AnalysisWire } from "../model/generated/analysis-wire.js";
import { analyse, type CheckReport, findingsOf } from "../prove/analysis/analyse.js";
import type { AnalysisFinding } from "../prove/analysis/check.js";
import { printScenario } from "../prove/analysis/print-scenario.js";
import type { SolverAnswers } from "../prove/analysis/search.js";
import { subjectOf } from "../prove/analysis/subject.js";
import { openZ3, type SolverAnswer } from "../prove/solver/open-z3.js";
import type { Compilation } from "../workspace/workspace.js";
import type { Format } from "./format.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { type RootOptions, workspaceAt } from "./open-workspace.js";
import { printAnalysis } from "./print-analysis.js";
import { progress } from "./progress.js";
import { report } from "./report.js";

export type AnalyseOptions = RootOptions & {
  readonly format: Format;
  readonly strict: boolean;
  /** Situations to look at in all, instead of as many as `check` does. */
  readonly budget: number | undefined;
  /** What answers the questions that the search leaves open. */
  readonly solver: "none" | "z3";
  /** File for the worked examples that show the findings. */
  readonly out: string | undefined;
};

/**
 * `pedoman analyse`: what in the rules contradicts, misses or can never matter, what was looked at for it and what stayed unknown. Exit 0: nothing
 * of that counts; 1: something does, or errors of the texts kept a part from being run; 2: could not run.
 */
export async function analyseCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  options: AnalyseOptions,
): Promise<ExitCode> {
  const { language } = settings;
  const { workspace } = await workspaceAt(host, io.cwd, options);
  const shown = progress(io, settings);
  const wanted = options.budget === undefined ? {} : { budget: options.budget };
  const searched = await workspace.compile(shown.stage, wanted).finally(shown.done);
  const solved = options.solver === "z3" ? await solveOpen(searched, wanted, io, settings) : undefined;
  const answers = solved?.answers;
  const compilation =
    answers && answers.size > 0 ? await workspace.compile(undefined, { ...wanted, answers }) : searched;
  const told = saidOf(compilation);
  const wire = analysisWire(compilation, told, solved?.state ?? "none", language);
  const own = inOrder(findingsOf(told).map(({ diagnostic }) => diagnostic));
  if (options.format === "json") io.out(`${JSON.stringify(wire, null, 2)}\n`);
  else if (options.format === "text") {
    io.out(printAnalysis(wire, told.checks, compilation.sources, { language, colour: io.colour }));
  } else report(io, settings, options.format, own, compilation.sources);
  if (options.out !== undefined) await writeScenarios(host, io, settings, resolve(io.cwd, options.out), wire);
  return wire.complete ? exitStatus(own, { strict: options.strict }) : 1;
}

/** Rounds in which answers raise new questions. */
const mostRounds = 5;

/** Asks z3 what the search leaves open, and what its answers leave open in turn. */
async function solveOpen(
  { handbook, bundle, analysis }: Compilation,
  options: { readonly budget?: number },
  io: CliIo,
  { language, quiet }: CliSettings,
): Promise<{ readonly state: AnalysisWire["solver"]; readonly answers: SolverAnswers }> {
  const solver = await openZ3();
  if (!solver) {
    if (!quiet) io.error(`${missing[language]}\n`);
    return { state: "missing", answers: new Map() };
  }
  try {
    const answers = new Map<string, SolverAnswer>();
    const { world } = subjectOf(handbook, bundle);
    let left = analysis;
    for (let round = 0; round < mostRounds; round++) {
      const goals = left.checks.flatMap(({ open }) => open.flatMap(({ goal }) => goal ?? []));
      const asked = new Map(goals.map((goal) => [printCondition(goal), goal]));
      const fresh = [...asked].filter(([key]) => !answers.has(key));
      if (fresh.length === 0) break;
      for (const [key, goal] of fresh) answers.set(key, await solver.solve(goal, world));
      left = analyse(handbook, bundle, { ...options, answers, hasErrors: !analysis.complete });
    }
    return { state: "z3", answers };
  } finally {
    solver.close();
  }
}

const missing: Localised = {
  id: "z3-solver tidak terpasang; yang belum diketahui tetap belum diketahui. Pasang dengan `npm install z3-solver`.",
  en: "z3-solver is not installed; what is unknown stays unknown. Install it with `npm install z3-solver`.",
};

/** The analysis without what the preset and comments of the texts leave out. */
function saidOf({ analysis, diagnostics }: Compilation): Compilation["analysis"] {
  const said = new Set(diagnostics);
  const checks = analysis.checks.map((check) => ({
    ...check,
    findings: check.findings.filter(({ diagnostic }) => said.has(diagnostic)),
  }));
  return { ...analysis, checks };
}

function analysisWire(
  { handbook, sources }: Compilation,
  analysis: Compilation["analysis"],
  solver: AnalysisWire["solver"],
  language: CliSettings["language"],
): AnalysisWire {
  const { edition, contentHash } = handbook.policy;
  return {
    $schema: "urn:pedoman:schema:outputs:analysis:1",
    format: "1.0.0",
    policy: { edition, contentHash },
    budget: analysis.budget,
    valuations: analysis.valuations,
    complete: analysis.complete,
    solver,
    checks: analysis.checks.map((check) => checkWire(check, sources, language)),
  };
}

type Sources = Compilation["sources"];

function checkWire(
  { id, title, looked, searches, valuations, findings, open, solved }: CheckReport,
  sources: Sources,
  language: CliSettings["language"],
): AnalysisWire["checks"][number] {
  return {
    id,
    title: title[language],
    looked: looked.map(({ count, what }) => ({ count, what: what[language] })),
    searches,
    valuations,
    findings: findings.map((finding) => findingWire(finding, sources, language)),
    open: open.map(({ about, why }) => ({ about: [...about], why })),
    solved: solved.map((about) => ({ about: [...about] })),
  };
}

function findingWire(
  { diagnostic, witness }: AnalysisFinding,
  sources: Sources,
  language: CliSettings["language"],
): AnalysisWire["checks"][number]["findings"][number] {
  const { code, severity, span, message, help, ground, related } = diagnostic;
  return {
    code,
    severity,
    file: span.file,
    line: placeOf(span, sources).start.line,
    message: message[language],
    help: help[language],
    ground: ground ?? null,
    related: related.map((other) => ({
      file: other.span.file,
      line: placeOf(other.span, sources).start.line,
      message: other.message[language],
    })),
    story: witness?.story[language] ?? null,
    scenarios: (witness?.scenarios ?? []).map(printScenario),
  };
}

/** First line of a file of ours: one without it is never replaced. */
const mark = "<!-- pedoman analyse -->";

async function writeScenarios(
  host: Host,
  io: CliIo,
  { language, quiet }: CliSettings,
  path: string,
  { checks }: AnalysisWire,
): Promise<void> {
  const shown = checks.flatMap(({ findings }) => findings.filter(({ scenarios }) => scenarios.length > 0));
  if (shown.length === 0) {
    if (!quiet) {
      io.error(language === "id" ? "Tidak ada skenario untuk ditulis.\n" : "There are no scenarios to write.\n");
    }
    return;
  }
  if ((await host.kindOf(path)) !== undefined) {
    const before = new TextDecoder().decode(await host.readFile(path));
    if (!before.startsWith(mark)) {
      throw new HostError({
        id: `${path} sudah ada dan bukan buatan pedoman; sebutkan berkas lain dengan --out.`,
        en: `${path} exists and was not made by pedoman; name another file with --out.`,
      });
    }
  }
  const parts = shown.map(({ code, file, line, message, scenarios }) =>
    [`<!-- ${code} ${file}:${line} -->`, quoted(message), ...scenarios.map((one) => one.trimEnd())].join("\n\n"),
  );
  await host.writeFile(path, `${[mark, ...parts].join("\n\n")}\n`);
  if (!quiet) io.error(`+ ${path}\n`);
}

/** The message as a quotation, in which nothing of the texts acts as Markdown of its own. */
function quoted(message: string): string {
  return `> ${message.replace(/\s+/g, " ").replace(/[<>]/g, (sign) => (sign === "<" ? "&lt;" : "&gt;"))}`;
}
