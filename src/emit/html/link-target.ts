import { judgeLink } from "../../syntax/judge-link.js";
import { addressOf, type Page } from "./page.js";

/** Where a link may lead. */
export type SafeTarget = { readonly href: string; readonly external: boolean };

/** The address on a page for a link target an author wrote; `undefined` if none may be made of it. */
export function linkTarget(written: string, page: Page): SafeTarget | undefined {
  const judged = judgeLink(written);
  if (judged?.kind === "outside") return { href: judged.url.href, external: judged.url.protocol !== "mailto:" };
  if (!judged) return undefined;
  const href = addressOf(page, judged.document ?? page.here.document.head.id, judged.place);
  return href === undefined ? undefined : { href, external: false };
}
