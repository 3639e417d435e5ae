import { expect, it } from "vitest";
import { compileTexts } from "../../testing/compile-texts.js";
import { foundations, regulation } from "../../testing/sample-texts.js";
import { listConnector } from "./list-connector.js";

function connectorOf(text: string) {
  const { documents } = compileTexts({ ...foundations, "perbup.md": regulation(`## Pasal 1\n\n${text}`) }).value;
  return listConnector(documents[0]?.body[0]);
}

it.each([
  ["Meliputi:\n\na. satu; dan\n\nb. dua.", "and"],
  ["Meliputi:\n\na. satu; atau\n\nb. dua.", "or"],
  ["Meliputi:\n\na. satu; dan/atau\n\nb. dua.", "or"],
  ["Meliputi:\n\na. satu; ATAU\n\nb. dua.", "or"],
  ["Meliputi:\n\na. satu;\n\nb. dua; atau\n\nc. tiga.", "or"],
  // Only the word after the last item but one counts.
  ["Meliputi:\n\na. satu; atau\n\nb. dua; dan\n\nc. tiga.", "and"],
  ["Meliputi:\n\na. satu;\n\nb. dua.", "and"],
  ["Meliputi:\n\na. satu atau dua;\n\nb. tiga.", "and"],
  ["Meliputi:\n\na. satu atauan\n\nb. dua.", "and"],
  // A list inside an item ends with the word that joins the item to the next.
  ["Meliputi:\n\na. satu:\n\n1. dua; dan\n\n2. tiga; atau\n\nb. empat.", "or"],
  ["Meliputi:\n\na. satu:\n\n1. dua; atau\n\n2. tiga; dan\n\nb. empat.", "and"],
  ["Meliputi:\n\na. satu.", "and"],
  ["Tanpa rincian atau apa pun.", "and"],
])("%j hangs together by «%s»", (text, connector) => {
  expect(connectorOf(text)).toBe(connector);
});

it("asks for all where there is no text", () => {
  expect(listConnector(undefined)).toBe("and");
});
