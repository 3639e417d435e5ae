import { findAct } from "../../compile/blocks/find-act.js";
import { usualList } from "../../conditions/usual-list.js";
import type { Norm } from "../../model/norm.js";
import type { Anchor } from "./act.js";
import { addressed, sameRoles, sayBearer } from "./bearer.js";
import { lockState } from "./conditions/rule-state.js";
import { joinsActs } from "./joined-acts.js";
import { placeOfNorm } from "./lexicon.js";
import {
  actPhrases,
  claimWords,
  factPhrases,
  findWords,
  type Lock,
  plainStream,
  report,
  type Stream,
  sayFact,
  standsAt,
  textAt,
  viewOf,
} from "./lock.js";
import { wordAt, wordsOf } from "./tokens.js";
import { passiveForms } from "./voice.js";
import { eventLeads } from "./words.js";

const gateWords = {
  sebelum: ["sebelum"],
  setelah: ["setelah", "sesudah"],
  pada_saat: ["saat", "ketika", "waktu"],
  untuk: ["untuk"],
} as const;
type Gate = keyof typeof gateWords;
const states = { terlampaui: "overdue", dipenuhi: "met", dilanggar: "breached" } as const;

/** Holds `sebelum`, `setelah`, `pada_saat`, `untuk`, `persetujuan` and the smaller keys against the text. */
export function lockGates(lock: Lock, anchors: readonly Anchor[]): void {
  const { norm } = lock;
  const view = viewOf(lock, undefined);
  if (norm.before !== undefined) lockGate(lock, view, "sebelum", norm.before);
  if (norm.after !== undefined) lockGate(lock, view, "setelah", norm.after);
  if (norm.at !== undefined) lockOpened(lock, view, "pada_saat", norm.at, anchors);
  if (norm.opens !== undefined) lockOpened(lock, view, "untuk", norm.opens, anchors);
  else if (norm.modality === "requirement" && norm.at === undefined)
    report(lock, "words-unread", "harus", { view, missing: "harus", nearest: "untuk" });
  lockApprovals(lock, view);
  lockManner(lock, view);
  lockListConnector(lock, view);
}

/** *sebelum menutup Akun Resmi*, *setelah Narasi Tunggal diterbitkan*: the words follow at once. */
function lockGate(lock: Lock, view: Stream, gate: Gate, value: string): void {
  const stream = plainStream(lock, view);
  const [head = "", rest = ""] = value.split(" ", 2);
  for (const at of stream.keys()) {
    if (!gateWords[gate].some((word) => word === textAt(lock, stream, at))) continue;
    if (lock.unit.timed[stream[at] as number] === 1) continue;
    if (Object.hasOwn(states, head)) {
      claimWords(lock, stream, at, at + 1);
      lockState(lock, view, gate, states[head as keyof typeof states], rest, at);
      return;
    }
    const end = namedAt(lock, stream, at + 1, value);
    if (end === undefined) continue;
    claimWords(lock, stream, at, end);
    return;
  }
  const said = sayFact(lock, value);
  report(lock, "words", gate, { view, missing: `${gateWords[gate][0]} ${said}` });
}

/** Where the words of an act or an event end if they begin here. */
function namedAt(lock: Lock, stream: Stream, from: number, value: string): number | undefined {
  for (const words of phrasesOf(lock, value)) {
    const [verb = "", ...object] = words;
    for (let at = from; at <= from + 1; at += 1) {
      if (at > from && !eventLeads.has(textAt(lock, stream, from))) break;
      if (standsAt(lock, stream, words, at)) return at + words.length;
      const isPassive = object.length > 0 && standsAt(lock, stream, object, at);
      if (isPassive && passiveForms(verb).includes(textAt(lock, stream, at + object.length))) return at + words.length;
    }
  }
  return undefined;
}

/** The words of a fact, or those of the rule and of the act they name. */
function phrasesOf(lock: Lock, value: string): readonly (readonly string[])[] {
  const said = factPhrases(lock, value.replace(/^(?:sudah|belum) /, ""));
  return said.length > 0 ? said : actPhrases(lock, { words: value, act: findAct(value, lock.handbook.vocabulary)?.id });
}

