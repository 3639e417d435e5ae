import {
  commands,
  type ExtensionContext,
  env,
  Location,
  Position,
  ProcessExecution,
  Range,
  StatusBarAlignment,
  type StatusBarItem,
  Task,
  tasks,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import {
  LanguageClient,
  type Location as LspLocation,
  type Position as LspPosition,
  TransportKind,
} from "vscode-languageclient/node";
import { findProgram } from "./find-program.js";
import { words } from "./words.js";

/** Scheme of the pages that explain findings. */
const pageScheme = "pedoman-temuan";
/** Texts the server is asked about. */
const documentSelector = [
  { scheme: "file", language: "markdown", pattern: "**/guidelines/**" },
  { scheme: "file", pattern: "**/pedoman.yaml" },
];

let client: LanguageClient | undefined;

/** What the server says it is doing: see `pedoman/status` in its README. */
type Status = { readonly root: string; readonly state: "checking" | "checked" | "failed" };

/** Called by the editor when a folder with guidelines is open, or a command of ours is given. */
export async function activate(context: ExtensionContext): Promise<void> {
  const status = window.createStatusBarItem(StatusBarAlignment.Left);
  const add = (...made: { dispose(): unknown }[]): void => {
    context.subscriptions.push(...made);
  };
  add(
    status,
    workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: (uri) => explained(codeOf(uri)),
    }),
    commands.registerCommand("pedoman.build", () => run(context, ["build"])),
    commands.registerCommand("pedoman.fix", () => run(context, ["fix"])),
    commands.registerCommand("pedoman.openHandbook", openHandbook),
    commands.registerCommand("pedoman.renumberHere", renumberHere),
    commands.registerCommand("pedoman.restart", () => restart(context, status)),
    commands.registerCommand("pedoman.showExamples", showExamples),
    workspace.onDidGrantWorkspaceTrust(() => restart(context, status)),
  );
  await start(context, status);
}

/** Called by the editor when it closes. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function start(context: ExtensionContext, status: StatusBarItem): Promise<void> {
  const module = programFor(context);
  const language = workspace.getConfiguration("pedoman").get<string>("bahasa", "id");
  const began = new LanguageClient(
    "pedoman",
    "Pedoman",
    { module, args: ["lsp"], transport: TransportKind.stdio },
    {
      documentSelector,
      initializationOptions: { language, status: true, explainUri: `${pageScheme}:/{code}` },
      middleware: {
        // The page of a finding is shown, not only fetched.
        async executeCommand(command, given, next) {
          const answer = await next(command, given);
          if (command === "pedoman.explain") await showPage(String(given[0]));
          return answer;
        },
      },
    },
  );
  client = began;
  began.onNotification("pedoman/status", ({ state }: Status) => {
    status.text = { checking: "$(sync~spin) Pedoman", checked: "$(law) Pedoman", failed: "$(warning) Pedoman" }[state];
    status.tooltip = words(language).status[state];
    status.show();
  });
  await began.start();
}

async function restart(context: ExtensionContext, status: StatusBarItem): Promise<void> {
  await client?.stop();
  await start(context, status);
}

function programFor(context: ExtensionContext): string {
  const chosen = workspace.getConfiguration("pedoman").get<string>("program", "");
  const folders = workspace.isTrusted ? (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath) : [];
  return findProgram(chosen, folders, context.extensionPath);
}

/** Runs a command of the program on the saved texts, in the terminal, where its findings can be followed. */
async function run(context: ExtensionContext, args: readonly string[]): Promise<void> {
  const folder = await folderOfTexts();
  if (!folder) return;
  await workspace.saveAll(false);
  const language = workspace.getConfiguration("pedoman").get<string>("bahasa", "id");
  const execution = new ProcessExecution(
    process.execPath,
    [programFor(context), ...args, "--root", folder.uri.fsPath, "--lang", language],
    // The editor's own Node.js: nothing else needs to be installed.
    { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: "1" } },
  );
  await tasks.executeTask(new Task({ type: "pedoman" }, folder, `pedoman ${args[0]}`, "pedoman", execution, []));
}

/** The folder with guidelines that is worked on; asks if there are several. */
async function folderOfTexts(): Promise<WorkspaceFolder | undefined> {
  const language = workspace.getConfiguration("pedoman").get<string>("bahasa", "id");
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  if (active) return active;
  const [only, ...more] = workspace.workspaceFolders ?? [];
  if (!only) {
    window.showErrorMessage(words(language).noFolder);
    return undefined;
  }
  return more.length === 0 ? only : window.showWorkspaceFolderPick();
}

async function openHandbook(): Promise<void> {
  const folder = await folderOfTexts();
  if (!folder) return;
  const page = Uri.joinPath(folder.uri, "dist", "handbook", "index.html");
  try {
    await workspace.fs.stat(page);
  } catch {
    const language = workspace.getConfiguration("pedoman").get<string>("bahasa", "id");
    window.showErrorMessage(words(language).noHandbook);
    return;
  }
  await env.openExternal(page);
}

async function renumberHere(): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  if (uri)
    await client?.sendRequest("workspace/executeCommand", { command: "pedoman.renumber", arguments: [uri.toString()] });
}

async function showExamples(
  uri: string,
  { line, character }: LspPosition,
  places: readonly LspLocation[],
): Promise<void> {
  const shown = places.map(
    ({ uri: file, range: { start, end } }) =>
      new Location(Uri.parse(file), new Range(start.line, start.character, end.line, end.character)),
  );
  await commands.executeCommand("editor.action.showReferences", Uri.parse(uri), new Position(line, character), shown);
}

async function showPage(code: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(`${pageScheme}:/${code}`));
  await window.showTextDocument(document, { preview: true });
}

/** The page of a code, as `pedoman explain` prints it. */
async function explained(code: string): Promise<string> {
  const page = await client?.sendRequest("workspace/executeCommand", { command: "pedoman.explain", arguments: [code] });
  return typeof page === "string" ? page : code;
}

function codeOf({ path }: Uri): string {
  return path.replace(/^\//, "");
}
