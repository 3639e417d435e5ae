import type { Language } from "../diagnostics/diagnostic.js";
import type { WrittenCondition } from "../model/condition.js";
import type { DecisionTable } from "../model/decision-table.js";
import { topLevel } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import type { Bearer, Cases, Norm, NormAct, NormTarget, TimeBound } from "../model/norm.js";
import { walkProvisions } from "../model/provision.js";
import { parseCondition } from "./parse-condition.js";
import { sayCondition } from "./say-condition.js";
import { sayDuration } from "./say-duration.js";
import { normWords } from "./say-norm-words.js";
import { usualList } from "./usual-list.js";

/** What a norm is said with: the words of the text for facts, acts and roles, and where the rules it names stand. */
export type SayContext = Pick<Handbook, "vocabulary" | "organisation" | "norms" | "decisionTables" | "documents">;

/** Says rules back, each as one sentence from its compiled form alone: what stands in the rule, not what its author meant. */
export type RuleSayer = {
  /** The whole norm; where parts differ by letter or by choice, each is named with its key. */
  norm(norm: Norm): string;
  /** One case of it: only what holds for that letter or choice, and what holds for all. */
  normCase(norm: Norm, key: string): string;
  table(table: DecisionTable): string;
};

/** Says one norm back: `Admin wajib menyampaikan tanda terima, apabila …, paling lambat … sejak …, kecuali apabila …`. */
export function sayNorm(norm: Norm, context: SayContext, language: Language): string {
  return ruleSayer(context, language).norm(norm);
}

/** The keys by which a norm's parts differ, in the order in which they are first written. */
export function caseKeysOf(norm: Norm): readonly string[] {
  const parts: readonly Cases<unknown>[] = [norm.bearer, norm.act, norm.when, norm.unless, norm.elements, norm.bounds];
  return [...new Set(parts.flatMap((cases) => cases.flatMap(({ key }) => key ?? [])))];
}

