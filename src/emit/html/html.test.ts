import { expect, it } from "vitest";
import { escapeHtml, html, joinHtml, nothing } from "./html.js";

it("escapes every hole, in text and in attributes", () => {
  const hostile = `"><script>alert('1')</script>&`;
  expect(html`<p title="${hostile}">${hostile}</p>`.toHTML()).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  );
});

it("prints markup as it stands, lists in order, and nothing for what is absent", () => {
  const inner = html`<b>${1}</b>`;
  expect(html`${inner}${[html`<i>`, "<", html`</i>`]}${undefined}${false}${nothing}`.toHTML()).toBe(
    "<b>1</b><i>&lt;</i>",
  );
});

it("joins with a separator", () => {
  expect(joinHtml(["a", html`<b>b</b>`, "c"], html`<br>`).toHTML()).toBe("a<br><b>b</b><br>c");
  expect(joinHtml([], ", ").toHTML()).toBe("");
});

it("replaces the control characters that HTML forbids and keeps line ends and tabs", () => {
  expect(escapeHtml("a\u0000b\u001bc\td\ne")).toBe("a\ufffdb\ufffdc\td\ne");
});

it("replaces what XML forbids as well, and keeps characters beyond the first plane", () => {
  expect(escapeHtml("a\ufffeb\uffffc\ud800d😀")).toBe("a\ufffdb\ufffdc\ufffdd😀");
});
