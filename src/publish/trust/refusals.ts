import type { Localised } from "../../diagnostics/diagnostic.js";
import { HostError } from "../../errors.js";

/** What a refusal is about, as far as it applies. */
export type RefusalPlace = {
  /** Absolute path of the folder or file. */
  readonly path: string;
  /** A closer word: what is wrong, an instant, an edition. */
  readonly detail?: Localised | string;
};

/**
 * Why a bundle is refused, by code. The readers in other languages refuse with the same codes; what each says is wrong, and how it is mended, stands
 * here alone.
 */
const refusals = {
  "manifest-missing": ({ path }) => ({
    id: `Tidak ada ${path}: folder itu bukan terbitan aturan yang utuh. Salin ulang seluruh folder rules/ dari terbitannya.`,
    en: `There is no ${path}: the folder is no whole publication of rules. Copy the whole folder rules/ of the publication again.`,
  }),
  "not-signed": ({ path }) => ({
    id: `Tidak ada ${path}, padahal tanda tangan diwajibkan. Aturan tanpa tanda tangan bisa berasal dari siapa saja. Minta terbitan yang sudah ditandatangani dengan \`pedoman sign\`.`,
    en: `There is no ${path}, but a signature is required. Unsigned rules may come from anybody. Ask for a publication signed with \`pedoman sign\`.`,
  }),
  "envelope-form": ({ path }) => ({
    id: `${path} bukan amplop DSSE dalam bentuk yang ditulis \`pedoman sign\`; mungkin terpotong atau diubah. Ambil ulang berkas itu dari terbitannya.`,
    en: `${path} is no DSSE envelope as \`pedoman sign\` writes it; it may have been cut off or changed. Fetch it again from the publication.`,
  }),
  "payload-type": ({ path, detail }) => ({
    id: `${path} menandatangani hal lain (payloadType ${inId(detail)}), bukan aturan pedoman versi ini. Pakai pedoman versi yang menandatanganinya.`,
    en: `${path} signs something else (payloadType ${inEn(detail)}), not rules of this version of pedoman. Use the version that signed it.`,
  }),
  "key-unknown": ({ path, detail }) => ({
    id: `${path} ditandatangani dengan kunci yang tidak dipercaya di sini (${inId(detail)}). Bila kunci penerbit memang berganti, tambahkan kunci umum barunya setelah memastikannya lewat jalur lain.`,
    en: `${path} is signed with a key that is not trusted here (${inEn(detail)}). If the publisher's key did change, add the new public key after confirming it by another way.`,
  }),
  "signature-wrong": ({ path, detail }) => ({
    id: `Tanda tangan dalam ${path} tidak cocok dengan isinya (kunci ${inId(detail)}): ada yang diubah setelah ditandatangani. Jangan dipakai; ambil ulang terbitannya.`,
    en: `The signature in ${path} does not fit what it signs (key ${inEn(detail)}): something was changed after signing. Do not use it; fetch the publication again.`,
  }),
  "statement-form": ({ path, detail }) => ({
    id: `Pernyataan yang ditandatangani dalam ${path} tidak lengkap atau salah bentuk (${inId(detail)}). Tandatangani ulang dengan \`pedoman sign\`.`,
    en: `The signed statement in ${path} is incomplete or of another form (${inEn(detail)}). Sign again with \`pedoman sign\`.`,
  }),
  "not-yet-valid": ({ path, detail }) => ({
    id: `Terbitan di ${path} baru berlaku mulai ${inId(detail)}. Tunggu sampai saat itu, dan periksa jam komputer ini.`,
    en: `The publication in ${path} is valid only from ${inEn(detail)}. Wait until then, and check the clock of this machine.`,
  }),
  expired: ({ path, detail }) => ({
    id: `Masa berlaku terbitan di ${path} berakhir ${inId(detail)}. Ambil terbitan baru, atau minta penerbit menandatangani ulang.`,
    en: `The publication in ${path} was valid until ${inEn(detail)}. Fetch a new one, or ask the publisher to sign again.`,
  }),
  "rolled-back": ({ path, detail }) => ({
    id: `Terbitan di ${path} lebih lama daripada yang sudah dikenal (${inId(detail)}). Aturan lama tidak dipakai kembali; ambil terbitan terbaru.`,
    en: `The publication in ${path} is older than one already known (${inEn(detail)}). Old rules are not taken up again; fetch the newest publication.`,
  }),
  "same-edition": ({ path, detail }) => ({
    id: `Terbitan di ${path} beredisi sama dengan yang sudah dikenal, tetapi isinya lain (${inId(detail)}). Satu edisi hanya boleh satu isi: naikkan \`edisi\`, susun, lalu tandatangani ulang.`,
    en: `The publication in ${path} has the edition of one already known but other contents (${inEn(detail)}). An edition has one content: raise \`edisi\`, build and sign again.`,
  }),
  draft: ({ path }) => ({
    id: `Terbitan di ${path} masih rancangan, dan rancangan tidak diminta. Rancangan belum mengikat siapa pun; bila memang untuk uji coba, izinkan dengan \`--allow-draft\`.`,
    en: `The publication in ${path} is a draft, and drafts were not asked for. A draft binds nobody yet; for trials, allow it with \`--allow-draft\`.`,
  }),
  "manifest-changed": ({ path }) => ({
    id: `${path} bukan yang ditandatangani: diubah, atau disusun ulang setelahnya. Tandatangani ulang terbitan ini, atau ambil yang utuh.`,
    en: `${path} is not the one that was signed: it was changed, or built again since. Sign this publication again, or fetch a whole one.`,
  }),
  "manifest-form": ({ path, detail }) => ({
    id: `${path} bukan daftar berkas yang dibuat pedoman (${inId(detail)}). Ambil ulang atau susun ulang terbitannya.`,
    en: `${path} is no list of files as pedoman makes it (${inEn(detail)}). Fetch the publication again, or build it again.`,
  }),
  "file-missing": ({ path }) => ({
    id: `${path} tercantum dalam manifest.json, tetapi tidak ada. Salin ulang seluruh folder terbitannya.`,
    en: `${path} stands in manifest.json but is not there. Copy the whole folder of the publication again.`,
  }),
  "file-extra": ({ path }) => ({
    id: `${path} tidak tercantum dalam manifest.json. Yang tidak tercantum tidak ditandatangani; keluarkan dari folder itu.`,
    en: `${path} does not stand in manifest.json. What is not listed is not signed; take it out of the folder.`,
  }),
  "file-changed": ({ path }) => ({
    id: `Isi ${path} bukan yang tercantum dalam manifest.json: diubah atau terpotong. Salin ulang seluruh folder terbitannya.`,
    en: `${path} does not hold what manifest.json lists: it was changed or cut off. Copy the whole folder of the publication again.`,
  }),
  "not-a-file": ({ path }) => ({
    id: `${path} adalah tautan atau berkas khusus; terbitan hanya berisi berkas dan folder biasa. Salin isinya, bukan tautannya.`,
    en: `${path} is a link or a special file; a publication holds ordinary files and folders only. Copy what it leads to, not the link.`,
  }),
  "policies-differ": ({ path, detail }) => ({
    id: `${path} dan yang menandatangani atau mencantumkannya menyebut aturan yang berbeda (${inId(detail)}). Berkas dari dua terbitan tercampur; susun dan tandatangani ulang.`,
    en: `${path} and what signs or lists it name different rules (${inEn(detail)}). Files of two publications were mixed; build and sign again.`,
  }),
  "contents-form": ({ path, detail }) => ({
    id: `${path} utuh, tetapi tidak terbaca sebagai aturan oleh versi ini (${inId(detail)}). Pakai pedoman versi yang menyusunnya.`,
    en: `${path} is whole but cannot be read as rules by this version (${inEn(detail)}). Use the version of pedoman that built it.`,
  }),
} as const satisfies Readonly<Record<string, (place: RefusalPlace) => Localised>>;

/** A reason to refuse a bundle: the same words in every reader, on the command line and in the service. */
export type RefusalCode = keyof typeof refusals;

/** All codes, in the order in which they are looked for. */
export const refusalCodes = Object.keys(refusals) as readonly RefusalCode[];

/** A bundle that must not be used: what is published there is not what a trusted key vouches for, now. The last good one stays in use. */
export class BundleRefused extends HostError {
  constructor(
    readonly code: RefusalCode,
    place: RefusalPlace,
  ) {
    super(refusals[code](place));
  }
}

/** Reads what has to be readable; what cannot be read is refused with this code, in the reader's words, the path said once. */
export function refusedAs<T>(code: RefusalCode, path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const told = (text: string) => text.replace(path, "").replace(/^:? /, "").replace(/\.$/, "");
    throw new BundleRefused(code, { path, detail: { id: told(error.text.id), en: told(error.text.en) } });
  }
}

function inId(detail: RefusalPlace["detail"] = "?"): string {
  return typeof detail === "string" ? detail : detail.id;
}

function inEn(detail: RefusalPlace["detail"] = "?"): string {
  return typeof detail === "string" ? detail : detail.en;
}
