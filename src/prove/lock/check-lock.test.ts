import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { growth, square } from "../../testing/growth.js";
import { lockVocabulary } from "../../testing/lock-sentence.js";
import { organisation, regulation } from "../../testing/sample-texts.js";
import { checkLock } from "./check-lock.js";

/** The codes found where one sentence (or list) is read by one rule, each code once. */
function codesOf(sentence: string, rule: string): readonly string[] {
  const text = regulation(`# BAB I KETENTUAN UMUM

## Pasal 1

${sentence}

\`\`\`aturan
id: contoh
${rule}
\`\`\``);
  const { handbook, diagnostics } = compileMarked({
    "a.md": text,
    "kosakata.md": lockVocabulary,
    "organisasi.md": organisation,
  });
  const broken = diagnostics.filter(({ severity, code }) => severity === "error" && !/derived|table/.test(code));
  expect(broken.map(({ code, message }) => `${code}: ${message.id}`)).toEqual([]);
  expect(handbook.norms).toHaveLength(1);
  return [...new Set(checkLock(handbook).map(({ code }) => code.replace("lock/", "")))];
}

const admin = "pelaku: admin";
const terms = "menyampaikan tanda terima";

describe("modality", () => {
  it.each([
    ["wajib", "wajib"],
    ["dilarang", "dilarang"],
    ["dapat", "dapat"],
    ["berhak", "berhak"],
    ["berwenang", "berwenang"],
    ["hanya dapat", "hanya_dapat"],
  ])("«%s» is the key `%s`", (word, key) => {
    expect(codesOf(`Admin ${word} menerbitkan Tanggapan.`, `${admin}\n${key}: menerbitkan Tanggapan`)).toEqual([]);
  });

  it.each([
    ["wajib", "dapat"],
    ["tidak wajib", "wajib"],
    ["tidak dapat", "dapat"],
    ["hanya dapat", "dapat"],
    ["tidak lagi dapat", "dapat"],
    ["yang wajib", "wajib"],
  ])("«%s» is not the key `%s`", (word, key) => {
    expect(codesOf(`Admin ${word} menerbitkan Tanggapan.`, `${admin}\n${key}: menerbitkan Tanggapan`)).toContain(
      "modality",
    );
  });

  it.each([
    ["tidak boleh", "dilarang"],
    ["berkewajiban", "wajib"],
    ["diwajibkan", "wajib"],
    ["boleh", "dapat"],
  ])("«%s» stands for %s, with a warning and a fix", (word, key) => {
    const text = regulation(
      `## Pasal 1\n\nAdmin ⟦${word}⟧ menerbitkan Tanggapan.\n\n\`\`\`aturan\nid: contoh\n${admin}\n${key}: menerbitkan Tanggapan\n\`\`\``,
    );
    const compiled = compileMarked({ "a.md": text, "kosakata.md": lockVocabulary, "organisasi.md": organisation });
    const [finding, ...more] = checkLock(compiled.handbook);
    expect(more).toEqual([]);
    expect(finding?.severity).toBe("warning");
    expect(`${finding?.code} at ${finding?.span.file}:${finding?.span.start} «${word}»`).toEqual(
      compiled.expected("lock/synonym")[0],
    );
    expect(finding?.fix?.edits[0]?.text).toBe(key);
  });

  it("«wajib pajak» is a person", () => {
    expect(codesOf("Admin dapat menyebut wajib pajak sebagai hoaks.", `${admin}\ndapat: menyebut hoaks`)).toEqual([]);
  });

  it("a second operative word needs a rule of its own", () => {
    expect(
      codesOf(
        "Admin wajib menerbitkan Tanggapan dan dapat menerbitkan Konten.",
        `${admin}\nwajib: menerbitkan Tanggapan`,
      ),
    ).toContain("modality-unread");
  });
});

