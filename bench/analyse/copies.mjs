// The law of a handbook several times over, as data: each copy is a document of its own with rules of their own ids, about the same facts and roles.
// `apart`: a copy has acts of its own, as ten regulations on ten subjects have. `together`: all copies speak of the same acts, so that every rule
// meets the copies of every other. Rules and tables that determine facts stand once: a fact has one source.

const stateGate = /^(dipenuhi|terlampaui|dilanggar) (\S+)$/;

/**
 * @param {import("../../lib/model/handbook.js").Handbook} handbook
 * @param {number} times
 * @param {"apart" | "together"} how
 */
export function copies(handbook, times, how) {
  const { documents, norms, vocabulary } = handbook;
  const main = documents.find(({ head }) => head.kind === "peraturan-bupati") ?? documents[0];
  const copied = norms.filter(({ source, determines }) => source.document === main.head.id && !determines);
  const ids = new Set(copied.map(({ id }) => id));
  const acts = [...vocabulary.acts.values()];
  const phrases = new Set(acts.flatMap((act) => act.phrases));
  const all = Array.from({ length: times - 1 }, (_, index) => copy(index + 2));
  return {
    ...handbook,
    documents: [...documents, ...all.map(({ document }) => document)],
    norms: [...norms, ...all.flatMap((one) => one.norms)],
    vocabulary: {
      ...vocabulary,
      acts: new Map([...acts, ...all.flatMap((one) => one.acts)].map((act) => [act.id, act])),
    },
  };

  function copy(number) {
    const own = how === "apart";
    const rule = (id) => (ids.has(id) ? `${id}-${number}` : id);
    const act = (id) => (own && id !== undefined ? `${id}-${number}` : id);
    const words = (text) => (own ? `${text} ${number}` : text);
    const document = { ...main, head: { ...main.head, id: `${main.head.id}-${number}` } };
    const gate = (text) => {
      if (text === undefined) return undefined;
      const [, state, id] = stateGate.exec(text) ?? [];
      if (state) return `${state} ${rule(id)}`;
      return phrases.has(text) ? words(text) : text;
    };
    const target = (one) => (one.kind === "norm" ? { ...one, id: rule(one.id) } : inCopy(one));
    const inCopy = (one) => (one.document === main.head.id ? { ...one, document: document.head.id } : one);
    const acted = (value) => ({ ...value, act: act(value.act), words: words(value.words) });
    return {
      document,
      acts: own
        ? acts.map((one) => ({
            ...one,
            id: act(one.id),
            partOf: act(one.partOf),
            phrases: one.phrases.map(words),
            opposes: one.opposes.map(act),
          }))
        : [],
      norms: copied.map((norm) => ({
        ...withRules(norm, rule),
        id: rule(norm.id),
        source: { ...norm.source, document: document.head.id },
        act: norm.act.map(({ key, value }) => ({ key, value: acted(value) })),
        exceptsFrom: norm.exceptsFrom.map(target),
        follows: norm.follows.map(target),
        before: gate(norm.before),
        after: gate(norm.after),
        at: gate(norm.at),
        opens: gate(norm.opens),
        spans: norm.spans,
      })),
    };
  }
}

/** The same data with `rule` renamed wherever it names one: states in conditions, bearers of other rules. */
function withRules(value, rename) {
  if (Array.isArray(value)) return value.map((one) => withRules(one, rename));
  if (value === null || typeof value !== "object" || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "rule" && typeof one === "string" ? rename(one) : withRules(one, rename),
    ]),
  );
}
