import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  type Position,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../diagnostics/diagnostic.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { settingsPath } from "../model/settings.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { guidelinesFolder } from "../workspace/load-sources.js";
import { type CheckLoop, checkLoop } from "./check-loop.js";
import type { Checker } from "./checker.js";
import { pathOfUri, uriOfPath } from "./file-uri.js";
import type { Look, LookAt } from "./look.js";
import { offsetOf } from "./positions.js";
import { openProject, type Project } from "./project.js";
import { placeOfFile } from "./projects.js";
import { codeActions } from "./requests/code-actions.js";
import { codeLenses } from "./requests/code-lenses.js";
import { explainCommand, explainFinding, renumberCommand } from "./requests/commands.js";
import { completions } from "./requests/completion.js";
import { definition } from "./requests/definition.js";
import { documentSymbols } from "./requests/document-symbols.js";
import { foldingRanges } from "./requests/folding-ranges.js";
import { formatting } from "./requests/formatting.js";
import { hover } from "./requests/hover.js";
import { references } from "./requests/references.js";
import { prepareRename, rename, renumberText } from "./requests/rename.js";
import { type DiagnosticStyle, toLspDiagnostic } from "./to-lsp-diagnostic.js";
import { editorWords } from "./words.js";

/** What an editor may ask for when it starts the server (`initializationOptions`); all of it may be absent. */
type Options = {
  /** `id` or `en`; else the editor's own language decides, else {@link ServerSetup.language}. */
  readonly language?: unknown;
  /** Where the page of a code is opened, with `{code}` for the code. */
  readonly explainUri?: unknown;
  /** Whether to send `pedoman/status` when a check begins and when all is known. */
  readonly status?: unknown;
};

/** What a server works with. */
export type ServerSetup = {
  readonly host: Host;
  readonly parser: MarkdownParser;
  readonly checker: Checker;
  /** Spoken where neither options nor the editor say otherwise. */
  readonly language: Language;
  readonly version: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
};

type OpenedProject = {
  readonly project: Project;
  readonly loop: CheckLoop;
  /** Files about which something is published. */
  readonly published: Set<string>;
  /** Whether the folder was read once. */
  readonly ready: Promise<void>;
};

/** `pedoman/status`: what the server is doing for a folder. */
type Status = { readonly root: string; readonly state: "checking" | "checked" | "failed" };

