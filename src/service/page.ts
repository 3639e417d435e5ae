import { RequestRefused } from "./request-refused.js";

/** A request for results of which there may be many. */
export type PagedRequest = {
  readonly context?: { readonly at?: string };
  readonly page?: { readonly token?: string; readonly next_token?: string; readonly limit?: number };
};

/** Results a page may have. */
const mostResults = 1000;
/** Candidates looked at for one page: other callers wait meanwhile. */
const mostCandidates = 2000;

/**
 * Looks at candidates from where the token of the request says, until the page is full or enough were looked at.
 * @param searched - What the token is good for besides this request: hashes of the rules and of the directory, under others of which the offset would
 *   skip some and name others twice.
 * @returns The results, and the token of the next page; empty on the last.
 * @throws RequestRefused for a token of another request, of other rules or of another directory.
 */
export function cutPage<T>(
  searched: readonly string[],
  request: PagedRequest,
  candidates: readonly T[],
  isResult: (candidate: T) => boolean,
): { readonly results: readonly T[]; readonly next: string } {
  const { page = {}, ...question } = request;
  const limit = Math.min(page.limit ?? mostResults, mostResults);
  const mark = digestOf([...searched, question]);
  const from = offsetOf(page.token ?? page.next_token ?? "", mark);
  const results: T[] = [];
  let at = from;
  while (at < candidates.length && results.length < limit && at - from < mostCandidates) {
    const candidate = candidates[at] as T;
    if (isResult(candidate)) results.push(candidate);
    at += 1;
  }
  return { results, next: at < candidates.length ? `${at}.${mark}` : "" };
}

function offsetOf(token: string, mark: string): number {
  if (token === "") return 0;
  const [, offset, of] = /^(\d{1,9})\.([0-9a-z]+)$/.exec(token) ?? [];
  if (offset !== undefined && of === mark) return Number(offset);
  throw new RequestRefused("wrong-page-token", {
    id: "Token halaman ini milik permintaan, aturan, atau direktori lain; ulangi dari awal tanpa `page.token`.",
    en: "This page token belongs to another request, other rules or another directory; start again without `page.token`.",
  });
}

/** Tells requests apart so that a token is not taken for another one by mistake (FNV-1a); it keeps no secret. */
function digestOf(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
