import { expect, it } from "vitest";
import { calendarText, calendarValue } from "./calendar-text.js";

it("folds lines of more than 75 octets between characters, and unfolds to the same", () => {
  const value = "é“Perbup” 界🙂 ".repeat(40);
  const text = calendarText([["SUMMARY", value]]);
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\ufffd");
  }
  expect(text.split("\r\n").length).toBeGreaterThan(8);
  expect(text.replaceAll("\r\n ", "")).toBe(`SUMMARY:${value}\r\n`);
  expect(calendarText([["A", "x".repeat(73)]])).toBe(`A:${"x".repeat(73)}\r\n`);
});

it("no text ends a line or begins a property", () => {
  expect(calendarValue("satu;dua,tiga\\\r\nEND:VTODO\nBEGIN:VALARM\u0000\ud800")).toBe(
    "satu\\;dua\\,tiga\\\\\\nEND:VTODO\\nBEGIN:VALARM �",
  );
});
