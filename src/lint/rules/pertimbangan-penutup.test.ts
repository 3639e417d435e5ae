import { describe, expect, it } from "vitest";
import { lintText } from "../../testing/lint-text.js";
import { guideline } from "../../testing/sample-texts.js";
import { pertimbanganPenutup } from "./pertimbangan-penutup.js";

const body = "\n\n## Pasal 1\n\nAdmin menjawab.";
const recitals = (...items: readonly string[]): string => `## Menimbang\n\n${items.join("\n\n")}${body}`;
const formula = (letters: string, act = "Peraturan Bupati"): string =>
  `bahwa berdasarkan pertimbangan sebagaimana dimaksud ${letters}, perlu menetapkan ${act} tentang Pengelolaan Media Sosial;`;

describe("each consideration", () => {
  it.each([
    ["Bahwa in capitals", recitals("⟦Bahwa⟧ jawaban diperlukan;"), recitals("bahwa jawaban diperlukan;")],
    ["no bahwa", recitals("⟦untuk⟧ itu jawaban diperlukan;"), recitals("bahwa untuk itu jawaban diperlukan;")],
    ["no mark at its end", recitals("bahwa jawaban ⟦diperlukan⟧"), recitals("bahwa jawaban diperlukan;")],
    [
      "a full stop",
      recitals("a. bahwa jawaban diperlukan⟦.⟧", `b. ${formula("dalam huruf a")}`),
      recitals("a. bahwa jawaban diperlukan;", `b. ${formula("dalam huruf a")}`),
    ],
  ])("is mended: %s", (_what, text, mended) => {
    const { found, expected, fixed } = lintText(pertimbanganPenutup, text);
    expect(found).toEqual(expected);
    expect(fixed).toBe(mended);
  });

  it.each([
    ["a word in capitals that is not bahwa", recitals("⟦Masyarakat⟧ berhak;")],
    ["a connector at its end", recitals("bahwa masyarakat berhak⟦; dan⟧")],
  ])("is left to the author: %s", (_what, text) => {
    const { found, expected, findings } = lintText(pertimbanganPenutup, text);
    expect(found).toEqual(expected);
    expect(findings.map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe("the last of several", () => {
  const reasons = ["a. bahwa masyarakat berhak;", "b. bahwa pegawai wajib;", "c. bahwa akun terlindungi;"];

  it.each([
    [1, "dalam huruf a"],
    [2, "dalam huruf a dan huruf b"],
    [3, "dalam huruf a, huruf b, dan huruf c"],
  ])("names the letters of the %i before it", (count, letters) => {
    const label = "abcd"[count];
    const before = reasons.slice(0, count);
    expect(lintText(pertimbanganPenutup, recitals(...before, `${label}. ${formula(letters)}`)).found).toEqual([]);
    const wrong = lintText(
      pertimbanganPenutup,
      recitals(...before, `${label}. ${formula("⟦dalam huruf a dan huruf z⟧")}`),
    );
    expect(wrong.found).toEqual(wrong.expected);
    expect(wrong.fixed).toBe(recitals(...before, `${label}. ${formula(letters)}`));
  });

  it.each([
    ["pada huruf", formula("⟦pada huruf a⟧")],
    ["the short form", formula("⟦dalam huruf a dan b⟧")],
    ["another verb", formula("dalam huruf a").replace("perlu menetapkan", "⟦perlu membentuk⟧")],
    ["another kind of act", formula("dalam huruf a", "⟦Keputusan Bupati⟧")],
    ["two faults at once", formula("⟦pada huruf a⟧", "⟦Peraturan Daerah⟧")],
  ])("is mended part by part: %s", (_what, last) => {
    const { found, expected, fixed } = lintText(pertimbanganPenutup, recitals(reasons[0] as string, `b. ${last}`));
    expect(found).toEqual(expected);
    expect(fixed).toBe(recitals(reasons[0] as string, `b. ${formula("dalam huruf a")}`));
  });

  it("leaves to the author which of two titles is right", () => {
    const last = formula("dalam huruf a").replace("Pengelolaan Media Sosial", "⟦Pengelolaan Media⟧");
    const { found, expected, findings } = lintText(pertimbanganPenutup, recitals(reasons[0] as string, `b. ${last}`));
    expect(found).toEqual(expected);
    expect(findings[0]?.fix).toBeUndefined();
    expect(findings[0]?.help.id).toContain("Pengelolaan Media Sosial");
  });

  it("is rewritten as a whole if it plainly is the formula, and the title stands in it", () => {
    const last = "⟦bahwa berdasarkan hal tersebut perlu ditetapkan Peraturan Bupati tentang Pengelolaan Media Sosial⟧;";
    const { found, expected, fixed } = lintText(pertimbanganPenutup, recitals(reasons[0] as string, `b. ${last}`));
    expect(found).toEqual(expected);
    expect(fixed).toBe(recitals(reasons[0] as string, `b. ${formula("dalam huruf a")}`));
  });

  it.each(["⟦bahwa pegawai wajib⟧;", "⟦bahwa berdasarkan pemantauan, jawaban sering terlambat⟧;"])(
    "is never written over another reason: %s",
    (last) => {
      const text = recitals(reasons[0] as string, `b. ${last}`);
      const { found, expected, findings } = lintText(pertimbanganPenutup, text);
      expect(found).toEqual(expected);
      expect(findings[0]?.fix).toBeUndefined();
    },
  );

  it.each([
    ["capitals in the title", formula("dalam huruf a").replace("Pengelolaan Media", "PENGELOLAAN media")],
    ["the region after the kind", formula("dalam huruf a", "Peraturan Bupati Contoh")],
    ["a line broken in the middle", formula("dalam\nhuruf a")],
  ])("may have %s", (_what, last) => {
    expect(lintText(pertimbanganPenutup, recitals(reasons[0] as string, `b. ${last}`)).found).toEqual([]);
  });

  it("names a keputusan in a keputusan", () => {
    const decree = (last: string): string =>
      guideline(
        "keputusan-bupati",
        `## Menimbang\n\na. bahwa Admin diperlukan;\n\nb. ${last.replace("Pengelolaan Media Sosial", "Judul keputusan-bupati-contoh")}\n\n## KESATU\n\nMenetapkan Admin.`,
        "nomor: null\ntahun: 2026\n",
      );
    expect(lintText(pertimbanganPenutup, decree(formula("dalam huruf a", "Keputusan Bupati"))).found).toEqual([]);
    const wrong = lintText(pertimbanganPenutup, decree(formula("dalam huruf a", "⟦Peraturan Bupati⟧")));
    expect(wrong.found).toEqual(wrong.expected);
  });
});

it("says nothing of Mengingat", () => {
  expect(lintText(pertimbanganPenutup, `## Mengingat\n\n1. Undang-Undang Nomor 1 Tahun 2026.${body}`).found).toEqual(
    [],
  );
});
