import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Span } from "../../model/span.js";
import { diagnose } from "../../testing/findings.js";
import { marked } from "../../testing/marked.js";
import { collectCatalogue } from "../catalogue.js";
import type { Diagnostic } from "../diagnostic.js";
import { printSarif, type SarifOptions } from "./sarif.js";

const options: SarifOptions = { language: "id", version: "0.1.0", catalogue: collectCatalogue([diagnose.catalogue]) };

const { source, spans } = marked("a\r\n\t📣 ⟦tersebut⟧ & <b>\r\n⟦dua\r\nbaris⟧", "guidelines/peraturan #1 é.md");
const [word, lines] = spans as [Span, Span];
const sources = new Map([[source.path, source]]);
const found: readonly Diagnostic[] = [
  diagnose(
    "wordy",
    word,
    { word: "tersebut & <b>" },
    {
      related: [{ span: lines, message: { id: "Juga di sini.", en: "Here too." } }],
      fix: {
        title: { id: "Hapus kata itu", en: "Remove the word" },
        edits: [
          { span: word, text: "" },
          { span: { file: "b.md", start: 0, end: 0 }, text: "x" },
          { span: lines, text: "tiga" },
        ],
      },
    },
  ),
  diagnose("unresolved", lines, { written: "Pasal 9" }),
  diagnose("wordy", lines, { word: "dua" }),
  diagnose("count", { file: "b.md", start: 0, end: 0 }, { count: 2 }),
];

it("prints findings, rules, related places and fixes", () => {
  expect(JSON.parse(printSarif(found, sources, options))).toEqual({
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: "pedoman",
            version: "0.1.0",
            language: "id",
            rules: [
              {
                id: "sample/count",
                shortDescription: { text: "Jumlah" },
                fullDescription: { text: "Untuk diketahui." },
                help: { text: "Tidak perlu apa-apa." },
                defaultConfiguration: { level: "note" },
              },
              {
                id: "sample/unresolved",
                shortDescription: { text: "Rujukan ke ketentuan yang tidak ada" },
                fullDescription: { text: "Norma ini tidak dapat dilaksanakan. (UU 12/2011 Lampiran II angka 280)" },
                help: { text: "Periksa nomornya." },
                defaultConfiguration: { level: "error" },
              },
              {
                id: "sample/wordy",
                shortDescription: { text: "Kata yang tidak perlu" },
                fullDescription: { text: "Kata yang tidak perlu menambah tafsir." },
                help: { text: "Hapus «tersebut»." },
                defaultConfiguration: { level: "warning" },
              },
            ],
          },
        },
        language: "id",
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: [
          {
            ruleId: "sample/wordy",
            ruleIndex: 2,
            level: "warning",
            message: { text: "Kata «tersebut & <b>» tidak perlu. Hapus «tersebut & <b>»." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "guidelines/peraturan%20%231%20%C3%A9.md" },
                  region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 13 },
                },
              },
            ],
            relatedLocations: [
              {
                id: 0,
                physicalLocation: {
                  artifactLocation: { uri: "guidelines/peraturan%20%231%20%C3%A9.md" },
                  region: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 6 },
                },
                message: { text: "Juga di sini." },
              },
            ],
            fixes: [
              {
                description: { text: "Hapus kata itu" },
                artifactChanges: [
                  {
                    artifactLocation: { uri: "guidelines/peraturan%20%231%20%C3%A9.md" },
                    replacements: [
                      { deletedRegion: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 13 } },
                      {
                        deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 6 },
                        insertedContent: { text: "tiga" },
                      },
                    ],
                  },
                  {
                    artifactLocation: { uri: "b.md" },
                    replacements: [
                      {
                        deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                        insertedContent: { text: "x" },
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            ruleId: "sample/unresolved",
            ruleIndex: 1,
            level: "error",
            message: { text: "Pasal 9 tidak ada. Periksa nomornya." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "guidelines/peraturan%20%231%20%C3%A9.md" },
                  region: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 6 },
                },
              },
            ],
          },
          {
            ruleId: "sample/wordy",
            ruleIndex: 2,
            level: "warning",
            message: { text: "Kata «dua» tidak perlu. Hapus «dua»." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "guidelines/peraturan%20%231%20%C3%A9.md" },
                  region: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 6 },
                },
              },
            ],
          },
          {
            ruleId: "sample/count",
            ruleIndex: 0,
            level: "note",
            message: { text: "Ada 2 ketentuan. Tidak perlu apa-apa." },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "b.md" },
                  region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});

it("is JSON with two spaces a level and a newline at its end", () => {
  const printed = printSarif(found, sources, options);
  expect(printed).toBe(`${JSON.stringify(JSON.parse(printed), undefined, 2)}\n`);
});

it("prints a run without results when nothing was found", () => {
  const { runs } = JSON.parse(printSarif([], sources, options));
  expect(runs).toHaveLength(1);
  expect([runs[0].results, runs[0].tool.driver.rules]).toEqual([[], []]);
});

it("describes a code outside the catalogue by its finding", () => {
  const { runs } = JSON.parse(printSarif([found[0] as Diagnostic], sources, { ...options, catalogue: new Map() }));
  expect(runs[0].tool.driver.rules).toEqual([
    {
      id: "sample/wordy",
      shortDescription: { text: "Kata yang tidak perlu menambah tafsir." },
      fullDescription: { text: "Kata yang tidak perlu menambah tafsir." },
      help: { text: "Hapus «tersebut & <b>»." },
      defaultConfiguration: { level: "warning" },
    },
  ]);
});