describe("act", () => {
  it.each([
    ["Admin wajib segera menerbitkan Tanggapan.", "menerbitkan Tanggapan"],
    ["Admin dilarang menyebut kritik atau opini sebagai hoaks.", "menyebut hoaks"],
    ["Tanggapan wajib diterbitkan oleh Admin.", "menerbitkan Tanggapan"],
    ["Admin wajib melakukan penerbitan Tanggapan.", "penerbitan Tanggapan"],
    ["Penerbitan Tanggapan wajib dilakukan oleh Admin.", "menerbitkan Tanggapan"],
    ["Admin wajib mengarsipkan Konten dan persetujuan.", "mengarsipkan Konten dan persetujuan"],
  ])("%s", (sentence, act) => {
    const key = sentence.includes("dilarang") ? "dilarang" : "wajib";
    const codes = codesOf(sentence, `${admin}\n${key}: ${act}`);
    expect(codes.filter((code) => code !== "connector-unread")).toEqual([]);
  });

  it.each([
    ["Admin wajib menyampaikan jawaban.", "menyampaikan tanda terima", "act"],
    ["Admin wajib menjatuhkan sanksi administratif.", "menjatuhkan sanksi", "other-act"],
    ["Admin wajib menerbitkan Tanggapan atas Konten.", "menerbitkan Konten", "other-act"],
    ["Admin wajib mengarsipkan Konten dan persetujuan.", "mengarsipkan Konten", "half"],
    ["Admin wajib diaktifkan sebelum menerbitkan Tanggapan.", "menerbitkan Tanggapan", "act"],
    ["Admin wajib hadir; menerbitkan Tanggapan.", "menerbitkan Tanggapan", "act"],
  ])("%s is not «%s»", (sentence, act, code) => {
    const found = codesOf(sentence, `${admin}\nwajib: ${act}`);
    if (code === "half") expect(found.some((one) => one === "half" || one === "other-act")).toBe(true);
    else expect(found).toContain(code);
  });
});

describe("bearer", () => {
  it.each([
    ["PIC wajib menerbitkan Tanggapan.", "admin", "bearer"],
    ["Admin dan PIC wajib menerbitkan Tanggapan.", "admin", "bearer"],
    ["Admin wajib menerbitkan Tanggapan.", "admin dan pic", "bearer"],
    ["Admin atau PIC wajib menerbitkan Tanggapan.", "admin dan pic", "bearer"],
    ["Tanggapan wajib diterbitkan.", "admin", "no-actor"],
    ["Tanggapan wajib diterbitkan oleh PIC.", "admin", "bearer"],
    ["Dalam hal Admin berhalangan, PIC wajib menerbitkan Tanggapan.", "admin", "bearer"],
    ["Keputusan Admin wajib menerbitkan Tanggapan.", "admin", "bearer"],
  ])("%s does not bind `%s`", (sentence, role, code) => {
    expect(codesOf(sentence, `pelaku: ${role}\nwajib: menerbitkan Tanggapan`)).toContain(code);
  });

  it.each([
    ["Admin, PIC, dan Sekretaris Daerah wajib menerbitkan Tanggapan.", "admin, pic dan sekda"],
    ["Admin bersama PIC wajib menerbitkan Tanggapan.", "admin bersama pic"],
    ["Tanggapan wajib diterbitkan oleh Admin atau PIC.", "admin atau pic"],
    ["Setiap orang wajib menerbitkan Tanggapan.", "setiap-orang"],
  ])("%s binds `%s`", (sentence, role) => {
    expect(codesOf(sentence, `pelaku: ${role}\nwajib: menerbitkan Tanggapan`)).toEqual([]);
  });

  it("the addressee is the role after «kepada», both ways", () => {
    const sentence = "Admin wajib menyampaikan tanda terima kepada Sekretaris Daerah.";
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}\nterhadap: sekda`)).toEqual([]);
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}\nterhadap: bupati`)).toContain("counterparty");
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}`)).toEqual(["counterparty"]);
  });

  it.each([
    ["Pejabat pengganti wajib menerbitkan Tanggapan.", []],
    ["Pejabat wajib menerbitkan Tanggapan.", ["bearer"]],
    ["Admin wajib menerbitkan Tanggapan kepada pejabat pengganti.", ["bearer", "counterparty"]],
  ])("who stands in for the officials of another rule is its subject: %s", (sentence, codes) => {
    const text = regulation(`# BAB I KETENTUAN UMUM

## Pasal 1

(1) PIC wajib menyetujui Tanggapan.

(2) ${sentence}

\`\`\`aturan
- id: penyetuju
  pada: ayat (1)
  pelaku: pic
  wajib: menyetujui Tanggapan
- id: pengganti
  pada: ayat (2)
  pelaku: pengganti menurut penyetuju
  wajib: menerbitkan Tanggapan
\`\`\``);
    const { handbook } = compileMarked({ "a.md": text, "kosakata.md": lockVocabulary, "organisasi.md": organisation });
    expect(checkLock(handbook).map(({ code }) => code.replace("lock/", ""))).toEqual(codes);
  });
});

