import { expect, it } from "vitest";
import { walkProvisions } from "../../model/provision.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { growth, square } from "../../testing/growth.js";
import { foundations, regulation } from "../../testing/sample-texts.js";
import { checkCoverage } from "./check-coverage.js";
import { provisionKind } from "./provision-kind.js";

const places = (text: string): { found: readonly string[]; expected: readonly string[] } => {
  const compiled = compileMarked({ "a.md": regulation(text), ...foundations });
  const found = checkCoverage(compiled.handbook).map(({ code, span }) => `${code} at ${span.file}:${span.start}`);
  return { found, expected: compiled.expected("lock/uncovered").map((one) => one.replace(/ «.*$/, "")) };
};

it("points at every ayat and undivided Pasal without a rule", () => {
  const { found, expected } = places(`## Pasal 1

⟦(1)⟧ Admin menjawab Isu Publik.

(2) Admin wajib menjawab Isu Publik.

\`\`\`aturan
id: satu
pada: ayat (2)
pelaku: admin
wajib: menjawab Isu Publik
\`\`\`

⟦## Pasal 2⟧

Admin menjawab dengan santun.`);
  expect(found).toEqual(expected);
  expect(found).toHaveLength(2);
});

it("a rule on an item speaks for its ayat", () => {
  const { found } = places(`## Pasal 1

(1) Admin wajib:

a. menjawab Isu Publik; dan

b. menerbitkan Tanggapan.

\`\`\`aturan
id: satu
pada: ayat (1) huruf a
pelaku: admin
wajib: menjawab Isu Publik
\`\`\``);
  expect(found).toEqual([]);
});

it("a rule on a whole Pasal speaks for its ayat, not for another Pasal", () => {
  const { found, expected } = places(`## Pasal 1

(1) Admin wajib menjawab Isu Publik.

(2) Admin menjawab dengan santun.

\`\`\`aturan
id: satu
pada: Pasal 1
pelaku: admin
wajib: menjawab Isu Publik
\`\`\`

⟦## Pasal 2⟧

Admin menjawab dengan santun.`);
  expect(found).toEqual(expected);
  expect(found).toHaveLength(1);
});

it.each([
  ["Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Admin adalah pegawai.", "definition"],
  ["Ruang lingkup Peraturan Bupati ini meliputi:\n\na. persetujuan; dan\n\nb. waktu.", "scope"],
  ["Ketentuan lebih lanjut mengenai tata cara pendaftaran diatur dengan Keputusan Bupati.", "delegation"],
  ["Ketentuan mengenai bentuk laporan ditetapkan dengan Keputusan Kepala Dinas.", "delegation"],
  ["Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.", "entry-into-force"],
  [
    "Tingkat ditentukan menurut tabel dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.",
    "annex-reference",
  ],
  ["Admin wajib menjawab, dan ketentuan lebih lanjut diatur dengan Keputusan Bupati.", undefined],
  ["Bupati dapat menetapkan bahwa Peraturan Bupati ini mulai berlaku pada tanggal lain.", undefined],
  ["Ruang lingkup wajib diperiksa oleh Admin.", undefined],
  ["Pembukaan akun diatur lebih lanjut dengan Keputusan Kepala Dinas.", "delegation"],
  ["TRC ditetapkan dengan Keputusan Bupati.", undefined],
  ["Admin menjawab menurut tabel dalam Lampiran.", undefined],
  ["Peraturan Bupati ini berlaku bagi Admin.", undefined],
  ["Peraturan Bupati ini mulai berlaku pada tanggal diundangkan; Admin menjawab Isu Publik.", undefined],
])("%s", (text, kind) => {
  const { handbook } = compileMarked({ "a.md": regulation(`## Pasal 1\n\n${text}`), ...foundations });
  const body = handbook.documents.find(({ file }) => file === "a.md")?.body ?? [];
  const pasal = [...walkProvisions(body)].find((one) => one.kind === "pasal");
  expect(pasal && provisionKind(pasal)).toBe(kind);
});

it("takes no longer by the square on a long text that is nearly of a known kind", () => {
  const nearly = "a sebagaimana dimaksud diatur dengan ";
  const decide = (times: number) => places(`## Pasal 1\n\nKetentuan mengenai ${nearly.repeat(times)}x;`);
  expect(growth(decide, 500)).toBeLessThan(square);
});