/** What a requirement opens, or the moment a norm is for: said outright, or its object is the subject (*Klarifikasi harus memuat*). */
function lockOpened(lock: Lock, view: Stream, gate: Gate, value: string, anchors: readonly Anchor[]): void {
  const stream = plainStream(lock, view);
  for (const at of stream.keys()) {
    if (!gateWords[gate].some((word) => word === textAt(lock, stream, at))) continue;
    const end = namedAt(lock, stream, at + 1, value);
    if (end === undefined) continue;
    claimWords(lock, stream, gate === "pada_saat" && textAt(lock, stream, at - 1) === "pada" ? at - 1 : at, end);
    return;
  }
  for (const { stream: acting, hit } of anchors) {
    for (const [verb = "", ...object] of phrasesOf(lock, value)) {
      const at = findWords(lock, acting, object, 0, hit.start);
      if (at < 0) continue;
      claimWords(lock, acting, at, at + object.length);
      // *Akun Resmi yang akan diaktifkan*.
      const forms = passiveForms(verb);
      for (let next = at + object.length; next < Math.min(hit.start, at + object.length + 4); next += 1)
        if (forms.includes(textAt(lock, acting, next))) claimWords(lock, acting, at + object.length, next + 1);
      return;
    }
  }
  report(lock, "words", gate, { view, missing: value });
}

/** *persetujuan Kepala Dinas*: whose consent is needed. */
function lockApprovals(lock: Lock, view: Stream): void {
  const { approvals } = lock.norm;
  if (!approvals) return;
  const stream = plainStream(lock, view);
  const named = addressed(lock, stream).find((one) => sameRoles(approvals, one) && isConsent(lock, stream, one.start));
  if (named) claimWords(lock, stream, named.start, named.end);
  else report(lock, "counterparty", "persetujuan", { view, missing: `persetujuan ${sayBearer(lock, approvals)}` });
}

function isConsent(lock: Lock, stream: Stream, start: number): boolean {
  return [1, 2].some((back) => textAt(lock, stream, start - back) === "persetujuan");
}

/** The smaller keys: each has its words in the sentence. */
function lockManner(lock: Lock, view: Stream): void {
  const { manner, instrument, evidence, graduated, extension } = lock.norm;
  const stream = plainStream(lock, view);
  if (manner !== undefined) needOne(lock, view, stream, "cara", [wordsOf(`secara ${manner}`), wordsOf(manner)]);
  if (instrument !== undefined)
    needOne(lock, view, stream, "bentuk", [
      wordsOf(`dengan ${instrument}`),
      wordsOf(`melalui ${instrument}`),
      wordsOf(`dalam ${instrument}`),
    ]);
  for (const one of evidence) needOne(lock, view, stream, "bukti", [wordsOf(`dengan ${one}`), wordsOf(one)]);
  if (graduated) needOne(lock, view, stream, "urutan", [["secara", "bertahap"], ["bertahap"]]);
  if (extension !== undefined) {
    needOne(lock, view, stream, "perpanjangan", [["diperpanjang"], ["perpanjangan"]]);
    needOne(lock, view, stream, "perpanjangan", [wordsOf(extension.replace(/ bila .*$/, ""))]);
  }
}

function needOne(lock: Lock, view: Stream, stream: Stream, key: string, phrases: readonly (readonly string[])[]): void {
  for (const words of phrases) {
    const at = findWords(lock, stream, words);
    if (at < 0) continue;
    claimWords(lock, stream, at, at + words.length);
    return;
  }
  report(lock, "words", key, { view, missing: phrases[0]?.join(" ") ?? key });
}

const listWords = { all: "dan", any: "atau", "any-or-all": "dan/atau" } as const;

/** `b. …; dan`: how the items of the rule's list are joined. */
function lockListConnector(lock: Lock, view: Stream): void {
  const { norm, unit, provision } = lock;
  // Of a list whose items have rules of their own it is known at the end.
  const around = unit.listConnectors.get(unit.ranges.get(provision.id)?.parent?.provision.id ?? "");
  if (around !== undefined)
    lock.pending.push(() => joinsActs(lock, around) && unit.claimed.fill(1, around, around + 1));
  const token = unit.listConnectors.get(provision.id);
  if (token === undefined) return;
  const there = wordAt(unit.tokens, token);
  const wanted = listWords[norm.list ?? (isOfSeveralNorms(lock) ? "all" : usualList(norm))];
  unit.claimed[token] = 1;
  if (there === wanted || (there === "serta" && wanted === "dan")) return;
  const at = unit.tokens[token]?.span;
  report(lock, "connector", norm.list === undefined ? "unsur" : "rincian", {
    view,
    missing: wanted,
    nearest: there,
    ...(at && { at }),
  });
}

/** *a. wajib …; dan b. dilarang …*: norms that differ hold side by side, whatever joins the acts of each. */
function isOfSeveralNorms({ lexicon, norm }: Lock): boolean {
  const isKeyed = ({ act }: Norm): boolean => act.some(({ key }) => key !== undefined);
  return (
    isKeyed(norm) && lexicon.normsAt(placeOfNorm(norm)).some((one) => isKeyed(one) && one.modality !== norm.modality)
  );
}
