import type { Localised } from "../../diagnostics/diagnostic.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import { both, caseOf, citationOf } from "./effect-words.js";

type Norm = RulesWire["norms"][number];

/** How a norm that is one case of its rule is named and said back. */
export type NormNaming = {
  /** `Pasal 5 ayat (2)`; with the case: `Pasal 5 ayat (2), “tingkat” rutin`. */
  readonly where: (norm: Norm, book: RulesWire) => Localised;
  readonly said: (norm: Norm) => Localised;
};

/** By its case. */
export const byCase: NormNaming = {
  where: (norm, book) => {
    const [citation, { id, en }] = [citationOf(norm, book), caseOf(norm)];
    return id === "" ? { id: citation, en: citation } : { id: `${citation}, ${id}`, en: `${citation}, ${en}` };
  },
  said: ({ said }) => said,
};

/** By its rule, where all cases are told at once. */
export const byRule: NormNaming = {
  where: (norm, book) => {
    const citation = citationOf(norm, book);
    return { id: citation, en: citation };
  },
  said: (norm) => {
    const { said } = norm;
    const label = caseOf(norm);
    return both((language) =>
      label[language] === "" ? said[language] : said[language].slice(label[language].length + 2),
    );
  },
};
