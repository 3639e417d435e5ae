import { expect, it } from "vitest";
import { visible } from "./visible.js";

it.each([
  ["a\r\nb\nc", "a  b c"],
  ["a\tb", "a\tb"],
  ["\u0000\u0007\u001b[2J\u007f\u009b", "␀␇␛[2J␡\ufffd"],
  ["a\u202eb\u2066c\u2028", "a\ufffdb\ufffdc\ufffd"],
  ["\ud83d a \udce3", "\ufffd a \ufffd"],
  ["📣 “kutipan” — é & <b>", "📣 “kutipan” — é & <b>"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(shown).toHaveLength(text.length);
});
