import { describe, expect, it } from "vitest";
import { bundleOf } from "../../compile/bundle.js";
import type { Calendar } from "../../model/calendar.js";
import type { Handbook } from "../../model/handbook.js";
import { validators } from "../../schema/generated/output-validators.js";
import { sampleHandbook } from "../../testing/sample-handbook.js";
import { rulesEmitter } from "./rules.js";

const calendar = (year: number, zone = "Asia/Makassar"): Calendar => ({
  document: `kalender-${year}`,
  year,
  zone,
  week: new Map([[1, [{ from: "08:00", to: "12:00" }]]]),
  holidays: [],
});
const textsOf = (handbook: Handbook): ReadonlyMap<string, string> => {
  const { value: bundle } = bundleOf(handbook);
  return new Map(rulesEmitter.emit(handbook, bundle).value.map(({ path, contents }) => [path, String(contents)]));
};

describe("the files for machines", () => {
  it("follow the schemas that stand beside them", () => {
    const texts = textsOf({ ...sampleHandbook, calendars: [calendar(2026)] });
    for (const name of ["rules", "calendar"] as const) {
      const validate = validators[`outputs/${name}`];
      expect(validate(JSON.parse(texts.get(`rules/${name}.json`) ?? "")), JSON.stringify(validate.errors)).toBe(true);
      expect(JSON.parse(texts.get(`rules/${name}.schema.json`) ?? "")["$id"]).toBe(
        `urn:pedoman:schema:outputs:${name}:1`,
      );
    }
  });

  it("say nothing about time without a calendar", () => {
    expect([...textsOf({ ...sampleHandbook, calendars: [] }).keys()]).not.toContain("rules/calendar.json");
  });

  it("hold no calendar while calendars do not fit", () => {
    const handbook = { ...sampleHandbook, calendars: [calendar(2025), calendar(2026, "Asia/Jakarta")] };
    expect(bundleOf(handbook).diagnostics).toHaveLength(1);
    expect([...textsOf(handbook).keys()]).not.toContain("rules/calendar.json");
  });
});
