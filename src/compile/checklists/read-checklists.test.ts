import { describe, expect, it } from "vitest";
import { plainText } from "../../model/text.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";

const act = regulation("## Pasal 1 {#satu}\n\n(1) Satu.\n\n(2) Dua.\n\n## Pasal 2 {#dua}\n\nTiga.");
const procedure = "edisi: 1\nunit: sekda\ndisahkan_oleh: bupati\npelaksana: [admin]\ndasar: perbup-contoh\n";

function read(
  text: string,
  kind = "daftar-periksa",
  head = "untuk: admin\nsaat: sebelum menerbitkan\ndasar: perbup-contoh\n",
) {
  const compiled = compileMarked({ ...foundations, "perbup.md": act, "daftar.md": guideline(kind, text, head) });
  const checklist = compiled.handbook.checklists.find(({ document }) => document === `${kind}-contoh`);
  // Checklists alone are told of here: these SOPs have no table of steps, which is a finding of its own.
  const found = compiled.found.filter((one) => !one.startsWith("procedure/"));
  return { ...compiled, found, checklist, items: checklist?.groups.flatMap(({ items }) => items) ?? [] };
}

/** `id: words (what it serves)` of every item. */
const lines = (text: string): readonly string[] =>
  read(text).items.map(
    ({ id, text: words, serves, withoutProvision }) =>
      `${id}: ${plainText(words)} [${serves.map(({ provision }) => provision).join(", ") || withoutProvision}]`,
  );

describe("a checklist", () => {
  it("is for a role at a moment, its headings the pause points", () => {
    const { checklist, found } = read(
      "Pembuka.\n\n## Sebelum\n\n- [ ] Cek. (Pasal 1 ayat (1)) {#cek}\n\n## Kosong\n\nProsa.\n\n## Sesudah {#akhir}\n\n- [ ] Catat. (Pasal 2) {#catat}",
    );
    expect(found).toEqual([]);
    expect(checklist).toMatchObject({
      document: "daftar-periksa-contoh",
      title: "Judul daftar-periksa-contoh",
      role: "admin",
      moment: "sebelum menerbitkan",
      groups: [
        { title: "Sebelum", provision: "sebelum", items: [{ id: "cek" }] },
        { title: "Sesudah", provision: "akhir", items: [{ id: "catat" }] },
      ],
    });
  });

  it("of a SOP is for its first performer, under its title", () => {
    const { checklist, found } = read("## Periksa\n\n- [ ] Cek. (Pasal 2) {#cek}", "sop", procedure);
    expect(found).toEqual([]);
    expect(checklist).toMatchObject({ role: "admin", moment: "Judul sop-contoh" });
  });

  it("is not made of a SOP without tasks, nor of a pedoman with some", () => {
    expect(read("Prosa.", "sop", procedure).checklist).toBeUndefined();
    expect(read("- [ ] Cek.", "pedoman", "")).toMatchObject({ checklist: undefined, found: [] });
  });

  it("without items is pointed out", () => {
    expect(read("- Bukan tugas.").found).toEqual(["checklist/no-items at daftar.md:0 «»"]);
  });
});

