import { checkNames } from "../../conditions/check-names.js";
import { parseCondition } from "../../conditions/parse-condition.js";
import { parseDuration, parseTimeBound } from "../../conditions/parse-duration.js";
import { addAll } from "../../diagnostics/add-all.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { WrittenCondition } from "../../model/condition.js";
import type { DocumentKind } from "../../model/document.js";
import type { Duration } from "../../model/duration.js";
import {
  actModalities,
  type Cardinality,
  type Cases,
  type Modality,
  type Norm,
  type NormAct,
  type NormTarget,
  type TimeBound,
} from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { scalarAt, scalarsAt, valueAt, type YamlMap, type YamlNode } from "../../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import { actPhrases, findAct } from "./find-act.js";
import { findProvision } from "./find-provision.js";
import { findTarget } from "./find-target.js";
import { provisionWords } from "./provision-words.js";
import { readBearer } from "./read-bearer.js";
import { reportUnknownChoice } from "./report-unknown-choice.js";
import { insideScalar, type RuleContext } from "./rule-context.js";
import { valuesOf } from "./values-of.js";

type Scalar = Extract<YamlNode, { kind: "scalar" }>;

const modalityOfKey: Readonly<Record<string, Modality>> = {
  wajib: "obligation",
  harus: "requirement",
  dilarang: "prohibition",
  dapat: "permission",
  hanya_dapat: "exclusive-permission",
  berhak: "right",
  berwenang: "power",
  dikenai: "sanction",
  tidak_dikenai: "exemption",
  menentukan: "determination",
  ketentuan: "statement",
};
const boundOfKey: Readonly<Record<string, TimeBound["bound"]>> = {
  paling_lambat: "at-latest",
  paling_cepat: "at-earliest",
  paling_lama: "at-most",
  paling_singkat: "at-least",
};
const listOfWord: Readonly<Record<string, Norm["list"]>> = Object.assign(Object.create(null), {
  kumulatif: "all",
  alternatif: "any",
  "kumulatif-alternatif": "any-or-all",
});
/** 1 is the highest. A guideline explains; it never outranks an act. */
const rankOfKind: Readonly<Partial<Record<DocumentKind, number>>> = {
  "peraturan-bupati": 1,
  "keputusan-bupati": 2,
  sop: 3,
  pedoman: 4,
};

/**
 * Reads one rule against the provision it stands under. Every name is checked: role, act, fact, rule, provision, case. A part that
 * cannot be read is a finding and stays out of the norm; the norm itself is still returned, so that all mistakes show at once.
 * @returns `undefined` only if the rule has no id, no modality, or no provision.
 */
