import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { plainValue, type YamlNode } from "../model/yaml.js";
import { growth, square } from "../testing/growth.js";
import { marked } from "../testing/marked.js";
import { maxLength, parseYaml } from "./yaml.js";

function read(text: string): {
  readonly value: YamlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Each finding with the words it points at. */
  readonly found: readonly string[];
  /** The places marked ⟦ ⟧ in the text, as words. */
  readonly expected: readonly string[];
} {
  const { source, spans } = marked(text);
  const words = ({ start, end }: { start: number; end: number }): string =>
    `${start}: ${source.text.slice(start, end)}`;
  const { value, diagnostics } = parseYaml(source.text, (start, end) => ({ file: source.path, start, end }));
  return { value, diagnostics, found: diagnostics.map(({ span }) => words(span)), expected: spans.map(words) };
}

function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => code.replace("syntax/", ""));
}

describe("values stay as written", () => {
  it.each(["1.10", "08.00", "no", "ya", "null", "~", "10.000", "2026-07-01", "0x1F", "1e3", "true"])(
    "%s is a text",
    (written) => {
      const { value, diagnostics } = read(`nilai: ${written}`);
      expect(diagnostics).toEqual([]);
      expect(value && plainValue(value)).toEqual({ nilai: written });
    },
  );

  it("keys too: no and 1.10 are words", () => {
    const { value } = read("no: a\n1.10: b");
    expect(value && plainValue(value)).toEqual({ no: "a", "1.10": "b" });
  });

  it("a key without a value is an empty text", () => {
    const { value, diagnostics } = read("nomor:\ntahun: 2026");
    expect(value && plainValue(value)).toEqual({ nomor: "", tahun: "2026" });
    expect(diagnostics).toEqual([]);
  });

  it("nothing but comments is no value", () => {
    expect(read("# catatan\n").value).toBeUndefined();
    expect(read("").value).toBeUndefined();
  });

  it("<< is a key like any other", () => {
    const { value } = read("<<: a");
    expect(value && plainValue(value)).toEqual({ "<<": "a" });
  });
});

/** Every scalar of a tree: its value, the source under its span, whether the two agree letter by letter. */
function scalars(text: string): readonly (readonly [string, string, boolean])[] {
  const list = (node: YamlNode): [string, string, boolean][] => {
    switch (node.kind) {
      case "scalar":
        return [[node.value, text.slice(node.span.start, node.span.end), node.verbatim]];
      case "list":
        return node.items.flatMap(list);
      case "map":
        return node.entries.flatMap(({ value }) => list(value));
    }
  };
  const { value } = read(text);
  return value ? list(value) : [];
}

describe("places", () => {
  it("of keys, values and maps are exact", () => {
    const { source, spans } = marked("⟦⟦pelaku⟧: ⟦admin⟧\n⟦atas⟧: ⟦[⟦a⟧, ⟦b c⟧]⟧⟧");
    const [map, pelaku, admin, atas, list, a, b] = spans;
    const { value } = parseYaml(source.text, (start, end) => ({ file: source.path, start, end }));
    expect(value).toEqual({
      kind: "map",
      span: map,
      entries: [
        { key: "pelaku", keySpan: pelaku, value: { kind: "scalar", value: "admin", span: admin, verbatim: true } },
        {
          key: "atas",
          keySpan: atas,
          value: {
            kind: "list",
            span: list,
            items: [
              { kind: "scalar", value: "a", span: a, verbatim: true },
              { kind: "scalar", value: "b c", span: b, verbatim: true },
            ],
          },
        },
      ],
    });
  });

  it.each([
    ["a: satu", "satu", "satu", true],
    ['a: "satu"', "satu", '"satu"', false],
    ["a: 'sa''tu'", "sa'tu", "'sa''tu'", false],
    ["a: satu\n  dua", "satu dua", "satu\n  dua", false],
    ["a: |\n  satu\n  dua\nb: x", "satu\ndua\n", "|\n  satu\n  dua", false],
    ["a: >-\n  satu\n  dua\n", "satu dua", ">-\n  satu\n  dua", false],
    ["a: |\r\n  satu\r\nb: x", "satu\n", "|\r\n  satu", false],
    ["a: 📣 ya", "📣 ya", "📣 ya", true],
  ])("of %j", (text, value, source, verbatim) => {
    expect(scalars(text)[0]).toEqual([value, source, verbatim]);
  });
});

