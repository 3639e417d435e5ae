import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * The rooms of src/, from what everything may use to what nothing may use. A room imports rooms of the lines above its own;
 * rooms on one line do not import one another.
 */
const layers: readonly (readonly string[])[] = [
  ["errors"],
  ["model"],
  ["evaluate", "diagnostics"],
  ["host", "syntax", "schema", "conditions", "browser"],
  ["compile"],
  ["lint", "prove", "exchange", "rewrite"],
  ["emit"],
  ["publish"],
  ["workspace"],
  ["language-server", "workbench", "service", "log-audit"],
  ["cli", "index"],
];
/** Helpers for tests may use anything and are used by tests alone. */
const testRoom = "testing";

/** Who may touch the outside world, by the module it is touched through. */
const outside: Readonly<Record<string, readonly string[]>> = {
  "node:fs": ["host"],
  "node:http": ["host"],
  "node:net": ["host"],
  "node:fs/promises": ["host"],
  "node:child_process": ["host"],
  "node:path": ["cli", "host"],
  "node:readline/promises": ["cli"],
  "node:timers/promises": ["host"],
  "node:module": ["host"],
  "node:v8": ["host"],
  "node:crypto": ["workspace", "compile", "publish", "service", "host"],
  "node:zlib": ["workspace"],
  "node:worker_threads": ["cli", "host"],
  "vscode-languageserver": ["language-server"],
  "vscode-languageserver/node": ["language-server"],
  "vscode-languageserver-textdocument": ["language-server"],
  chokidar: ["cli"],
  commander: ["cli"],
  unified: ["syntax"],
  "remark-parse": ["syntax"],
  "remark-frontmatter": ["syntax"],
  "remark-gfm": ["syntax"],
  mdast: ["syntax"],
  satteri: ["syntax"],
  yaml: ["syntax"],
  "handlebars/runtime.js": ["emit"],
  minisearch: ["browser"],
  "@orama/stemmers/indonesian": ["browser"],
  fflate: ["emit", "exchange"],
  diff: ["prove", "exchange", "cli"],
  saxes: ["exchange"],
  "@babel/code-frame": ["diagnostics"],
  "@myriaddreamin/typst-ts-node-compiler": ["emit"],
  "@js-temporal/polyfill": ["compile"],
  "z3-solver": ["prove"],
  "@duckdb/node-api": ["host"],
  "node:os": ["host"],
};

const root = resolve(import.meta.dirname);

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sourceFiles(path);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") && !entry.name.endsWith(".d.ts")
      ? [path]
      : [];
  });
}

/** Every module a file names: imports, re-exports, dynamic imports, types included. */
function importsOf(path: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push(node.moduleSpecifier.text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push(argument.text);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push(node.argument.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true));
  return found;
}

function roomOf(path: string): string {
  const [first = ""] = relative(root, path).split("/");
  return first.replace(/\.ts$/, "");
}

const files = sourceFiles(root);
const imports = files.flatMap((file) =>
  importsOf(file).map((module) => ({ file: relative(root, file), from: roomOf(file), module })),
);
const inner = imports.filter(({ module }) => module.startsWith("."));
const outer = imports.filter(({ module }) => !module.startsWith("."));

describe("the rooms of src/", () => {
  it("are all known", () => {
    const known = new Set([...layers.flat(), testRoom]);
    expect([...new Set(files.map(roomOf))].filter((room) => !known.has(room))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it("import one way only", () => {
    const level = new Map(layers.flatMap((rooms, index) => rooms.map((room) => [room, index] as const)));
    const wrong = inner
      .map(({ file, from, module }) => ({
        file,
        from,
        to: roomOf(resolve(root, dirname(file), module.replace(/\.js$/, ".ts"))),
      }))
      .filter(({ from, to }) => from !== to && from !== testRoom)
      .filter(({ from, to }) => !((level.get(to) ?? Number.POSITIVE_INFINITY) < (level.get(from) ?? -1)))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it("never import in a circle", () => {
    const edges = new Map<string, string[]>();
    for (const { file, module } of inner) {
      const target = relative(root, resolve(root, dirname(file), module.replace(/\.js$/, ".ts")));
      edges.set(file, [...(edges.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("touch the outside world only where they may", () => {
    const wrong = outer
      .filter(({ from, module }) => from !== testRoom && !(outside[module] ?? ["every room"]).includes(from))
      .filter(({ module }) => module in outside || module.startsWith("node:"))
      .map(({ file, module }) => `${file} → ${module}`);
    expect(wrong).toEqual([]);
  });

  it("give the pages' scripts nothing but the model and the evaluator", () => {
    const allowed = new Set(["browser", "model", "evaluate"]);
    const wrong = inner
      .filter(({ from }) => from === "browser")
      .map(({ file, module }) => ({ file, to: resolve(root, dirname(file), module.replace(/\.js$/, ".ts")) }))
      .filter(({ to }) => !allowed.has(roomOf(to)))
      .map(({ file, to }) => `${file} → ${relative(root, to)}`);
    expect(wrong).toEqual([]);
    expect(files.some((file) => roomOf(file) === "browser")).toBe(true);
  });

  it("leave the evaluator without any dependency", () => {
    const wrong = imports.filter(
      ({ from, module }) => from === "evaluate" && !module.startsWith("./") && !module.startsWith("../model/"),
    );
    expect(wrong).toEqual([]);
  });
});
