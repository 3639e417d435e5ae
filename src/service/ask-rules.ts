import type { ApprovalEntry } from "../evaluate/approvals.js";
import type { DecideQuestion } from "../evaluate/decide.js";
import { FactsRefused } from "../evaluate/refusals.js";
import type { Rules } from "../evaluate/rules.js";
import type { Subject } from "../model/generated/service-wire.js";
import { type Directory, known } from "./directory.js";
import { type Asked, type GatheredFacts, gatherFacts, roleTypes } from "./gather-facts.js";
import { fieldsRefused } from "./request-refused.js";
import type { ServiceState } from "./state.js";
import { type Undecided, undecidedBy, unknownSubject } from "./undecided.js";

/** A question as the evaluator is asked it, without its act. */
export type PreparedQuestion = Omit<DecideQuestion, "act" | "approvals"> & {
  readonly approvals: readonly ApprovalEntry[];
  readonly gathered: GatheredFacts;
};

/** What a context says besides facts, once it was held against its schema. */
export type EvaluationContext = {
  readonly at?: string;
  readonly approvals?: readonly ApprovalEntry[];
  readonly toward?: readonly string[];
  readonly content?: string;
};

/**
 * Turns subject, action, resource and context into roles, facts and approvals.
 * @param now - The instant asked about where the context names none.
 * @throws RequestRefused if `subject.properties.roles` is no list of texts.
 */
export function prepareQuestion({ rules, directory }: ServiceState, asked: Asked, now: string): PreparedQuestion {
  const { subject, resource } = asked;
  const context = asked.context as EvaluationContext;
  const gathered = gatherFacts(rules, directory, asked);
  const { approvals = [], toward } = context;
  const content = context.content ?? resource?.id;
  return {
    roles: rolesOf(directory, subject),
    at: context.at ?? now,
    facts: gathered.facts,
    // An approval that does not say what it is for is sent with the resource it is for.
    approvals:
      context.content === undefined && content !== undefined
        ? approvals.map((one) => ({ content, ...one }))
        : approvals,
    toward,
    content,
    gathered,
  };
}

/** Roles of a subject: as sent, else as the directory says, else, of a subject that is a role itself, that role. None: nobody said. */
function rolesOf(directory: Directory, subject: Subject): readonly string[] {
  const sent: unknown = (subject.properties as { readonly roles?: unknown } | undefined)?.roles;
  if (sent === undefined)
    return known(directory.subjects, subject)?.roles ?? (roleTypes.has(subject.type) ? [subject.id] : []);
  if (Array.isArray(sent) && sent.every((role) => typeof role === "string")) return sent;
  throw fieldsRefused("wrong-field", [
    {
      field: "subject.properties.roles",
      message: {
        id: "`subject.properties.roles` harus daftar id peran.",
        en: "`subject.properties.roles` must be a list of role ids.",
      },
    },
  ]);
}

/** The act of an action's name: ids of acts are small letters and hyphens, so that capitals and underscores tell no two apart. */
export function actOf({ acts }: Rules, name: string): string {
  return acts.get(name) ? name : name.toLowerCase().replaceAll("_", "-");
}

/**
 * Asks the evaluator.
 * @returns Its answer, or why there is none.
 * @throws RequestRefused where a fact, an approval or the instant was sent wrong, naming it where it stands in the request.
 */
export function askRules<T>({ roles, gathered }: PreparedQuestion, ask: () => T): T | Undecided {
  if (roles.length === 0) return unknownSubject;
  try {
    return ask();
  } catch (error) {
    if (error instanceof FactsRefused) return factsRefused(error, gathered);
    const undecided = undecidedBy(error);
    if (undecided) return undecided;
    throw error;
  }
}

/** The caller is told of what the caller sent; what the directory holds wrongly is nobody's request. */
function factsRefused({ fields }: FactsRefused, { saidAt }: GatheredFacts): Undecided {
  const sent = fields.flatMap(({ field, message }) => {
    const [name = ""] = field.split("[", 1);
    if (!saidAt.has(name)) return [{ field: `context.${field}`, message }];
    const at = saidAt.get(name);
    return at === undefined ? [] : [{ field: `${at}${field.slice(name.length)}`, message }];
  });
  if (sent.length > 0) throw fieldsRefused("facts-refused", sent);
  const [first] = fields;
  return {
    code: "wrong-directory",
    message: {
      id: `Direktori memuat nilai yang tidak diterima aturan: ${first?.message.id ?? ""}`,
      en: `The directory holds a value that the rules do not accept: ${first?.message.en ?? ""}`,
    },
  };
}
