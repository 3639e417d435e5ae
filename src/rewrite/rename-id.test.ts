import { describe, expect, it } from "vitest";
import { marked } from "../testing/marked.js";
import { rewritten, sourcesOf, textsOf } from "../testing/rewritten.js";
import { foundations, guideline, regulation } from "../testing/sample-texts.js";
import { idAt, renameId } from "./rename-id.js";

const rule = (id: string, more: string): string =>
  `\`\`\`aturan\nid: ${id}\npelaku: admin\nwajib: menjawab Isu Publik\n${more}\`\`\``;

const act = `## Pasal 1 {#tangga}

(1) Admin wajib menjawab Isu Publik.

${rule("jawab", "paling_lambat: 1 jam sejak isu.terdeteksi\n")}

(2) Admin wajib menjawab Isu Publik.

${rule("jawab-lagi", "bila: terlampaui jawab dan isu.lintas\nkecuali: bukan dipenuhi jawab\n")}

(3) Admin dikenai sanksi.

\`\`\`aturan
id: hukum
pada: ayat (3)
pelaku: menurut jawab
dikenai: sanksi
atas: [jawab, 'jawab-lagi']
\`\`\`

\`\`\`skenario
- id: contoh
  judul: Jawaban menurut jawab
  tanya: kewajiban admin
  pada: 2026-08-03 pukul 10.00
  fakta: { isu.terdeteksi: 2026-08-03 pukul 09.30 }
  kewajiban: { jawab: menunggu sampai 2026-08-03 pukul 10.30 }
- id: contoh-dua
  judul: Lagi
  seperti: contoh
  fakta: { isu.lintas: ya }
  kewajiban: { jawab: menunggu sampai 2026-08-03 pukul 10.30 }
\`\`\``;

const texts = textsOf({
  ...foundations,
  "perbup.md": regulation(act),
  "pedoman.md": guideline(
    "pedoman",
    "Lihat [a](perbup-contoh#tangga), [b](perbup-contoh#tangga-ayat-2).",
    "dasar: perbup-contoh\n",
  ),
});
const renamed = (kind: "rule" | "scenario", id: string, to: string): string =>
  sourcesOf(rewritten(texts, renameId(texts, { kind, id }, to).value))["perbup.md"] ?? "";

describe("renameId", () => {
  it("renames a rule where it is given, asked about, set aside, followed, and expected; never a word of the text", () => {
    const expected = regulation(act)
      .replace("id: jawab\n", "id: balas\n")
      .replace("terlampaui jawab dan", "terlampaui balas dan")
      .replace("dipenuhi jawab\n", "dipenuhi balas\n")
      .replace("pelaku: menurut jawab", "pelaku: menurut balas")
      .replace("atas: [jawab,", "atas: [balas,")
      .replaceAll("{ jawab:", "{ balas:");
    expect(renamed("rule", "jawab", "balas")).toBe(expected);
  });

  it("renames a rule in quotes", () => {
    expect(renamed("rule", "jawab-lagi", "ulang")).toContain("atas: [jawab, 'ulang']");
  });

  it("renames a worked example with those that take their facts from it", () => {
    expect(renamed("scenario", "contoh", "dasar")).toBe(
      regulation(act).replace("id: contoh\n", "id: dasar\n").replace("seperti: contoh\n", "seperti: dasar\n"),
    );
  });

  it("renames the id of a place with the ids made from it", () => {
    const { value, diagnostics } = renameId(
      texts,
      { kind: "provision", document: "perbup-contoh", id: "tangga" },
      "jenjang",
    );
    const { "perbup.md": after, "pedoman.md": guide } = sourcesOf(rewritten(texts, value));
    expect(diagnostics).toEqual([]);
    expect(after).toBe(regulation(act).replace("{#tangga}", "{#jenjang}"));
    expect(guide).toContain("(perbup-contoh#jenjang), [b](perbup-contoh#jenjang-ayat-2)");
  });

  it("names the new id of a rule, so that its review goes with it", () => {
    expect(renameId(texts, { kind: "rule", id: "jawab" }, "balas").renamedRules).toEqual(new Map([["jawab", "balas"]]));
  });

  it.each([
    ["rewrite/id-taken", "jawab-lagi"],
    ["rewrite/id-malformed", "Jawab"],
    ["rewrite/id-malformed", ""],
  ])("refuses with %s: %j", (code, to) => {
    const { value, diagnostics } = renameId(texts, { kind: "rule", id: "jawab" }, to);
    expect([value, diagnostics.map((one) => [one.code, one.severity])]).toEqual([[], [[code, "error"]]]);
  });

  it("does nothing for an id that is nowhere, or that stays", () => {
    expect(renameId(texts, { kind: "rule", id: "lain" }, "balas").value).toEqual([]);
    expect(renameId(texts, { kind: "rule", id: "jawab" }, "jawab").value).toEqual([]);
  });
});

describe("idAt", () => {
  it.each([
    ["## Pasal 1 {#⟦tangga⟧}", { kind: "provision", document: "perbup-contoh", id: "tangga", isGiven: true }],
    ["atas: [⟦jawab⟧,", { kind: "rule", id: "jawab", isGiven: false }],
    ["seperti: ⟦contoh⟧\n", { kind: "scenario", id: "contoh", isGiven: false }],
  ])("knows what stands at %j", (words, expected) => {
    const { source, spans } = marked(words);
    const start = regulation(act).indexOf(source.text) + (spans[0]?.start ?? 0);
    expect(idAt(texts, "perbup.md", start)).toMatchObject(expected);
    expect(idAt(texts, "perbup.md", start + 2)).toMatchObject(expected);
  });

  it("knows nothing of a word of the text", () => {
    expect(idAt(texts, "perbup.md", regulation(act).indexOf("Isu Publik"))).toBeUndefined();
  });
});
