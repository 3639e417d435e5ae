import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";
import type { CompletionItem, Position, Range, TextEdit } from "vscode-languageserver";
import { offsetOf, rangeOf } from "../language-server/positions.js";
import type { EditorClient } from "./editor-client.js";

const project = resolve(import.meta.dirname, "../..");
/** The program as it is built. */
export const program = join(project, "lib", "cli.js");
const made: string[] = [];

/** Removes the folders of this file's tests when they have ended. */
export function removeFoldersAfterwards(): void {
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}

/** A folder with the real guidelines in it. */
export function copyOfGuidelines(): string {
  const folder = emptyFolder();
  cpSync(join(project, "guidelines"), join(folder, "guidelines"), { recursive: true });
  return folder;
}

/** A folder with nothing in it. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pedoman-editor-")));
  made.push(folder);
  return folder;
}

/** What an editor holds of one text. */
export class OpenText {
  constructor(
    readonly editor: EditorClient,
    readonly uri: string,
    public text: string,
  ) {}

  private get source(): { path: string; text: string } {
    return { path: "", text: this.text };
  }

  /** The place `shift` code units after the first (or nth) time some words stand in the text. */
  at(words: string, shift = 1, nth = 0): Position {
    let index = -1;
    for (let i = 0; i <= nth; i += 1) index = this.text.indexOf(words, index + 1);
    if (index === -1) throw new Error(`Not in the text: ${words}`);
    return rangeOf(this.source, { start: index + shift, end: index + shift }).start;
  }

  words({ start, end }: Range): string {
    return this.text.slice(offsetOf(this.source, start), offsetOf(this.source, end));
  }

  /** Writes other words in place of some, as somebody typing does: one change of a range. */
  replace(old: string, fresh: string): number {
    const start = this.text.indexOf(old);
    if (start === -1) throw new Error(`Not in the text: ${old}`);
    return this.splice(start, start + old.length, fresh);
  }

  /** Puts other words in place of a stretch of the text. */
  splice(start: number, end: number, fresh: string): number {
    const range = rangeOf(this.source, { start, end });
    this.text = this.text.slice(0, start) + fresh + this.text.slice(end);
    return this.editor.change(this.uri, [{ range, text: fresh }]);
  }

  ask<T>(method: string, position: Position, more: object = {}): Promise<T> {
    return this.editor.request(`textDocument/${method}`, { textDocument: { uri: this.uri }, position, ...more });
  }

  askWhole<T>(method: string, more: object = {}): Promise<T> {
    return this.editor.request(`textDocument/${method}`, { textDocument: { uri: this.uri }, ...more });
  }

  /** What may be written after some words, typed at the end of a line that begins with others. */
  async offered(after: string): Promise<readonly CompletionItem[]> {
    return this.ask<CompletionItem[]>("completion", this.at(after, after.length));
  }

  /** The text with edits made, the last first. */
  with(edits: readonly TextEdit[]): string {
    const placed = edits
      .map(({ range, newText }) => ({
        start: offsetOf(this.source, range.start),
        end: offsetOf(this.source, range.end),
        newText,
      }))
      .sort((a, b) => b.start - a.start);
    return placed.reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      this.text,
    );
  }
}

/** Opens a text of a folder in an editor. */
export async function openText(editor: EditorClient, folder: string, name: string): Promise<OpenText> {
  const path = join(folder, "guidelines", name);
  const text = readFileSync(path, "utf8");
  return new OpenText(editor, editor.open(path, text), text);
}

/** What `pedoman check` finds in a folder, by file: code and place of each finding. */
export function checkedByProgram(folder: string): ReadonlyMap<string, readonly string[]> {
  const { stdout, stderr } = spawnSync(process.execPath, [program, "check", "--format", "json", "--quiet", "--all"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  type Finding = { file: string; code: string; start: Place; end: Place; message: string };
  type Place = { line: number; column: number };
  let report: { findings?: Finding[]; diagnostics?: Finding[] };
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(stderr || stdout);
  }
  const found = new Map<string, string[]>();
  for (const { file, code, start, end, message } of report.diagnostics ?? report.findings ?? []) {
    const line = `${code} ${start.line - 1}:${start.column - 1}-${end.line - 1}:${end.column - 1} ${message}`;
    found.set(file, [...(found.get(file) ?? []), line]);
  }
  for (const list of found.values()) list.sort();
  return found;
}

/** What an editor was told about a text, in the same form. */
export function told(editor: EditorClient, uri: string): readonly string[] {
  return (editor.published(uri)?.diagnostics ?? [])
    .map(
      ({ code, range: { start, end }, message }) =>
        `${code} ${start.line}:${start.character}-${end.line}:${end.character} ${String(message).split("\n")[0]}`,
    )
    .sort();
}
