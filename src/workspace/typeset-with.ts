import { type Typeset, typesetHere } from "../emit/print/typesetter.js";
import type { Host } from "../host/host.js";

/** What the thread is given that sets prints (`cli/print-worker.ts`): what {@link Typeset} takes. */
export type PrintRequest = { readonly books: Parameters<Typeset>[0]; readonly emblem: Parameters<Typeset>[1] };

/** What it answers. */
export type PrintAnswer = { readonly pdfs: Awaited<ReturnType<Typeset>> };

/** Sets prints on a thread, beside whatever else is made; where the machine has none they are set here. The outcome is the same. */
export function typesetWith({ runOnThread }: Host): Typeset {
  if (runOnThread === undefined) return typesetHere;
  return async (books, emblem) => {
    const request: PrintRequest = { books, emblem };
    const answer = await runOnThread("print-worker", request);
    return answer === undefined ? typesetHere(books, emblem) : (answer as PrintAnswer).pdfs;
  };
}
