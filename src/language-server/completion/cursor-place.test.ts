import { describe, expect, it } from "vitest";
import { type CursorPlace, cursorPlace } from "./cursor-place.js";

/** The place of the mark `‸` in a text. */
function placeIn(text: string): CursorPlace {
  return cursorPlace(text.replace("‸", ""), text.indexOf("‸"));
}

const rule = (lines: string): CursorPlace => placeIn(`# Pasal 1\n\n\`\`\`aturan\n${lines}\n\`\`\`\n`);

describe("the place of the cursor", () => {
  it("is a key of the frontmatter, with the keys that are written", () => {
    expect(placeIn("---\njenis: pedoman\nju‸\nid: a\n---\n")).toEqual({
      kind: "yaml",
      block: "frontmatter",
      path: [],
      wants: "key",
      written: "ju",
      siblings: new Set(["jenis", "id"]),
    });
  });

  it("is a value", () => {
    expect(rule("id: a\npelaku: kepala-s‸")).toMatchObject({ path: ["pelaku"], wants: "value", written: "kepala-s" });
    expect(rule("bila: isu.tingkat >= ‸")).toMatchObject({
      path: ["bila"],
      wants: "value",
      written: "isu.tingkat >= ",
    });
  });

  it("is below the keys that are indented less", () => {
    expect(rule("unsur:\n  a: isu.‸")).toMatchObject({ path: ["unsur", "a"], wants: "value" });
    expect(rule("- id: a\n  unsur:\n    a: x\n  pel‸")).toMatchObject({
      path: [],
      wants: "key",
      siblings: new Set(["unsur", "id"]),
    });
    expect(rule("- id: a\n  wajib: x\n- id: b\n  ‸")).toMatchObject({
      path: [],
      wants: "key",
      siblings: new Set(["id"]),
    });
  });

  it("is an item of a list, or inside brackets", () => {
    expect(rule("mengecualikan:\n  - ter‸")).toMatchObject({ path: ["mengecualikan"], wants: "value", written: "ter" });
    expect(rule("mengecualikan: [a, ter‸")).toMatchObject({ path: ["mengecualikan"], wants: "value", written: "ter" });
    expect(rule("fakta: { isu.tingkat: kri‸")).toMatchObject({
      path: ["fakta", "isu.tingkat"],
      wants: "value",
      written: "kri",
    });
    expect(rule("fakta: { isu.tingkat: krisis, isu‸")).toMatchObject({
      path: ["fakta"],
      wants: "key",
      siblings: new Set(["isu.tingkat"]),
    });
  });

  it("is prose outside of blocks, in blocks nobody but people read, and after a block", () => {
    expect(placeIn("# Pasal 1\n\n(1) Admin ‸")).toEqual({ kind: "prose", line: "(1) Admin " });
    expect(placeIn("```json\n{ ‸").kind).toBe("prose");
    expect(placeIn("---\njenis: sop\n---\n\n```aturan\nid: a\n```\nlihat ‸").kind).toBe("prose");
  });
});
