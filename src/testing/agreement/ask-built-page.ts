import type { AskData } from "../../browser/ask/ask-data.js";
import { sayFact } from "../../browser/ask/say.js";
import type { OutputFile } from "../../emit/emitter.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import { StandInElement, standInPage } from "../stand-in-page.js";

/** What a person sees of a decision; lists in the order of code units. */
export type SeenDecision = {
  readonly verdict: string | undefined;
  /** Citation and words of each reason. */
  readonly reasons: readonly string[];
  /** Facts still needed, as they are asked for. */
  readonly needs: readonly string[];
  /** Whose approval is wanted, as people call them. */
  readonly approvals: readonly string[];
};

/**
 * Follows the links of the worked examples on *Bolehkah saya …?* and reads what its script, as it is built, shows of each.
 * @param files - Outputs of `askEmitter`.
 * @returns By the id of the example.
 */
export function seenOnPage(files: readonly OutputFile[]): ReadonlyMap<string, SeenDecision> {
  const text = (path: string): string => String(files.find((file) => file.path === path)?.contents ?? "");
  const data = text("handbook/assets/bolehkah-data.js");
  const { words } = JSON.parse(data.replace(/^globalThis\.pedomanBolehkah=/, "").replace(/;\n$/, "")) as AskData;
  const place = new StandInElement("div");
  const page = standInPage("tanya_jawab", place);
  page.run(data);
  page.run(text("handbook/assets/bolehkah.js"));
  const links = text("handbook/bolehkah.html").matchAll(
    /<li>\s*<a href="[^"#]*#contoh_([^"]+)">[\s\S]*?href="bolehkah\.html(#[^"]+)"/g,
  );
  return new Map(
    [...links].map(([, id = "", fragment = ""]) => {
      page.follow(fragment.replace(/&#x3D;/g, "=").replaceAll("&amp;", "&"));
      return [id, seenOn(place, words)];
    }),
  );
}

function seenOn(place: StandInElement, words: AskData["words"]): SeenDecision {
  const [card] = place.all((one) => one.is("ask-card"));
  const kind = /ask-verdict ask-([\w-]+)/.exec(card?.attributes.get("class") ?? "")?.[1] ?? "no verdict";
  const items = (title: string): readonly StandInElement[] => {
    const part = card?.all((one) => one.is("ask-part") && one.all(({ tag }) => tag === "h3")[0]?.textContent === title);
    return (
      part?.flatMap((one) => one.children.flatMap((list) => (isList(list) ? list.children.filter(isElement) : []))) ??
      []
    );
  };
  const [before = "", after = ""] = words.approved.split("{role}");
  const buttons = card?.all((one) => one.is("ask-approval")).flatMap((one) => one.all(({ tag }) => tag === "button"));
  return {
    verdict: kind === "unregulated" ? "permit" : kind,
    reasons: items(words.reasons)
      .map((item) => {
        const [citation] = item.all((one) => one.is("source"));
        const [quote] = item.all(({ tag }) => tag === "blockquote");
        return `${citation?.textContent}: ${quote?.textContent}`;
      })
      .sort(),
    needs: items(words.stillNeeded)
      .map(({ textContent }) => textContent)
      .sort(),
    approvals: (buttons ?? [])
      .map(({ textContent }) => textContent.slice(before.length, textContent.length - after.length))
      .sort(),
  };
}

function isElement(child: StandInElement | string): child is StandInElement {
  return typeof child !== "string";
}

function isList(child: StandInElement | string): child is StandInElement {
  return isElement(child) && child.tag === "ul";
}

/** An answer as a person would see it. */
export function asSeen(
  { sources, norms, facts, roles }: RulesWire,
  { verdict, reasons = [], needs = [], approvals = [] }: VectorWire["expect"],
): SeenDecision {
  const sourceOf = new Map(norms.map(({ id, source }) => [id, sources.find((one) => one.id === source)]));
  return {
    verdict,
    reasons: reasons.map((norm) => `${sourceOf.get(norm)?.citation}: ${sourceOf.get(norm)?.quote}`).sort(),
    needs: needs
      .map((name) => {
        const fact = facts.find((one) => one.name === name);
        return fact ? sayFact(fact) : name;
      })
      .sort(),
    approvals: approvals
      .flatMap((wanted) => wanted.roles.map((id) => roles.find((role) => role.id === id)?.term ?? id))
      .sort(),
  };
}
