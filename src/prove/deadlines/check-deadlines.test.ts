import { describe, expect, it } from "vitest";
import { owes, rule } from "../../testing/compile-rules.js";
import { compileTexts } from "../../testing/compile-texts.js";
import { plainCalendar } from "../../testing/plain-calendar.js";
import { foundBy } from "../../testing/run-check.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";
import { checkDeadlines } from "./check-deadlines.js";
import { overrunBefore, overrunOf } from "./overrun.js";

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < serius < krisis | tingkat | - |
| isu.terdeteksi | peristiwa | - | terdeteksi | - |
| isu.dijawab | peristiwa | - | jawaban | - |
| isu.diperiksa | peristiwa | - | diperiksa | - |
| narasi.terbit | peristiwa | - | narasi terbit | - |
| narasi.diminta | peristiwa | - | persetujuan narasi diminta | - |
| narasi.diputus | peristiwa | - | persetujuan narasi diputus | - |
| narasi.disetujui | peristiwa | - | narasi disetujui | - |
| tanggapan.tayang | peristiwa | - | tayang | - |
| tanggapan.diajukan | peristiwa | - | diajukan | - |
| tanggapan.diteruskan | peristiwa | - | diteruskan | - |
| tanggapan.diputus | peristiwa | - | diputus | - |
| tanggapan.lewat | peristiwa | - | lewat | - |
| siaran.mulai | peristiwa | - | siaran dimulai | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| jawab-isu | menjawab Isu Publik | isu.dijawab | - |
| periksa-isu | memeriksa Isu Publik | isu.diperiksa | - |
| terbitkan-narasi | menerbitkan Narasi | narasi.terbit | - |
| putus-narasi | memutus permintaan persetujuan Narasi | narasi.diputus | - |
| minta-narasi | meminta persetujuan Narasi | narasi.diminta | - |
| terbitkan-tanggapan | menerbitkan Tanggapan | tanggapan.tayang | - |
| setujui | menyetujui Tanggapan | - | - |
| putus | memutus permintaan persetujuan | tanggapan.diputus | - |
| teruskan | meneruskan permintaan persetujuan | tanggapan.diteruskan | - |`,
);
const kalender = guideline(
  "kalender",
  "## Jam kerja\n\n| Hari | Jam kerja |\n|---|---|\n| Senin s.d. Jumat | 08.00–16.00 |\n\n## Hari libur\n\n| Tanggal | Libur | Dasar | Jenis |\n|---|---|---|---|\n| 2026-08-17 | Kemerdekaan | SKB | libur nasional |",
  "tahun: 2026\nzona: Asia/Makassar\n",
);

/** What is found of rules, one a Pasal. */
function found(rules: readonly string[], others: Readonly<Record<string, string>> = { "kalender.md": kalender }) {
  const pasal = rules
    .map((lines, index) => `## Pasal ${index + 1}\n\nIsi pasal.\n\n\`\`\`aturan\n${lines}\n\`\`\``)
    .join("\n\n");
  const { value, diagnostics } = compileTexts({
    "kosakata.md": vocabulary,
    "organisasi.md": organisation,
    "perbup.md": regulation(pasal),
    ...others,
  });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.id)).toEqual([]);
  return foundBy(checkDeadlines, value).map(({ code, message }) => `${code.slice("deadline/".length)}: ${message.id}`);
}

const codes = (...rules: readonly string[]): readonly string[] => found(rules).map((one) => one.split(":")[0] ?? "");

