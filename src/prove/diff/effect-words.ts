import type { Localised } from "../../diagnostics/diagnostic.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";

type Norm = RulesWire["norms"][number];

/** A phrase in both languages, made from its parts in either. */
export function both(make: (language: "id" | "en") => string): Localised {
  return { id: make("id"), en: make("en") };
}

/** `a, b, dan c`. */
export function listed(items: readonly string[], language: "id" | "en"): string {
  const and = language === "id" ? "dan" : "and";
  const [last] = items.slice(-1);
  if (items.length < 2) return last ?? "";
  return items.length === 2 ? `${items[0]} ${and} ${last}` : `${items.slice(0, -1).join(", ")}, ${and} ${last}`;
}

/** Roles by their legal terms; without any, whoever acts. */
export function sayRoles(roles: readonly string[], { roles: all }: Pick<RulesWire, "roles">): Localised {
  const terms = roles.map((role) => all.find(({ id }) => id === role)?.term ?? role);
  return terms.length === 0 ? { id: "Siapa pun", en: "Whoever acts" } : both((language) => listed(terms, language));
}

/** A fact as the texts speak of it. */
export function sayFact(name: string, { facts }: Pick<RulesWire, "facts">): string {
  const phrase = facts.find((fact) => fact.name === name)?.phrases[0];
  return phrase === undefined ? name : `“${phrase}”`;
}

/** Where a norm stands: `Pasal 5 ayat (2)`, with the title of its document where that is no regulation. */
export function citationOf({ source }: Norm, book: RulesWire): string {
  const place = book.sources.find(({ id }) => id === source);
  if (!place) return source;
  const document = book.documents.find(({ id }) => id === place.document);
  return document === undefined || document.kind === "peraturan-bupati"
    ? place.citation
    : `${place.citation} ${document.title}`;
}

/** What sets a norm apart from the others of its rule, as its sentence begins: `“tingkat” rutin`; empty for a norm alone. */
export function caseOf({ key, said }: Norm): Localised {
  return key === undefined ? { id: "", en: "" } : both((language) => said[language].split(": ")[0] ?? "");
}

/** What somebody gains or loses, by the force of the norm. */
export const forces: Readonly<
  Record<Norm["modality"], { readonly gained: Localised; readonly lost: Localised; readonly name: Localised }>
> = {
  obligation: {
    name: { id: "kewajiban", en: "duty" },
    gained: { id: "mendapat kewajiban", en: "gains a duty" },
    lost: { id: "tidak lagi memikul kewajiban", en: "no longer has the duty" },
  },
  requirement: {
    name: { id: "persyaratan", en: "requirement" },
    gained: { id: "kini terikat persyaratan", en: "is now bound by the requirement" },
    lost: { id: "tidak lagi terikat persyaratan", en: "is no longer bound by the requirement" },
  },
  prohibition: {
    name: { id: "larangan", en: "prohibition" },
    gained: { id: "kini terkena larangan", en: "is now under the prohibition" },
    lost: { id: "tidak lagi terkena larangan", en: "is no longer under the prohibition" },
  },
  permission: {
    name: { id: "kebolehan", en: "permission" },
    gained: { id: "memperoleh kebolehan", en: "gains the permission" },
    lost: { id: "kehilangan kebolehan", en: "loses the permission" },
  },
  right: {
    name: { id: "hak", en: "right" },
    gained: { id: "memperoleh hak", en: "gains the right" },
    lost: { id: "kehilangan hak", en: "loses the right" },
  },
  power: {
    name: { id: "wewenang", en: "power" },
    gained: { id: "memperoleh wewenang", en: "gains the power" },
    lost: { id: "kehilangan wewenang", en: "loses the power" },
  },
  sanction: {
    name: { id: "sanksi", en: "sanction" },
    gained: { id: "kini dapat dikenai sanksi", en: "may now be sanctioned" },
    lost: { id: "tidak lagi dikenai sanksi", en: "is no longer sanctioned" },
  },
  exemption: {
    name: { id: "pembebasan", en: "exemption" },
    gained: { id: "memperoleh pembebasan", en: "gains the exemption" },
    lost: { id: "kehilangan pembebasan", en: "loses the exemption" },
  },
  determination: {
    name: { id: "penetapan", en: "determination" },
    gained: { id: "kini ditentukan", en: "is now determined" },
    lost: { id: "tidak lagi ditentukan", en: "is no longer determined" },
  },
  statement: {
    name: { id: "ketentuan", en: "provision" },
    gained: { id: "kini terkena ketentuan", en: "is now under the provision" },
    lost: { id: "tidak lagi terkena ketentuan", en: "is no longer under the provision" },
  },
};