/** Makes a sayer for many rules: the places of rules and provisions are looked up once. */
export function ruleSayer(context: SayContext, language: Language): RuleSayer {
  const { vocabulary, organisation } = context;
  const words = normWords[language];
  const citations = new Map(context.norms.map((norm) => [norm.id, norm.source.citation]));
  const places = placesOf(context);
  return { norm: say, normCase: sayCase, table: sayTable };

  function sayCase(norm: Norm, key: string): string {
    const only = <T>(cases: Cases<T>): Cases<T> => {
      const named = cases.filter((one) => one.key === key);
      const shared = cases.filter((one) => one.key === undefined);
      return [...shared, ...named].map(({ value }) => ({ key: undefined, value }));
    };
    const { bearer, act, when, unless, elements, bounds, assessment } = norm;
    const one: Norm = {
      ...norm,
      bearer: only(bearer),
      act: only(act),
      when: only(when),
      unless: only(unless),
      elements: only(elements),
      bounds: only(bounds),
      assessment: only(assessment),
    };
    return `${capital(caseLabel(key, norm))}: ${say(one)}`;
  }

  function say(norm: Norm): string {
    const { determines } = norm;
    const clause = determines
      ? words.determination(factLabel(determines.fact), spaced(determines.value ?? words.yes))
      : sayClause(norm);
    const sentence = [
      capital(clause),
      ...mannerOf(norm),
      ...parts(norm.when, (condition) => words.when(sayWritten(condition)), norm),
      ...sayElements(norm),
      ...timeOf(norm),
      ...relationsOf(norm),
      ...parts(norm.unless, (condition) => words.unless(sayWritten(condition)), norm),
      ...maybe(norm.approvals, (by) => words.approvals(sayBearer(by))),
    ].join(", ");
    const opens = subjectIsOpened(norm) ? undefined : norm.opens;
    return [
      sentence,
      ...maybe(opens, (act) => words.opens(words.act(act))),
      ...sayAssessment(norm),
      ...maybe(norm.interpretation, words.interpretation),
    ]
      .map(ended)
      .join(" ");
  }

  function mannerOf({ counterparty, manner, instrument }: Norm): readonly string[] {
    return [
      ...maybe(counterparty, (party) => words.towards(sayBearer(party))),
      ...maybe(manner, words.manner),
      ...maybe(instrument, words.instrument),
    ];
  }

  function timeOf(norm: Norm): readonly string[] {
    return [
      ...parts(norm.bounds, sayBound, norm),
      ...maybe(norm.extension, words.extension),
      ...some(norm.every, (every) => words.every(every.map(sayRecurrence))),
      ...maybe(norm.everySince && factLabel(norm.everySince), words.firstRound),
      ...gate(norm.before, words.before),
      ...gate(norm.after, words.after),
      ...(subjectIsActAt(norm) ? [] : gate(norm.at, words.at)),
    ];
  }

  function relationsOf(norm: Norm): readonly string[] {
    const targets = (list: readonly NormTarget[]): string => list.map((target) => sayTarget(target, norm)).join("; ");
    const follows = norm.modality === "sanction" ? words.followsBreach : words.followsCase;
    return [
      ...maybe(norm.per, words.per),
      ...norm.cardinality.map(({ bound, count, member }) => words.count[bound](count, spaced(member))),
      ...some(norm.follows, (list) => follows(targets(list))),
      ...some(norm.exceptsFrom, (list) => words.exceptsFrom(targets(list))),
      ...some(norm.evidence, (list) => words.evidence(list.join("; "))),
      ...(norm.graduated ? [words.graduated] : []),
    ];
  }

  function sayClause(norm: Norm): string {
    const { modality } = norm;
    const act = norm.act.length === 0 ? "" : joined(norm.act, sayAct, norm);
    if (modality === "statement" || modality === "determination") {
      const plain = joined(norm.act, ({ words: text }) => text, norm);
      return words.statement(plain, norm.bearer.length === 0 ? undefined : sayBearers(norm));
    }
    const subject = modality === "exclusive-permission" ? words.onlyBearer(sayBearers(norm)) : sayBearers(norm);
    return `${subject} ${words.modal[modality]} ${act}`.trim();
  }

  function sayBearers(norm: Norm): string {
    if (norm.bearer.length > 0) return joined(norm.bearer, sayBearer, norm);
    if (subjectIsOpened(norm)) return words.whoever(words.act(norm.opens ?? ""));
    if (subjectIsActAt(norm)) return words.whoever(words.act(norm.at ?? ""));
    return words.anyone;
  }

  function sayBearer(bearer: Bearer): string {
    switch (bearer.kind) {
      case "role":
        return organisation.roles.get(bearer.role)?.term ?? bearer.role;
      case "as-in":
        return words.asIn(ruleAt(bearer.rule));
      case "substitutes-of":
        return words.substitutesOf(ruleAt(bearer.rule));
      default: {
        const members = bearer.members.map((member) =>
          member.kind === "role" ? sayBearer(member) : `(${sayBearer(member)})`,
        );
        return words.connected[bearer.kind](members.join(words.connector[bearer.kind]));
      }
    }
  }

  function sayAct({ words: text, act }: NormAct): string {
    const phrases = act === undefined ? [] : (vocabulary.acts.get(act)?.phrases ?? []);
    const [first] = phrases;
    const named = text === act || phrases.some((phrase) => phrase.toLowerCase() === text.toLowerCase());
    if (first === undefined || (named && text !== act)) return words.act(text);
    return text === act ? words.act(first) : words.actMeant(text, first);
  }

  function sayElements(norm: Norm): readonly string[] {
    if (norm.elements.length === 0) return [];
    const kinds = norm.modality === "sanction" || norm.modality === "exemption";
    const text = norm.elements
      .map(({ key, value }) => {
        const said = "tree" in value ? sayWritten(value) : spaced(sayAct(value).replace(/-/g, " "));
        return key === undefined ? said : `${caseLabel(key, norm)} ${said}`;
      })
      .join("; ");
    const joined = norm.list ?? usualList(norm);
    return [kinds ? words.kinds(text) : words.elements(text, norm.elements.length === 1 ? "one" : joined)];
  }

  function sayWritten({ text, tree }: WrittenCondition): string {
    return tree ? sayCondition(tree, vocabulary, language) : `“${text}”`;
  }

  function sayBound({ bound, text, duration, direction, event }: TimeBound): string {
    const length = duration ? sayDuration(duration, language) : text;
    const from = event === undefined ? "" : ` ${words.direction[direction ?? "since"]} ${factLabel(event)}`;
    return `${words.bound[bound]} ${length}${from}`;
  }

  function sayRecurrence(one: Norm["every"][number]): string {
    return typeof one === "string" ? words.eachTime(factLabel(one)) : sayDuration(one, language);
  }

  /** An act by its words, an event by those of the text, the state of a rule as the condition it is. */
  function gate(text: string | undefined, frame: (gate: string) => string): readonly string[] {
    if (text === undefined) return [];
    if (/^[a-z_0-9]+\.[a-z_0-9]+$/.test(text)) return [frame(words.happens(factLabel(text)))];
    const { value: tree } = /^(?:terlampaui|dipenuhi|dilanggar|sudah|belum) /.test(text)
      ? parseCondition(text, (start, end) => ({ file: "", start, end }))
      : { value: undefined };
    return [
      frame(tree ? sayCondition(tree, vocabulary, language) : words.act(vocabulary.acts.get(text)?.phrases[0] ?? text)),
    ];
  }

  function sayTarget(target: NormTarget, norm: Norm): string {
    if (target.kind === "norm") return ruleAt(target.id);
    const place = places.get(placeKey(target.document, target.provision));
    const citation = place?.citation ?? target.provision;
    return target.document === norm.source.document ? citation : `${citation} ${place?.title ?? target.document}`;
  }

  function ruleAt(id: string): string {
    const citation = citations.get(id);
    return citation === undefined ? id : words.rule(citation, id);
  }

  function sayAssessment(norm: Norm): readonly string[] {
    const human = norm.assessment.filter(({ value }) => value === "human");
    if (human.length === 0) return [];
    const keys = human.flatMap(({ key }) => (key === undefined ? [] : [caseLabel(key, norm)]));
    const reason = norm.reason === undefined ? "" : `, ${words.reason(norm.reason.replace(/\.$/, ""))}`;
    return [`${words.human(keys.length === 0 ? undefined : keys.join(words.and))}${reason}`];
  }

  function sayTable(table: DecisionTable): string {
    return sayDecisionTable(table, factLabel, language);
  }

  function factLabel(name: string): string {
    const phrase = vocabulary.facts.get(name)?.phrases[0];
    return phrase === undefined ? name : `“${phrase}”`;
  }

  function caseLabel(key: string, { by }: Norm): string {
    const type = by === undefined ? undefined : vocabulary.facts.get(by)?.type;
    if (by !== undefined && (type === undefined || !("choices" in type) || type.choices.includes(key))) {
      return words.choice(spaced(key), factLabel(by));
    }
    return /^\d/.test(key) ? words.number(key) : words.letter(key);
  }

  /** Each part a phrase of the sentence; with its key before it where it has one. */
  function parts<T>(cases: Cases<T>, sayOne: (value: T) => string, norm: Norm): readonly string[] {
    return cases.map(({ key, value }) =>
      key === undefined ? sayOne(value) : `${caseLabel(key, norm)}: ${sayOne(value)}`,
    );
  }

  function joined<T>(cases: Cases<T>, sayOne: (value: T) => string, norm: Norm): string {
    const said = parts(cases, sayOne, norm);
    return cases.some(({ key }) => key !== undefined) ? `(${said.join("; ")})` : said.join(words.and);
  }
}