describe("an act that waits for an approval", () => {
  const publish = (time: string): string =>
    owes("terbit", "pic", "menerbitkan Narasi", `paling_lambat: ${time} sejak isu.terdeteksi`);
  const gate = rule("tunggu", "pelaku: pic", "dilarang: menerbitkan Narasi", "sebelum: narasi.disetujui");
  const decide = (time: string): string =>
    owes(
      "putus-narasi",
      "sekda",
      "memutus permintaan persetujuan Narasi",
      `paling_lambat: ${time} sejak narasi.diminta`,
    );

  it("has as much time as its approver", () => {
    expect(codes(publish("20 menit"), gate, decide("10 menit"))).toEqual([]);
    expect(codes(publish("20 menit"), gate, decide("20 menit"))).toEqual([]);
    expect(found([publish("20 menit"), gate, decide("45 menit")])).toEqual([
      "shorter-than-approval: Pasal 1 (`terbit`) memberi waktu 20 menit (Pasal 1), tetapi menurut Pasal 2 (`tunggu`) tindakannya menunggu persetujuan, yang boleh memakan 45 menit (Pasal 3). Keadaannya: pada 18 Agustus 2026 pukul 10.00.",
    ]);
  });

  it("has an approver who must decide", () => {
    expect(codes(publish("20 menit"), gate)).toEqual(["approval-without-limit"]);
    expect(codes(publish("20 menit"))).toEqual([]);
  });

  it("counts working time by the calendar, with the day on which it is too long", () => {
    expect(codes(publish("5 hari"), gate, decide("2 hari kerja"))).toEqual([]);
    const [first = ""] = found([publish("2 hari"), gate, decide("2 hari kerja")]);
    expect(first).toContain("Misalnya bila dimulai 20 Agustus 2026");
    expect(found([publish("2 hari"), gate, decide("2 hari kerja")], {})[0]).toMatch(/^undecided: Tanpa kalender/);
  });

  const ladder = rule("tangga", "pelaku: bupati", "hanya_dapat: menyetujui Tanggapan");
  const wait = rule("tunggu", "pelaku: admin", "dilarang: menerbitkan Tanggapan", "sebelum: dipenuhi tangga");
  const first = rule(
    "putus",
    "pelaku: menurut tangga",
    "wajib: memutus permintaan persetujuan",
    "paling_lambat: 1 jam sejak tanggapan.diajukan",
  );
  const pass = owes(
    "naik",
    "admin",
    "meneruskan permintaan persetujuan",
    "bila: terlampaui putus",
    "paling_lambat: 15 menit sejak tanggapan.lewat",
  );
  const second = rule(
    "ganti",
    "pelaku: pengganti menurut tangga",
    "wajib: memutus permintaan persetujuan",
    "paling_lambat: 1 jam sejak tanggapan.diteruskan",
  );
  const show = (time: string): string =>
    owes("tayang", "admin", "menerbitkan Tanggapan", `paling_lambat: ${time} sejak tanggapan.diajukan`);

  it("leaves room for whoever stands in when the first approver is silent", () => {
    expect(codes(show("3 jam"), wait, ladder, first, pass, second)).toEqual([]);
    expect(found([show("2 jam"), wait, ladder, first, pass, second])).toEqual([
      "shorter-than-approval: Pasal 1 (`tayang`) memberi waktu 2 jam (Pasal 1), tetapi menurut Pasal 2 (`tunggu`) tindakannya menunggu persetujuan, yang boleh memakan 1 jam (Pasal 4) + 15 menit (Pasal 5) + 1 jam (Pasal 6). Keadaannya: pada 18 Agustus 2026 pukul 10.00.",
    ]);
    expect(codes(show("2 jam"), wait, ladder, first)).toEqual([]);
  });
});

describe("an act that waits for another event", () => {
  const check = (time: string, event = "isu.terdeteksi"): string =>
    owes("periksa", "pic", "memeriksa Isu Publik", `paling_lambat: ${time} sejak ${event}`);
  const answer = (...lines: readonly string[]): string => owes("jawab", "admin", "menjawab Isu Publik", ...lines);

  it("is due after what others must do first, counted from the same event", () => {
    const after = "setelah: isu.diperiksa";
    expect(codes(answer(after, "paling_lambat: 2 jam sejak isu.terdeteksi"), check("3 jam"))).toEqual([
      "shorter-than-wait",
    ]);
    expect(codes(answer(after, "paling_lambat: 4 jam sejak isu.terdeteksi"), check("3 jam"))).toEqual([]);
    expect(codes(answer(after, "paling_lambat: 2 jam sejak isu.diperiksa"), check("3 jam"))).toEqual([]);
    expect(codes(answer(after, "paling_lambat: 2 jam sejak isu.terdeteksi"), check("3 jam", "siaran.mulai"))).toEqual(
      [],
    );
  });

  it("may also be held back by a prohibition, unless the two never meet", () => {
    const gate = (...lines: readonly string[]): string =>
      rule("tahan", "pelaku: admin", "dilarang: menjawab Isu Publik", "sebelum: isu.diperiksa", ...lines);
    const due = "paling_lambat: 2 jam sejak isu.terdeteksi";
    expect(codes(answer(due), gate(), check("3 jam"))).toEqual(["shorter-than-wait"]);
    expect(codes(answer(due, "bila: isu.tingkat = krisis"), gate("bila: isu.tingkat = rutin"), check("3 jam"))).toEqual(
      [],
    );
  });
});

