import { expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import { brokenLinks, complaintsAbout, fileNamed, idsOn, pagesOf, wordsOn } from "../../testing/html-pages.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { askEmitter } from "../ask/ask.js";
import { checklistsEmitter } from "../checklists/checklists.js";
import { handbookEmitter } from "../handbook/handbook.js";
import { groupRoles } from "./group-roles.js";
import { rolesEmitter } from "./roles.js";

const bundle = bundleOf(sampleHandbook).value;
const files = rolesEmitter.emit(sampleHandbook, bundle).value;
const admin = wordsOn(fileNamed(files, "handbook/peran_admin.html"));

it("makes a page for every role and one that lists them, the same bytes twice", () => {
  const roles = [...sampleHandbook.organisation.roles.keys()];
  expect(files.map(({ path }) => path)).toEqual([
    "handbook/peran.html",
    ...roles.map((role) => `handbook/peran_${role}.html`),
  ]);
  expect(rolesEmitter.emit(sampleHandbook, bundle).value).toEqual(files);
});

it.each([...pagesOf(files)])("%s is valid HTML with every id once", async (_path, html) => {
  expect(await complaintsAbout(html)).toEqual([]);
  expect(new Set(idsOn(html)).size).toBe(idsOn(html).length);
});

it("leads nowhere that is not there", () => {
  const all = [
    ...files,
    ...askEmitter.emit(sampleHandbook, bundle).value,
    ...checklistsEmitter.emit(sampleHandbook).value,
    ...handbookEmitter.emit(sampleHandbook).value,
  ];
  expect(brokenLinks(all)).toEqual([]);
});

it("shows a role what binds it and those above it, with the provision and its words", () => {
  expect(admin).toMatch(/Saya Admin Berlaku pula ketentuan bagi Pegawai , Setiap orang/);
  expect(admin).toMatch(
    /Dilarang dilarang menerbitkan Tanggapan Pasal 3 ayat \(2\).*Bunyi pasal Pasal 3 ayat \(2\) “Admin dilarang/,
  );
  expect(admin).toContain("Sebagai Pegawai wajib membuka kanal warga");
  expect(admin).toMatch(
    /Batas waktu saya .* menyampaikan tanda terima paling lambat 1 hari kerja sejak Isu Publik terdeteksi Pasal 4A ayat \(1\)/,
  );
});

it("shows nobody what binds only those below", () => {
  expect(wordsOn(fileNamed(files, "handbook/peran_pegawai.html"))).not.toContain("tanda terima");
});

it("shares its checklists with the sheet, and leads to the question with the role filled in", () => {
  const page = fileNamed(files, "handbook/peran_admin.html");
  expect(page).toContain('href="bolehkah.html#peran&#x3D;admin"');
  expect(page).toMatch(/href="\.\.\/checklists\/admin\.html#daftar_/);
});

it("groups roles below the widest, those nearest to the work first, and survives a circle", () => {
  const role = (id: string, parent?: string, rank?: number) =>
    ({ id, term: id, parent, rank, substitutes: [], span: { file: "", start: 0, end: 0 } }) as const;
  const names = (roles: Parameters<typeof groupRoles>[0]) =>
    groupRoles(roles).map(({ head, cards }) => [
      head.id,
      ...cards.map(({ role: { id }, below }) => [id, ...below.map((one) => one.id)].join(">")),
    ]);
  const roles = [
    role("semua"),
    role("warga", "semua"),
    role("pegawai", "semua"),
    role("sekda", "pegawai", 3),
    role("admin", "pegawai", 8),
    role("utama", "admin", 8),
  ];
  expect(names(roles)).toEqual([
    ["pegawai", "admin>utama", "sekda"],
    ["semua", "semua", "warga", "pegawai"],
  ]);
  expect(names([role("a", "b"), role("b", "a")])).toEqual([]);
});
