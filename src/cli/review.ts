import { ruleSayer } from "../conditions/say-norm.js";
import type { Language } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/printers/visible.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { Handbook } from "../model/handbook.js";
import { changedWordsOfVocabulary } from "../prove/review/check-review.js";
import { lockText } from "../prove/review/lock.js";
import { acceptReview, type PendingReview, type ReviewState, reviewState } from "../prove/review/review-state.js";
import { wordDiff } from "../prove/review/word-diff.js";
import { writeLock } from "../workspace/load-lock.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { type RootOptions, workspaceAt } from "./open-workspace.js";
import { report } from "./report.js";

export type ReviewOptions = RootOptions & { readonly yes: boolean };

/**
 * `pedoman review`: shows every rule that, with its text, is not as it was last reviewed, and records what a person accepts: everything or
 * the ids given with `--yes`, else one by one where a terminal can ask. 0: nothing is left to review; 1: something is, or a text has an
 * error that must be mended first.
 */
export async function reviewCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  ids: readonly string[],
  options: ReviewOptions,
): Promise<ExitCode> {
  const { language } = settings;
  const words = texts[language];
  const { root, workspace } = await workspaceAt(host, io.cwd, options);
  const { handbook, lock, diagnostics, disagreements, sources } = await workspace.compile();
  const disagreeing = new Set(disagreements);
  const errors = diagnostics.filter(
    (one) => one.severity === "error" && !disagreeing.has(one) && blocksReview(one.code),
  );
  if (errors.length > 0) {
    report(io, settings, "text", errors, sources);
    io.error(`${words.mendFirst}\n`);
    return 1;
  }
  const whole = reviewState(handbook, lock);
  const state = ids.length === 0 ? whole : only(whole, ids, lock?.rules ?? new Map());
  const accepted = options.yes
    ? new Set([...state.pending.map(({ now }) => now.id), ...state.gone.map(({ id }) => id)])
    : await show(state, handbook, io, settings);
  // The file is written even if nothing was pending and there is none yet: a folder without rules is reviewed as well.
  if (accepted.size > 0 || (options.yes && lock === undefined)) {
    await writeLock(host, root, lockText(acceptReview(whole, lock, accepted)));
  }
  const left = whole.pending.length + whole.gone.length - accepted.size;
  if (!settings.quiet)
    io.error(`${words.accepted(accepted.size, whole.reviewed)}${left > 0 ? words.left(left) : ""}\n`);
  return left > 0 ? 1 : 0;
}

/** Findings of the review itself are what is being mended; but a broken lock must be restored, not written over. */
function blocksReview(code: string): boolean {
  return !code.startsWith("review/") || code === "review/lock-malformed";
}

function only(state: ReviewState, ids: readonly string[], reviewed: ReadonlyMap<string, unknown>): ReviewState {
  const wanted = new Set(ids);
  const pending = state.pending.filter(({ now }) => wanted.has(now.id));
  const gone = state.gone.filter(({ id }) => wanted.has(id));
  const known = new Set([...pending.map(({ now }) => now.id), ...gone.map(({ id }) => id), ...reviewed.keys()]);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new HostError({
      id: `Tidak ada aturan dengan id: ${unknown.map(visible).join(", ")}.`,
      en: `There is no rule with the id: ${unknown.map(visible).join(", ")}.`,
    });
  }
  return { ...state, pending, gone };
}

/** Shows what is pending; asks about each where a terminal can. Returns the ids accepted. */
async function show(
  state: ReviewState,
  handbook: Handbook,
  io: CliIo,
  settings: CliSettings,
): Promise<ReadonlySet<string>> {
  const words = texts[settings.language];
  const accepted = new Set<string>();
  const ask = async (id: string): Promise<void> => {
    if (io.ask && /^[yY]/.test((await io.ask(words.question)).trim())) accepted.add(id);
  };
  const print = pendingPrinter(handbook, io.colour, settings.language);
  for (const pending of state.pending) {
    io.out(print(pending));
    await ask(pending.now.id);
  }
  for (const { id, before } of state.gone) {
    io.out(
      `${visible(id)} — ${words.gone}\n  ${words.oldText}: ${visible(before.text)}\n  ${words.oldRule}: ${visible(before.rule)}\n\n`,
    );
    await ask(id);
  }
  if (state.pending.length + state.gone.length > 0 && !io.ask) io.error(`${words.how}\n`);
  return accepted;
}

