import { loadRules } from "../evaluate/load-rules.js";
import type { CalendarWire } from "../model/generated/calendar-wire.js";
import type { RulesWire } from "../model/generated/rules-wire.js";
import { emptyDirectory, type ServiceState } from "../service/service.js";

/** Unsigned rules as a service answers by them that knows nobody beforehand, keeps no log and is reached at this machine. */
export function stateOf(
  book: RulesWire,
  calendar: CalendarWire | string | undefined,
  changed: Partial<ServiceState> = {},
): ServiceState {
  return {
    rules: loadRules(book, calendar),
    directory: emptyDirectory,
    baseUrl: "http://localhost",
    bundle: { ...book.policy, draft: book.draft, signed: "not-required" },
    canLog: true,
    version: "0",
    ...changed,
  };
}
