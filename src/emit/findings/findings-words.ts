import type { Language } from "../../diagnostics/diagnostic.js";

/** What the pages of findings say around the findings. */
type FindingsWords = {
  readonly title: string;
  readonly introduction: string;
  readonly skipToContent: string;
  readonly navigation: string;
  readonly allFindings: string;
  readonly darkMode: string;
  readonly contents: string;
  /** Above the examples of a drafting rule that must not be followed, and those that should. */
  readonly avoid: string;
  readonly prefer: string;
  readonly misses: string;
  count(findings: number): string;
  readonly program: string;
  readonly note: string;
};

export const findingsWords: Readonly<Record<Language, FindingsWords>> = {
  id: {
    title: "Semua temuan pedoman",
    introduction:
      "Setiap temuan yang dapat ditunjukkan saat naskah diperiksa: apa yang salah, mengapa itu penting, dasar hukumnya, dan cara memperbaikinya. Kesalahan menghentikan penerbitan; peringatan dan catatan tidak.",
    skipToContent: "Langsung ke isi",
    navigation: "Halaman temuan",
    allFindings: "Semua temuan",
    darkMode: "Mode gelap",
    contents: "Temuan di halaman ini",
    avoid: "Hindari",
    prefer: "Anjuran",
    misses: "Yang tidak ditangkap",
    count: (findings) => `${findings} temuan`,
    program: "Versi pedoman",
    note: "Dibuat dengan `pedoman explain --all` dari katalog temuan dan halaman aturan penulisan; versi yang sama membuat halaman yang sama.",
  },
  en: {
    title: "All findings of pedoman",
    introduction:
      "Every finding that checking the texts may make: what is wrong, why it matters, its legal ground and how to mend it. Errors stop publication; warnings and notes do not.",
    skipToContent: "Skip to content",
    navigation: "Pages of findings",
    allFindings: "All findings",
    darkMode: "Dark mode",
    contents: "Findings on this page",
    avoid: "Avoid",
    prefer: "Prefer",
    misses: "What is missed on purpose",
    count: (findings) => `${findings} ${findings === 1 ? "finding" : "findings"}`,
    program: "Version of pedoman",
    note: "Made by `pedoman explain --all` from the catalogue of findings and the pages of the drafting rules; the same version makes the same pages.",
  },
};
