import type { LookAt } from "../look.js";
import { mentionsIn } from "./mentions.js";
import type { Mention } from "./thing.js";

/** What stands under the cursor: the smallest mention that holds the offset; its end counts as inside. */
export function thingAt({ project, file, offset }: LookAt): Mention | undefined {
  const draft = project.draft(file);
  if (!draft) return undefined;
  const around = mentionsIn(draft, project.handbook()).filter(({ span }) => span.start <= offset && offset <= span.end);
  return around.reduce<Mention | undefined>((best, one) => (best && width(best) <= width(one) ? best : one), undefined);
}

function width({ span }: Mention): number {
  return span.end - span.start;
}
