import type { Localised } from "../../diagnostics/diagnostic.js";
import type { DiffWire } from "../../model/generated/diff-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import type { NameMatch, Names } from "./match-names.js";
import type { NormMatch } from "./match-norms.js";
import { hasForce } from "./norm-effects.js";

/** One id that other systems use, and what became of it. */
export type NameChange = DiffWire["names"][number];

type Fact = RulesWire["facts"][number];
type FactType = Fact["type"];
type Class = NameChange["class"];

/**
 * What became of the ids that other systems send or keep. Gone or renamed is a break; so is a value that was taken and is refused now, or means another
 * thing. New ones break nobody. A norm that came or went with its effect is told there.
 */
export function nameChanges({ facts, acts, roles, registers }: Names, norms: NormMatch): readonly NameChange[] {
  return [
    ...changesOf(
      "fact",
      facts,
      ({ name }) => name,
      ({ derivedBy }) => derivedBy === undefined,
      factChange,
    ),
    ...changesOf("act", acts, idOf, sent, (pair) => actChange(pair, acts.afterOf, facts.afterOf)),
    ...changesOf("role", roles, idOf, sent, (pair) => roleChange(pair, roles.afterOf)),
    ...changesOf("register", registers, idOf, sent, registerChange),
    ...normChanges(norms),
  ];
}

type Found = { readonly class: Class; readonly what: Localised } | undefined;

function changesOf<T>(
  of: NameChange["of"],
  { pairs, removed, added }: NameMatch<T>,
  nameOf: (entry: T) => string,
  isSent: (entry: T) => boolean,
  changeOf: (pair: Pair<T>) => Found,
): readonly NameChange[] {
  const kind = kinds[of];
  const gone = (entry: T): Class => (isSent(entry) ? "major" : "minor");
  return [
    ...pairs.flatMap((pair): NameChange[] => {
      const [before, after] = [nameOf(pair.before), nameOf(pair.after)];
      const found = changeOf(pair);
      const changed: NameChange[] = found
        ? [
            {
              of,
              change: "changed",
              before,
              after,
              class: found.class,
              said: {
                id: `${kind.id} ${after} berubah: ${found.what.id}.`,
                en: `${kind.en} ${after} changed: ${found.what.en}.`,
              },
            },
          ]
        : [];
      return before === after ? changed : [renamed(of, before, after, gone(pair.before)), ...changed];
    }),
    ...removed.map((entry): NameChange => {
      const before = nameOf(entry);
      const said = { id: `${kind.id} ${before} tidak ada lagi.`, en: `${kind.en} ${before} is gone.` };
      return { of, change: "removed", before, class: gone(entry), said };
    }),
    ...added.map((entry): NameChange => {
      const after = nameOf(entry);
      const said = { id: `${kind.id} ${after} ditambahkan.`, en: `${kind.en} ${after} was added.` };
      return { of, change: "added", after, class: "minor", said };
    }),
  ];
}

function renamed(of: NameChange["of"], before: string, after: string, weight: Class): NameChange {
  const kind = kinds[of];
  return {
    of,
    change: "renamed",
    before,
    after,
    class: weight,
    said: { id: `${kind.id} ${before} kini bernama ${after}.`, en: `${kind.en} ${before} is now called ${after}.` },
  };
}

const kinds: Readonly<Record<NameChange["of"], Localised>> = {
  fact: { id: "Fakta", en: "Fact" },
  act: { id: "Tindakan", en: "Act" },
  role: { id: "Peran", en: "Role" },
  register: { id: "Register", en: "Register" },
  norm: { id: "Norma", en: "Norm" },
};

function factChange({ before, after }: Pair<Fact>): Found {
  const [was, is] = [before.derivedBy !== undefined, after.derivedBy !== undefined];
  if (was !== is) {
    return {
      class: "major",
      what: is
        ? {
            id: "kini diturunkan; nilainya tidak boleh dikirim lagi",
            en: "it is derived now; its value may no longer be sent",
          }
        : {
            id: "tidak lagi diturunkan; nilainya harus dikirim",
            en: "it is no longer derived; its value must be sent",
          },
    };
  }
  const [one, other] = [JSON.stringify(before.type), JSON.stringify(after.type)];
  if (one === other) return undefined;
  return takes(after.type, before.type) && !is
    ? { class: "minor", what: { id: "menerima lebih banyak nilai", en: "it takes more values" } }
    : {
        class: "major",
        what: { id: `jenisnya semula ${one}, menjadi ${other}`, en: `its type was ${one} and is ${other}` },
      };
}

