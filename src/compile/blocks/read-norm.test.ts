import { describe, expect, it } from "vitest";
import { blockTold } from "../../testing/blocks-told.js";

const own = ["id: x", "pelaku: admin", "wajib: menjawab Isu Publik"];

/** A rule of these lines on top of who must do what; the latter is left out of what is read. */
function told(...lines: readonly string[]) {
  const given = lines.join("\n");
  const base = own.filter((line) => !new RegExp(`^${line.split(":")[0]}:`, "m").test(given));
  const { read, found } = blockTold(
    "aturan",
    [...(/^menentukan/m.test(given) ? ["id: x"] : base), ...lines].join("\n"),
  );
  const [{ id: _id, modality: _modality, bearer: _bearer, act: _act, provision: _provision, ...rest } = {}] =
    read as readonly Record<string, unknown>[];
  return { ...rest, ...(found.length > 0 ? { found } : {}) };
}

describe("a key", () => {
  const keys = [
    "pada terhadap bila kecuali unsur mengecualikan atas untuk menurut paling_lambat paling_lama sejak sebelum setelah pada_saat",
    "setiap tiap jumlah persetujuan perpanjangan cara bentuk bukti urutan tindakan rincian tafsir alasan",
  ].flatMap((line) => line.split(" "));

  it("whose value is not written yet is pointed out once, and nothing is read of it", () => {
    expect(told(...keys.map((key) => `${key}:`))).toEqual({
      found: keys.map((key) => `schema/empty-value «${key}»: Kunci \`${key}\` belum diisi.`),
    });
    expect(told("menentukan: isu.lintas", "nilai:", "bila: isu.tingkat = krisis")).toEqual({
      when: [{ value: { text: "isu.tingkat = krisis" } }],
      determines: { fact: "isu.lintas" },
      found: ["schema/empty-value «nilai»: Kunci `nilai` belum diisi."],
    });
  });

  it("that holds a list where words belong is a finding of the schema alone", () => {
    const lists = [
      "tiap: [skpd]",
      "setiap: [3 bulan]",
      "sebelum: [dipenuhi lain]",
      "menurut: [isu.tingkat]",
      "sejak: [isu.terdeteksi]",
    ];
    const { found, ...read } = told(...lists, "jumlah: 3");
    expect(found?.map((line) => line.split(":")[0])).toEqual([
      ...lists.map((line) => `schema/wrong-type «${line.split(":")[0]}»`),
      "schema/wrong-type «3»",
    ]);
    expect(read).toEqual({});
  });

  it("may be blank around and wide inside", () => {
    expect(told("wajib: menjawab  Isu   Publik", 'sebelum: " dipenuhi   lain "')).toEqual({ before: "dipenuhi lain" });
  });
});

describe("`sebelum`, `setelah`, `pada_saat` and `untuk`", () => {
  it("name an act, an event or the state of a rule", () => {
    expect(
      told(
        "sebelum: menerbitkan Tanggapan",
        "setelah: isu.terdeteksi",
        "pada_saat: terlampaui lain",
        "untuk: teguran tertulis",
      ),
    ).toEqual({
      before: "menerbitkan Tanggapan",
      after: "isu.terdeteksi",
      at: "terlampaui lain",
      opens: "teguran tertulis",
    });
    expect(told("sebelum: dilanggar lain", "setelah: belum isu.terdeteksi", "pada_saat: sudah isu.dijawab")).toEqual({
      before: "dilanggar lain",
      after: "belum isu.terdeteksi",
      at: "sudah isu.dijawab",
    });
  });

  it.each([
    ["terlampaui lan", "condition/unknown-rule «lan»"],
    ["belum isu.terdetksi", "condition/unknown-fact «isu.terdetksi»"],
    ["isu.tinkat", "rule/unknown-fact «isu.tinkat»"],
    ["isu", "rule/unknown-act «isu»"],
    ["lihat isu.terdeteksi", "rule/unknown-act «lihat isu.terdeteksi»"],
    ["isu.terdeteksi kemarin", "rule/unknown-act «isu.terdeteksi kemarin»"],
    ["Sudah isu.terdeteksi", "rule/unknown-act «Sudah isu.terdeteksi»"],
    ["tidak sudah isu.terdeteksi", "rule/unknown-act «tidak sudah isu.terdeteksi»"],
  ])("that name «%s» are pointed out", (words, found) => {
    const outcome = told(`pada_saat: ${words}`);
    expect(outcome.found?.map((line) => line.split(":")[0])).toEqual([found]);
    expect(outcome).toMatchObject({ at: words });
  });

  it("suggest the act that resembles what they name", () => {
    expect(told("pada_saat: menjawab Isu Publk").found?.[0]).toContain("«menjawab Isu Publk» → «menjawab Isu Publik»");
  });
});

