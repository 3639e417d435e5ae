import type { Language } from "../diagnostics/diagnostic.js";

/** Where an editor's words come in and ours go out. */
export type LspStreams = { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };

/** A folder for what can be made again. */
export type Cache = {
  /** Absolute path; everything in it may be deleted at any time. */
  readonly folder: string;
  /** Tells this state of the program from every other. */
  readonly program: string;
};

/** The terminal, as far as commands may use it. Results go to `out`, messages to `error`. */
export type CliIo = {
  out(text: string): void;
  error(text: string): void;
  /** Whether messages go to a terminal that can show progress. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** Shows how far a command is, on a line that goes away again; absent: among the messages. */
  readonly transient?: (text: string) => void;
  /** Where outcomes are kept that would come out the same again; absent, or undefined: nowhere. */
  readonly cache?: (() => Cache | undefined) | undefined;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** Resolves when the person asks a running command to end. */
  interrupted(): Promise<void>;
  /** Calls back whenever the person asks a running command to read its files anew (SIGHUP); absent where nobody can ask. */
  readonly onHangup?: (listener: () => void) => void;
  /** The present year, for new texts only; never part of a publication. */
  year(): number;
  /** Asks the person at the terminal and resolves to the line they type; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** All bytes of the standard input; absent where there is none. */
  readonly input?: () => Promise<Uint8Array>;
  /** The streams on which an editor speaks to a language server; absent where there are none. */
  readonly streams?: LspStreams;
  /** The present instant, ISO 8601 in UTC: for what holds only for a time, such as a signature; never part of a publication. */
  instant(): string;
  /** Milliseconds since some fixed moment, for durations told to people; never part of an output. */
  now(): number;
};

/** How the person wants to be answered. */
export type CliSettings = { readonly language: Language; readonly quiet: boolean };

/** 0 fine, 1 at least one finding that counts, 2 could not run. */
export type ExitCode = 0 | 1 | 2;