/** The language server: wires the editor's requests to the texts. It ends when the editor ends it. */
export function serve({ host, parser, checker, language: spoken, version, input, output }: ServerSetup): void {
  const connection: Connection = createConnection(ProposedFeatures.all, input, output);
  const documents = new TextDocuments(TextDocument);
  const projects = new Map<string, OpenedProject>();
  /** How the editor spells the URIs of what it has open. */
  const spelling = new Map<string, string>();
  const touched = new Map<Project, Set<string>>();
  let folders: readonly string[] = [];
  let style: DiagnosticStyle = { language: spoken, explainUri: undefined };
  let tellsStatus = false;
  let watches = false;
  let refreshes = false;
  let changesFolders = false;
  let isFlushing = false;

  connection.onInitialize((params) => {
    const options: Options = (params.initializationOptions as Options | null | undefined) ?? {};
    style = {
      language: languageOf(options, params, spoken),
      explainUri: typeof options.explainUri === "string" ? options.explainUri : undefined,
    };
    tellsStatus = options.status === true;
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    changesFolders = params.capabilities.workspace?.workspaceFolders === true;
    refreshes = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    folders = rootsOf(params);
    return initializeResult(version);
  });

  connection.onInitialized(async () => {
    if (watches) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${guidelinesFolder}/**` }, { globPattern: `**/${settingsPath}` }],
      });
    }
    if (changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOfUri(uri)));
        const come = added.flatMap(({ uri }) => pathOfUri(uri) ?? []);
        folders = [...folders.filter((folder) => !gone.has(folder)), ...come];
        return openFolders(come);
      });
    }
    await openFolders(folders);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const paths = changes.flatMap(({ uri }) => pathOfUri(uri) ?? []);
    const roots = new Set(paths.flatMap((path) => placeOfFile(path, folders)?.root ?? []));
    for (const root of roots) await reload(projects.get(root));
  });

  connection.onShutdown(() => {
    for (const { loop } of projects.values()) loop.close();
    checker.close();
  });

  documents.onDidChangeContent(({ document }) => {
    const place = placeOf(document.uri);
    if (!place) return;
    const { opened, file, path } = place;
    spelling.set(path, document.uri);
    opened.project.setOpen(path, document.getText());
    opened.loop.changed();
    const files = touched.get(opened.project) ?? new Set();
    touched.set(opened.project, files.add(file));
    // Changes that have arrived together are answered together.
    if (!isFlushing) setImmediate(publishTouched);
    isFlushing = true;
  });

  documents.onDidClose(async ({ document }) => {
    const place = placeOf(document.uri);
    if (!place) return;
    spelling.delete(place.path);
    place.opened.project.setOpen(place.path, undefined);
    await reload(place.opened);
  });

  connection.onCodeAction((params) => answer(params, [], (look) => codeActions(look, params, style)));
  connection.onCodeLens((params) => answer(params, [], codeLenses));
  connection.onCompletion((params) => answerAt(params, [], completions));
  connection.onDefinition((params) => answerAt(params, [], definition));
  connection.onDocumentFormatting((params) => answer(params, [], formatting));
  connection.onDocumentSymbol((params) => answer(params, [], documentSymbols));
  connection.onFoldingRanges((params) => answer(params, [], foldingRanges));
  connection.onHover((params) => answerAt(params, null, hover));
  connection.onReferences((params) =>
    answerAt(params, [], (look) => references(look, params.context.includeDeclaration)),
  );
  connection.onPrepareRename((params) => answerAt(params, null, prepareRename));
  connection.onRenameRequest((params) => answerAt(params, null, (look) => rename(look, checker, params.newName)));
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [subject] = given;
    if (typeof subject !== "string") return null;
    if (command === explainCommand) return explainFinding(subject, style.language);
    if (command === renumberCommand) await answer({ textDocument: { uri: subject } }, null, renumberNow);
    return null;
  });

  documents.listen(connection);
  connection.listen();

  /** Puts the numbers of a text in order in the editor, and says what was left alone or stands against it. */
  async function renumberNow(look: Look): Promise<null> {
    try {
      const { edit, warnings } = await renumberText(look, checker);
      const isChanged = Object.keys(edit.changes ?? {}).length > 0;
      if (isChanged) await connection.workspace.applyEdit(edit);
      for (const warning of warnings) say(MessageType.Warning, warning);
      if (!isChanged) say(MessageType.Info, editorWords(look.language).inOrder);
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
      say(MessageType.Error, error.message);
    }
    return null;
  }

  async function openFolders(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if ((await host.kindOf(`${path}/${guidelinesFolder}`)) === "directory") await projectAt(path).ready;
    }
  }

  function projectAt(root: string): OpenedProject {
    const known = projects.get(root);
    if (known) return known;
    const project = openProject(host, root, parser);
    const tell = (state: Status["state"]): void => {
      if (tellsStatus) void connection.sendNotification("pedoman/status", { root, state } satisfies Status);
    };
    const loop = checkLoop(project, checker, {
      began: () => tell("checking"),
      checked: () => {
        publishAll(opened);
        tell("checked");
        if (refreshes) void connection.sendRequest(CodeLensRefreshRequest.type).catch(report);
      },
      failed: (error) => {
        report(error);
        tell("failed");
      },
    });
    const ready = project.reload().then(loop.changed, report);
    const opened: OpenedProject = { project, loop, published: new Set(), ready };
    projects.set(root, opened);
    return opened;
  }

  async function reload(opened: OpenedProject | undefined): Promise<void> {
    if (!opened) return;
    try {
      await opened.project.reload();
      opened.loop.changed();
    } catch (error) {
      report(error);
    }
  }

  function placeOf(uri: string): { opened: OpenedProject; file: string; path: string } | undefined {
    const path = pathOfUri(uri);
    const place = path === undefined ? undefined : placeOfFile(path, folders);
    return path === undefined || !place ? undefined : { opened: projectAt(place.root), file: place.file, path };
  }

  function publishTouched(): void {
    isFlushing = false;
    for (const [project, files] of touched) {
      const opened = projects.get(project.root);
      if (opened) for (const file of files) publish(opened, file);
    }
    touched.clear();
  }

  /** After a whole check: everything about which something was or is to be said. */
  function publishAll(opened: OpenedProject): void {
    const { project, published } = opened;
    const open = [...project.open.keys()].map((path) => path.slice(project.root.length + 1));
    for (const file of new Set([...published, ...project.filesWithFindings(), ...open])) publish(opened, file);
  }

  function publish({ project, published }: OpenedProject, file: string): void {
    const source = project.source(file);
    if (!source && !published.has(file)) return;
    const findings = source ? project.findings(file) : [];
    if (findings.length > 0) published.add(file);
    else published.delete(file);
    const uri = uriOf(project, file);
    const version = documents.get(uri)?.version;
    const sourceOf = (path: string): { source: NonNullable<typeof source>; uri: string } | undefined => {
      const other = project.source(path);
      return other && { source: other, uri: uriOf(project, path) };
    };
    void connection.sendDiagnostics({
      uri,
      ...(version === undefined ? {} : { version }),
      diagnostics: source ? findings.map((finding) => toLspDiagnostic(finding, source, style, sourceOf)) : [],
    });
  }

  function uriOf({ root }: Project, file: string): string {
    const path = `${root}/${file}`;
    return spelling.get(path) ?? uriOfPath(path);
  }

  /** Answers about a text of a folder; `nothing` for every other, and if we are at fault, which is said once in the log. */
  async function answer<T>(
    { textDocument: { uri } }: { readonly textDocument: { readonly uri: string } },
    nothing: T,
    make: (look: Look) => T | Promise<T>,
  ): Promise<T> {
    const place = placeOf(uri);
    if (!place) return nothing;
    const { project, ready } = place.opened;
    await ready;
    const source = project.source(place.file);
    if (!source) return nothing;
    const look: Look = {
      project,
      file: place.file,
      source,
      language: style.language,
      uriOf: (file) => uriOf(project, file),
    };
    try {
      return await make(look);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      report(error);
      return nothing;
    }
  }

  function answerAt<T>(
    params: { readonly textDocument: { readonly uri: string }; readonly position: Position },
    nothing: T,
    make: (look: LookAt) => T | Promise<T>,
  ): Promise<T> {
    return answer(params, nothing, (look) => make({ ...look, offset: offsetOf(look.source, params.position) }));
  }

  function say(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  function report(error: unknown): void {
    if (error instanceof HostError) {
      say(MessageType.Error, error.text[style.language]);
      return;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`${editorWords(style.language).internalFault}: ${stack}`);
  }
}

function languageOf({ language }: Options, { locale }: InitializeParams, spoken: Language): Language {
  if (language === "id" || language === "en") return language;
  return locale === undefined ? spoken : /^en\b/i.test(locale) ? "en" : /^(?:id|in)\b/i.test(locale) ? "id" : spoken;
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => pathOfUri(uri)?.replace(/\/$/, "") ?? []);
}

function initializeResult(version: string): InitializeResult {
  return {
    serverInfo: { name: "pedoman", version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll"] },
      codeLensProvider: {},
      completionProvider: { triggerCharacters: [" ", ":", ".", "(", "[", "{", "#", "-"] },
      definitionProvider: true,
      documentFormattingProvider: true,
      documentSymbolProvider: true,
      executeCommandProvider: { commands: [explainCommand, renumberCommand] },
      foldingRangeProvider: true,
      hoverProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
    },
  };
}
