import { diagnose as rule } from "../compile/blocks/diagnostics.js";
import { diagnose as calendar } from "../compile/calendar/diagnostics.js";
import { diagnose as checklist } from "../compile/checklists/diagnostics.js";
import { diagnose as definition } from "../compile/definitions/diagnostics.js";
import { diagnose as derived } from "../compile/derived/diagnostics.js";
import { diagnose as document } from "../compile/diagnostics.js";
import { diagnose as procedure } from "../compile/procedures/diagnostics.js";
import { diagnose as reference } from "../compile/references/diagnostics.js";
import { diagnose as formula } from "../compile/rule-book/diagnostics.js";
import { diagnose as structure } from "../compile/structure/diagnostics.js";
import { diagnose as table } from "../compile/tables/diagnostics.js";
import { diagnose as condition } from "../conditions/diagnostics.js";
import { type Codes, collectCatalogue } from "../diagnostics/catalogue.js";
import type { Catalogue } from "../diagnostics/define.js";
import { diagnose as suppression } from "../diagnostics/suppression/diagnostics.js";
import { diagnose as print } from "../emit/print/diagnostics.js";
import { diagnose as fill } from "../exchange/fill/diagnostics.js";
import { diagnose as register } from "../exchange/registers/diagnostics.js";
import { diagnose as lint } from "../lint/diagnostics.js";
import { diagnose as conflict } from "../prove/conflicts/diagnostics.js";
import { diagnose as decision } from "../prove/decision-tables/diagnostics.js";
import { diagnose as effect } from "../prove/effects/diagnostics.js";
import { diagnose as lock } from "../prove/lock/diagnostics.js";
import { diagnose as platform } from "../prove/platforms/diagnostics.js";
import { diagnose as timing } from "../prove/procedures/diagnostics.js";
import { diagnose as restated } from "../prove/restated/diagnostics.js";
import { diagnose as review } from "../prove/review/diagnostics.js";
import { diagnose as scenario } from "../prove/scenarios/diagnostics.js";
import { diagnose as trace } from "../prove/trace/diagnostics.js";
import { diagnose as vector } from "../prove/vectors/diagnostics.js";
import { diagnose as rewrite } from "../rewrite/diagnostics.js";
import { diagnose as schema } from "../schema/diagnostics.js";
import { diagnose as syntax } from "../syntax/diagnostics.js";
import { diagnose as workspace } from "./diagnostics.js";

/** Every finding there is, in the order in which a text meets them. A test holds that no `diagnostics.ts` is missing here. */
export const catalogues: readonly Catalogue[] = [
  workspace,
  syntax,
  suppression,
  schema,
  document,
  structure,
  definition,
  reference,
  table,
  rule,
  derived,
  condition,
  checklist,
  procedure,
  lint,
  decision,
  conflict,
  lock,
  restated,
  review,
  calendar,
  formula,
  effect,
  timing,
  scenario,
  trace,
  platform,
  vector,
  register,
  fill,
  rewrite,
  print,
].map(({ catalogue }) => catalogue);

/** Every code there is, by its name. */
export const codes: Codes = collectCatalogue(catalogues);
