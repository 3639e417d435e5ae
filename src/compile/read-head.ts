import {
  type DocumentHead,
  type DocumentKind,
  type DocumentStatus,
  documentKinds,
  type Signature,
  type Validity,
} from "../model/document.js";
import { scalarAt, scalarsAt, valueAt, type YamlMap, type YamlNode } from "../model/yaml.js";

const documentStatuses: readonly DocumentStatus[] = ["rancangan", "berlaku", "diubah", "dicabut"];

/** The kind a frontmatter names, if it is one we know. */
export function readKind(frontmatter: YamlMap | undefined): DocumentKind | undefined {
  const written = scalarAt(frontmatter, "jenis");
  return documentKinds.find((kind) => kind === written);
}

/**
 * Types a frontmatter. What its schema refused was already reported; here a missing or malformed value becomes the plainest
 * possible one, so that the rest of the document can still be read and checked.
 * @param file - Path of the source: a document without an id is named after it.
 */
export function readHead(kind: DocumentKind, frontmatter: YamlMap, file: string): DocumentHead {
  const text = (key: string): string | undefined => scalarAt(frontmatter, key);
  const words = (key: string, node: YamlNode | undefined = frontmatter): string => scalarAt(node, key) ?? "";
  const texts = (key: string): readonly string[] => scalarsAt(frontmatter, key).map(({ value }) => value);
  const common = {
    id: text("id") ?? nameOf(file),
    title: text("judul") ?? nameOf(file),
    status: documentStatuses.find((status) => status === text("status")) ?? "rancangan",
    validity: validityOf(valueAt(frontmatter, "berlaku")),
    edition: wholeNumber(text("edisi")) ?? 1,
    basis: text("dasar"),
    shortTitle: text("sebutan"),
  };
  switch (kind) {
    case "peraturan-bupati":
      return {
        ...common,
        kind,
        number: text("nomor"),
        year: wholeNumber(text("tahun")) ?? 0,
        enactment: signatureOf(valueAt(frontmatter, "penetapan")),
        promulgation: signatureOf(valueAt(frontmatter, "pengundangan")),
        repeals: texts("mencabut"),
        amends: texts("mengubah"),
      };
    case "keputusan-bupati":
      return {
        ...common,
        kind,
        number: text("nomor"),
        year: wholeNumber(text("tahun")) ?? 0,
        enactment: signatureOf(valueAt(frontmatter, "penetapan")),
        copies: texts("tembusan"),
      };
    case "pedoman":
      return { ...common, kind, author: text("penyusun") };
    case "sop":
      return {
        ...common,
        kind,
        number: text("nomor"),
        unit: words("unit"),
        approver: words("disahkan_oleh"),
        performers: texts("pelaksana"),
        qualifications: texts("kualifikasi"),
        related: texts("keterkaitan"),
        equipment: texts("peralatan"),
        warning: text("peringatan"),
        records: text("pencatatan"),
      };
    case "daftar-periksa":
      return { ...common, kind, role: words("untuk"), moment: text("saat") };
    case "formulir":
      return { ...common, kind, signedBy: texts("ditandatangani_oleh"), moment: text("saat") };
    case "kosakata":
    case "penelusuran":
    case "dasar-hukum":
      return { ...common, kind };
    case "batas-platform":
      return { ...common, kind, checked: words("diperiksa") };
    case "organisasi": {
      const region = valueAt(frontmatter, "wilayah");
      return {
        ...common,
        kind,
        region: {
          type: words("jenis", region),
          name: words("nama", region),
          province: words("provinsi", region),
          capital: words("ibu_kota", region),
        },
        headOfRegion: words("kepala_daerah"),
        regionalSecretary: words("sekretaris_daerah"),
      };
    }
    case "kalender":
      return {
        ...common,
        kind,
        year: wholeNumber(text("tahun")) ?? 0,
        zone: words("zona"),
        countingBasis: text("dasar_hitung"),
        endOfDay: text("akhir_hari")?.replace(/^pukul /, ""),
        eventDayCounts: truthOf(text("hari_peristiwa_dihitung")),
      };
  }
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.md$/, "");
}

function truthOf(text: string | undefined): boolean | undefined {
  return text === "ya" ? true : text === "tidak" ? false : undefined;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function validityOf(node: YamlNode | undefined): Validity {
  return { from: scalarAt(node, "mulai") ?? "", to: scalarAt(node, "sampai") };
}

function signatureOf(node: YamlNode | undefined): Signature {
  return {
    place: scalarAt(node, "tempat"),
    date: scalarAt(node, "tanggal"),
    name: scalarAt(node, "nama"),
    number: scalarAt(node, "nomor"),
  };
}
