import { HostError } from "../../errors.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { CellForm, Register } from "../../model/vocabulary.js";

/**
 * The registers a published rule book declares, as the vocabulary has them: a register file is then read by the rules alone, without the texts.
 * @throws HostError where the book was made before it said what the cells of its registers hold.
 */
export function registersOfBook({ registers }: Pick<RulesWire, "registers">): ReadonlyMap<string, Register> {
  return new Map(
    registers.map(({ id, members, columns, cells, validity, facts }): [string, Register] => {
      if (!cells || !facts) {
        throw new HostError({
          id: "Aturan ini disusun sebelum register dapat dibaca dari berkas; susun ulang dengan `pedoman build`.",
          en: "These rules were made before registers could be read from files; make them again with `pedoman build`.",
        });
      }
      const labels = cells.flatMap(({ column, label }) => (label === undefined ? [] : [[column, label] as const]));
      const meanings = cells.flatMap(({ column, meaning }) =>
        meaning === undefined ? [] : [[column, meaning] as const],
      );
      const register: Register = {
        id,
        members,
        columns,
        labels: new Map(labels),
        meanings: new Map(meanings),
        required: cells.filter(({ required }) => required).map(({ column }) => column),
        // The schema of the book has one shape for all forms; what it was written from is a form.
        forms: new Map(cells.map(({ column, form }) => [column, form as CellForm])),
        validity,
        facts,
        span: { file: "rules.json", start: 0, end: 0 },
      };
      return [id, register];
    }),
  );
}
