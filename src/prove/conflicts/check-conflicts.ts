import type { Exception, Settlement } from "../../compile/edges/settle-edges.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { AnalysisCheck } from "../analysis/check.js";
import { findContradictions, notTried } from "./contradictions.js";
import { diagnose } from "./diagnostics.js";
import { findNeverOpen } from "./never-open.js";
import { sayNorm } from "./say-norm.js";

/**
 * Whether rules contradict one another (SEMANTICS 2): a duty to do what is forbidden, two duties that exclude each other, a grant that some
 * prohibition bars in every situation in which it applies; and whether declared exceptions set anything aside.
 */
export const checkConflicts: AnalysisCheck = {
  id: "conflicts",
  title: { id: "Pertentangan norma", en: "Conflicts of norms" },
  needsSoundTexts: true,
  run: (subject, search) => {
    if (subject.handbook.norms.length === 0) return { looked: [], findings: [] };
    const { looked, findings } = findContradictions(subject, search);
    const known = new Set(findings.map(({ diagnostic }) => diagnostic.span));
    const exceptions = checkExceptions(subject.settlement, subject.handbook);
    return {
      looked,
      findings: [
        ...exceptions.map((diagnostic) => ({ diagnostic })),
        ...findings,
        ...findNeverOpen(subject, search, known),
        ...notTried(subject.handbook.norms, search),
      ],
    };
  },
};

function checkExceptions(settlement: Settlement, handbook: Handbook): readonly Diagnostic[] {
  const norms = new Map(handbook.norms.map((norm) => [norm.id, norm]));
  const sayAll = (all: readonly Norm[]): string => all.map(sayNorm).join(", ");
  const exception = (code: "exception-inferior" | "exception-empty", { norm, defeated }: Exception): Diagnostic => {
    const related = defeated.map(({ span }) => ({
      span,
      message: { id: "Yang dikecualikan di sini.", en: "The rule it names is here." },
    }));
    return code === "exception-inferior"
      ? diagnose(code, norm.span, { exception: norm.id, defeated: sayAll(defeated) }, { related })
      : diagnose(code, norm.span, { exception: norm.id, named: sayAll(defeated) }, { related });
  };
  const circles = settlement.circles.flatMap(({ rules, written }) => {
    const members = rules.flatMap((id) => norms.get(id) ?? []);
    const [first, ...others] = members;
    // A circle of declared exceptions is one of things that wait for themselves: the compiler has said so.
    if (!first || written) return [];
    const related = others.map(({ span }) => ({ span, message: { id: "Dan di sini.", en: "And here." } }));
    return [
      diagnose("exception-circle", first.span, { names: rules.map((id) => `\`${id}\``).join(", ") }, { related }),
    ];
  });
  const unwritten = [...settlement.edges].flatMap(([id, edges]) =>
    edges.flatMap(({ by, why, written }) => {
      const [defeated, defeating] = [norms.get(id), norms.get(by)];
      if (written || why === "exception" || !defeated || !defeating) return [];
      return [
        diagnose("settled-unwritten", defeated.span, { defeated: sayNorm(defeated), by: sayNorm(defeating), why }),
      ];
    }),
  );
  return [
    ...settlement.inferior.map((one) => exception("exception-inferior", one)),
    ...settlement.empty.map((one) => exception("exception-empty", one)),
    ...circles,
    ...unwritten,
  ];
}
