import { describe, expect, it } from "vitest";
import { bans, compileRules, may, owes, rule } from "../../testing/compile-rules.js";
import { guideline } from "../../testing/sample-texts.js";
import { edgeIds, type Settlement, settleEdges } from "./settle-edges.js";

/** A guideline with one rule a part, in force between two days. */
function pedoman(id: string, rules: readonly string[], from = "2026-07-01", to?: string): string {
  const parts = rules.map(
    (lines, index) => `## Bagian ${index + 1} {#bagian-${index + 1}}\n\nIsi.\n\n\`\`\`aturan\n${lines}\n\`\`\``,
  );
  const until = to === undefined ? "" : `, sampai: ${to}`;
  return guideline("pedoman", parts.join("\n\n"), "", id).replace("mulai: 2026-07-01", `mulai: ${from}${until}`);
}

/** How the rules of a Peraturan Bupati, and those of other texts, are settled. */
function settled(rules: readonly string[], others: Readonly<Record<string, string>> = {}): Settlement {
  return settleEdges(compileRules(rules, others).value);
}

/** Each edge as `rule < what sets it aside (why)`, in order. */
function told({ edges }: Settlement): readonly string[] {
  return [...edges].flatMap(([id, all]) =>
    all.map(({ by, why, written }) => `${id} < ${by} (${why}${written ? ", written" : ""})`),
  );
}

const answer = "menjawab Isu Publik";
const publish = "menerbitkan Tanggapan";

describe("superior rank", () => {
  const below = (...rules: readonly string[]) => ({ "p.md": pedoman("p", rules) });

  it.each([
    ["a ban above a duty", [bans("atas", "admin", answer)], [owes("bawah", "admin", answer)], ["bawah < atas (rank)"]],
    ["a duty above a ban", [owes("atas", "admin", answer)], [bans("bawah", "admin", answer)], ["bawah < atas (rank)"]],
    ["a grant above a ban", [may("atas", "admin", answer)], [bans("bawah", "admin", answer)], ["bawah < atas (rank)"]],
    ["a ban above a grant", [bans("atas", "admin", answer)], [may("bawah", "admin", answer)], []],
    ["two grants", [may("atas", "admin", answer)], [may("bawah", "admin", answer)], []],
    ["a grant and a duty", [may("atas", "admin", answer)], [owes("bawah", "admin", answer)], []],
    ["two duties to do the same", [owes("atas", "admin", answer)], [owes("bawah", "admin", answer)], []],
    ["two bans", [bans("atas", "admin", answer)], [bans("bawah", "admin", answer)], []],
    [
      "acts that exclude each other",
      [owes("atas", "admin", "menyimpan arsip")],
      [owes("bawah", "admin", "menghapus arsip")],
      ["bawah < atas (rank)"],
    ],
  ])("settles %s", (_, above, lower, expected) => {
    expect(told(settled(above, below(...lower)))).toEqual(expected);
  });

  it("reaches from a wider act and role to a narrower one, not back", () => {
    expect(told(settled([bans("atas", "pegawai", answer)], below(owes("bawah", "admin", publish))))).toEqual([
      "bawah < atas (rank)",
    ]);
    expect(told(settled([bans("atas", "admin", answer)], below(owes("bawah", "pegawai", answer))))).toEqual([
      "bawah < atas (rank)",
    ]);
    expect(told(settled([bans("atas", "admin", publish)], below(owes("bawah", "admin", answer))))).toEqual([]);
    expect(told(settled([bans("atas", "pic", answer)], below(owes("bawah", "admin", answer))))).toEqual([]);
  });

  it("binds whoever acts where nobody is named", () => {
    const nobody = rule("atas", "dilarang: menjawab Isu Publik");
    expect(told(settled([nobody], below(owes("bawah", "admin", answer))))).toEqual(["bawah < atas (rank)"]);
    const duty = rule("bawah", "wajib: menjawab Isu Publik");
    expect(told(settled([bans("atas", "admin", answer)], below(duty)))).toEqual(["bawah < atas (rank)"]);
  });

  it("settles only what is asked of one another's counterpart", () => {
    const towards = (one: string, other: string) =>
      told(
        settled(
          [bans("atas", "admin", answer, ...(one ? [`terhadap: ${one}`] : []))],
          below(owes("bawah", "admin", answer, ...(other ? [`terhadap: ${other}`] : []))),
        ),
      );
    expect(towards("bupati", "sekda")).toEqual([]);
    expect(towards("bupati", "bupati dan sekda")).toEqual(["bawah < atas (rank)"]);
    expect(towards("pegawai", "admin")).toEqual(["bawah < atas (rank)"]);
    expect(towards("admin", "pegawai")).toEqual(["bawah < atas (rank)"]);
    expect(towards("bupati", "")).toEqual(["bawah < atas (rank)"]);
    expect(towards("", "bupati")).toEqual(["bawah < atas (rank)"]);
  });

  it("is not needed where a ban only waits, nor between what *hanya dapat* shuts and a duty", () => {
    const duty = below(owes("bawah", "admin", answer));
    expect(told(settled([bans("atas", "admin", answer, "persetujuan: pic")], duty))).toEqual([]);
    expect(told(settled([bans("atas", "admin", answer, "sebelum: isu.terdeteksi")], duty))).toEqual([]);
    expect(told(settled([rule("atas", "pelaku: pic", "hanya_dapat: menjawab Isu Publik")], duty))).toEqual([]);
  });

  it("of contents (`dilarang memuat`) is about the act that holds them", () => {
    const contents = rule(
      "atas",
      "dilarang: memuat",
      "pada_saat: menjawab Isu Publik",
      "unsur: { a: isu.lintas, b: isu.darurat }",
    );
    expect(told(settled([contents], below(owes("bawah", "admin", answer))))).toEqual(["bawah < atas (rank)"]);
  });
});

