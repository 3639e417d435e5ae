import { isOfAmendment } from "../amendments.js";
import { pasalOf } from "../pasal-of.js";
import { defineRule } from "../rule.js";

type Fault = "pasal" | "declared" | "opening" | "start";

const messages: Readonly<Record<Fault, { readonly id: string; readonly en: string }>> = {
  pasal: {
    id: "Peraturan perubahan terdiri atas Pasal I dan Pasal II.",
    en: "An amending act consists of Pasal I and Pasal II.",
  },
  declared: {
    id: "Pasalnya bernomor Romawi, tetapi kepala berkas tidak menyebut apa yang diubah.",
    en: "Its pasal have Roman numbers, but the frontmatter does not say what is amended.",
  },
  opening: {
    id: "Pasal I menyebut peraturan yang diubah dengan nomor, tahun, judul, dan Berita Daerahnya.",
    en: "Pasal I names the act amended with number, year, title and Berita Daerah.",
  },
  start: { id: "Pasal II memuat saat mulai berlaku.", en: "Pasal II says when the act comes into force." },
};
const helps: Readonly<Record<Fault, { readonly id: string; readonly en: string }>> = {
  pasal: {
    id: "Tulis semua perubahan sebagai angka `1.`, `2.` di bawah Pasal I, dan ketentuan peralihan serta penutup dalam Pasal II.",
    en: "Put all changes as items `1.`, `2.` under Pasal I, and transition and entry into force into Pasal II.",
  },
  declared: { id: "Isi `mengubah` di kepala berkas.", en: "Fill in `mengubah` in the frontmatter." },
  opening: {
    id: "Tulis «Beberapa ketentuan dalam Peraturan Bupati Nomor … Tahun … tentang … (Berita Daerah … Tahun … Nomor …) diubah sebagai berikut:».",
    en: "Write “Beberapa ketentuan dalam Peraturan Bupati Nomor … Tahun … tentang … (Berita Daerah … Tahun … Nomor …) diubah sebagai berikut:”.",
  },
  start: {
    id: "Tulis «Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.».",
    en: "Write “Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.”.",
  },
};

export const perubahanSusunan = defineRule({
  name: "perubahan-susunan",
  severity: "error",
  summary: {
    id: "Peraturan perubahan terdiri atas Pasal I (perubahannya) dan Pasal II (saat mulai berlaku)",
    en: "An amending act consists of Pasal I (the changes) and Pasal II (entry into force)",
  },
  message: (p: { fault: Fault }) => messages[p.fault],
  why: {
    id: "Angka Romawi memisahkan pasal perubahan dari pasal yang diubah; pembaca dan mesin mengandalkannya.",
    en: "Roman numbers keep the amending pasal apart from those amended; readers and machines rely on it.",
  },
  help: (p) => helps[p.fault],
  ground: "UU 12/2011 Lampiran II angka 233, dan angka 233a sebagaimana disisipkan UU 13/2022",
  example: { fault: "pasal" },
  kinds: ["peraturan-bupati"],
  check: (report, { paragraphs }) => ({
    document(document) {
      const { head } = document;
      if (head.kind !== "peraturan-bupati") return;
      const pasal = pasalOf(document);
      const [first, second] = pasal;
      const isRoman = pasal.some(isOfAmendment);
      if (!first || !(isRoman || head.amends.length > 0)) return;
      const stray = pasal.find((one, index) => one.number !== ["I", "II"][index]) ?? (second ? undefined : first);
      if (stray) report({ at: stray.labelSpan, params: { fault: "pasal" } });
      if (isRoman && head.amends.length === 0) report({ at: first.labelSpan, params: { fault: "declared" } });
      if (stray) return;
      const opening = paragraphs(first.content)[0];
      const named = / Nomor \S+ Tahun \d{4} tentang .+\((?:Berita|Lembaran) Daerah .+\).* diubah /u;
      if (!opening) report({ at: first.labelSpan, params: { fault: "opening" } });
      else if (!named.test(opening.text)) {
        report({ at: opening.span(0, opening.text.trimEnd().length), params: { fault: "opening" } });
      }
      const last = second && [second, ...second.children].flatMap(({ content }) => paragraphs(content));
      if (second && !last?.some(({ text }) => /mulai berlaku/u.test(text))) {
        report({ at: second.labelSpan, params: { fault: "start" } });
      }
    },
  }),
});
