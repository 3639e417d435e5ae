import { rooms, usualAim } from "../mutants/rooms.mjs";

/**
 * What is measured, in the order of the page, and the command that measures it and records its figures. `parts`: what a section consists of where it
 * may be measured in part; a part of which there is no row was not.
 */
export const sections = [
  {
    name: "hostile",
    command: "npm run test:hostile",
    title: { id: "Masukan yang berniat merusak", en: "Hostile input" },
  },
  {
    name: "kills",
    command: "npm run test:kills",
    title: { id: "Bangun yang dimatikan", en: "Builds that were killed" },
  },
  {
    name: "failures",
    command: "npm run test:failures",
    title: { id: "Operasi berkas yang gagal", en: "File operations that fail" },
  },
  { name: "same-bytes", command: "npm run test:same-bytes", title: { id: "Bita yang sama", en: "Same bytes" } },
  {
    name: "mutants",
    command: "npm run test:mutants",
    title: { id: "Uji atas uji", en: "Tests of the tests" },
    parts: Object.values(rooms).map(({ folder, aim = usualAim }) => ({ name: `\`${folder}\``, aim: `≥ ${aim} %` })),
  },
  { name: "coverage", command: "npm run test:coverage", title: { id: "Cakupan uji", en: "Coverage of the tests" } },
  { name: "flaky", command: "npm run test:flaky", title: { id: "Uji yang goyah", en: "Flaky tests" } },
  { name: "speed", command: "npm run bench:speed", title: { id: "Kecepatan", en: "Speed" } },
  { name: "growth", command: "npm run bench:growth", title: { id: "Pertumbuhan", en: "Growth" } },
];
