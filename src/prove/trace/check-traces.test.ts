import { describe, expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { marked } from "../../testing/marked.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";
import { checkTraces } from "./check-traces.js";
import { followTraces } from "./follow-traces.js";

const perbup = regulation(`## Pasal 1

(1) Admin wajib menjawab Isu Publik.

(2) Admin santun.

\`\`\`aturan
- id: jawab
  pada: ayat (1)
  pelaku: admin
  wajib: menjawab Isu Publik
- id: santun
  pada: ayat (2)
  pelaku: admin
  wajib: menjawab Isu Publik
  penilaian: manusia
  alasan: Kesantunan tidak dapat dihitung.
\`\`\`

\`\`\`skenario
id: satu
judul: Satu
tanya: kewajiban admin
pada: 2026-08-14 pukul 10.00
fakta: { isu.lintas: ya }
kewajiban:
  jawab: menunggu
\`\`\`

## Pasal 2

Admin mencatat.`);
const checklist = guideline(
  "daftar-periksa",
  "## Isi\n\n- [ ] Jawab. (Pasal 1 ayat (1)) {#jawab}\n- [ ] Jawab dengan santun. (Pasal 1) {#santun}",
  "dasar: perbup-contoh\nuntuk: admin\nsaat: sebelum menjawab\n",
  "daftar",
);

/** A handbook in which one row stands in the table of statements; the marks are where findings are expected. */
const read = (row: string) => {
  const header = "| Kode | Arahan | Disampaikan oleh | Ketentuan | Tanpa aturan | Tanpa butir | Tanpa contoh |";
  const text = `## Arahan\n\n${header}\n|---|---|---|---|---|---|---|\n${row}`;
  const { source, spans } = marked(guideline("penelusuran", text, "dasar: perbup-contoh\n", "arahan"), "arahan.md");
  const texts = { ...foundations, "perbup.md": perbup, "daftar.md": checklist, [source.path]: source.text };
  const { value: handbook, diagnostics } = compileTexts(texts);
  expect(diagnostics.map(({ message }) => message.id)).toEqual([]);
  return { handbook, spans };
};

/** What follows from a statement answered by those provisions. */
const follow = (provisions: string) =>
  followTraces(read(`| S1 | Jawab. | - | ${provisions} | - | - | - |`).handbook).map(({ rules, items, scenarios }) => ({
    rules: rules.map(({ id }) => id),
    items: items.map(({ document, item }) => `${document}/${item.id}`),
    scenarios: scenarios.map(({ id }) => id),
  }));

describe("a statement has", () => {
  it("what all that stands in a cited Pasal has, each once, those a person assesses included", () => {
    expect(follow("Pasal 1, Pasal 1 ayat (1)")).toEqual([
      { rules: ["jawab", "santun"], items: ["daftar/santun", "daftar/jawab"], scenarios: ["satu"] },
    ]);
  });

  it("what one cited ayat has, and what asks for the whole Pasal", () => {
    expect(follow("Pasal 1 ayat (2)")).toEqual([{ rules: ["santun"], items: ["daftar/santun"], scenarios: [] }]);
  });

  it("nothing, where nothing reads, asks for or tries its provision", () => {
    expect(follow("Pasal 2")).toEqual([{ rules: [], items: [], scenarios: [] }]);
  });
});

describe("finds", () => {
  it.each([
    ["nothing in a row that is full", "| S1 | Jawab. | - | Pasal 1 | - | - | - |", []],
    ["nothing where every gap has its reason", "| S1 | Catat. | - | Pasal 2 | Alasan. | Alasan. | Alasan. |", []],
    [
      "an empty cell without reason, in its place",
      "| S1 | Santun. | - | Pasal 1 ayat (2) | - | - | ⟦-⟧ |",
      ["trace/empty-cell"],
    ],
    [
      "each of three empty cells",
      "| S1 | Catat. | - | Pasal 2 | ⟦-⟧ | ⟦-⟧ | ⟦-⟧ |",
      ["trace/empty-cell", "trace/empty-cell", "trace/empty-cell"],
    ],
    ["a reason no longer needed", "| S1 | Jawab. | - | Pasal 1 | - | ⟦Belum ada.⟧ | - |", ["trace/needless-reason"]],
    ["a statement that no provision answers, once", "| ⟦S1 | Jawab. | - | - | - | - | -⟧ |", ["trace/no-provision"]],
  ])("%s", (_, row, codes) => {
    const { handbook, spans } = read(row);
    const findings = checkTraces(handbook);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.map(({ span }) => span)).toEqual(spans);
  });

  it("errors that stop publication, but only a warning for a reason too many", () => {
    const severities = (row: string) => checkTraces(read(row).handbook).map(({ severity }) => severity);
    expect(severities("| S1 | Santun. | - | Pasal 1 ayat (2) | - | - | - |")).toEqual(["error"]);
    expect(severities("| S1 | Jawab. | - | - | - | - | - |")).toEqual(["error"]);
    expect(severities("| S1 | Jawab. | - | Pasal 1 | Alasan. | - | - |")).toEqual(["warning"]);
  });
});
