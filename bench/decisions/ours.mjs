// This project beside the other engines.
import { applying, explainApplying, loadRules } from "../../lib/evaluate.js";
import { bookOf } from "./book.mjs";

const at = "2026-08-19T10:20:00+08:00";

/** This project's evaluator: ids alone, and with reasons and citations. */
export const ours = {
  "pedoman, ids": {
    prepare(rules) {
      const loaded = loadRules(bookOf(rules));
      return (record) => applying(loaded, { at, facts: record });
    },
  },
  "pedoman, reasons and citations": {
    prepare(rules) {
      const loaded = loadRules(bookOf(rules));
      return (record) => explainApplying(loaded, { at, facts: record });
    },
    ids: ({ norms }) => norms.map(({ norm }) => norm),
  },
};
