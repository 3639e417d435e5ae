import type { AskedLaw } from "./asked-laws.js";
import type { Engine } from "./engine.js";

/** Every engine by the name `--only` takes, in the order of the table; each loaded by the worker that asks it. */
export const engines: Readonly<Record<string, (law: AskedLaw) => Promise<Engine>>> = {
  evaluator: async () => (await import("./evaluator.js")).evaluator,
  service: async () => (await import("./service.js")).decisionService,
  reference: async ({ handbook }) => (await import("./reference.js")).referenceEvaluator(handbook),
  "json-logic-js": async () => (await import("./json-logic.js")).jsonLogicJs,
  "json-logic-engine": async () => (await import("./json-logic.js")).jsonLogicEngine,
  cedar: async () => (await import("./cedar.js")).cedarWasm,
  "cel-js": async () => (await import("./cel.js")).celJs,
  "bufbuild-cel": async () => (await import("./cel.js")).bufbuildCel,
  rego: async () => (await import("./rego.js")).regoInOpa,
  duckdb: async () => (await import("./duckdb.js")).duckdb,
  postgresql: async () => (await import("./postgresql.js")).postgresql,
};
