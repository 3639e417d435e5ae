import type { Provision } from "../../model/provision.js";
import { type Citation, readTokens, type Token } from "./tokens.js";

/** Kinds of provision that need no rule: the compiler reads them itself, or they decide nothing. */
export type RecognisedKind =
  | "definition"
  | "scope"
  | "delegation"
  | "entry-into-force"
  | "annex-reference"
  | "repealed";

/** How each kind is known by its own words; closed forms of the drafting guide, never a single word. */
const forms: readonly (readonly [RecognisedKind, RegExp])[] = [
  ["definition", /^dalam (?:peraturan|keputusan) \S+(?: \S+)? ini,? yang dimaksud dengan\b/],
  [
    "scope",
    /^ruang lingkup (?:pengaturan )?(?:dalam )?(?:peraturan|keputusan) \S+(?: \S+)? ini (?:meliputi|mencakup|terdiri atas)\b/,
  ],
  [
    "entry-into-force",
    /^(?:peraturan|keputusan) \S+(?: \S+)? ini (?:mulai )?berlaku (?:pada tanggal|sejak tanggal|mulai tanggal|setelah)\b[^;:]*\.?$/,
  ],
];
/** *Ketentuan lebih lanjut mengenai … diatur dengan Peraturan …*; any other subject only with *diatur*. */
const delegated = / (diatur|ditetapkan) (?:lebih lanjut )?(?:dengan|dalam) (?:peraturan|keputusan) [^.;:]+\.?$/;
const provisionsOn = /^ketentuan (?:lebih lanjut )?(?:mengenai|tentang) /;
/** *ditentukan menurut tabel dalam Lampiran …*, *tercantum dalam Lampiran …*. */
const annex =
  /(?:tercantum|ditentukan|ditetapkan|sebagaimana dimaksud)\b.*\bdalam lampiran\b.*\bbagian (?:yang )?tidak terpisahkan\b/;
/** A word of duty or power makes any form a norm that needs its rule. */
const operative =
  /(?:^|[^\p{L}])(?<!yang )(?:wajib|harus|dilarang|dapat|berhak|berwenang|dikenai|tidak boleh)(?![\p{L}])/u;

/**
 * What kind a provision is if the compiler knows it by itself.
 * @param provision - An ayat, an undivided Pasal or a diktum.
 * @returns `undefined` for every other: it needs a rule, or `penilaian: manusia`.
 */
export function provisionKind(provision: Provision): RecognisedKind | undefined {
  if (provision.repealed) return "repealed";
  const words = leadIn(provision);
  const found = forms.find(([, form]) => form.test(words))?.[0];
  if (found === "definition" || found === "scope") return found;
  if (operative.test(words)) return undefined;
  const delegation = delegated.exec(words);
  if (delegation && (delegation[1] === "diatur" || provisionsOn.test(words))) return "delegation";
  return found ?? (annex.test(words) ? "annex-reference" : undefined);
}

/** Its own words, as one line, without those of its items. Bounded: these forms are short. */
function leadIn({ content }: Provision): string {
  const tokens: Token[] = [];
  const citations: Citation[] = [];
  readTokens(content, tokens, citations);
  let text = "";
  for (const { text: word } of tokens.slice(0, 200)) text += text === "" || /^[.,;:)]$/.test(word) ? word : ` ${word}`;
  return text;
}