describe("later date", () => {
  const dated = (older: string, newer: string, from = "2026-08-01") =>
    told(settled([], { "b.md": pedoman("b", [newer], from), "c.md": pedoman("c", [older]) }));

  it("settles a duty and a ban of one rank, whichever of them is the later", () => {
    const [duty, ban] = [owes("wajib", "admin", answer), bans("larangan", "admin", answer)];
    expect(dated(duty, ban)).toEqual(["wajib < larangan (later)"]);
    expect(dated(ban, duty)).toEqual(["larangan < wajib (later)"]);
    // The order of the files is not that of the dates.
    expect(told(settled([], { "a.md": pedoman("a", [ban]), "b.md": pedoman("b", [duty], "2026-08-01") }))).toEqual([
      "larangan < wajib (later)",
    ]);
  });

  it("settles nothing on one day, between grants and bans, or in texts that are never in force together", () => {
    const [duty, ban] = [owes("wajib", "admin", answer), bans("larangan", "admin", answer)];
    expect(dated(duty, ban, "2026-07-01")).toEqual([]);
    expect(dated(may("boleh", "admin", answer), ban)).toEqual([]);
    expect(dated(ban, may("boleh", "admin", answer))).toEqual([]);
    const ends = (to: string) =>
      told(settled([], { "a.md": pedoman("a", [duty], "2026-07-01", to), "b.md": pedoman("b", [ban], "2026-08-01") }));
    expect(ends("2026-07-31")).toEqual([]);
    expect(ends("2026-08-01")).toEqual(["wajib < larangan (later)"]);
    // Whichever is named first.
    expect(
      told(
        settled([], {
          "b.md": pedoman("b", [duty], "2026-07-01", "2026-07-31"),
          "a.md": pedoman("a", [ban], "2026-08-01"),
        }),
      ),
    ).toEqual([]);
  });

  it("settles duties whose acts exclude each other", () => {
    expect(dated(owes("hapus", "admin", "menghapus arsip"), owes("simpan", "admin", "menyimpan arsip"))).toEqual([
      "hapus < simpan (later)",
    ]);
    expect(dated(owes("hapus", "admin", "menghapus arsip"), owes("simpan", "pic", "menyimpan arsip"))).toEqual([]);
    expect(dated(owes("hapus", "admin", "menghapus arsip"), owes("jawab", "admin", answer))).toEqual([]);
  });
});