it("a request leaves time for the decision", () => {
  const ask = (time: string): string =>
    owes("minta", "pic", "meminta persetujuan Narasi", `paling_lambat: ${time} sebelum siaran.mulai`);
  const decide = owes(
    "putus-narasi",
    "sekda",
    "memutus permintaan persetujuan Narasi",
    "paling_lambat: 4 jam kerja sejak narasi.diminta",
  );
  expect(codes(ask("24 jam"), decide)).toEqual(["asked-too-late"]);
  expect(codes(ask("7 hari"), decide)).toEqual([]);
  expect(codes(ask("4 jam kerja"), decide)).toEqual([]);
});

it("a duty begins before its deadline is over", () => {
  const late = (time: string): string =>
    owes(
      "jawab",
      "admin",
      "menjawab Isu Publik",
      "bila: bukan (isu.diperiksa paling lambat 10 jam sejak isu.terdeteksi)",
      `paling_lambat: ${time} sejak isu.terdeteksi`,
    );
  expect(codes(late("12 jam"))).toEqual([]);
  expect(codes(late("10 jam"))).toEqual(["over-before-owed"]);
  expect(codes(late("8 jam"))).toEqual(["over-before-owed"]);
  const first = owes("periksa", "pic", "memeriksa Isu Publik", "paling_lambat: 5 hari kerja sejak isu.terdeteksi");
  const then = (time: string): string =>
    owes(
      "jawab",
      "admin",
      "menjawab Isu Publik",
      "bila: terlampaui periksa",
      `paling_lambat: ${time} sejak isu.terdeteksi`,
    );
  expect(codes(first, then("4 hari kerja"))).toEqual(["over-before-owed"]);
  expect(codes(first, then("6 hari kerja"))).toEqual([]);
});

it("a higher level is given no more time than a lower one", () => {
  const by = (levels: string): string =>
    owes(
      "jawab",
      "admin",
      "menjawab Isu Publik",
      "menurut: isu.tingkat",
      `paling_lambat: { ${levels} }`,
      "sejak: isu.terdeteksi",
    );
  expect(codes(by("rutin: 1 hari kerja, serius: 4 jam kerja, krisis: 1 jam"))).toEqual([]);
  expect(codes(by("rutin: 4 jam kerja, serius: 3 jam, krisis: 6 jam"))).toEqual(["longer-at-higher-level"]);
});

describe("periods one after the other", () => {
  const calendar = plainCalendar(2026, 2026);
  // Monday 5 January 2026, 08.00.
  const time = { calendar, at: Date.UTC(2026, 0, 5) / 1000 };
  const hours = (count: number) => ({ count, unit: "hour" }) as const;
  const workingHours = (count: number) => ({ count, unit: "working-hour" }) as const;

  it("of minutes and hours are added up, without a calendar", () => {
    const none = { calendar: undefined, at: 0 };
    expect(overrunOf([hours(1), { count: 30, unit: "minute" }], hours(2), none)).toEqual({ kind: "never" });
    expect(overrunOf([hours(1), { count: 90, unit: "minute" }], hours(2), none)).toEqual({ kind: "always" });
    expect(overrunOf([hours(1), { times: 3, count: 24, unit: "hour" }], { count: 73, unit: "hour" }, none).kind).toBe(
      "never",
    );
    expect(overrunOf([hours(1), workingHours(1)], hours(2), none)).toEqual({ kind: "unknown" });
  });

  it("in working time run over a weekend, and the moment is named", () => {
    expect(overrunOf([workingHours(4)], hours(70), time)).toEqual({ kind: "never" });
    const found = overrunOf([workingHours(4)], hours(8), time);
    expect(found).toMatchObject({ kind: "sometimes" });
    if (found.kind === "sometimes") expect(found.ends).toBeGreaterThan(found.due);
    expect(overrunBefore(hours(24), [workingHours(4)], time)).toMatchObject({ kind: "sometimes" });
    expect(overrunBefore({ count: 2, unit: "working-day" }, [workingHours(4)], time)).toEqual({ kind: "never" });
  });
});