it("writes braces and links so that no reader takes them for its own", () => {
  const written = "{0} [Pasal 9](https://contoh.go.id)";
  const { runs } = JSON.parse(printSarif([diagnose("unresolved", word, { written })], sources, options));
  expect(runs[0].results[0].message.text).toBe("{{0}} [Pasal 9] (https://contoh.go.id) tidak ada. Periksa nomornya.");
});

it.each([
  ["a:b.md", "a%3Ab.md"],
  ["folder/50% ?.md", "folder/50%25%20%3F.md"],
  ["\ud83d.md", "%EF%BF%BD.md"],
])("names the file %j as %s", (file, uri) => {
  const { runs } = JSON.parse(
    printSarif([diagnose("count", { file, start: 0, end: 0 }, { count: 1 })], new Map(), options),
  );
  expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

/** The part of SARIF 2.1.0 that we write, closed: required members and ranges as the standard has them. */
const text = {
  type: "object",
  required: ["text"],
  additionalProperties: false,
  properties: { text: { type: "string", minLength: 1 } },
};
const place = { type: "integer", minimum: 1 };
const region = {
  type: "object",
  required: ["startLine", "startColumn", "endLine", "endColumn"],
  additionalProperties: false,
  properties: { startLine: place, startColumn: place, endLine: place, endColumn: place },
};
const artifactLocation = {
  type: "object",
  required: ["uri"],
  additionalProperties: false,
  properties: { uri: { type: "string", pattern: "^(?:[A-Za-z0-9_.!~*'()/-]|%[0-9A-F]{2})+$" } },
};
const location = {
  type: "object",
  required: ["physicalLocation"],
  additionalProperties: false,
  properties: {
    id: { type: "integer", minimum: 0 },
    message: text,
    physicalLocation: {
      type: "object",
      required: ["artifactLocation", "region"],
      additionalProperties: false,
      properties: { artifactLocation, region },
    },
  },
};
const level = { enum: ["none", "note", "warning", "error"] };
const fix = {
  type: "object",
  required: ["artifactChanges"],
  additionalProperties: false,
  properties: {
    description: text,
    // A property bag (§3.8) may hold anything; this is what we write.
    properties: { type: "object", additionalProperties: false, properties: { isUnsafe: { const: true } } },
    artifactChanges: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: {
        type: "object",
        required: ["artifactLocation", "replacements"],
        additionalProperties: false,
        properties: {
          artifactLocation,
          replacements: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["deletedRegion"],
              additionalProperties: false,
              properties: { deletedRegion: region, insertedContent: text },
            },
          },
        },
      },
    },
  },
};
const rule = {
  type: "object",
  required: ["id"],
  additionalProperties: false,
  properties: {
    id: { type: "string" },
    shortDescription: text,
    fullDescription: text,
    help: text,
    defaultConfiguration: { type: "object", additionalProperties: false, properties: { level } },
  },
};
const result = {
  type: "object",
  required: ["message"],
  additionalProperties: false,
  properties: {
    ruleId: { type: "string" },
    ruleIndex: { type: "integer", minimum: 0 },
    level,
    message: text,
    locations: { type: "array", items: location },
    relatedLocations: { type: "array", uniqueItems: true, items: location },
    fixes: { type: "array", uniqueItems: true, items: fix },
  },
};
const language = { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" };
const log = {
  type: "object",
  required: ["version", "runs"],
  additionalProperties: false,
  properties: {
    version: { const: "2.1.0" },
    $schema: { type: "string" },
    runs: {
      type: "array",
      items: {
        type: "object",
        required: ["tool"],
        additionalProperties: false,
        properties: {
          tool: {
            type: "object",
            required: ["driver"],
            additionalProperties: false,
            properties: {
              driver: {
                type: "object",
                required: ["name"],
                additionalProperties: false,
                properties: {
                  name: { type: "string" },
                  version: { type: "string" },
                  language,
                  rules: { type: "array", uniqueItems: true, items: rule },
                },
              },
            },
          },
          language,
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          newlineSequences: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
          results: { type: "array", items: result },
        },
      },
    },
  },
};

it("says of a fix that may change the meaning to look first, to people and to programs", () => {
  const fix = { title: { id: "Hapus", en: "Remove" }, edits: [{ span: word, text: "" }], isUnsafe: true };
  const { runs } = JSON.parse(printSarif([diagnose("wordy", word, { word: "tersebut" }, { fix })], sources, options));
  expect(runs[0].results[0].fixes[0].description.text).toBe("Hapus (dapat mengubah makna, periksa dahulu)");
  expect(runs[0].results[0].fixes[0].properties).toEqual({ isUnsafe: true });
});

describe("the standard", () => {
  it.each(["id", "en"] as const)("is kept in %s", (spoken) => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(log);
    const unsafe = found.map((one) => (one.fix ? { ...one, fix: { ...one.fix, isUnsafe: true } } : one));
    for (const diagnostics of [found, unsafe, []]) {
      validate(JSON.parse(printSarif(diagnostics, sources, { ...options, language: spoken })));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it("has each result point at the rule of its code", () => {
    const { runs } = JSON.parse(printSarif(found, sources, options));
    for (const { ruleId, ruleIndex } of runs[0].results) {
      expect(runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
  });
});