describe("time", () => {
  const sentence =
    "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.";
  const rule = (bound: string): string => `${admin}\nwajib: ${terms}\n${bound}`;

  it("holds", () => expect(codesOf(sentence, rule("paling_lambat: 1 hari kerja sejak isu.terdeteksi"))).toEqual([]));

  it.each([
    ["paling_lambat: 2 hari kerja sejak isu.terdeteksi", "number"],
    ["paling_lambat: 1 hari sejak isu.terdeteksi", "number"],
    ["paling_lambat: 1 jam kerja sejak isu.terdeteksi", "number"],
    ["paling_lama: 1 hari kerja sejak isu.terdeteksi", "bound-word"],
    ["paling_lambat: 1 hari kerja sebelum isu.terdeteksi", "event"],
    ["paling_lambat: 1 hari kerja sejak isu.dijawab", "event"],
    ["setiap: 1 hari kerja", "number"],
    ["cara: tertulis", "number-unread"],
  ])("is not `%s`", (bound, code) => expect(codesOf(sentence, rule(bound))).toContain(code));

  it("reads from when the first round counts", () => {
    const written =
      "Admin wajib menyampaikan tanda terima setiap 3 (tiga) hari kerja terhitung sejak Isu Publik terdeteksi.";
    expect(codesOf(written, rule("setiap: 3 hari kerja\nsejak: isu.terdeteksi"))).toEqual([]);
    expect(codesOf(written, rule("setiap: 3 hari kerja"))).toContain("words-unread");
    expect(codesOf(written, rule("setiap: 3 hari kerja\nsejak: isu.dijawab"))).toContain("event");
  });

  it("keeps `3 x 24 jam` as it is written", () => {
    const written =
      "Admin wajib menyampaikan tanda terima paling lambat 3 x 24 (tiga kali dua puluh empat) jam terhitung sejak Isu Publik terdeteksi.";
    expect(codesOf(written, rule("paling_lambat: 3 x 24 jam sejak isu.terdeteksi"))).toEqual([]);
    expect(codesOf(written, rule("paling_lambat: 72 jam sejak isu.terdeteksi"))).toContain("number");
  });

  it("pairs numbers with choices item by item", () => {
    const list = `Admin wajib menyampaikan tanda terima, terhitung sejak Isu Publik terdeteksi, paling lambat:

a. 1 (satu) jam untuk Isu Publik tingkat serius; atau

b. 30 (tiga puluh) menit untuk Isu Publik tingkat krisis.`;
    const map = (serius: string, krisis: string): string =>
      rule(`menurut: isu.tingkat\nsejak: isu.terdeteksi\npaling_lambat: { serius: ${serius}, krisis: ${krisis} }`);
    expect(codesOf(list, map("1 jam", "30 menit"))).toEqual([]);
    expect(codesOf(list, map("30 menit", "1 jam"))).toContain("number");
    expect(codesOf(list.replace("; atau", "; dan"), map("1 jam", "30 menit"))).toEqual(["connector"]);
  });

  it("counts members, with what bounds them", () => {
    const count = "Setiap orang wajib menunjuk paling sedikit 1 (satu) PIC.";
    const audit = (value: string): string =>
      `pelaku: setiap-orang\nwajib: menunjuk PIC\ntiap: skpd\njumlah: { pic: ${value} }`;
    expect(codesOf(count, audit("paling sedikit 1"))).toEqual([]);
    expect(codesOf(count, audit("tepat 1"))).toContain("bound-word");
    expect(codesOf(count, audit("paling sedikit 2"))).toContain("number");
  });
});

