import { expect, it } from "vitest";
import type { Severity } from "../diagnostic.js";
import { summarise } from "./summarise.js";

function findings(...kinds: readonly (readonly [Severity, string])[]) {
  return kinds.map(([severity, file]) => ({ severity, span: { file, start: 0, end: 0 } }));
}

it("counts by severity, errors first, and files", () => {
  const found = findings(["warning", "a.md"], ["error", "a.md"], ["error", "b.md"], ["error", "b.md"]);
  expect(summarise(found, "id")).toBe("3 kesalahan, 1 peringatan di 2 berkas");
  expect(summarise(found, "en")).toBe("3 errors, 1 warning in 2 files");
});

it("names only what there is", () => {
  expect(summarise(findings(["info", "a.md"]), "id")).toBe("1 catatan di 1 berkas");
  expect(summarise(findings(["info", "a.md"]), "en")).toBe("1 note in 1 file");
});

it("says that there is nothing", () => {
  expect(summarise([], "id")).toBe("Tidak ada temuan");
  expect(summarise([], "en")).toBe("No findings");
});
