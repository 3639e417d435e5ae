import { pathToFileURL } from "node:url";

/** What an extension did to the editor it believed to run in. */
export type StandIn = {
  /** What `require("vscode")` gives. */
  readonly api: object;
  readonly commands: ReadonlyMap<string, (...given: unknown[]) => unknown>;
  /** Diagnostics by URI, as the extension set them. */
  readonly diagnostics: ReadonlyMap<string, readonly { readonly message: string }[]>;
  /** What was shown in the status bar last. */
  readonly status: { text: string };
};

type Event = (listener: unknown) => { dispose(): void };

const nothing = { dispose() {} };
const event: Event = () => nothing;

class Disposable {
  constructor(private readonly end: () => void = () => {}) {}
  static from(): Disposable {
    return new Disposable();
  }
  dispose(): void {
    this.end();
  }
}

class EventEmitter {
  readonly event = event;
  fire(): void {}
  dispose(): void {}
}

class Uri {
  constructor(private readonly written: URL) {}
  static parse(text: string): Uri {
    return new Uri(new URL(text));
  }
  static file(path: string): Uri {
    return new Uri(pathToFileURL(path));
  }
  get scheme(): string {
    return this.written.protocol.slice(0, -1);
  }
  get path(): string {
    return decodeURIComponent(this.written.pathname);
  }
  get fsPath(): string {
    return this.path;
  }
  toString(): string {
    return this.written.href;
  }
}

class Plain {
  constructor(...given: unknown[]) {
    Object.assign(this, { given });
  }
}

class Diagnostic {
  constructor(
    readonly range: unknown,
    readonly message: string,
  ) {}
}

/**
 * An editor that is not there: enough of VS Code for an extension to start, to speak to its language server and to show what it is told. What it has
 * not is a function that does nothing.
 * @param folder - Absolute path of the one folder that is open.
 */
export function standInVscode(folder: string): StandIn {
  const commands = new Map<string, (...given: unknown[]) => unknown>();
  const diagnostics = new Map<string, readonly { readonly message: string }[]>();
  const status = { text: "" };
  const collection = {
    set: (uri: Uri, list: readonly Diagnostic[] | undefined) => diagnostics.set(uri.toString(), list ?? []),
    delete: (uri: Uri) => diagnostics.delete(uri.toString()),
    clear: () => diagnostics.clear(),
    ...nothing,
  };
  const item = Object.assign(status, { show() {}, hide() {}, ...nothing });
  const settings = { get: (_key: string, fallback: unknown) => fallback, has: () => false };
  const api = {
    version: "1.91.0",
    Disposable,
    EventEmitter,
    Uri,
    Diagnostic,
    CancellationTokenSource: class {
      readonly token = { isCancellationRequested: false, onCancellationRequested: event };
      cancel(): void {}
      dispose(): void {}
    },
    env: { language: "id", appName: "stand-in" },
    commands: {
      registerCommand(name: string, run: (...given: unknown[]) => unknown) {
        commands.set(name, run);
        return nothing;
      },
    },
    languages: anything({ createDiagnosticCollection: () => collection, match: () => 0 }, () => nothing),
    window: anything({
      createStatusBarItem: () => item,
      createOutputChannel: () => anything({ logLevel: 3, onDidChangeLogLevel: event, dispose() {} }),
      activeTextEditor: undefined,
      visibleTextEditors: [],
      tabGroups: { all: [], onDidChangeTabs: event, onDidChangeTabGroups: event },
    }),
    workspace: anything({
      isTrusted: true,
      textDocuments: [],
      notebookDocuments: [],
      workspaceFolders: [{ uri: Uri.file(folder), name: "folder", index: 0 }],
      getConfiguration: () => settings,
      createFileSystemWatcher: () => ({
        onDidCreate: event,
        onDidChange: event,
        onDidDelete: event,
        ...nothing,
      }),
      registerTextDocumentContentProvider: () => nothing,
      getWorkspaceFolder: () => undefined,
    }),
  };
  return { api: anything(api), commands, diagnostics, status };
}

/** An object whose missing parts are there all the same: classes by capital letter, else functions; events register nobody. */
function anything(known: object, missing: () => unknown = () => undefined): object {
  return new Proxy(known, {
    get(target, name) {
      if (name in target || typeof name === "symbol" || name === "then") return Reflect.get(target, name);
      if (/^on[A-Z]/.test(name)) return event;
      return /^[A-Z]/.test(name) ? enumOrClass(name) : missing;
    },
  });
}

const made = new Map<string, unknown>();

/** One class a name; its static parts are values that can go on being asked: `CodeActionKind.QuickFix.append("x")`. */
function enumOrClass(name: string): unknown {
  const known = made.get(name);
  if (known) return known;
  const kind = { value: "", append: () => kind, contains: () => false };
  const fresh = new Proxy(class extends Plain {}, {
    get: (target, part) => (part in target || typeof part === "symbol" ? Reflect.get(target, part) : kind),
  });
  made.set(name, fresh);
  return fresh;
}
