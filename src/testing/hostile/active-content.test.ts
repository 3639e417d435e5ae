import { describe, expect, it } from "vitest";
import { activeContent } from "./active-content.js";

describe("is found", () => {
  it.each([
    ["a script", "<script>terinjeksi()</script>"],
    ["a script after a comment that ends at once", "<!--><script>terinjeksi()</script>-->"],
    ["a script of another host", '<script src="https://terinjeksi.example/a.js"></script>'],
    ["a script of whatever scheme the page has", "<script src=//terinjeksi.example/a.js></script>"],
    ["a handler", "<img src=x onerror=terinjeksi()>"],
    ["a handler after a slash", "<img/onerror=terinjeksi()>"],
    ["a handler in upper case", '<B ONCLICK="terinjeksi()">'],
    ["code as an address", '<a href="javascript:terinjeksi()">'],
    ["code as an address, in entities", "<a href='java&#x73;cript&colon;terinjeksi()'>"],
    ["code as an address, with what browsers leave out", '<a href=" java\nscript&Tab;:terinjeksi()">'],
    ["data as an address", "<a href=data:text/html,x>"],
    ["a file as an address", "<a href=file:///etc/passwd>"],
    ["an address of backslashes", "<a href='\\\\terinjeksi.example'>"],
    ["a picture of another host", '<img src="https://terinjeksi.example/a.png">'],
    ["a picture that is a document", '<img src="data:image/svg+xml,<svg>">'],
    ["a style sheet of another host", '<link rel="stylesheet" href="https://terinjeksi.example/a.css">'],
    ["a style sheet in the page", "<style>@import 'https://terinjeksi.example'</style>"],
    ["a style that loads", '<p style="background:url(https://terinjeksi.example)">'],
    ["a frame", "<iframe>"],
    ["a base", "<base href=x>"],
    ["what goes elsewhere at once", '<meta http-equiv="refresh" content="0;url=x">'],
    ["a form to elsewhere", '<form action="https://terinjeksi.example">'],
    ["an element of nobody", "<x:script>"],
    ["a quote that ends an attribute", '<p title=""onmouseover="terinjeksi()">'],
    ["an attribute that is none", "<p title='a'b\"c>"],
    ["data that ends its script", '<script type="application/json">{"a":"</b"}</script>'],
  ])("%s", (_, page) => {
    expect(activeContent(`<p>a</p>${page}`)).toHaveLength(1);
  });
});

describe("is not found", () => {
  it.each([
    ["words that only look so", "<p>&lt;script&gt;terinjeksi()&lt;/script&gt; onclick=terinjeksi() javascript:a</p>"],
    ["an attribute that holds markup", '<p title="<script>terinjeksi()</script>">'],
    ["a comment", "<!-- <script>terinjeksi()</script> -->"],
    ["our own scripts and style sheets", '<script src="assets/a.js"></script><link rel="stylesheet" href="a.css">'],
    ["data", '<script type="application/json">{"a":"\\u003cscript>"}</script>'],
    ["links", '<a href="https://contoh.id">a</a><a href="mailto:a@contoh.id">b</a><a href="c.html#d">c</a>'],
    ["a picture in the page", '<img src="data:image/png;base64,AAAA">'],
  ])("%s", (_, page) => {
    expect(activeContent(page)).toEqual([]);
  });
});
