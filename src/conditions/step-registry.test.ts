import { expect, it } from "vitest";
import { type NewStep, openSteps } from "./step-registry.js";

const step = (fields: object): NewStep => fields as NewStep;

it("keeps a step once, whatever the order of its keys, at every depth", () => {
  const steps = openSteps();
  const first = steps.register(step({ kind: "shift", reads: ["a.b"], by: { count: 3, unit: "hour" } }));
  expect(steps.register(step({ by: { unit: "hour", count: 3 }, reads: ["a.b"], kind: "shift" }))).toBe(first);
  expect(steps.all()).toEqual([{ kind: "shift", name: "_.1", reads: ["a.b"], by: { count: 3, unit: "hour" } }]);
});

it("tells apart what differs in any value, and in the order of a list", () => {
  const steps = openSteps();
  const names = [
    { kind: "shift", reads: ["a.b"], by: { count: 3, unit: "hour" } },
    { kind: "shift", reads: ["a.b"], by: { count: 4, unit: "hour" } },
    { kind: "shift", reads: ["a.b", "c.d"], by: { count: 3, unit: "hour" } },
    { kind: "shift", reads: ["c.d", "a.b"], by: { count: 3, unit: "hour" } },
    { kind: "shift", reads: { 0: "a.b" }, by: null },
    { kind: "shift", reads: ["a.b"], by: null },
  ].map((fields) => steps.register(step(fields)));
  expect(names).toEqual(["_.1", "_.2", "_.3", "_.4", "_.5", "_.6"]);
});

it("counts the steps of elements by themselves, and their names are bare", () => {
  const steps = openSteps();
  const names = [{ kind: "a" }, { kind: "a", of: "x.y" }, { kind: "b", of: undefined }, { kind: "b", of: "x.y" }].map(
    (fields) => steps.register(step(fields)),
  );
  expect(names).toEqual(["_.1", "_1", "_.2", "_2"]);
  expect(steps.all().map(({ name }) => name)).toEqual(names);
});

it("hands out a list of its own", () => {
  const steps = openSteps();
  steps.register(step({ kind: "a" }));
  (steps.all() as unknown[]).pop();
  expect(steps.all()).toHaveLength(1);
});
