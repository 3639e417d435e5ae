import type { Rules } from "../../evaluate/rules.js";
import type { Fact } from "../../model/generated/rules-wire.js";
import type { AskData } from "./ask-data.js";
import type { LinkedCase } from "./case-link.js";

/** What every part of the page works with. */
export type PageContext = {
  readonly data: AskData;
  readonly rules: Rules;
  readonly facts: ReadonlyMap<string, Fact>;
  /** This minute on the clock of the device, ISO 8601 in the zone of the calendar. */
  readonly now: () => string;
  /** The lasting link of a case: a fragment with its `#`. */
  readonly linkOf: (told: Partial<LinkedCase>) => string;
  /** Goes on with a case. */
  readonly go: (told: Partial<LinkedCase>) => void;
  /** Takes the last step back; undefined where this page has made none. */
  readonly back: (() => void) | undefined;
};
