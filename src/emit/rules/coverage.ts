import { present } from "../../compile/present.js";
import type { CoverageWire } from "../../model/generated/coverage-wire.js";
import type { Coverage } from "../../prove/coverage.js";
import type { OutputFile } from "../emitter.js";
import { outputSchemas } from "../generated/output-schemas.js";

/** `rules/coverage.json` and its schema: what reads, tries and asks for every provision. */
export function coverageFiles({ provisions, totals }: Coverage): readonly OutputFile[] {
  const wire: CoverageWire = {
    $schema: "urn:pedoman:schema:outputs:coverage:1",
    format: "1.0.0",
    totals,
    provisions: provisions.map(({ human, kind, ...provision }) => ({
      ...provision,
      ...present({ kind }),
      human: human.map(({ reason, ...one }) => ({ ...one, ...present({ reason }) })),
    })),
  };
  return [
    { path: "rules/coverage.json", contents: `${JSON.stringify(wire, null, 2)}\n` },
    { path: "rules/coverage.schema.json", contents: outputSchemas.coverage },
  ];
}
