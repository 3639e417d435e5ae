import type { Facts } from "../evaluate/encode-facts.js";
import type { Rules } from "../evaluate/rules.js";
import { check } from "../evaluate/slots.js";
import type { Action, Resource, Subject } from "../model/generated/service-wire.js";
import { type Directory, known } from "./directory.js";
import { fieldsRefused, type RequestRefused } from "./request-refused.js";

/** What a question is about; in a search one of the three may be a candidate of the directory. */
export type Asked = {
  readonly subject: Subject;
  readonly action: Action | undefined;
  readonly resource: Resource | undefined;
  readonly context: Readonly<Record<string, unknown>> & { readonly facts?: Facts };
};

/** The facts of a question, and where each was said. */
export type GatheredFacts = {
  readonly facts: Facts;
  /** Path in the request by name of the fact; `undefined` for what the directory said. */
  readonly saidAt: ReadonlyMap<string, string | undefined>;
  /** Paths of properties that are no fact of these rules. */
  readonly ignored: readonly string[];
};

/** Types of subjects that are a role themselves: `{"type": "peran", "id": "admin"}`. */
export const roleTypes: ReadonlySet<string> = new Set(["peran", "role"]);
/** Under these names the id of an entity is a fact of its own. */
const identities = ["id", "identitas"];

/**
 * Facts from everything that says some, the later going before the earlier: ids, the directory, properties of the request, `context.facts`.
 * Property `p` of an entity of type `t` is the fact `t.p`, of the subject also `pelaku.p`, of the action `<act>.p`; {@link factName} says how names are written.
 * Where subject and resource have one type, `t.p` is the resource's; `pelaku.p` never is. What is no fact that may be sent is passed over and named.
 */
export function gatherFacts(rules: Rules, { subjects, resources }: Directory, asked: Asked): GatheredFacts {
  const { subject, action, resource, context } = asked;
  const { byName } = rules.slots();
  const facts: Record<string, unknown> = {};
  const saidAt = new Map<string, string | undefined>();
  const ignored: string[] = [];

  const set = (name: string, value: unknown, path: string | undefined): void => {
    facts[name] = value;
    saidAt.set(name, path);
  };
  const add = (entities: readonly string[], properties: object = {}, path?: string): void => {
    for (const [property, value] of Object.entries(properties)) {
      if (path === "subject" && property === "roles") continue;
      const names = entities
        .map((entity) => `${entity}.${factName(property)}`)
        .filter((name) => (byName.get(name)?.check ?? check.refused) !== check.refused);
      const at = path === undefined ? undefined : `${path}.properties.${property}`;
      if (names.length === 0 && at !== undefined) ignored.push(at);
      for (const name of names) {
        const before = path === undefined ? undefined : saidAt.get(name);
        if (at !== undefined && before?.startsWith(`${path}.`)) throw saidTwice(before, at);
        set(name, value, at);
      }
    }
  };
  const addIdentity = (entities: readonly string[], id: string): void => {
    for (const entity of entities) {
      for (const identity of identities) {
        const name = `${entity}.${identity}`;
        const kind = byName.get(name)?.type.kind;
        if (kind === "reference" || kind === "text") set(name, id, undefined);
      }
    }
  };

  const [kind, objectKind] = [factName(subject.type), resource && factName(resource.type)];
  const actor = kind === objectKind || kind === "pelaku" ? ["pelaku"] : ["pelaku", kind];
  // `pelaku.…` is said of whoever acts, and of no resource.
  const object = objectKind === undefined || objectKind === "pelaku" ? [] : [objectKind];
  if (!roleTypes.has(subject.type)) addIdentity(actor, subject.id);
  if (resource) addIdentity(object, resource.id);
  add(actor, known(subjects, subject)?.properties);
  if (resource) add(object, known(resources, resource)?.properties);
  add(actor, subject.properties, "subject");
  if (action) add([factName(action.name)], action.properties, "action");
  add(object, resource?.properties, "resource");
  for (const [name, value] of Object.entries(context.facts ?? {})) set(name, value, `context.facts.${name}`);
  return { facts, saidAt, ignored };
}

/** `ownerID` beside `owner_id`: which of them counts would depend on their order. */
function saidTwice(before: string, at: string): RequestRefused {
  const message = {
    id: `\`${at}\` menyebut fakta yang sudah disebut \`${before}\`.`,
    en: `\`${at}\` names the fact that \`${before}\` names already.`,
  };
  return fieldsRefused("wrong-field", [{ field: at, message }]);
}

/** The parts of a request; absent ones are what a search looks for. */
export function askedBy(request: {
  readonly subject: Subject;
  readonly action?: Action;
  readonly resource?: Resource;
  readonly context?: object;
}): Asked {
  const { subject, action, resource, context = {} } = request;
  return { subject, action, resource, context: context as Asked["context"] };
}

/** Keys of the context that mean something here. */
const contextKeys: ReadonlySet<string> = new Set(["at", "facts", "approvals", "toward", "content"]);

/** Paths of what was sent and says nothing to these rules. */
export function ignoredBy({ context }: Asked, { ignored }: GatheredFacts): readonly string[] {
  const keys = Object.keys(context).filter((key) => !contextKeys.has(key));
  return [...ignored, ...keys.map((key) => `context.${key}`)];
}

/** A type, act or property as a part of a fact's name: `ownerID` and `owner-id` are `owner_id`. */
function factName(written: string): string {
  // Most are written so already, and a question has dozens.
  return /^[a-z0-9_]*$/.test(written) ? written : written.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|-/g, "_").toLowerCase();
}
