import { describe, expect, it } from "vitest";
import { applyFixes } from "../diagnostics/apply-fixes.js";
import type { Provision } from "../model/provision.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { compileTexts } from "../testing/compile-texts.js";
import { lintText } from "../testing/lint-text.js";
import { marked } from "../testing/marked.js";
import { guideline, organisation, regulation } from "../testing/sample-texts.js";
import { compileTrees, treeReader } from "../workspace/workspace.js";
import { diagnose } from "./diagnostics.js";
import { lint, runRules } from "./lint.js";
import { defineRule, type Visitor } from "./rule.js";
import { rules } from "./rules.js";

/** A rule that only notes what it is shown. */
function watcher(visitor: (saw: (what: string) => void) => Visitor, kinds?: Parameters<typeof defineRule>[0]["kinds"]) {
  const seen: string[] = [];
  const text = { id: "Contoh.", en: "Sample." };
  const rule = defineRule({
    name: "pengamat",
    severity: "info",
    summary: text,
    message: (_: { word: string }) => text,
    why: text,
    help: () => text,
    ground: "-",
    example: { word: "-" },
    ...(kinds && { kinds }),
    check: () => visitor((what) => seen.push(what)),
  });
  return { rule, seen };
}

const act = `## Menimbang

bahwa jawaban diperlukan;

# BAB I KETENTUAN UMUM

## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Admin adalah pegawai.

## Pasal 2

(1) Ketentuan ini berbunyi:

> (2) Teks kutipan.

# LAMPIRAN DAFTAR

Isi lampiran.`;

describe("what a rule is shown", () => {
  it("is the document, Menimbang, every place of the body with what it stands in, and its definitions", () => {
    const { rule, seen } = watcher((saw) => ({
      document: ({ head }) => saw(`document ${head.id}`),
      preamble: ({ kind }) => saw(kind),
      provision: ({ label }, parents: readonly Provision[]) =>
        saw([...parents.map((one) => one.label), label].join(" > ")),
      definition: ({ term }, { label }) => saw(`${label} defines ${term}`),
    }));
    lintText(rule, act);
    expect(seen).toEqual([
      "document perbup-contoh",
      "menimbang",
      "BAB I",
      "BAB I > Pasal 1",
      "BAB I > Pasal 1 > 1.",
      "1. defines Admin",
      "BAB I > Pasal 2",
      "BAB I > Pasal 2 > (1)",
    ]);
  });

  it("is the penjelasan, section by section, if it asks for it", () => {
    const { rule, seen } = watcher((saw) => ({
      explanation: ({ title, label }, parents) =>
        saw([...parents, { title, label }].map((one) => one.title || one.label).join(" > ")),
    }));
    lintText(
      rule,
      "## Pasal 1\n\nIsi.\n\n# PENJELASAN\n\n## I. UMUM\n\nTeks.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nTeks.",
    );
    expect(seen).toEqual([
      "PENJELASAN",
      "PENJELASAN > I. UMUM",
      "PENJELASAN > II. PASAL DEMI PASAL",
      "PENJELASAN > II. PASAL DEMI PASAL > Pasal 1",
    ]);
  });

  it("is an act, unless the rule names other kinds", () => {
    const texts = {
      "a.md": organisation,
      "b.md": guideline("pedoman", "## Umum\n\nAntara lain."),
      "c.md": guideline("keputusan-bupati", "## KESATU\n\nMenetapkan.", "nomor: null\ntahun: 2026\n"),
    };
    const handbook = compileTexts(texts).value;
    const ofActs = watcher((saw) => ({ document: ({ head }) => saw(head.kind) }));
    const ofGuidelines = watcher((saw) => ({ document: ({ head }) => saw(head.kind) }), ["pedoman"]);
    runRules([ofActs.rule, ofGuidelines.rule], handbook, new Map());
    expect(ofActs.seen).toEqual(["keputusan-bupati"]);
    expect(ofGuidelines.seen).toEqual(["pedoman"]);
  });
});

it("gives findings the code, the severity and the texts their rule declares", () => {
  const { findings } = lintText(rules, "Admin wajib menjawab paling lambat 5 hari.");
  expect(findings).toMatchObject([
    {
      code: "lint/terbilang",
      severity: "error",
      ground: "UU 12/2011 Lampiran II angka 86",
      message: { id: "Jangka waktu «5» tidak diikuti kata bilangan." },
      help: { en: "Write `5 (lima)`." },
      fix: { title: { id: "Tulis «lima»" } },
    },
  ]);
  expect(Object.keys(diagnose.catalogue.entries)).toEqual(rules.map(({ name }) => name));
});

