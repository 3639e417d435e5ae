import { afterEach, expect, it, vi } from "vitest";
import { firstSecond, offsetSpans } from "./civil-time.js";

// A file of its own: only a process can change its zone, a thread cannot, and Stryker runs tests in threads.
afterEach(() => {
  vi.unstubAllEnvs();
});

it("the offsets of a zone do not depend on the zone of the machine", () => {
  const spans = () =>
    ["Asia/Makassar", "America/New_York", "Asia/Beirut"].map((zone) =>
      offsetSpans(zone, firstSecond(zone, "2025-01-01"), firstSecond(zone, "2027-01-01")),
    );
  const before = spans();
  const machine = new Date(0).getTimezoneOffset();
  vi.stubEnv("TZ", "America/New_York");
  expect(new Date(0).getTimezoneOffset()).not.toBe(machine);
  expect(spans()).toEqual(before);
});
