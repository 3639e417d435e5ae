import { defineRule, writeInstead } from "../rule.js";

/** A sentence on when this act itself comes into force, whatever it says. */
const sentence =
  /^(?:Peraturan|Keputusan)(?: \p{Lu}\p{L}+){1,3} ini (?<at>(?:(?:mulai|dinyatakan|telah) )*berlaku(?! (?:bagi|untuk|terhadap|juga|pula)(?!\p{L}))(?<when>.*?))(?:,? dengan ketentuan .*)?\.?$/u;
const onDay = /^ pada tanggal (?:\d{1,2} \p{Lu}\p{L}+ \d{4}|[.…]+(?: \p{L}+)?(?: [.…\d]+)?)$/u;
const afterPeriod =
  /^ setelah \d+ \([^()]+\) (?:hari|minggu|bulan|tahun)(?: kerja)? terhitung sejak tanggal (?:diundangkan|ditetapkan)$/u;
/** Ways to say the day of promulgation or enactment itself. */
const sameDay =
  /^ (?:sejak|terhitung sejak|terhitung mulai|mulai|pada)(?: (?:tanggal|saat|hari))? (?<act>diundangkan|ditetapkan)(?:kan|nya)?$/u;

export const mulaiBerlaku = defineRule({
  name: "mulai-berlaku",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Saat mulai berlaku ditulis «mulai berlaku pada tanggal …» atau «setelah … terhitung sejak tanggal …»",
    en: "Entry into force reads “mulai berlaku pada tanggal …” or “setelah … terhitung sejak tanggal …”",
  },
  message: (p: { written: string; expected: string }) => ({
    id: `«${p.written}» bukan rumusan saat mulai berlaku.`,
    en: `“${p.written}” is not the formula of entry into force.`,
  }),
  why: {
    id: "Hari pertama berlaku menentukan sejak kapan orang terikat; peraturan tidak mengikat sebelum diundangkan.",
    en: "The first day decides from when people are bound; a regulation binds nobody before its promulgation.",
  },
  help: (p) => ({
    id: `Tulis «${p.expected}», hari tertentu, atau «mulai berlaku setelah 3 (tiga) bulan terhitung sejak tanggal diundangkan».`,
    en: `Write “${p.expected}”, a given day, or “mulai berlaku setelah 3 (tiga) bulan terhitung sejak tanggal diundangkan”.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 150–157",
  example: { written: "berlaku sejak tanggal ditetapkan", expected: "mulai berlaku pada tanggal diundangkan" },
  check: (report, { document, paragraphs }) => {
    const day = document.head.kind === "keputusan-bupati" ? "ditetapkan" : "diundangkan";
    const expected = `mulai berlaku pada tanggal ${day}`;
    return {
      provision({ kind, content }) {
        if (kind !== "pasal" && kind !== "ayat" && kind !== "diktum") return;
        for (const text of paragraphs(content)) {
          const match = sentence.exec(text.text.trimEnd());
          const written = match?.groups?.["at"];
          const when = match?.groups?.["when"] ?? "";
          if (match === null || written === undefined || /efektif|surut/.test(when)) continue;
          const usual = written.startsWith("mulai berlaku") && (onDay.test(when) || afterPeriod.test(when));
          if (usual || written === expected) continue;
          const start = match[0].indexOf(written);
          const end = start + written.length;
          // Another day than the usual one is another norm.
          const sure = sameDay.exec(when)?.groups?.["act"] === day;
          report({
            at: text.span(start, end),
            params: { written, expected },
            fix: sure ? writeInstead(expected, text.edit(start, end, expected)) : undefined,
          });
        }
      },
    };
  },
});
