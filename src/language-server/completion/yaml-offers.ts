import type { Language } from "../../diagnostics/diagnostic.js";
import type { DocumentKind } from "../../model/document.js";
import { documentKinds } from "../../model/document.js";
import { schemas } from "../../schema/generated/schemas.js";
import { type SchemaNode, schemaBelow } from "../../schema/schema-node.js";
import type { Outline } from "../outline.js";
import { describeSchema } from "../things/describe-key.js";
import { conditionOffers } from "./condition-offers.js";
import type { CursorPlace } from "./cursor-place.js";
import { actOffers, documentOffers, factOffers, idOffers, roleOffers, valueOffers, wordOffers } from "./names.js";
import { CompletionItemKind, lastWord, type Offer } from "./offer.js";

type YamlPlace = Extract<CursorPlace, { kind: "yaml" }>;

/** What is known around the cursor. */
export type YamlSurroundings = {
  readonly outline: Outline;
  readonly language: Language;
  /** The kind the frontmatter names, where it does. */
  readonly kind: DocumentKind | undefined;
  /** Citations of the places inside the Pasal or section around the cursor: `ayat (2)`. */
  readonly within: readonly string[];
};

/** Offers, and how much of what is written they replace. */
export type YamlOffers = { readonly written: string; readonly offers: readonly Offer[] };

/** Keys and values that may be written in a frontmatter or a machine block. */
export function yamlOffers(place: YamlPlace, around: YamlSurroundings): YamlOffers {
  return place.wants === "key" ? keyOffers(place, around) : valuesAt(place, around);
}

function schemaOf({ block }: YamlPlace, { kind }: YamlSurroundings): SchemaNode | undefined {
  if (block !== "frontmatter") return schemas[`blocks/${block}`];
  return kind && schemas[`frontmatter/${kind}`];
}

function keyOffers(place: YamlPlace, around: YamlSurroundings): YamlOffers {
  const { path, written, siblings, block } = place;
  const { outline, language } = around;
  const below = path.reduce(schemaBelow, schemaOf(place, around));
  const list = below?.items ?? below;
  const properties = list?.properties ?? (block === "frontmatter" && !around.kind ? headBeginning : {});
  const own = path.at(-1);
  const chosen =
    own === "fakta"
      ? factOffers(outline, language)
      : own === "kewajiban"
        ? idOffers(outline.rules)
        : byChoice(place, around);
  const keys = Object.entries(properties).map(
    ([key, schema]): Offer => ({
      label: key,
      kind: CompletionItemKind.Property,
      explanation: describeSchema(key, schema),
    }),
  );
  const offers = [...keys, ...chosen].filter(({ label }) => !siblings.has(label));
  return { written: lastWord(written), offers: offers.map((one) => ({ ...one, text: `${one.text ?? one.label}: ` })) };
}

const headBeginning: Readonly<Record<string, SchemaNode>> = { jenis: { enum: documentKinds } };

/** Keys of a mapping by the choices of a fact. */
function byChoice({ path }: YamlPlace, { outline }: YamlSurroundings): readonly Offer[] {
  const own = path.at(-1);
  if (
    own === undefined ||
    !["pelaku", "persetujuan", "paling_lambat", "paling_lama", "paling_cepat", "paling_singkat"].includes(own)
  ) {
    return [];
  }
  const ordered = [...outline.vocabulary.facts.values()].flatMap(({ type }) =>
    (type.kind === "choice" || type.kind === "derived") && type.ordered ? type.choices : [],
  );
  return wordOffers([...new Set(ordered)]);
}

const roleKeys = new Set([
  "pelaku",
  "terhadap",
  "persetujuan",
  "oleh",
  "untuk",
  "unit",
  "disahkan_oleh",
  "pelaksana",
  "penyusun",
  "ditandatangani_oleh",
  "kepala_daerah",
  "sekretaris_daerah",
]);
const actKeys = new Set(["wajib", "harus", "dilarang", "dapat", "hanya_dapat", "berhak", "berwenang", "pada_saat"]);
const boundKeys = new Set(["paling_lambat", "paling_lama", "paling_cepat", "paling_singkat", "setiap", "sejak"]);
const conditionKeys = new Set(["bila", "kecuali", "unsur"]);
const limits = [
  "1 jam sejak",
  "2 jam sejak",
  "3 x 24 jam sejak",
  "1 hari kerja sejak",
  "3 hari kerja sejak",
  "7 hari kerja sejak",
  "14 hari kerja sejak",
  "30 hari sejak",
];
const dutyStates = [
  "menunggu",
  "menunggu sampai",
  "dipenuhi",
  "dipenuhi terlambat",
  "dilanggar",
  "belum timbul",
  "tidak berlaku",
  "berakhir",
  "tidak diketahui",
];

