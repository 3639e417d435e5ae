import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type {
  Diagnostic,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  WorkspaceEdit,
} from "vscode-languageserver";

/** The program as it is built: what an editor starts. */
const program = resolve(import.meta.dirname, "../../lib/cli.js");

/** What was published about a text. */
export type Published = { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] };

/** An editor that talks to `pedoman lsp` over its standard input and output. */
export type EditorClient = {
  readonly initialized: InitializeResult;
  /** Opens a text; its URI is that of the path unless another is given. */
  open(path: string, text: string, uri?: string): string;
  /** Puts a new text, or the changes to make to the old one. */
  change(uri: string, changes: readonly object[] | string): number;
  close(uri: string): void;
  request<T>(method: string, params: object): Promise<T>;
  notify(method: string, params: object): void;
  /** The last thing published about a text. */
  published(uri: string): Published | undefined;
  /** Everything published since the client began, in order. */
  readonly history: readonly (Published & { readonly uri: string; readonly at: number })[];
  /** Resolves with the next publication about a text of at least this version. */
  answered(uri: string, version: number): Promise<Published>;
  /** Resolves when the server says that all is known of everything sent so far. */
  checked(): Promise<void>;
  /** Edits the server asked the editor to make; the editor says yes and leaves the making to the test. */
  readonly applied: readonly WorkspaceEdit[];
  /** What the server logged or showed. */
  readonly said: readonly string[];
  /** Ends the server as an editor does; resolves to its exit code. */
  end(): Promise<number | null>;
};

/** Starts a server for folders. */
export async function startEditor(
  folders: readonly string[],
  options: {
    readonly init?: object;
    readonly params?: Partial<InitializeParams>;
    readonly args?: readonly string[];
  } = {},
): Promise<EditorClient> {
  const server = spawn(process.execPath, [program, "lsp", "--stdio", ...(options.args ?? [])], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = new Promise<number | null>((done) => server.once("exit", done));
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const history: (Published & { uri: string; at: number })[] = [];
  const last = new Map<string, Published>();
  const said: string[] = [];
  const applied: WorkspaceEdit[] = [];
  const versions = new Map<string, number>();
  let waiting: { test(): boolean; done(): void }[] = [];
  let state: "unknown" | "checking" | "checked" | "failed" = "unknown";
  const look = (): void => {
    waiting = waiting.filter(({ test, done }) => {
      const ready = test();
      if (ready) done();
      return !ready;
    });
  };
  const until = (test: () => boolean): Promise<void> =>
    new Promise((done) => {
      waiting.push({ test, done });
      look();
    });

  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    const { uri, version, diagnostics } = params;
    last.set(uri, { version, diagnostics });
    history.push({ uri, version, diagnostics, at: performance.now() });
    look();
  });
  connection.onNotification("pedoman/status", (status: { state: typeof state }) => {
    state = status.state;
    look();
  });
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
    said.push(message);
  });
  connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
    said.push(message);
  });
  connection.onRequest("workspace/applyEdit", ({ edit }: { edit: WorkspaceEdit }) => {
    applied.push(edit);
    return { applied: true };
  });
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/codeLens/refresh", () => null);
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: folders.map((path) => ({ uri: pathToFileURL(path).href, name: path })),
    initializationOptions: { status: true, ...options.init },
    ...options.params,
  });
  await connection.sendNotification("initialized", {});

  const dirty = (): void => {
    state = "unknown";
  };
  return {
    initialized,
    history,
    said,
    applied,
    open(path, text, uri = pathToFileURL(path).href) {
      dirty();
      versions.set(uri, 1);
      const textDocument = { uri, languageId: "markdown", version: 1, text };
      void connection.sendNotification("textDocument/didOpen", { textDocument });
      return uri;
    },
    change(uri, changes) {
      dirty();
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      const contentChanges = typeof changes === "string" ? [{ text: changes }] : changes;
      void connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
      return version;
    },
    close(uri) {
      dirty();
      void connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    },
    request: (method, params) => connection.sendRequest(method, params),
    notify(method, params) {
      dirty();
      void connection.sendNotification(method, params);
    },
    published: (uri) => last.get(uri),
    async answered(uri, version) {
      await until(() => (last.get(uri)?.version ?? 0) >= version);
      return last.get(uri) as Published;
    },
    checked: () => until(() => state === "checked"),
    async end() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}