export function readNorm(map: YamlMap, context: RuleContext): Norm | undefined {
  const id = scalarAt(map, "id");
  const modalityEntry = map.entries.find(({ key }) => Object.hasOwn(modalityOfKey, key));
  const pada = valueAt(map, "pada");
  const provision = findProvision(scalarAt(map, "pada"), context);
  if (!provision) {
    const written = scalarAt(map, "pada") ?? "";
    const unit = context.unit.citation;
    context.diagnostics.push(diagnose("unknown-provision", pada?.span ?? map.span, { written, unit }));
  }
  if (id === undefined || !modalityEntry || !provision) return undefined;

  const { document, diagnostics } = context;
  const modality = modalityOfKey[modalityEntry.key] as Modality;
  const by = factUnder(map, "menurut", context);
  const since = eventUnder(map, "sejak", context);
  const caseKeys = knownCases(by, provision, context);
  const cases = <T>(key: string, read: (node: Scalar) => T | undefined): Cases<T> =>
    readCases(valueAt(map, key), caseKeys, read, context);

  const act =
    modality === "determination"
      ? []
      : readCases(modalityEntry.value, caseKeys, (node) => readAct(node, modality, map, context), context);
  const assessment = cases("penilaian", ({ value }): "human" | "machine" =>
    value === "manusia" ? "human" : "machine",
  );
  const reason = scalarAt(map, "alasan");
  if (assessment.some(({ value }) => value === "human") && reason === undefined) {
    diagnostics.push(diagnose("reason-missing", valueAt(map, "penilaian")?.span ?? map.span, {}));
  }
  const elementsAreActs = modality === "sanction" || modality === "exemption";

  return {
    id,
    modality,
    bearer: cases("pelaku", (node) => readBearer(node, context)),
    act,
    counterparty: readOne(valueAt(map, "terhadap"), (node) => readBearer(node, context)),
    when: cases("bila", (node) => readCondition(node, context)),
    unless: cases("kecuali", (node) => readCondition(node, context)),
    elements: cases("unsur", (node) =>
      elementsAreActs || isActId(node.value, context)
        ? { words: node.value, act: findAct(node.value, context.vocabulary)?.id }
        : readCondition(node, context),
    ),
    by,
    list: listOfWord[scalarAt(map, "rincian") ?? ""],
    bounds: Object.entries(boundOfKey).flatMap(([key, bound]) =>
      cases(key, (node) => readBound(node, bound, key, since, context)),
    ),
    before: gateUnder(map, "sebelum", context),
    after: gateUnder(map, "setelah", context),
    at: gateUnder(map, "pada_saat", context),
    every: readEvery(valueAt(map, "setiap"), context),
    everySince: valueAt(map, "setiap") ? since : undefined,
    per: registerUnder(map, "tiap", context),
    cardinality: readCardinality(valueAt(map, "jumlah"), context),
    approvals: readOne(valueAt(map, "persetujuan"), (node) => readBearer(node, context)),
    opens: gateUnder(map, "untuk", context),
    determines: modality === "determination" ? readDetermines(modalityEntry.value, map, context) : undefined,
    exceptsFrom: readTargets(map, "mengecualikan", context),
    follows: readTargets(map, "atas", context),
    extension: scalarAt(map, "perpanjangan"),
    manner: scalarAt(map, "cara"),
    instrument: scalarAt(map, "bentuk"),
    evidence: scalarsAt(map, "bukti").map(({ value }) => value),
    graduated: scalarAt(map, "urutan") === "bertahap",
    assessment,
    reason,
    interpretation: scalarAt(map, "tafsir"),
    validity: document.head.validity,
    rank: rankOfKind[document.head.kind] ?? 5,
    draft: document.head.status === "rancangan",
    source: {
      document: document.head.id,
      provision: provision.id,
      eId: provision.eId,
      citation: provision.citation,
      quote: provisionWords(provision),
    },
    span: map.span,
    spans: spansOf(map),
  };
}

function spansOf(map: YamlMap): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { key, value } of map.entries) {
    spans.set(key, value.span);
    if (value.kind === "map") for (const inner of value.entries) spans.set(`${key}.${inner.key}`, inner.value.span);
  }
  return spans;
}

/** The letters of the provision's items and the choices of the fact under `menurut`. */
function knownCases(by: string | undefined, provision: Provision, context: RuleContext): ReadonlySet<string> {
  const type = by === undefined ? undefined : context.vocabulary.facts.get(by)?.type;
  return new Set([...valuesOf(type), ...provision.children.map(({ number }) => number)]);
}

/** An undivided value is one case without a key; a map has one case a key. */
function readCases<T>(
  node: YamlNode | undefined,
  known: ReadonlySet<string>,
  read: (node: Scalar) => T | undefined,
  context: RuleContext,
): Cases<T> {
  const one = (key: string | undefined, value: YamlNode): { key: string | undefined; value: T }[] => {
    const found = readOne(value, read);
    return found === undefined ? [] : [{ key, value: found }];
  };
  if (node?.kind !== "map") return node ? one(undefined, node) : [];
  return node.entries.flatMap(({ key, keySpan, value }) => {
    if (!known.has(key))
      context.diagnostics.push(diagnose("unknown-case", keySpan, { key, known: [...known].join(", ") }));
    return one(key, value);
  });
}