describe("a key written twice", () => {
  it("is pointed out at its second place, with the first beside it", () => {
    const { diagnostics, found } = read("pelaku: admin\nwajib: x\npelaku: pic");
    expect(codes(diagnostics)).toEqual(["yaml-duplicate-key"]);
    expect(found).toEqual(["23: pelaku"]);
    expect(diagnostics[0]?.related.map(({ span }) => span.start)).toEqual([0]);
    expect(diagnostics[0]?.message.id).toContain("`pelaku`");
  });

  it("keeps its first value, and every third use is reported too", () => {
    const { value, diagnostics } = read("a: 1\na: 2\na: 3");
    expect(value && plainValue(value)).toEqual({ a: "1" });
    expect(codes(diagnostics)).toEqual(["yaml-duplicate-key", "yaml-duplicate-key"]);
  });

  it("in another map is another key", () => {
    expect(read("- id: a\n- id: b").diagnostics).toEqual([]);
  });
});

it.each([
  ["an anchor", "a: &x ⟦1⟧"],
  ["an alias", "a: ⟦*x⟧"],
  ["a merge", "<<: ⟦*x⟧"],
  ["an anchor on a key", "&x ⟦a⟧: 1"],
  ["an own tag", "a: !rahasia ⟦1⟧"],
  ["a tag of YAML itself", "a: !!str ⟦1⟧"],
  ["a tag on a list", "a: !daftar ⟦[x]⟧"],
])("refuses %s", (_case, text) => {
  const { diagnostics, found, expected } = read(text);
  expect(codes(diagnostics)).toContain("yaml-alias");
  expect(found).toContain(expected[0]);
});

it("refuses a key that is no word, and reads on", () => {
  const { value, diagnostics, found, expected } = read("? ⟦[a]⟧\n: x\nb: y");
  expect(codes(diagnostics)).toEqual(["yaml-key-not-text"]);
  expect(found).toEqual(expected);
  expect(value && plainValue(value)).toEqual({ b: "y" });
});

describe("a # after a value", () => {
  it.each([
    "bila: isu.tingkat = krisis ⟦# dan isu.lintas⟧",
    "a: [x, y ⟦# z⟧\n ]",
    "- a ⟦# b⟧\n- c",
    "a: b ⟦# c⟧\r\nd: e",
  ])("cuts it, and what is lost is quoted: %j", (text) => {
    const { diagnostics, found, expected } = read(text);
    expect(codes(diagnostics)).toEqual(["yaml-comment-cuts"]);
    expect(found).toEqual(expected);
    const lost = expected[0]?.replace(/^\d+: /, "") ?? "";
    expect(diagnostics[0]?.message.id).toContain(`«${lost}»`);
  });

  it("that begins the value is no comment when a word touches it", () => {
    const { diagnostics, found, expected } = read("alasan: ⟦#1 penting⟧");
    expect(codes(diagnostics)).toEqual(["yaml-comment-cuts"]);
    expect(found).toEqual(expected);
  });

  it.each([
    "a: b#c",
    'a: "b # c"',
    "a: b\n# catatan",
    "wilayah: # daerah\n  nama: x",
    "nomor: # belum ada",
    'a: "b" # c',
  ])("is harmless in %j", (text) => {
    expect(read(text).diagnostics).toEqual([]);
  });
});

describe("broken YAML", () => {
  it.each([
    [
      "a second colon",
      "alasan: Lihat ayat (1): pengecualian",
      "titik dua kedua",
      "alasan: Lihat ayat (1): pengecualian",
    ],
    ["a quote not closed", 'a: "x', "belum ditutup", 'a: "x'],
    ["a bracket not closed", "a: {b: 1, c", "Ada kurung", "a: {b: 1, c"],
    ["a list bracket not closed", "a: [x, y\nb: z", "Ada kurung", "b: z"],
    ["a tab", "a:\n\tb: 1", "tab", "b: 1"],
    ["a line too far in", "wajib: menjawab\n  bila: x", "menjorok", "wajib: menjawab"],
    ["a line not aligned", "a:\n    b: 1\n  c: 2", "tidak sejajar", "c: 2"],
    ["quoted words and more", 'bila: "krisis" dan x', "tidak pada tempatnya", 'bila: "krisis" dan x'],
    ["a sign that begins no value", "a: @x", "diawali tanda ini", "a: @x"],
    ["a line of hyphens", "a: 1\n---\nb: 2", "membelah", "---"],
  ])("%s: says so in words and quotes the line", (_case, text, words, line) => {
    const { diagnostics } = read(text);
    const message = diagnostics.find(({ code }) => code === "syntax/yaml-broken")?.message;
    expect(message?.id).toContain(words);
    expect(message?.id).toContain(`«${line}»`);
    expect(message?.en).toContain(`«${line}»`);
  });

  it("quotes no line where none is left", () => {
    const { message } = read("a: [x, y\n").diagnostics[0] ?? {};
    expect(message?.id).toBe("Ada kurung `{` atau `[` yang belum ditutup.");
    expect(message?.en).toMatch(/^The YAML cannot be read here: .+ end with a \]\.$/);
  });

  it("advises quotes for a colon, alignment for the rest", () => {
    const help = (text: string): string => read(text).diagnostics[0]?.help.en ?? "";
    expect(help("a: b: c")).toContain("quotes");
    expect(help("a: b\n  c: d")).toContain("alignment");
  });

  it("still gives what could be read", () => {
    const { value } = read("a: 1\nb: [x\nc: 2");
    expect(value && plainValue(value)).toMatchObject({ a: "1" });
  });
});

