import type { Words } from "../words.js";
import { groundWords, type RoleSheet, type SheetItem } from "./role-sheet.js";

/** A role's sheet as Markdown: the twin of its page, for notes and tickets. Text of the guidelines is escaped, so that it stays text. */
export function roleMarkdown({ role, checklists, duties, dutiesFrom }: RoleSheet, words: Words): string {
  const lines: string[] = [`# ${words.checklists}: ${escapeMarkdown(role.term)}`];
  for (const { title, moment, inherited, groups } of checklists) {
    lines.push("", `## ${escapeMarkdown(title)}`);
    if (moment !== undefined) lines.push("", `${words.moment}: ${escapeMarkdown(moment)}`);
    if (inherited !== undefined) lines.push("", escapeMarkdown(inherited));
    for (const { title: pause, stop, items } of groups) {
      lines.push("", `### ${escapeMarkdown(pause)}`, "");
      if (stop !== undefined) lines.push(`**${escapeMarkdown(stop)}**`, "");
      lines.push(...items.map(itemLine));
    }
  }
  lines.push("", `## ${words.dutiesAndProhibitions}`);
  lines.push("", duties.length === 0 ? words.nothingForRole : escapeMarkdown(words.dutiesIntroduction(dutiesFrom)));
  for (const { heading, duties: own } of duties) {
    lines.push("", `### ${escapeMarkdown(heading)}`, "");
    for (const { modality, words: act, quote, ground } of own) {
      lines.push(`- **${modality}** ${escapeMarkdown(act)} (${escapeMarkdown(ground.citation)})`);
      if (quote !== "") lines.push(`  “${escapeMarkdown(quote)}”`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function itemLine(item: SheetItem): string {
  const ground = groundWords(item);
  return `- [ ] ${escapeMarkdown(item.text)}${ground === "" ? "" : ` (${escapeMarkdown(ground)})`}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>&|~]/g, "\\$&");
}