function readOne<T>(node: YamlNode | undefined, read: (node: Scalar) => T | undefined): T | undefined {
  const scalar = filled(node);
  return scalar && read(scalar);
}

/** A value that is words, and not left empty: what it is instead is a finding of the schema. */
function filled(node: YamlNode | undefined): Scalar | undefined {
  return node?.kind === "scalar" && node.value !== "" ? node : undefined;
}

function readAct(node: Scalar, modality: Modality, map: YamlMap, context: RuleContext): NormAct {
  const words = node.value.replace(/\s+/g, " ");
  if (!actModalities.has(modality)) return { words, act: undefined };
  const id = filled(valueAt(map, "tindakan"));
  const found = findAct(id ? id.value : words, context.vocabulary);
  if (!found) {
    const written = id ?? node;
    const nearest = suggest(written.value, id ? context.vocabulary.acts.keys() : actPhrases(context.vocabulary));
    context.diagnostics.push(diagnose("unknown-act", written.span, { words: written.value, nearest }));
  }
  return { words, act: found?.id };
}

function isActId(word: string, context: RuleContext): boolean {
  return context.vocabulary.acts.has(word);
}

function readCondition(node: Scalar, context: RuleContext): WrittenCondition {
  const { value: tree, diagnostics } = parseCondition(node.value, insideScalar(node));
  addAll(context.diagnostics, diagnostics);
  if (tree) {
    const { vocabulary, ruleIds: rules, calendars } = context;
    addAll(context.diagnostics, checkNames(tree, { vocabulary, rules, calendars }));
  }
  return { text: node.value.replace(/\s+/g, " "), tree, span: node.span };
}

function readBound(
  node: Scalar,
  bound: TimeBound["bound"],
  key: string,
  since: string | undefined,
  context: RuleContext,
): TimeBound | undefined {
  const text = node.value.replace(/\s+/g, " ").trim();
  const parsed = parseTimeBound(text);
  // A calendar point (`tanggal 5 bulan berikutnya`) is a bound in words.
  if (!parsed && !/^tanggal \d{1,2} bulan /.test(text)) {
    context.diagnostics.push(diagnose("bound-malformed", node.span, { written: text, key }));
    return undefined;
  }
  if (parsed?.event !== undefined) {
    const start = node.value.lastIndexOf(parsed.event);
    reportNoEvent(parsed.event, insideScalar(node)(start, start + parsed.event.length), context);
  }
  const event = parsed?.event ?? since;
  // A length (`paling lama`) needs no beginning; a moment does.
  if (parsed && event === undefined && (bound === "at-latest" || bound === "at-earliest")) {
    context.diagnostics.push(diagnose("bound-without-event", node.span, { written: text }));
  }
  const direction = parsed?.direction ?? (parsed && since !== undefined ? "since" : undefined);
  return { bound, text, duration: parsed?.duration, direction, event };
}

function readEvery(node: YamlNode | undefined, context: RuleContext): readonly (Duration | string)[] {
  const written = filled(node);
  if (!written) return [];
  return [...written.value.matchAll(/[^\s,][^,]*/g)].map(({ 0: part, index }) => {
    const text = part.trim();
    // `setiap: bulan` is one of that unit.
    const duration = parseDuration(/^\d/.test(text) ? text : `1 ${text}`);
    if (!duration) reportUnknownFact(text, insideScalar(written)(index, index + text.length), context);
    return duration ?? text;
  });
}