describe("time", () => {
  it("is counted from an event, a date or now, or is a day of the calendar", () => {
    expect(told("sejak: sekarang", "paling_lambat: tanggal 5 bulan berikutnya")).toEqual({
      bounds: [{ value: { bound: "at-latest", text: "tanggal 5 bulan berikutnya", event: "sekarang" } }],
    });
    expect(told("paling_cepat: 3 hari sebelum isu.tanggal")).toEqual({
      bounds: [
        {
          value: {
            bound: "at-earliest",
            text: "3 hari sebelum isu.tanggal",
            duration: { count: 3, unit: "calendar-day" },
            direction: "before",
            event: "isu.tanggal",
          },
        },
      ],
    });
  });

  it.each([
    ["paling_lambat: sebelum tanggal 5 bulan depan", "rule/bound-malformed «sebelum tanggal 5 bulan depan»"],
    ["paling_lambat: tanggal 512 bulan depan", "rule/bound-malformed «tanggal 512 bulan depan»"],
    ["paling_lambat: 3 hari sejak isu.lintas", "rule/not-an-event «isu.lintas»"],
    ["sejak: isu.tingkat", "rule/not-an-event «isu.tingkat»"],
    ["sejak: isu.terdetksi", "rule/unknown-fact «isu.terdetksi»"],
    ["paling_lambat: 3 hari sejak isu.terdetksi", "rule/unknown-fact «isu.terdetksi»"],
  ])("%s is pointed out where it is wrong", (line, found) => {
    expect(told(line).found?.map((one) => one.split(":")[0])).toEqual([found]);
  });

  it("comes round after a period, on an event, or whichever is first", () => {
    expect(told("setiap: 3 bulan ,isu.dijawab, bulan", "sejak: isu.terdeteksi")).toEqual({
      every: [{ count: 3, unit: "month" }, "isu.dijawab", { count: 1, unit: "month" }],
      everySince: "isu.terdeteksi",
    });
    expect(told("setiap: 3 bulan,  isu.dijawb").found).toEqual([
      "rule/unknown-fact «isu.dijawb»: Fakta `isu.dijawb` tidak ada dalam kosakata. | Ganti `isu.dijawb` menjadi `isu.dijawab`: «isu.dijawb» → «isu.dijawab»",
    ]);
  });
});

describe("a count", () => {
  it("is of members of a register, or of one itself", () => {
    expect(told("tiap: skpd", "jumlah: { pic: tepat 1, admin: paling sedikit 2, skpd: paling banyak 300000 }")).toEqual(
      {
        per: "skpd",
        cardinality: [
          { member: "pic", bound: "exactly", count: 1 },
          { member: "admin", bound: "at-least", count: 2 },
          { member: "skpd", bound: "at-most", count: 300_000 },
        ],
      },
    );
  });

  it.each(["satu", "tepat 1 orang", "hanya tepat 1", "tepat satu", "tepat 1000000"])("«%s» cannot be read", (words) => {
    expect(told(`jumlah: { pic: ${words} }`).found?.some((line) => line.startsWith("rule/count-malformed"))).toBe(true);
  });

  it("that is no words is a finding of the schema alone", () => {
    expect(told("tiap: skpd", "jumlah: { pic: [tepat 1], admin: }").found?.map((line) => line.split(":")[0])).toEqual([
      "schema/wrong-type «pic»",
      "schema/empty-value «admin»",
    ]);
  });

  it("of what no register holds is pointed out", () => {
    expect(told("tiap: skdp", "jumlah: { admn: tepat 1 }").found).toEqual([
      "rule/unknown-register «skdp»: Register atau anggota `skdp` tidak ada dalam kosakata. | Ganti `skdp` menjadi `skpd`: «skdp» → «skpd»",
      "rule/unknown-register «admn»: Register atau anggota `admn` tidak ada dalam kosakata. | Ganti `admn` menjadi `admin`: «admn» → «admin»",
    ]);
  });
});

describe("what a rule determines", () => {
  it.each([
    ["isu.tinkat", "krisis", "rule/unknown-fact «isu.tinkat»"],
    ["isu.tingkat", "kriss", "rule/unknown-choice «kriss»"],
    ["isu.lintas", "mungkin", "rule/unknown-choice «mungkin»"],
  ])("%s: %s", (fact, value, found) => {
    const outcome = told(`menentukan: ${fact}`, `nilai: ${value}`, "bila: isu.lintas");
    expect(outcome.found?.map((line) => line.split(":")[0])).toEqual([found]);
    expect(outcome).toMatchObject({ determines: { fact, value } });
  });
});

describe("what a rule excepts from or follows", () => {
  it("is a rule, a provision of this text, or its own Pasal", () => {
    expect(told("mengecualikan: [lain, Pasal 1 ayat (1)]", "atas: Pasal 1")).toEqual({
      exceptsFrom: [
        { kind: "norm", id: "lain" },
        { kind: "provision", provision: "pasal-1-ayat-1" },
      ],
      follows: [{ kind: "provision", provision: "pasal-1" }],
    });
  });

  it("is pointed out where there is no such thing, the rest still read", () => {
    expect(told("mengecualikan: [lan, lain, Pasal 9]")).toEqual({
      exceptsFrom: [{ kind: "norm", id: "lain" }],
      found: [
        "rule/unknown-rule «lan»: `lan` bukan id aturan dan bukan ketentuan yang ada. | Ganti `lan` menjadi `lain`: «lan» → «lain»",
        "rule/unknown-rule «Pasal 9»: `Pasal 9` bukan id aturan dan bukan ketentuan yang ada.",
      ],
    });
  });
});

it.each([
  ["kumulatif", "all"],
  ["alternatif", "any"],
  ["kumulatif-alternatif", "any-or-all"],
])("a list read as %s says so against its connector", (word, list) => {
  expect(told(`rincian: ${word}`, "unsur: { a: jawab-isu, b: isu.lintas }")).toEqual({
    list,
    elements: [
      { key: "a", value: { words: "jawab-isu", act: "jawab-isu" } },
      { key: "b", value: { text: "isu.lintas" } },
    ],
  });
});
