import { afterEach, expect, it, vi } from "vitest";
import { firstSecond, offsetSpans } from "./civil-time.js";

// A file of its own: only a process can change its zone, a thread cannot, and the mutation tests have no clock to turn.
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const at = (iso: string): number => Date.parse(iso);

it.each([
  ["another zone of the machine", () => vi.stubEnv("TZ", "America/New_York")],
  ["a clock long ago", () => vi.useFakeTimers({ now: at("1990-01-01T00:00:00Z") })],
  ["a clock far ahead", () => vi.useFakeTimers({ now: at("2099-01-01T00:00:00Z") })],
])("the offsets of a zone do not depend on %s", (_, change) => {
  const spans = () =>
    ["Asia/Makassar", "America/New_York", "Asia/Beirut"].map((zone) =>
      offsetSpans(zone, firstSecond(zone, "2025-01-01"), firstSecond(zone, "2027-01-01")),
    );
  const machine = () => [new Date(0).getTimezoneOffset(), Math.floor(Date.now() / 1e10)];
  const [before, was] = [spans(), machine()];
  change();
  expect(machine()).not.toEqual(was);
  expect(spans()).toEqual(before);
});
