import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const onlyOneWay = {
  id: "Batas waktu dihitung menurut pasal penghitungan waktu: mulai hari berikutnya, sampai pukul 24.00 hari terakhir. Kalender yang berkata lain akan memberi tanggal yang berbeda dari naskahnya.",
  en: "Due times are counted as the article on counting time says: from the next day, until 24.00 of the last. A calendar that says otherwise would give other dates than the text.",
};

/** Findings about calendars taken together. */
export const diagnose = defineDiagnostics("calendar", {
  "zones-differ": entry({
    severity: "error",
    summary: { id: "Zona waktu kalender berbeda", en: "Time zones of calendars differ" },
    message: (p: { zone: string; other: string; document: string }) => ({
      id: `Zona waktu kalender ini \`${p.zone}\`, sedangkan \`${p.document}\` memakai \`${p.other}\`.`,
      en: `The time zone of this calendar is \`${p.zone}\`, while \`${p.document}\` uses \`${p.other}\`.`,
    }),
    why: {
      id: "Jangka waktu dapat melewati pergantian tahun; dengan dua zona, akhir hari tidak dapat dipastikan.",
      en: "A period may cross the turn of the year; with two zones the end of a day is not certain.",
    },
    help: (p) => ({
      id: `Samakan \`zona\`, misalnya menjadi \`${p.other}\`.`,
      en: `Write the same \`zona\`, for example \`${p.other}\`.`,
    }),
    example: { zone: "Asia/Jakarta", other: "Asia/Makassar", document: "kalender-2025" },
  }),
  "day-ends-elsewhere": entry({
    severity: "error",
    summary: { id: "Akhir hari bukan pukul 24.00", en: "End of day other than 24.00" },
    message: (p: { written: string }) => ({
      id: `Menurut kalender ini hari terakhir berakhir pukul ${p.written}.`,
      en: `This calendar lets the last day end at ${p.written}.`,
    }),
    why: onlyOneWay,
    help: () => ({
      id: 'Tulis `akhir_hari: "24.00"`, atau hapus kuncinya.',
      en: 'Write `akhir_hari: "24.00"`, or remove the key.',
    }),
    example: { written: "16.30" },
  }),
  "event-day-counts": entry({
    severity: "error",
    summary: { id: "Hari peristiwa ikut dihitung", en: "Day of the event counts" },
    message: () => ({
      id: "Menurut kalender ini hari terjadinya peristiwa ikut dihitung.",
      en: "This calendar counts the day of the event.",
    }),
    why: onlyOneWay,
    help: () => ({
      id: "Tulis `hari_peristiwa_dihitung: tidak`, atau hapus kuncinya.",
      en: "Write `hari_peristiwa_dihitung: tidak`, or remove the key.",
    }),
  }),
});