describe("conditions", () => {
  const rule = (more: string): string => `${admin}\ndilarang: menerbitkan Tanggapan\n${more}`;
  const sentence =
    "Admin dilarang menerbitkan Tanggapan apabila Isu Publik berada pada tingkat krisis, kecuali bersumber dari Bank Jawaban.";

  it("holds", () => expect(codesOf(sentence, rule("bila: isu.tingkat = krisis\nkecuali: bank.ada"))).toEqual([]));

  it.each([
    ["bila: isu.tingkat = serius\nkecuali: bank.ada", "choice"],
    ["bila: isu.tingkat != krisis\nkecuali: bank.ada", "negation-missing"],
    ["bila: isu.tingkat = krisis\nkecuali: bukan bank.ada", "negation-missing"],
    ["bila: isu.tingkat = krisis", "condition-unread"],
    ["kecuali: bank.ada", "condition-unread"],
    ["bila: isu.tingkat = krisis dan bank.ada", "fact"],
    ["bila: bank.ada\nkecuali: isu.tingkat = krisis", "fact"],
    ["bila: isu.tingkat = krisis\nkecuali: kesalahan.sengaja", "fact"],
  ])("is not `%s`", (more, code) => expect(codesOf(sentence, rule(more))).toContain(code));

  it("a negation in the text needs one in the rule", () => {
    const negated = "Admin yang tidak ditetapkan sebagai Admin dilarang menerbitkan Tanggapan.";
    expect(codesOf(negated, rule("bila: bukan admin.sah"))).toEqual([]);
    expect(codesOf(negated, rule("bila: admin.sah"))).toContain("negation-unread");
    expect(codesOf(negated.replace("tidak ", ""), rule("bila: bukan admin.sah"))).toContain("negation-missing");
    expect(codesOf(negated, rule("bukti: tanda"))).toContain("condition-unread");
  });

  it("choices joined in the text are the set of the rule", () => {
    const two = "Admin dilarang menerbitkan Tanggapan apabila Isu Publik berada pada tingkat serius atau krisis.";
    expect(codesOf(two, rule("bila: isu.tingkat dalam {serius, krisis}"))).toEqual([]);
    expect(codesOf(two, rule("bila: isu.tingkat >= serius"))).toEqual([]);
    expect(codesOf(two, rule("bila: isu.tingkat = serius"))).not.toEqual([]);
    expect(codesOf(two, rule("bila: isu.tingkat >= rutin"))).toContain("choice");
    const up = "Admin dilarang menerbitkan Tanggapan apabila Isu Publik berada pada tingkat serius atau lebih tinggi.";
    expect(codesOf(up, rule("bila: isu.tingkat >= serius"))).toEqual([]);
    expect(codesOf(up, rule("bila: isu.tingkat = serius"))).not.toEqual([]);
  });

  it("compares numbers as the words do", () => {
    const over = "Admin dilarang menerbitkan Tanggapan apabila terdapat lebih dari 2 (dua) laporan serupa.";
    expect(codesOf(over, rule("bila: isu.laporan > 2"))).toEqual([]);
    expect(codesOf(over, rule("bila: isu.laporan >= 2"))).toContain("comparison");
    expect(codesOf(over, rule("bila: isu.laporan > 3"))).toContain("number");
  });

  it("joins elements as the list does", () => {
    const list = `Kekeliruan merupakan Kesalahan Teknis apabila:

a. dilakukan tanpa kesengajaan; dan

b. prosedur telah diikuti.`;
    const elements = (more = ""): string =>
      `menentukan: kesalahan.teknis\n${more}unsur:\n  a: bukan kesalahan.sengaja\n  b: kesalahan.prosedur`;
    expect(codesOf(list, elements())).toEqual([]);
    expect(codesOf(list.replace("; dan", "; atau"), elements())).toEqual(["connector"]);
    expect(codesOf(list.replace("; dan", "; atau"), elements("rincian: alternatif\n"))).toEqual([]);
    expect(codesOf(list, "menentukan: kesalahan.teknis\nunsur:\n  a: bukan kesalahan.sengaja")).toContain(
      "item-unread",
    );
    expect(codesOf(list.replace("merupakan", "bukan merupakan"), elements())).toContain("words");
  });
});