describe("a declared exception", () => {
  const ban = bans("larangan", "admin", answer);

  it("sets aside the rule it names, or every rule of the Pasal it names, in the order of the text, each once", () => {
    expect(told(settled([ban, may("boleh", "admin", answer, "mengecualikan: [larangan, Pasal 1]")]))).toEqual([
      "larangan < boleh (exception, written)",
    ]);
    const indent = (lines: string): string => `- ${lines.replaceAll("\n", "\n  ")}`;
    const both = [indent(ban), indent(bans("larangan-kedua", "pegawai", answer))].join("\n");
    const { edges } = settled([both, may("boleh", "admin", answer, "mengecualikan: [Pasal 1]")]);
    expect([...edges.keys()]).toEqual(["larangan", "larangan-kedua"]);
  });

  it("leaves its own Pasal's other rules to it, but not itself", () => {
    const indent = (lines: string): string => `- ${lines.replaceAll("\n", "\n  ")}`;
    const both = [indent(ban), indent(may("boleh", "admin", answer, "mengecualikan: [Pasal 1]"))].join("\n");
    expect(told(settled([both]))).toEqual(["larangan < boleh (exception, written)"]);
  });

  it("goes before what rank and date would say the other way round", () => {
    const older = owes("wajib", "admin", answer, "mengecualikan: [larangan]");
    expect(told(settled([], { "a.md": pedoman("a", [older]), "b.md": pedoman("b", [ban], "2026-08-01") }))).toEqual([
      "larangan < wajib (exception, written)",
    ]);
  });

  it("of a lower rank sets nothing aside, and is told apart from what it may set aside", () => {
    const exception = may("boleh", "admin", answer, "mengecualikan: [larangan, setara]");
    const { edges, inferior, empty } = settled([ban], {
      "a.md": pedoman("a", [exception]),
      "b.md": pedoman("b", [bans("setara", "admin", answer)]),
    });
    expect([...edges.keys()]).toEqual(["setara"]);
    expect(inferior.map(({ norm, target, defeated }) => [norm.id, target, defeated.map(({ id }) => id)])).toEqual([
      ["boleh", { kind: "norm", id: "larangan" }, ["larangan"]],
    ]);
    expect(empty).toEqual([]);
  });

  it("that covers neither the act nor the people of what it names is empty", () => {
    const empty = (...exception: readonly string[]) =>
      settled([ban, ...exception]).empty.map(({ norm, defeated }) => [norm.id, defeated.map(({ id }) => id)]);
    expect(empty(may("boleh", "pic", answer, "mengecualikan: [larangan]"))).toEqual([["boleh", ["larangan"]]]);
    expect(empty(may("boleh", "admin", "menyimpan arsip", "mengecualikan: [larangan]"))).toEqual([
      ["boleh", ["larangan"]],
    ]);
    // A case of the act, the wider act, those below the role and those above it: each covers some of it.
    expect(empty(may("boleh", "admin", publish, "mengecualikan: [larangan]"))).toEqual([]);
    expect(empty(may("boleh", "pegawai", answer, "mengecualikan: [larangan]"))).toEqual([]);
    // What names no act is for people to compare.
    expect(empty(rule("bebas", "pelaku: pic", "tidak_dikenai: sanksi", "mengecualikan: [larangan]"))).toEqual([]);
    // Nothing is there to be covered.
    expect(
      empty(
        may("boleh", "pic", answer, "mengecualikan: [Pasal 3]"),
        rule("catatan", "pelaku: pic", "ketentuan: bertugas"),
      ),
    ).toEqual([]);
  });

  it("from a ban towards some people, for others, is empty", () => {
    const towards = bans("larangan", "admin", answer, "terhadap: bupati");
    const exception = may("boleh", "admin", answer, "terhadap: sekda", "mengecualikan: [larangan]");
    expect(settled([towards, exception]).empty).toHaveLength(1);
    expect(told(settled([towards, exception]))).toEqual([]);
  });

  it("from *hanya dapat* may be for anybody, but about its act", () => {
    const only = rule("hanya", "pelaku: pic", "hanya_dapat: menjawab Isu Publik");
    expect(told(settled([only, may("boleh", "admin", answer, "mengecualikan: [hanya]")]))).toEqual([
      "hanya < boleh (exception, written)",
    ]);
    expect(settled([only, may("boleh", "admin", "menyimpan arsip", "mengecualikan: [hanya]")]).empty).toHaveLength(1);
  });
});

