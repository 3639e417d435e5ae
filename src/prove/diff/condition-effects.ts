import { normWords } from "../../conditions/say-norm-words.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import type { Pair } from "./compared-law.js";
import { type Books, changedBase, type Effect, type NamedBooks, nameOf } from "./effect.js";
import { exceptionWords } from "./exception-words.js";
import { isParted, type ReadNorm } from "./match-norms.js";
import type { ConditionForm } from "./norm-form.js";

/** Whether a norm holds when it held; one that was parted by the choices of a fact holds for its own, and the others for theirs. */
export function isSameCondition({ before, after }: Pair<ReadNorm>, books: Books): boolean {
  const [was, is] = [before.form.condition, after.form.condition];
  if (was.all === is.all) return true;
  const scope = scopeOf(was, is);
  return (
    (scope === "narrowed" && isParted(before.norm, after.norm, books.after)) ||
    (scope === "widened" && isParted(after.norm, before.norm, books.before))
  );
}

/** A condition that changed; where only what follows *kecuali apabila* did, that is an exception of the norm itself. */
export function conditionEffect({ before, after }: Pair<ReadNorm>, books: NamedBooks): Effect {
  const norms = { before: before.norm, after: after.norm };
  const [was, is] = [splitException(before.norm.said), splitException(after.norm.said)];
  const name = nameOf(norms.after, books);
  if (was.rest === is.rest && was.exception !== is.exception) {
    const change = was.exception === "" ? "added" : is.exception === "" ? "removed" : "changed";
    return {
      ...changedBase("exception", change, norms, books),
      from: books.said(norms.before),
      to: books.said(norms.after),
      said: {
        id: `Pengecualian ${exceptionWords[change].id} pada ${name.id}. Semula: ${books.said(norms.before).id} Menjadi: ${books.said(norms.after).id}`,
        en: `An exception ${exceptionWords[change].en} in ${name.en}. Before: ${books.said(norms.before).en} Now: ${books.said(norms.after).en}`,
      },
    };
  }
  const change = scopeOf(before.form.condition, after.form.condition);
  return {
    ...changedBase("condition", change, norms, books),
    from: books.said(norms.before),
    to: books.said(norms.after),
    said: {
      id: `${capital(name.id)} ${scopeWords[change].id}. Semula: ${books.said(norms.before).id} Menjadi: ${books.said(norms.after).id}`,
      en: `${capital(name.en)} ${scopeWords[change].en}. Before: ${books.said(norms.before).en} Now: ${books.said(norms.after).en}`,
    },
  };
}

type Split = { readonly rest: string; readonly exception: string };

/** The sentence of a norm without its exception, and the exception. */
function splitException({ id }: Localised): Split {
  const mark = `, ${normWords.id.unless("")}`;
  const at = id.indexOf(mark);
  return at < 0 ? { rest: id.replace(/\.$/, ""), exception: "" } : { rest: id.slice(0, at), exception: id.slice(at) };
}

type Scope = "narrowed" | "widened" | "changed";

/** More parts joined by *dan*: it holds more seldom. */
function scopeOf({ conjuncts: was }: ConditionForm, { conjuncts: is }: ConditionForm): Scope {
  const [kept, all] = [[...was].filter((part) => is.has(part)).length, was.size];
  if (kept === all && is.size > all) return "narrowed";
  return kept === is.size && all > is.size ? "widened" : "changed";
}

const scopeWords: Readonly<Record<Scope, Localised>> = {
  narrowed: { id: "kini berlaku dalam lebih sedikit keadaan", en: "now holds in fewer cases" },
  widened: { id: "kini berlaku dalam lebih banyak keadaan", en: "now holds in more cases" },
  changed: { id: "kini berlaku dalam keadaan lain", en: "now holds in other cases" },
};

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
