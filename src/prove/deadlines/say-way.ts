import { printDuration } from "../../conditions/print-duration.js";
import { sayDuration } from "../../conditions/say-duration.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import type { Norm } from "../../model/norm.js";
import type { RuleView } from "../analysis/rule-view.js";
import { tellSecond } from "../situation/tell-situation.js";
import type { Way } from "./limits.js";
import type { Overrun } from "./overrun.js";

/** The limits of a way: `15 menit (Pasal 22 ayat (5)) + 1 jam (Pasal 52 ayat (3))`. */
export function saySteps(way: Way): Localised {
  const say = (language: "id" | "en"): string =>
    way
      .map(({ duration, from }) => {
        const length = language === "id" ? printDuration(duration) : sayDuration(duration, "en");
        return `${length} (${from.norm.source.citation})`;
      })
      .join(" + ");
  return { id: say("id"), en: say("en") };
}

/** When something takes longer than it may: always, or from which moment on which day. */
export function sayOverrun(overrun: Overrun, { world }: RuleView): Localised {
  if (overrun.kind !== "sometimes") return { id: "", en: "" };
  const [begins, ends, due] = [overrun.begins, overrun.ends, overrun.due].map((second) =>
    tellSecond(second, world.calendar),
  ) as [Localised, Localised, Localised];
  return {
    id: ` Misalnya bila dimulai ${begins.id}: selesai ${ends.id}, padahal batasnya ${due.id}.`,
    en: ` For example begun on ${begins.en}: over on ${ends.en}, but due on ${due.en}.`,
  };
}

/** The rules of a way, each once. */
export function rulesOf(way: Way): readonly Norm[] {
  return [...new Set(way.map(({ from }) => from.norm))];
}