describe("depth", () => {
  const nested = (depth: number): string => `${"[".repeat(depth)}x${"]".repeat(depth)}`;

  it("up to the limit is read", () => {
    expect(read(nested(32)).diagnostics).toEqual([]);
  });

  it("beyond it is one finding, not a crash", () => {
    expect(codes(read(nested(33)).diagnostics)).toEqual(["yaml-too-deep"]);
    expect(read(nested(33)).diagnostics[0]?.message.id).toContain("32");
  });

  // Given to the parser, a hundred thousand of these end the process: no `catch` sees that.
  it.each(["[", "{a: ", "- ", "? ", "- [{? "])("without end, %j again and again, is one finding", (piece) => {
    expect(codes(read(piece.repeat(100_000)).diagnostics)).toEqual(["yaml-too-deep"]);
  });

  it("without end by indentation is one finding", () => {
    const stairs = Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}k:`).join("\n");
    expect(codes(read(stairs).diagnostics)).toEqual(["yaml-too-deep"]);
  });

  it("of keys on one line never throws", () => {
    expect(read("a: ".repeat(20_000)).diagnostics.length).toBeGreaterThan(0);
  });

  it("is not what stands side by side, however long", () => {
    const long = `a:\n${"  - [x, {y: z}]\n".repeat(3000)}`;
    expect(read(long).diagnostics).toEqual([]);
  });
});

describe("a long text", () => {
  it("is read up to the bound, and not beyond it", () => {
    const filled = (length: number) => `a: ${"b".repeat(length - 3)}`;
    expect(codes(read(filled(maxLength)).diagnostics)).toEqual([]);
    const { value, diagnostics, found } = read(filled(maxLength + 1));
    expect(value).toBeUndefined();
    expect(codes(diagnostics)).toEqual(["yaml-too-large"]);
    expect(diagnostics[0]?.message.id).toContain("1.000.000");
    expect(found).toEqual([`0: a: ${"b".repeat(97)}`]);
  });

  it("of one line with thousands of faults says of each only what stands near it", () => {
    const { diagnostics } = read(`a: ${"!x ".repeat(20_000)}`);
    expect(diagnostics.length).toBeGreaterThan(10_000);
    expect(Math.max(...diagnostics.map(({ message }) => message.en.length))).toBeLessThan(3000);
  });

  it.each([
    ["values", (size: number) => `a: [${"b, ".repeat(size)}]`],
    ["tags", (size: number) => `a: ${"!x ".repeat(size)}`],
    ["keys that are equal", (size: number) => "a: b\n".repeat(size)],
    ["colons", (size: number) => `a: ${"b: ".repeat(size)}`],
    ["quotes", (size: number) => `a: ${"'b' ".repeat(size)}`],
    ["comments", (size: number) => "a: b # c\n".repeat(size)],
    ["anchors", (size: number) => `a: [${"&a b, *a, ".repeat(size / 3)}]`],
    ["documents", (size: number) => "---\na: b\n".repeat(size)],
    ["block scalars", (size: number) => "- |\n  b\n".repeat(size)],
    ["empty keys", (size: number) => "? a\n: b\n".repeat(size)],
  ])("takes time by its size, not by the square: %s", (_, text) => {
    const spanOf = (start: number, end: number) => ({ file: "a.md", start, end });
    expect(growth((size) => parseYaml(text(size), spanOf), 1500)).toBeLessThan(square);
  });
});
