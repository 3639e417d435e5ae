import type { JdihRecord } from "../../model/generated/jdih-wire.js";
import type { Settings } from "../../model/settings.js";
import type { OutputFile } from "../emitter.js";
import type { RegionNames } from "../formulae.js";
import { pageName } from "../html/address.js";
import { dayOfLaw, type LegalDocument, typeName, wholeTitle } from "./act-names.js";
import { shortType } from "./short-type.js";

/** File name of the abstract of a document. */
export function abstractName(id: string): string {
  return pageName(id);
}

/**
 * The record of an act in the field names that members of the JDIHN use (DRAFTING 3; basis Perpres 33/2012, abstract by Permenkumham 8/2019).
 * What only a library can give – shelf code, pages, field of law, holding unit – stays empty.
 * @param before - Files that may be handed out: the print of the act, if there is one.
 */
export function jdihRecord(
  { head }: LegalDocument,
  region: RegionNames,
  before: readonly OutputFile[],
  { baseUrl }: Settings,
): JdihRecord {
  const day = dayOfLaw(head);
  const download = downloadOf(head.id, before);
  const at = (path: string): string => (baseUrl === undefined ? "" : `${baseUrl}${path}`);
  return {
    idData: head.id,
    tahun_pengundangan: day?.slice(0, 4) ?? String(head.year),
    tanggal_pengundangan: day ?? "",
    jenis: typeName(head, region).toUpperCase(),
    noPeraturan: head.status === "rancangan" ? "" : (head.number ?? ""),
    judul: wholeTitle(head, region),
    noPanggil: "",
    singkatanJenis: shortType(head.kind, region).toUpperCase(),
    tempatTerbit: head.enactment.place ?? region.capital,
    penerbit: `Pemerintah ${region.type} ${region.name}`,
    deskripsiFisik: "",
    sumber: sourceOf(head, day),
    subjek: head.title,
    isbn: "",
    status: head.status === "rancangan" ? "RANCANGAN" : head.status === "dicabut" ? "TIDAK BERLAKU" : "BERLAKU",
    bahasa: "Indonesia",
    bidangHukum: "",
    teuBadan: `${region.type} ${region.name}`,
    nomorIndukBuku: "",
    lokasi: "",
    fileDownload: download ?? "",
    urlDownload: download === undefined ? "" : at(`handbook/${download}`),
    abstrak: abstractName(head.id),
    urlAbstrak: at(`records/abstrak/${abstractName(head.id)}`),
    urlDetailPeraturan: at(`handbook/${pageName(head.id)}`),
    operasi: "4",
    display: "1",
  };
}

/** `BD 2026 (12)`, once it stands in the Berita Daerah. */
function sourceOf(head: LegalDocument["head"], day: string | undefined): string {
  if (head.kind !== "peraturan-bupati" || day === undefined || head.promulgation.number === undefined) return "";
  return `BD ${day.slice(0, 4)} (${head.promulgation.number})`;
}

/** The print if it was made, else the Word file. */
function downloadOf(id: string, before: readonly OutputFile[]): string | undefined {
  const paths = new Set(before.map(({ path }) => path));
  return [`${id}.pdf`, `${id}.docx`].find((name) => paths.has(`handbook/${name}`));
}