describe("the last bracket of an item", () => {
  it.each([
    ["- [ ] Cek. (Pasal 2) {#x}", "x: Cek. [dua]"],
    ["- [ ] Cek (Pasal 1 ayat (2)). {#x}", "x: Cek [satu-ayat-2]"],
    ["- [x] Cek. (Pasal 1 ayat (1) dan ayat (2)) {#x}", "x: Cek. [satu-ayat-1, satu-ayat-2]"],
    ["- [ ] Cek (foto dan teks) dulu. (Pasal 1 dan Pasal 2) {#x}", "x: Cek (foto dan teks) dulu. [satu, dua]"],
    ["- [ ] Cek **semua**\n  sumber.\n  (Pasal 2) {#x}", "x: Cek semua sumber. [dua]"],
    ["- [ ] Cek. (tanpa pasal: kebiasaan baik) {#x}", "x: Cek. [kebiasaan baik]"],
    ["- [ ] Cek. (Tanpa pasal : cek (ulang)) {#x}", "x: Cek. [cek (ulang)]"],
    ["- [ ] Cek. ([aturannya](perbup-contoh#dua)) {#x}", "x: Cek. [dua]"],
    ["- [ ] Cek sesuai Pasal 2. (Pasal 1) {#x}", "x: Cek sesuai Pasal 2. [satu]"],
  ])("says what it serves: %j", (text, expected) => {
    expect(lines(text)).toEqual([expected]);
    expect(read(text).found).toEqual([]);
  });

  it("cites in words for people", () => {
    expect(read("- [ ] Cek. (Pasal 1 ayat (2)) {#x}").items[0]?.serves).toEqual([
      { document: "perbup-contoh", provision: "satu-ayat-2", citation: "Pasal 1 ayat (2)" },
    ]);
  });

  it.each([
    "⟦- [ ] Cek. {#x}⟧",
    "⟦- [ ] Cek sesuai Pasal 2. {#x}⟧",
    "⟦- [ ] Cek (teks) dulu. {#x}⟧",
    "⟦- [ ] Cek. (tanpa pasal:) {#x}⟧",
    "⟦- [ ] Cek. Pasal 2) {#x}⟧",
  ])("is missed where it is missing: %s", (text) => {
    const { found, expected } = read(text);
    expect(found).toEqual(expected("checklist/item-without-provision"));
  });

  it("with a citation that leads nowhere is one finding", () => {
    const { found, expected } = read("- [ ] Cek. (⟦Pasal 99⟧) {#x}");
    expect(found).toEqual(expected("reference/unresolved"));
  });

  it("is cut off its words, which keep their place", () => {
    const { items, diagnostics } = read("- [ ] Cek semua. (Pasal 2) {#x}");
    const [words] = items[0]?.text ?? [];
    expect(diagnostics).toEqual([]);
    expect(words && words.span.end - words.span.start).toBe("Cek semua.".length);
  });
});