/** How one pending rule is shown: its place, the text and the sentence with what changed marked, and the sentence in English. */
function pendingPrinter(handbook: Handbook, colour: boolean, language: Language): (pending: PendingReview) => string {
  const words = texts[language];
  const english = ruleSayer(handbook, "en");
  const inEnglish = new Map([
    ...handbook.decisionTables.map((table) => [table.id, english.table(table)] as const),
    ...handbook.norms.map((norm) => [norm.id, english.norm(norm)] as const),
  ]);
  return ({ change, now, before }) => {
    const vocabulary = before ? changedWordsOfVocabulary(before, now) : [];
    const lines = [
      `${now.citation} · ${now.id} — ${words.change[change]}`,
      ...changed(before?.text, now.text, words.text, words.oldText, words.newText),
      ...changed(before?.rule, now.rule, words.rule, words.oldRule, words.newRule),
      ...vocabulary.flatMap((name) => [
        `  ${visible(name)}: ${visible(before?.leansOn.get(name) ?? "–")} → ${visible(now.leansOn.get(name) ?? "–")}`,
      ]),
      `  ${words.english}: ${visible(inEnglish.get(now.id) ?? "")}`,
    ];
    return `${lines.join("\n")}\n\n`;
  };

  function changed(
    before: string | undefined,
    now: string,
    same: string,
    old: string,
    fresh: string,
  ): readonly string[] {
    if (before === undefined || before === now) return [`  ${same}: ${visible(now)}`];
    const parts = wordDiff(before, now);
    const marked = (shown: "removed" | "added"): string =>
      parts
        .filter(({ kind }) => kind === "same" || kind === shown)
        .map((part) => (part.kind === "same" ? visible(part.words) : mark(shown, visible(part.words))))
        .join(" ");
    return [`  ${old}: ${marked("removed")}`, `  ${fresh}: ${marked("added")}`];
  }

  function mark(kind: "removed" | "added", text: string): string {
    if (colour) return `\u001b[${kind === "removed" ? "1;31" : "1;32"}m${text}\u001b[0m`;
    return kind === "removed" ? `[-${text}-]` : `{+${text}+}`;
  }
}

const texts = {
  id: {
    change: {
      new: "belum pernah ditinjau",
      text: "bunyinya berubah",
      rule: "aturannya berubah",
      both: "bunyi dan aturannya berubah",
    },
    gone: "aturan ini pernah ditinjau, sekarang tidak ada lagi",
    text: "Bunyi",
    oldText: "Bunyi lama",
    newText: "Bunyi baru",
    rule: "Dibaca mesin",
    oldRule: "Dahulu dibaca",
    newRule: "Kini dibaca",
    english: "Dalam bahasa Inggris",
    question: "Apakah bacaan ini sesuai dengan bunyinya? [y/t] ",
    how: "Terima semuanya dengan `pedoman review --yes`, atau sebagian dengan `pedoman review --yes ID …`.",
    mendFirst: "Tinjauan menunggu sampai kesalahan di atas dibetulkan.",
    accepted: (count: number, before: number) =>
      `${count} aturan diterima; ${before} aturan sudah ditinjau sebelumnya.`,
    left: (count: number) => ` ${count} masih menunggu tinjauan.`,
  },
  en: {
    change: {
      new: "never reviewed",
      text: "its text changed",
      rule: "the rule changed",
      both: "its text and the rule changed",
    },
    gone: "this rule was reviewed once and is now gone",
    text: "Text",
    oldText: "Old text",
    newText: "New text",
    rule: "Read as",
    oldRule: "Was read as",
    newRule: "Is now read as",
    english: "In English",
    question: "Does this reading agree with the text? [y/n] ",
    how: "Accept everything with `pedoman review --yes`, or some with `pedoman review --yes ID …`.",
    mendFirst: "The review waits until the errors above are mended.",
    accepted: (count: number, before: number) => `${count} rules accepted; ${before} had been reviewed before.`,
    left: (count: number) => ` ${count} still wait for review.`,
  },
};