it("finds nothing in a paragraph without words, and does not stumble over it", () => {
  const text = "## Menimbang\n\na. [^1]\n\n## Pasal 1\n\n[^1]\n\na. [^1]\n\nb. teks.\n\n[^1]: Catatan.";
  expect(lintText(rules, text).found).toEqual([]);
});

describe("the place of a finding", () => {
  const find = (text: string, withSources: boolean) => {
    const { source, spans } = marked(regulation(`## Pasal 1\n\n${text}`), "naskah.md");
    const handbook = compileTexts({ "organisasi.md": organisation, "naskah.md": source.text }).value;
    const sources = new Map([[source.path, source]]);
    const findings = withSources ? lint(handbook, sources) : lint(handbook);
    const fixed = applyFixes(
      sources,
      findings.flatMap(({ fix }) => fix ?? []),
    ).texts.get(source.path);
    return { found: findings.map(({ span }) => span), spans, fixes: findings.map(({ fix }) => fix), fixed };
  };

  it.each([
    ["Windows line ends", "Admin wajib\r\nmenjawab paling lambat ⟦5⟧ hari."],
    ["runs of blanks", "Admin  wajib \n   menjawab   paling lambat ⟦5⟧ hari."],
    ["escapes", "Admin \\*wajib\\* menjawab paling lambat ⟦5⟧ hari."],
    ["entities", "Admin &amp; PIC & lain menjawab paling lambat ⟦5⟧ hari."],
    ["emphasis", "Admin **wajib** menjawab *paling lambat ⟦5⟧ hari*."],
  ])("is exact through %s", (_what, text) => {
    const { found, spans, fixed } = find(text, true);
    expect(found).toEqual(spans);
    expect(fixed).toContain("5 (lima) hari");
  });

  it("is the node around it, without a fix, where the source is not at hand", () => {
    const { found, spans, fixes } = find("⟦Admin wajib\r\nmenjawab paling lambat 5 hari.⟧", false);
    expect(found).toEqual(spans);
    expect(fixes).toEqual([undefined]);
  });
});

describe("after an edit", () => {
  const offices = regulation(
    "## Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Bupati adalah Bupati Contoh.\n\n2. Sekretaris Daerah adalah Sekretaris Daerah Contoh.\n\n## Pasal 2\n\n(1) Bupati menugaskan Sekretaris Daerah.\n\n(2) Sekretaris Daerah melapor kepada Bupati.",
  );
  const late = regulation("## Pasal 1\n\nAdmin wajib menjawab paling lambat 5 hari.").replace(
    "id: perbup-contoh",
    "id: perbup-lain",
  );
  const texts = { "organisasi.md": organisation, "a.md": offices, "b.md": late };

  /** The findings of one folder after another, of which what did not change is not parsed again: `b.md: lint/terbilang`. */
  function lintInTurn(...folders: readonly Readonly<Record<string, string>>[]): readonly (readonly string[])[] {
    const read = treeReader(remarkParser);
    return folders.map((folder) => {
      const sources = Object.entries(folder).map(([path, text]) => ({ path, text }));
      const handbook = compileTrees(read(sources)).value;
      const findings = lint(handbook, new Map(sources.map((source) => [source.path, source])));
      return findings.map(
        ({ code, span }) => `${span.file}: ${code} «${folder[span.file]?.slice(span.start, span.end)}»`,
      );
    });
  }

  it("what stands in a text that did not change is found again, and what was mended is not", () => {
    const mended = late.replace("5 hari", "5 (lima) hari");
    const moved = late.replace("## Pasal 1", "## Pasal 1\n\nAdmin mencatat.\n\n## Pasal 2");
    expect(lintInTurn(texts, texts, { ...texts, "b.md": mended }, { ...texts, "b.md": moved })).toEqual([
      ["b.md: lint/terbilang «5»"],
      ["b.md: lint/terbilang «5»"],
      [],
      ["b.md: lint/terbilang «5»"],
    ]);
  });

  it("a rule that looks at other texts is asked again when one of those changed", () => {
    const turned = organisation.replace("setiap-orang | 1 |", "setiap-orang | 3 |");
    const [before, after] = lintInTurn(texts, { ...texts, "organisasi.md": turned });
    expect([before, after]).toEqual([
      ["b.md: lint/terbilang «5»"],
      ["a.md: lint/pengertian-jabatan «2.»", "b.md: lint/terbilang «5»"],
    ]);
  });
});