describe("the id of an item", () => {
  it("is made of its section and its first words where none is written", () => {
    expect(
      lines("## Awal\n\n- [ ] Cek akun. (Pasal 2)\n- [ ] Cek nama dan alamat semua orang yang menulis. (Pasal 2)"),
    ).toEqual([
      "awal-cek-akun: Cek akun. [dua]",
      "awal-cek-nama-dan-alamat-semua-orang-yang: Cek nama dan alamat semua orang yang menulis. [dua]",
    ]);
  });

  it("is numbered where the same words come twice, and gives way to a written one, before or after", () => {
    const ids = lines("## A\n\n- [ ] Cek. (Pasal 2)\n- [ ] Cek. (Pasal 2)\n- [ ] Ulangi. (Pasal 2) {#a-cek}").map(
      (line) => line.split(":")[0],
    );
    expect(ids).toEqual(["a-cek-2", "a-cek-3", "a-cek"]);
  });

  it("written twice is pointed out at the second", () => {
    const { found, expected, items } = read("- [ ] Cek. (Pasal 2) {#x}\n- [ ] Ulangi. (Pasal 2) ⟦{#x}⟧");
    expect(found).toEqual(expected("checklist/duplicate-item-id"));
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

it("tasks inside other items are items too, in the order of the text", () => {
  const text =
    "- [ ] Cek. (Pasal 2) {#a}\n  - [ ] Buka. (Pasal 2) {#b}\n- Bukan tugas:\n  - [ ] Catat. (Pasal 2) {#c}\n- [ ] Tutup. (Pasal 2) {#d}";
  expect(read(text).items.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(read(text).found).toEqual([]);
});

describe("a daftar-periksa document without a moment", () => {
  const several = "untuk: admin\ndasar: perbup-contoh\n";
  const lists = (text: string) => {
    const { handbook, found, expected } = read(text, "daftar-periksa", several);
    const named = handbook.checklists.map(
      ({ role, title, moment, groups }) =>
        `${role}: ${title} (${moment}): ${groups.map((group) => group.title).join(", ")}`,
    );
    return { named, found, expected };
  };

  it("is a checklist a section, the headings below it its pause points", () => {
    const { named, found } = lists(
      "Pembuka.\n\n## Awal tugas\n\n- [ ] Cek. (Pasal 2)\n\n## Siaran\n\n### Sebelum siaran\n\n- [ ] Uji. (Pasal 2)\n\n### Sesudahnya\n\n- [ ] Tutup. (Pasal 2)",
    );
    expect(found).toEqual([]);
    expect(named).toEqual([
      "admin: Awal tugas (Awal tugas): Awal tugas",
      "admin: Siaran (Siaran): Sebelum siaran, Sesudahnya",
    ]);
  });

  it("gives a section, and what is below it, to the role it names", () => {
    const { named, found } = lists(
      "## Persetujuan\n\nOleh: Sekretaris Daerah.\n\n- [ ] Baca. (Pasal 2)\n\n### Sesudahnya\n\n- [ ] Tulis. (Pasal 2)\n\n### Penyampaian\n\nOleh: pic\n\n- [ ] Kirim. (Pasal 2)\n\n## Awal\n\n- [ ] Cek. (Pasal 2)",
    );
    expect(found).toEqual([]);
    expect(named).toEqual([
      "sekda: Persetujuan (Persetujuan): Persetujuan, Sesudahnya",
      "pic: Persetujuan (Persetujuan): Penyampaian",
      "admin: Awal (Awal): Awal",
    ]);
  });

  it("names no role that is not in the organisation", () => {
    const { found, expected } = lists("## Awal\n\n⟦Oleh: Bupatih.⟧\n\n- [ ] Cek. (Pasal 2)");
    expect(found).toEqual(expected("checklist/performer-unknown"));
  });
});

describe("a SOP of several performers", () => {
  const many = procedure.replace("[admin]", "[admin, pic]");

  it("says of every section with tasks who does them", () => {
    const { found, expected } = read("⟦## Periksa⟧\n\n- [ ] Cek. (Pasal 2)", "sop", many);
    expect(found).toEqual(expected("checklist/performer-missing"));
  });

  it("has a checklist for each of them", () => {
    const { handbook, found } = read(
      "## Periksa\n\nOleh: PIC.\n\n- [ ] Cek. (Pasal 2)\n\n## Simpan\n\nOleh: Admin.\n\n- [ ] Simpan. (Pasal 2)",
      "sop",
      many,
    );
    expect(found).toEqual([]);
    expect(handbook.checklists.map(({ role, groups }) => [role, groups.map(({ title }) => title)])).toEqual([
      ["pic", ["Periksa"]],
      ["admin", ["Simpan"]],
    ]);
  });
});

describe("a pause point", () => {
  const tasks = (count: number): string =>
    Array.from({ length: count }, (_, index) => `- [ ] Cek ${index}. (Pasal 2) {#x${index}}`).join("\n");

  it("holds nine items and no more", () => {
    expect(read(tasks(9)).found).toEqual([]);
    const { found, expected } = read(`${tasks(9)}\n⟦- [ ] Cek semuanya. (Pasal 2) {#y}⟧\n- [ ] Tutup. (Pasal 2) {#z}`);
    expect(found).toEqual(expected("checklist/too-many-items"));
  });

  it("is named by its heading where there are too many, if it has one", () => {
    const told = (text: string) => read(text).diagnostics[0]?.message.id;
    expect(told(`## Sebelum terbit\n\n${tasks(10)}`)).toBe("Bagian «Sebelum terbit» memuat 10 butir, lebih dari 9.");
    expect(told(tasks(11))).toBe("Daftar ini memuat 11 butir, lebih dari 9.");
  });

  it("is of grounds to stop where its heading says so, and of things to do elsewhere", () => {
    const { checklist, found } = read(
      "## Sebelum\n\n- [ ] Hentikan semua jadwal. (Pasal 2)\n\n## Berhenti bila salah satu benar {#henti}\n\n- [ ] Hentikan bila ragu. (Pasal 2)\n- [ ] Tahan bila naskah belum pasti. (Pasal 2)\n- [ ] Jangan terbitkan tanpa sumber. (Pasal 2)",
    );
    expect(found).toEqual([]);
    expect(checklist?.groups.map(({ kind }) => kind)).toEqual(["do", "stop"]);
  });

  it.each([
    ["## Berhenti bila\n\n⟦- [ ] Cek sumber. (Pasal 2) {#x}⟧", "checklist/do-item-among-stops"],
    ["## Berhenti bila\n\n⟦- [ ] Hentikan semua jadwal. (Pasal 2) {#x}⟧", "checklist/do-item-among-stops"],
    ["## Berhenti bila\n\n⟦- [ ] Hentikan jadwal bila ragu. (Pasal 2) {#x}⟧", "checklist/do-item-among-stops"],
    ["## Sebelum\n\n⟦- [ ] Hentikan bila ragu. (Pasal 2) {#x}⟧", "checklist/stop-item-among-acts"],
    ["## Sebelum\n\n⟦- [ ] Jangan menunggu. (Pasal 2) {#x}⟧", "checklist/stop-item-among-acts"],
  ])("does not mix the two: %j", (text, code) => {
    const { found, expected } = read(text);
    expect(found).toEqual(expected(code));
  });

  it.each([
    "Sumber diperiksa.",
    "Memeriksa sumber.",
    "Diperiksa sumbernya.",
    "Bukan akun pribadi.",
    "2 orang membaca.",
  ])("has items that begin with a command: %s", (words) => {
    const { found, expected } = read(`⟦- [ ] ${words} (Pasal 2) {#x}⟧`);
    expect(found).toEqual(expected("checklist/not-a-command"));
  });
});

describe("who does a section", () => {
  const many = procedure.replace("[admin]", "[admin, pic]");
  it.each(["Oleh: PIC.", "Oleh :PIC", "Oleh:  pic .", "Oleh: PIC"])("is named by a line «%s»", (line) => {
    const { checklist, found } = read(`## Periksa\n\n${line}\n\n- [ ] Cek. (Pasal 2)`, "sop", many);
    expect(found).toEqual([]);
    expect(checklist?.role).toBe("pic");
  });

  it.each(["Diperiksa Oleh: PIC.", "oleh: PIC", "Oleh PIC."])("is not named by «%s»", (line) => {
    const { found } = read(`## Periksa\n\n${line}\n\n- [ ] Cek. (Pasal 2)`, "sop", many);
    expect(found.map((one) => one.split(" ")[0])).toEqual(["checklist/performer-missing"]);
  });

  it("is the unit where a SOP names no performer", () => {
    const none = procedure.replace("pelaksana: [admin]", "pelaksana: []");
    expect(read("## Periksa\n\n- [ ] Cek. (Pasal 2)", "sop", none).checklist?.role).toBe("sekda");
  });

  it("that is nobody is told with whom it resembles", () => {
    const { diagnostics } = read("## Periksa\n\nOleh: Sekretaris Daera.\n\n- [ ] Cek. (Pasal 2)", "sop", procedure);
    const [found] = diagnostics.filter(({ code }) => code === "checklist/performer-unknown");
    expect(`${found?.message.id} ${found?.help.id}`).toMatch(/«Sekretaris Daera».*Sekretaris Daerah/);
  });
});

it("an item may begin with the command of an act the vocabulary knows, and is told the command where it does not", () => {
  const acts = guideline(
    "kosakata",
    "## Tindakan\n\n| Tindakan | Kata |\n|---|---|\n| semprot | menyemprot halaman |",
    "",
    "kosakata-dua",
  );
  const told = (text: string, more: Readonly<Record<string, string>> = {}) =>
    compileMarked({
      ...foundations,
      ...more,
      "perbup.md": act,
      "daftar.md": guideline("daftar-periksa", text, "untuk: admin\nsaat: nanti\ndasar: perbup-contoh\n"),
    }).diagnostics.map(({ message, help }) => `${message.id} ${help.id}`);
  expect(told("- [ ] Semprot halaman. (Pasal 2)")).toHaveLength(1);
  expect(told("- [ ] Semprot halaman. (Pasal 2)", { "k2.md": acts })).toEqual([]);
  expect(told("- [ ] Memeriksa sumber. (Pasal 2)")[0]).toContain("Periksa");
  expect(told("- [ ] Sumber diperiksa. (Pasal 2)")[0]).toContain("Sumber");
});

it("items of a list for several moments before its first heading stand under the title of the document", () => {
  const { checklist } = read("- [ ] Cek. (Pasal 2)", "daftar-periksa", "untuk: admin\ndasar: perbup-contoh\n");
  expect(checklist).toMatchObject({ title: "Judul daftar-periksa-contoh", moment: "Judul daftar-periksa-contoh" });
});

it("an item of signs alone is numbered in its section", () => {
  const { items } = read("## A\n\n- [ ] Cek. (Pasal 2)\n- [ ] … (Pasal 2)\n- [ ] (Pasal 2)");
  expect(items.map(({ id }) => id)).toEqual(["a-cek", "a-2", "a-3"]);
});