function valuesAt(place: YamlPlace, around: YamlSurroundings): YamlOffers {
  const { path, written } = place;
  const schema = path.reduce(schemaBelow, schemaOf(place, around));
  const fixed = schema?.enum ?? schema?.items?.enum ?? (schema?.const === undefined ? undefined : [schema.const]);
  if (path.length === 1 && path[0] === "jenis")
    return { written: written.trimStart(), offers: wordOffers(documentKinds) };
  if (fixed) return { written: written.trimStart(), offers: wordOffers(fixed) };
  return place.block === "frontmatter" ? headValues(place, around) : blockValues(place, around);
}

function headValues({ path, written }: YamlPlace, { outline }: YamlSurroundings): YamlOffers {
  const [key = ""] = path;
  const offers = ["dasar", "keterkaitan", "mencabut", "mengubah"].includes(key)
    ? documentOffers(outline)
    : roleKeys.has(key)
      ? roleOffers(outline)
      : [];
  return { written: lastWord(written), offers };
}

function blockValues(place: YamlPlace, around: YamlSurroundings): YamlOffers {
  const { block, path, written } = place;
  const { outline, language, within } = around;
  const [key = "", below] = path;
  const word = lastWord(written);
  const whole = written.trimStart();
  if (block === "skenario") return scenarioValues(key, below, whole, word, around);
  if (block === "isian") return { written: word, offers: idOffers([...outline.vocabulary.registers.keys()]) };
  if (key === "pada") return { written: whole, offers: idOffers(within) };
  if (key === "untuk" || actKeys.has(key)) return { written: whole, offers: actOffers(outline) };
  if (roleKeys.has(key))
    return { written: word, offers: [...roleOffers(outline), ...wordOffers(["dan", "atau", "bersama", "menurut"])] };
  if (conditionKeys.has(key)) return { written: word, offers: conditionOffers(written, word, outline, language) };
  if (key === "sebelum" || key === "setelah") {
    const states = conditionOffers(written, word, outline, language);
    return { written: word, offers: word === whole ? [...actOffers(outline), ...states] : states };
  }
  if (boundKeys.has(key)) return boundValues(key, whole, word, around);
  if (key === "menurut" || key === "menentukan") return { written: word, offers: factOffers(outline, language) };
  if (key === "tindakan") return { written: word, offers: idOffers([...outline.vocabulary.acts.keys()]) };
  if (key === "mengecualikan" || key === "atas")
    return { written: whole, offers: [...idOffers(outline.rules), ...idOffers(within)] };
  if (key === "tiap") return { written: word, offers: idOffers([...outline.vocabulary.registers.keys()]) };
  return { written: word, offers: [] };
}

function boundValues(key: string, whole: string, word: string, { outline, language }: YamlSurroundings): YamlOffers {
  const events = factOffers(outline, language, ({ kind }) => kind === "event" || kind === "date");
  if (key === "sejak" || /(?:sejak|sebelum)\s+\S*$/.test(whole)) return { written: word, offers: events };
  return { written: whole, offers: wordOffers(limits) };
}

function scenarioValues(
  key: string,
  below: string | undefined,
  whole: string,
  word: string,
  { outline, language }: YamlSurroundings,
): YamlOffers {
  switch (key) {
    case "fakta": {
      const type = below === undefined ? undefined : outline.vocabulary.facts.get(below)?.type;
      const states = type?.kind === "event" ? ["belum terjadi", "tidak diketahui"] : ["tidak diketahui"];
      return { written: whole, offers: [...valueOffers(type), ...wordOffers(states)] };
    }
    case "tanya":
      return { written: word, offers: questionOffers(whole, word, outline) };
    case "karena":
    case "temuan":
      return { written: word, offers: idOffers(outline.rules) };
    case "kewajiban":
      return { written: whole, offers: wordOffers(dutyStates) };
    case "oleh":
      return { written: word, offers: roleOffers(outline) };
    case "kurang":
      return { written: word, offers: factOffers(outline, language) };
    case "seperti":
      return { written: word, offers: idOffers(outline.scenarios) };
    case "persetujuan":
      return { written: word, offers: below === "oleh" ? roleOffers(outline) : [] };
    default:
      return { written: word, offers: [] };
  }
}

/** `<peran> <tindakan>`, `kewajiban <peran>`, `bebas <peran>`, `periksa registri`. */
function questionOffers(whole: string, word: string, outline: Outline): readonly Offer[] {
  const before = whole.slice(0, whole.length - word.length).trim();
  if (before === "") return [...roleOffers(outline), ...wordOffers(["kewajiban", "bebas", "periksa registri"])];
  if (before === "kewajiban" || before === "bebas" || /\bkepada$/.test(before)) return roleOffers(outline);
  return [...(before.includes(" ") ? [] : actOffers(outline)), ...wordOffers(["kepada"])];
}
