import { expect, it } from "vitest";
import type { Span } from "../../model/span.js";
import { diagnose } from "../../testing/findings.js";
import { marked } from "../../testing/marked.js";
import { printGithub } from "./github.js";

const language = "id";

it("prints one command a finding, by severity", () => {
  const { source, spans } = marked("Lihat ⟦Pasal 9⟧ ⟦tersebut⟧.\r\n⟦⟧");
  const [citation, word, end] = spans as [Span, Span, Span];
  const found = [
    diagnose("unresolved", citation, { written: "Pasal 9" }),
    diagnose("wordy", word, { word: "tersebut" }),
    diagnose("count", end, { count: 3 }),
  ];
  expect(printGithub(found, new Map([[source.path, source]]), { language })).toBe(
    [
      "::error file=test.md,line=1,col=7,endLine=1,endColumn=14,title=sample/unresolved::Pasal 9 tidak ada.%0ANorma ini tidak dapat dilaksanakan.%0A(UU 12/2011 Lampiran II angka 280)%0APeriksa nomornya.\n",
      "::warning file=test.md,line=1,col=15,endLine=1,endColumn=23,title=sample/wordy::Kata «tersebut» tidak perlu.%0AKata yang tidak perlu menambah tafsir.%0AHapus «tersebut».\n",
      "::notice file=test.md,line=2,col=1,endLine=2,endColumn=1,title=sample/count::Ada 3 ketentuan.%0AUntuk diketahui.%0ATidak perlu apa-apa.\n",
    ].join(""),
  );
});

it("leaves out columns where a span ends on another line", () => {
  const { source, spans } = marked("Lihat ⟦Pasal\n9⟧.");
  const found = [diagnose("count", spans[0] as Span, { count: 3 })];
  expect(printGithub(found, new Map([[source.path, source]]), { language })).toMatch(
    /^::notice file=test\.md,line=1,endLine=2,title=sample\/count::/,
  );
});

it("escapes what would end a command, a property or a line", () => {
  const source = { path: "100%, a:b\n.md", text: "" };
  const found = [diagnose("wordy", { file: source.path, start: 0, end: 0 }, { word: "50%: a, b::c\r\n::error::&<>" })];
  expect(printGithub(found, new Map([[source.path, source]]), { language })).toBe(
    "::warning file=100%25%2C a%3Ab%0A.md,line=1,col=1,endLine=1,endColumn=1,title=sample/wordy::Kata «50%25: a, b::c%0D%0A::error::&<>» tidak perlu.%0AKata yang tidak perlu menambah tafsir.%0AHapus «50%25: a, b::c%0D%0A::error::&<>».\n",
  );
});

it("prints nothing without findings", () => {
  expect(printGithub([], new Map(), { language })).toBe("");
});
