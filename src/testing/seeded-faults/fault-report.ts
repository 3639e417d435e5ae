import type { FaultVerdict } from "./fault-bench.js";

/** What became of planted faults, in Markdown: how many of each kind were found exactly, and what went wrong with the others. */
export function faultReport(verdicts: readonly FaultVerdict[]): string {
  const kinds = [...new Set(verdicts.map(({ fault }) => fault.kind))];
  const rows = kinds.map((kind) => {
    const own = verdicts.filter(({ fault }) => fault.kind === kind);
    return `| ${kind} | ${own.length} | ${own.filter(({ exact }) => exact).length} |`;
  });
  const exact = verdicts.filter((one) => one.exact).length;
  const wrong = verdicts.filter((one) => !one.exact).flatMap(sayWrong);
  return [
    "| kind | planted | found exactly |",
    "|---|---|---|",
    ...rows,
    `| all | ${verdicts.length} | ${exact} |`,
    ...(wrong.length > 0 ? ["", ...wrong] : []),
    "",
  ].join("\n");
}

function sayWrong({ fault, missed, others, broken }: FaultVerdict): readonly string[] {
  return [
    `- ${fault.name}`,
    ...missed.map(({ code, at }) => `  - not found: ${code} at ${at.join(", ")}`),
    ...others.map(({ code, message }) => `  - found besides: ${code} ${message.id}`),
    ...broken.map(({ code, message }) => `  - the plant is broken: ${code} ${message.id}`),
  ];
}