function readCardinality(node: YamlNode | undefined, context: RuleContext): readonly Cardinality[] {
  if (node?.kind !== "map") return [];
  const members = new Set(
    [...context.vocabulary.registers.values()].flatMap((register) => [register.id, ...register.members]),
  );
  return node.entries.flatMap(({ key, keySpan, value }) => {
    if (!members.has(key)) {
      context.diagnostics.push(diagnose("unknown-register", keySpan, { name: key, nearest: suggest(key, members) }));
    }
    const written = filled(value);
    if (!written) return [];
    const match = /^(tepat|paling sedikit|paling banyak) (\d{1,6})$/.exec(written.value);
    if (!match) {
      context.diagnostics.push(diagnose("count-malformed", value.span, { written: written.value }));
      return [];
    }
    const bound = { tepat: "exactly", "paling sedikit": "at-least", "paling banyak": "at-most" }[
      match[1] as string
    ] as Cardinality["bound"];
    return [{ member: key, bound, count: Number(match[2]) }];
  });
}

function readDetermines(node: YamlNode, map: YamlMap, context: RuleContext): Norm["determines"] {
  if (node.kind !== "scalar") return undefined;
  reportUnknownFact(node.value, node.span, context);
  const value = filled(valueAt(map, "nilai"));
  if (value) {
    const known = valuesOf(context.vocabulary.facts.get(node.value)?.type);
    reportUnknownChoice(value.value, value.span, node.value, known, context);
  }
  return { fact: node.value, value: scalarAt(map, "nilai") };
}

function readTargets(map: YamlMap, key: string, context: RuleContext): readonly NormTarget[] {
  return scalarsAt(map, key).flatMap(({ value, span }) => {
    const target = findTarget(value, context);
    if (!target) {
      context.diagnostics.push(
        diagnose("unknown-rule", span, { written: value, nearest: suggest(value, context.ruleIds) }),
      );
    }
    return target ?? [];
  });
}

/** An act, an event, or the state of another rule: what `sebelum`, `setelah`, `pada_saat` and `untuk` may name. */
function gateUnder(map: YamlMap, key: string, context: RuleContext): string | undefined {
  const node = filled(valueAt(map, key));
  if (!node) return undefined;
  const words = node.value.replace(/\s+/g, " ").trim();
  if (findAct(words, context.vocabulary)) return words;
  if (/^(?:terlampaui|dipenuhi|dilanggar|sudah|belum) /.test(words)) readCondition(node, context);
  else if (/^[a-z_0-9]+\.[a-z_0-9]+$/.test(words)) reportUnknownFact(words, node.span, context);
  else {
    const nearest = suggest(words, actPhrases(context.vocabulary));
    context.diagnostics.push(diagnose("unknown-act", node.span, { words, nearest }));
  }
  return words;
}

function factUnder(map: YamlMap, key: string, context: RuleContext): string | undefined {
  const node = filled(valueAt(map, key));
  if (!node) return undefined;
  reportUnknownFact(node.value, node.span, context);
  return node.value;
}

/** An event, a date, or `sekarang`. */
function eventUnder(map: YamlMap, key: string, context: RuleContext): string | undefined {
  const node = filled(valueAt(map, key));
  if (!node) return undefined;
  reportNoEvent(node.value, node.span, context);
  return node.value;
}

function registerUnder(map: YamlMap, key: string, context: RuleContext): string | undefined {
  const node = filled(valueAt(map, key));
  if (!node) return undefined;
  const { registers } = context.vocabulary;
  if (!registers.has(node.value)) {
    context.diagnostics.push(
      diagnose("unknown-register", node.span, { name: node.value, nearest: suggest(node.value, registers.keys()) }),
    );
  }
  return node.value;
}

function reportUnknownFact(fact: string, span: Span, context: RuleContext): void {
  const { facts } = context.vocabulary;
  if (facts.has(fact) || fact === "sekarang") return;
  context.diagnostics.push(diagnose("unknown-fact", span, { fact, nearest: suggest(fact, facts.keys()) }));
}

/** Time is counted from an event or a date; from anything else it cannot be. */
function reportNoEvent(fact: string, span: Span, context: RuleContext): void {
  const kind = context.vocabulary.facts.get(fact)?.type.kind;
  if (kind === undefined) reportUnknownFact(fact, span, context);
  else if (kind !== "event" && kind !== "date") context.diagnostics.push(diagnose("not-an-event", span, { fact }));
}