describe("gates and small keys", () => {
  it("«sebelum» needs its key, and the key the words", () => {
    const sentence = "Admin wajib menyampaikan tanda terima sebelum menerbitkan Konten.";
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}\nsebelum: menerbitkan Konten`)).toEqual([]);
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}\nsebelum: menerbitkan Tanggapan`)).toContain("words");
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}\nsetelah: menerbitkan Konten`)).toContain("words");
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}`)).toEqual(["condition-unread"]);
  });

  it("«secara tertulis» needs `cara`, and `cara` the words", () => {
    const sentence = "Admin wajib menyampaikan tanda terima secara tertulis.";
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}\ncara: tertulis`)).toEqual([]);
    expect(codesOf(sentence, `${admin}\nwajib: ${terms}`)).toEqual(["words-unread"]);
    expect(codesOf("Admin wajib menyampaikan tanda terima.", `${admin}\nwajib: ${terms}\ncara: tertulis`)).toEqual([
      "words",
    ]);
  });

  it("a statement is its own words, to the last that matters", () => {
    const sentence = "Jangka waktu dalam hari tidak diperpanjang.";
    expect(codesOf(sentence, "ketentuan: Jangka waktu dalam hari tidak diperpanjang")).toEqual([]);
    expect(codesOf(sentence, "ketentuan: diperpanjang")).toEqual(["negation-unread"]);
    expect(codesOf(sentence, "ketentuan: hari diperpanjang")).toContain("words");
  });
});

describe("interpretation", () => {
  const sentence =
    "Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.";
  it("turns the differences into one finding that prints the reading", () => {
    const found = codesOf(
      sentence,
      `${admin}\nwajib: ${terms}\npaling_lambat: 2 hari kerja sejak isu.terdeteksi\ntafsir: Dibaca dari naskah lama.`,
    );
    expect(found).toEqual(["interpretation"]);
  });
  it("is needless where there are none", () => {
    const found = codesOf(
      sentence,
      `${admin}\nwajib: ${terms}\npaling_lambat: 1 hari kerja sejak isu.terdeteksi\ntafsir: Dibaca dari naskah lama.`,
    );
    expect(found).toEqual(["needless-interpretation"]);
  });
});

it("points at the value in the rule and at the words of the text", () => {
  const compiled = compileMarked({
    "a.md": regulation(
      "## Pasal 1\n\nAdmin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak Isu Publik terdeteksi.\n\n```aturan\nid: contoh\npelaku: ⟦pic⟧\nwajib: menyampaikan tanda terima\npaling_lambat: ⟦2 hari kerja sejak isu.terdeteksi⟧\n```",
    ),
    "kosakata.md": lockVocabulary,
    "organisasi.md": organisation,
  });
  const found = checkLock(compiled.handbook);
  const bearer = found.find(({ code }) => code === "lock/bearer");
  const number = found.find(({ code }) => code === "lock/number");
  expect([bearer, number].map((one) => `${one?.code} at ${one?.span.file}:${one?.span.start}`)).toEqual(
    ["lock/bearer", "lock/number"].map(
      (code, index) => compiled.expected("lock/bearer", "lock/number")[index]?.replace(/ «.*$/, "") ?? code,
    ),
  );
  expect(bearer?.message.id).toContain("Admin");
  expect(number?.help.id).toContain("1 hari kerja");
  expect(number?.related).toHaveLength(1);
});

it("survives words that are keys of objects, and takes no longer by the square on long sentences", () => {
  expect(codesOf("Admin wajib __proto__ constructor.", `${admin}\nwajib: menerbitkan Tanggapan`)).toContain("act");
  const long = (times: number): string =>
    `Admin wajib menerbitkan Tanggapan ${"dan tingkat krisis tidak sejak 5 hari ".repeat(times)}.`;
  const look = (times: number) => codesOf(long(times), `${admin}\nwajib: menerbitkan Tanggapan`);
  expect(growth(look, 300)).toBeLessThan(square);
});

it("a reading by interpretation shows every difference it stands for", () => {
  const text = regulation(
    "## Pasal 1\n\nAdmin boleh menerbitkan Tanggapan secara tertulis.\n\n```aturan\nid: contoh\npelaku: pic\ndapat: menerbitkan Tanggapan\ntafsir: ⟦PIC adalah Admin.⟧\n```",
  );
  const { handbook, expected } = compileMarked({
    "a.md": text,
    "kosakata.md": lockVocabulary,
    "organisasi.md": organisation,
  });
  const [synonym, reading, ...more] = checkLock(handbook);
  expect(more).toEqual([]);
  expect(synonym?.code).toBe("lock/synonym");
  expect(`${reading?.code} at ${reading?.span.file}:${reading?.span.start} «PIC adalah Admin.»`).toBe(
    expected("lock/interpretation")[0],
  );
  expect(reading?.message.id).toBe(
    "Aturan `contoh` membaca Pasal 1 dengan tafsir: PIC adalah Admin. (2 perbedaan dengan bunyinya.)",
  );
  expect(reading?.related.map(({ message }) => message.id)).toEqual([
    expect.stringContaining("«PIC» bukan subjek"),
    expect.stringContaining("«secara tertulis» tidak dibaca"),
  ]);
});
