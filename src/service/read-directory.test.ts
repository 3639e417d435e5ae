import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { HostError } from "../errors.js";
import { readDirectory as readBytes } from "./read-directory.js";

const readDirectory = (path: string, text: string) => readBytes(path, new TextEncoder().encode(text));

const yaml = `
subjects:
  - type: pegawai
    id: "0198"
    roles: [admin, pic]
    properties: { sk_berlaku: ya, lama: 12, nomor: "12", diangkat: 2026-07-15T09:00:00+08:00, berhenti: belum terjadi }
resources:
  - { type: siaran, id: 17, properties: { pemicu: [bencana, sara], alat_diuji: tidak } }
`;

it("reads YAML as it is meant, and JSON to the same", () => {
  const directory = readDirectory("direktori.yaml", yaml);
  const { subjects, resources } = directory;
  const subject = {
    type: "pegawai",
    id: "0198",
    roles: ["admin", "pic"],
    properties: { sk_berlaku: true, lama: 12, nomor: "12", diangkat: "2026-07-15T09:00:00+08:00", berhenti: null },
  };
  const resource = { type: "siaran", id: "17", properties: { pemicu: ["bencana", "sara"], alat_diuji: false } };
  expect(subjects.get("pegawai")?.get("0198")).toEqual(subject);
  expect(resources.get("siaran")?.get("17")).toEqual({ ...resource, roles: [] });
  const json = JSON.stringify({ subjects: [subject], resources: [resource] });
  expect(readDirectory("direktori.json", json)).toEqual(directory);
});

it("without subjects or resources knows none", () => {
  for (const text of ["", "subjects: []", "{}"]) expect(readDirectory("d.yml", text).subjects.size).toBe(0);
});

it.each(["certification", "search", "todo"])("reads the directory of the fixture %s", (name) => {
  const path = resolve(import.meta.dirname, `../testing/authzen/${name}/directory.json`);
  expect(readDirectory(path, readFileSync(path, "utf8")).subjects.get("user")?.size).toBeGreaterThan(1);
});

describe("refuses, and says where", () => {
  it.each([
    ["d.yaml", "subjects: [{ type: a }]", "d.yaml: `subjects[0].id` is missing; it is required."],
    ["d.yaml", "subjek: []", "d.yaml: `subjek` is not known here."],
    ["d.yaml", "resources: [{ type: a, id: b, roles: [admin] }]", "d.yaml: `resources[0].roles` is not known here."],
    ["d.yaml", "subjects: [{ type: a, id: b, roles: admin }]", "d.yaml: `subjects[0].roles` must be a list."],
    ["d.yaml", "subjects:\n  - type: a\n    type: b", "d.yaml:3: "],
    ["d.yaml", "subjects: [", "d.yaml:1: "],
    ["d.json", '{"subjects": [], "subjects": []}', 'd.json: the key "subjects" stands twice (line 1).'],
    ["d.json", "subjects: []", "d.json: not valid JSON"],
    ["d.json", "[]", "d.json: The directory must be an object."],
    [
      "d.json",
      '{"subjects": [{"type": "a", "id": "b"}, {"type": "a", "id": "c"}, {"type": "a", "id": "b", "roles": ["admin"]}]}',
      "d.json: `subjects[2]` names a b, which stands at `subjects[0]` already.",
    ],
  ])("%s %s", (path, text, message) => {
    expect(() => readDirectory(path, text)).toThrow(HostError);
    expect(() => readDirectory(path, text)).toThrow(message);
  });
});