describe("rules that set one another aside in a circle", () => {
  /** A ban or a duty of a guideline of its own, excepting others. */
  const one = (id: string, ...excepted: readonly string[]) =>
    bans(id, "admin", answer, ...(excepted.length > 0 ? [`mengecualikan: [${excepted.join(", ")}]`] : []));

  it("are named in the order of the text, and set nothing aside; their other edges are kept", () => {
    const settlement = settled([one("a", "b"), one("b", "c"), one("c", "a", "d"), one("d"), one("e", "a")]);
    expect(settlement.circles.map(({ rules }) => rules)).toEqual([["a", "b", "c"]]);
    expect(settlement.circles.every(({ written }) => written)).toBe(true);
    expect(told(settlement)).toEqual(["a < e (exception, written)", "d < c (exception, written)"]);
    expect([...edgeIds(settlement)]).toEqual([
      ["a", ["e"]],
      ["d", ["c"]],
    ]);
  });

  it("are told circle by circle", () => {
    const { circles, edges } = settled([
      one("a", "b"),
      one("c", "d", "a"),
      one("b", "a"),
      one("d", "e"),
      one("e", "c"),
    ]);
    expect(circles.map(({ rules }) => rules)).toEqual([
      ["a", "b"],
      ["c", "d", "e"],
    ]);
    expect([...edges.keys()]).toEqual(["a"]);
  });

  it("are one where circles share a rule", () => {
    const { circles, edges } = settled([one("a", "b"), one("b", "a", "c"), one("c", "b"), one("d", "c")]);
    expect(circles.map(({ rules }) => rules)).toEqual([["a", "b", "c"]]);
    expect([...edges]).toMatchObject([["c", [{ by: "d" }]]]);
  });

  it("do not follow from two ways to one rule", () => {
    const settlement = settled([one("a", "b", "c"), one("b", "d"), one("c", "d"), one("d")]);
    expect(settlement.circles).toEqual([]);
    expect(told(settlement)).toEqual([
      "b < a (exception, written)",
      "c < a (exception, written)",
      "d < b (exception, written)",
      "d < c (exception, written)",
    ]);
  });

  it("are not all written where a date closes the circle", () => {
    const { circles } = settled([], {
      "a.md": pedoman("a", [owes("satu", "admin", answer, "mengecualikan: [tiga]")]),
      "b.md": pedoman("b", [bans("dua", "admin", answer)], "2026-07-02"),
      "c.md": pedoman("c", [owes("tiga", "admin", answer)], "2026-07-03"),
    });
    expect(circles.map(({ rules, written }) => [rules, written])).toEqual([[["satu", "dua", "tiga"], false]]);
  });
});

it("rules of one text are never settled by rank or date: that they clash is the drafter's to mend", () => {
  expect(told(settled([owes("wajib", "admin", answer), bans("larangan", "admin", answer)]))).toEqual([]);
});