const tableWords = {
  id: {
    hit: {
      unique: "tepat satu baris boleh terpenuhi",
      first: "baris pertama yang terpenuhi menentukan",
      highest: "baris dengan hasil tertinggi menentukan",
    },
    of: (fact: string, hit: string) => `${fact} ditentukan menurut tabel (${hit})`,
    row: (result: string, cells: string) => `${result} apabila ${cells}`,
    any: "keadaan apa pun",
    otherwise: (value: string) => `selain itu ${value}`,
    and: " dan ",
  },
  en: {
    hit: {
      unique: "exactly one row may match",
      first: "the first row that matches decides",
      highest: "the row with the highest result decides",
    },
    of: (fact: string, hit: string) => `${fact} is determined by the table (${hit})`,
    row: (result: string, cells: string) => `${result} when ${cells}`,
    any: "anything",
    otherwise: (value: string) => `otherwise ${value}`,
    and: " and ",
  },
};

/** `“tingkat” ditentukan menurut tabel (…): krisis apabila “pemicu” memuat bencana; …; selain itu rutin.` Cells stay as written. */
function sayDecisionTable(table: DecisionTable, factLabel: (name: string) => string, language: Language): string {
  const words = tableWords[language];
  const rows = table.rows.map(({ cells, result }) => {
    const said = cells.flatMap((cell, column) =>
      cell === undefined ? [] : [`${factLabel(table.facts[column] ?? "")} ${cell}`],
    );
    return words.row(spaced(result), said.length === 0 ? words.any : said.join(words.and));
  });
  const rest = table.default === undefined ? [] : [words.otherwise(spaced(table.default))];
  return `${capital(words.of(factLabel(table.determines), words.hit[table.hit]))}: ${[...rows, ...rest].join("; ")}.`;
}

function maybe<T>(value: T | undefined, sayOne: (value: T) => string): readonly string[] {
  return value === undefined ? [] : [sayOne(value)];
}

function some<T>(list: readonly T[], sayAll: (list: readonly T[]) => string): readonly string[] {
  return list.length === 0 ? [] : [sayAll(list)];
}

/** A requirement on a thing binds whoever does what it opens (*Klarifikasi harus memuat*). */
function subjectIsOpened({ bearer, opens }: Norm): boolean {
  return bearer.length === 0 && opens !== undefined;
}

function subjectIsActAt({ bearer, opens, at }: Norm): boolean {
  return bearer.length === 0 && opens === undefined && at !== undefined;
}

function placesOf({
  documents,
}: SayContext): ReadonlyMap<string, { readonly citation: string; readonly title: string }> {
  return new Map(
    documents.flatMap((document) => {
      const { id, title, shortTitle } = document.head;
      return [...walkProvisions(topLevel(document))].map(
        (provision) =>
          [placeKey(id, provision.id), { citation: provision.citation, title: shortTitle ?? title }] as const,
      );
    }),
  );
}

function placeKey(document: string, provision: string): string {
  return `${document}#${provision}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ended(text: string): string {
  return /[.!?]["”»]?$/.test(text) ? text : `${text}.`;
}

function spaced(word: string): string {
  return word.replace(/_+/g, " ").trim();
}