/** Whether every value of the old type is one of the new, in the same order, and means the same. */
function takes(type: FactType, old: FactType): boolean {
  if (type.kind === "choice" && old.kind === "choice") {
    const kept = type.choices.filter((choice) => old.choices.includes(choice));
    const inOrder = type.ordered ? kept.join() === old.choices.join() : kept.length === old.choices.length;
    return type.ordered === old.ordered && inOrder;
  }
  if (type.kind === "list" && old.kind === "list") {
    return type.register === old.register && old.choices.every((choice) => type.choices.includes(choice));
  }
  if (type.kind === "number" && old.kind === "number") {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = type;
    const [least, most] = [old.minimum ?? Number.NEGATIVE_INFINITY, old.maximum ?? Number.POSITIVE_INFINITY];
    return type.unit === old.unit && minimum <= least && most <= maximum;
  }
  return false;
}

type Act = RulesWire["acts"][number];

function actChange(
  { before, after }: Pair<Act>,
  acts: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, string>,
): Found {
  const wider = before.partOf === undefined ? undefined : (acts.get(before.partOf) ?? before.partOf);
  const done = before.doneWhen === undefined ? undefined : (facts.get(before.doneWhen) ?? before.doneWhen);
  const parts: Localised[] = [];
  if (before.default !== after.default) {
    parts.push(
      after.default === "forbidden"
        ? { id: "kini terlarang tanpa kebolehan, hak, atau wewenang", en: "it is now forbidden without a grant" }
        : { id: "kini boleh bila tidak dilarang", en: "it is now allowed where nothing forbids it" },
    );
  }
  if (wider !== after.partOf) {
    parts.push({
      id: `termasuk ${after.partOf ?? "–"} (semula ${wider ?? "–"})`,
      en: `part of ${after.partOf ?? "–"} (before ${wider ?? "–"})`,
    });
  }
  if (done !== after.doneWhen) {
    parts.push({
      id: `selesai bila ${after.doneWhen ?? "–"} (semula ${done ?? "–"})`,
      en: `done when ${after.doneWhen ?? "–"} (before ${done ?? "–"})`,
    });
  }
  return joined(parts, "major");
}

type Role = RulesWire["roles"][number];

function roleChange({ before, after }: Pair<Role>, roles: ReadonlyMap<string, string>): Found {
  const now = (id: string): string => roles.get(id) ?? id;
  const wider = before.parent === undefined ? undefined : now(before.parent);
  if (wider !== after.parent) {
    return {
      class: "major",
      what: {
        id: `termasuk ${after.parent ?? "–"} (semula ${wider ?? "–"})`,
        en: `under ${after.parent ?? "–"} (before ${wider ?? "–"})`,
      },
    };
  }
  const [was, is] = [before.substitutes.map(now).join(", "), after.substitutes.join(", ")];
  if (was === is) return undefined;
  return {
    class: "minor",
    what: {
      id: `pengganti: ${is || "–"} (semula ${was || "–"})`,
      en: `substitutes: ${is || "–"} (before ${was || "–"})`,
    },
  };
}

type Register = RulesWire["registers"][number];

function registerChange({ before, after }: Pair<Register>): Found {
  const names = (one: Register): readonly string[] => [...one.members, ...one.columns];
  const gone = names(before).filter((name) => !names(after).includes(name));
  const come = names(after).filter((name) => !names(before).includes(name));
  const parts: Localised[] = [
    ...(gone.length > 0 ? [{ id: `tanpa ${gone.join(", ")}`, en: `without ${gone.join(", ")}` }] : []),
    ...(come.length > 0 ? [{ id: `ditambah ${come.join(", ")}`, en: `with ${come.join(", ")}` }] : []),
  ];
  return joined(parts, gone.length > 0 ? "major" : "minor");
}

function joined(parts: readonly Localised[], weight: Class): Found {
  if (parts.length === 0) return undefined;
  return {
    class: weight,
    what: { id: parts.map(({ id }) => id).join("; "), en: parts.map(({ en }) => en).join("; ") },
  };
}

/** Norms whose id alone changed; and norms without force, which answers only list. */
function normChanges({ pairs, removed, added }: NormMatch): readonly NameChange[] {
  const ids = pairs.flatMap(({ before, after }) =>
    before.id === after.id ? [] : [renamed("norm", before.id, after.id, "major")],
  );
  const plain = { removed: removed.filter((norm) => !hasForce(norm)), added: added.filter((norm) => !hasForce(norm)) };
  const kind = kinds.norm;
  return [
    ...ids,
    ...plain.removed.map(({ id }): NameChange => {
      const said = {
        id: `${kind.id} ${id} tidak ada lagi; ia tidak menentukan jawaban.`,
        en: `${kind.en} ${id} is gone; it decided nothing.`,
      };
      return { of: "norm", change: "removed", before: id, class: "minor", said };
    }),
    ...plain.added.map(({ id }): NameChange => {
      const said = {
        id: `${kind.id} ${id} ditambahkan; ia tidak menentukan jawaban.`,
        en: `${kind.en} ${id} was added; it decides nothing.`,
      };
      return { of: "norm", change: "added", after: id, class: "minor", said };
    }),
  ];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function sent(): boolean {
  return true;
}
