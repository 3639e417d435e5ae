import { Command, CommanderError, type HelpConfiguration, Option } from "commander";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { presets } from "../model/settings.js";
import { formats } from "./format.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { type Memory, remembered } from "./remember.js";
import { version } from "./version.js";
import { complaint, headings, say } from "./words.js";

/**
 * Runs one command line. Heavy parts are loaded only by the command that needs them.
 * @param argv - The arguments after the program's name.
 * @returns 0 fine, 1 at least one finding that counts, 2 could not run.
 */
export async function runProgram(argv: readonly string[], host: Host, io: CliIo): Promise<ExitCode> {
  const language = languageOf(argv);
  let code: ExitCode = 0;
  const program = programOf(host, io, language, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof HostError) {
      io.error(`${error.text[language]}\n`);
      return 2;
    }
    const stack = error instanceof Error ? error.stack : String(error);
    const apology =
      language === "id"
        ? "Ini kesalahan pedoman sendiri, bukan naskah Anda. Mohon laporkan beserta teks di bawah ini."
        : "This is a fault of pedoman itself, not of your text. Please report it with the text below.";
    io.error(`${apology}\n${stack}\n`);
    return 2;
  }
}

/** `--lang en` decides before anything is said, wherever it stands. */
function languageOf(argv: readonly string[]): CliSettings["language"] {
  const at = argv.indexOf("--lang");
  return (at === -1 ? argv.find((word) => word.startsWith("--lang="))?.slice(7) : argv[at + 1]) === "en" ? "en" : "id";
}

function programOf(host: Host, io: CliIo, language: CliSettings["language"], done: (code: ExitCode) => void): Command {
  const words = (key: Parameters<typeof say>[0]): string => say(key, language);
  const settings = (command: Command): CliSettings => ({
    language,
    quiet: command.optsWithGlobals()["quiet"] === true,
  });

  const program = new Command("pedoman")
    .description(words("program"))
    .version(version, "-V, --version", words("version"))
    .helpOption("-h, --help", words("help"))
    .helpCommand("help [command]", words("helpCommand"))
    .addOption(new Option("--lang <lang>", words("lang")).choices(["id", "en"]).default("id"))
    .option("-q, --quiet", words("quiet"))
    .option("--no-color", words("noColor"))
    .usage(words("commandPlace"))
    .configureHelp(helpIn(language))
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.error(complaint(text, language)),
    })
    .exitOverride();

  const add = (name: string, description: Parameters<typeof say>[0]): Command =>
    program
      .command(name)
      .description(words(description))
      .helpOption("-h, --help", words("help"))
      .configureHelp(helpIn(language))
      .exitOverride();
  const cachedIf = (isAllowed: boolean): CliIo => (isAllowed ? io : { ...io, cache: undefined });
  const rootOption = (): Option => new Option("--root <dir>", words("root")).default(".");
  const parserOption = (): Option =>
    new Option("--parser <name>", words("parser")).choices(["auto", "native", "remark"]).default("auto");
  const formatOption = (): Option =>
    new Option("--format <format>", words("format")).choices([...formats]).default("text");

  add("build", "build")
    .addOption(rootOption())
    .option("--no-cache", words("noCache"))
    .option("--out <dir>", words("out"))
    .addOption(formatOption())
    .option("--strict", words("strict"), false)
    .option("--all", words("allFindings"), false)
    .option("--dry-run", words("dryRun"), false)
    .addOption(new Option("--require <outputs...>", words("require")).choices(["pdf"]))
    .addOption(new Option("--dump <what>", words("dump")).choices(["model"]))
    .addOption(parserOption())
    .action(async (options, command) => {
      const run = async (memory: Memory) =>
        (await import("./build.js")).buildCommand(host, memory, settings(command), options);
      done(await remembered(host, cachedIf(options.cache), ["build", settings(command), options], run));
    });
  add("check", "check")
    .addOption(rootOption())
    .option("--no-cache", words("noCache"))
    .addOption(formatOption())
    .option("--strict", words("strict"), false)
    .option("--all", words("allFindings"), false)
    .addOption(new Option("--preset <preset>", words("preset")).choices([...presets]))
    .addOption(parserOption())
    .action(async (options, command) => {
      const run = async (memory: Memory) =>
        (await import("./check.js")).checkCommand(memory, settings(command), options);
      done(await remembered(host, cachedIf(options.cache), ["check", settings(command), options], run));
    });
  add("analyse", "analyse")
    .addOption(rootOption())
    .addOption(formatOption())
    .option("--strict", words("strict"), false)
    .option("--budget <count>", words("budget"), parseBudget)
    .addOption(new Option("--solver <name>", words("solver")).choices(["none", "z3"]).default("none"))
    .option("--out <file>", words("analyseOut"))
    .addOption(parserOption())
    .action(async (options, command) => {
      const { analyseCommand } = await import("./analyse.js");
      done(await analyseCommand(host, io, settings(command), options));
    });
  add("fix", "fix")
    .argument("[files...]", words("fixFiles"))
    .addOption(rootOption())
    .option("--unsafe", words("unsafe"), false)
    .option("--dry-run", words("fixDryRun"), false)
    .option("--code <codes...>", words("fixCode"))
    .addOption(new Option("--renumber", words("renumber")).default(false).conflicts(["insert", "remove"]))
    .addOption(new Option("--insert <place>", words("insertPlace")).conflicts(["renumber", "remove"]))
    .addOption(new Option("--remove <place>", words("removePlace")).conflicts(["renumber", "insert"]))
    .option("--document <id>", words("fixDocument"))
    .addOption(parserOption())
    .action(async (files: readonly string[], options, command) => {
      if (options.renumber || options.insert !== undefined || options.remove !== undefined) {
        const { fixNumbersCommand } = await import("./fix-numbers.js");
        done(await fixNumbersCommand(host, io, settings(command), options));
        return;
      }
      const { fixCommand } = await import("./fix.js");
      done(await fixCommand(host, io, settings(command), files, options));
    });
  add("review", "review")
    .argument("[ids...]", words("reviewIds"))
    .addOption(rootOption())
    .option("--yes", words("reviewYes"), false)
    .addOption(parserOption())
    .action(async (ids: readonly string[], options, command) => {
      const { reviewCommand } = await import("./review.js");
      done(await reviewCommand(host, io, settings(command), ids, options));
    });
  add("diff", "diff")
    .argument("<before>", words("diffBefore"))
    .argument("<after>", words("diffAfter"))
    .addOption(rootOption())
    .addOption(new Option("--format <format>", words("format")).choices(["text", "json", "html"]))
    .option("-o, --out <file>", words("diffOut"))
    .addOption(parserOption())
    .action(async (before: string, after: string, options, command) => {
      const { diffCommand } = await import("./diff.js");
      done(await diffCommand(host, io, settings(command), [before, after], options));
    });
  const trustOptions = (command: Command): Command =>
    command
      .addOption(rootOption())
      .option("--trust <keys...>", words("trust"))
      .option("--state <file>", words("state"))
      .option("--allow-draft", words("allowDraft"), false)
      .addOption(new Option("--unsigned", words("unsigned")).default(false).conflicts(["trust", "state"]));
  const publishedOptions = (command: Command): Command =>
    trustOptions(command)
      .option("--out <dir>", words("out"))
      .option("--rules <file>", words("rulesFile"))
      .option("--calendar <file>", words("calendarFile"));
  const bundleOptions = (command: Command): Command =>
    publishedOptions(command).addOption(
      new Option("--format <format>", words("format")).choices(["text", "json"]).default("text"),
    );
  bundleOptions(add("decide", "decide"))
    .requiredOption("--actor <roles>", words("actor"))
    .requiredOption("--act <act>", words("act"))
    .requiredOption("--at <instant>", words("at"))
    .option("--facts <file>", words("facts"))
    .option("--toward <roles>", words("toward"))
    .option("--approvals <file>", words("approvals"))
    .option("--content <id>", words("content"))
    .action(async (options, command) => {
      const { decideCommand } = await import("./decide.js");
      done(await decideCommand(host, io, settings(command), options));
    });
  bundleOptions(add("duties", "duties"))
    .requiredOption("--actor <roles>", words("actor"))
    .requiredOption("--at <instant>", words("at"))
    .option("--facts <file>", words("facts"))
    .option("--all", words("allDuties"), false)
    .action(async (options, command) => {
      const { dutiesCommand } = await import("./duties.js");
      done(await dutiesCommand(host, io, settings(command), options));
    });
  publishedOptions(add("audit", "audit"))
    .argument("<registers...>", words("registers"))
    .option("--at <instant>", words("auditAt"))
    .option("--month <month>", words("auditMonth"))
    .option("--agency <id>", words("auditAgency"))
    .addOption(
      new Option("--format <format>", words("format")).choices(["text", "json", "csv", "html", "ics"]).default("text"),
    )
    .option("--report <dir>", words("auditReport"))
    .action(async (registers: string[], options, command) => {
      const { auditCommand } = await import("./audit.js");
      done(await auditCommand(host, io, settings(command), registers, options));
    });
  trustOptions(add("serve", "serve"))
    .option("--out <dir>", words("out"))
    .addOption(new Option("--host <address>", words("serveHost")).default("127.0.0.1"))
    .addOption(new Option("--port <port>", words("servePort")).default("8180"))
    .option("--allow-host <names...>", words("allowHost"))
    .option("--allow-origin <origins...>", words("allowOrigin"))
    .option("--base-url <url>", words("serveBaseUrl"))
    .option("--directory <file>", words("serveDirectory"))
    .option("--log <dir>", words("serveLog"))
    .option("--no-log", words("serveNoLog"))
    .action(async (options, command) => {
      const { serveCommand } = await import("./serve.js");
      const port = parsePort(options.port);
      done(await serveCommand(host, io, settings(command), { ...options, port }));
    });
  add("verify-log", "verifyLog")
    .argument("<dir>", words("verifyLogFolder"))
    .option("--anchor <lines...>", words("verifyLogAnchor"))
    .action(async (folder: string, options, command) => {
      const { verifyLogCommand } = await import("./verify-log.js");
      done(await verifyLogCommand(host, io, settings(command), folder, options));
    });
  add("keygen", "keygen")
    .requiredOption("--out <file>", words("keyOut"))
    .action(async (options, command) => {
      const { keygenCommand } = await import("./keygen.js");
      done(await keygenCommand(host, io, settings(command), options));
    });
  add("sign", "sign")
    .addOption(rootOption())
    .option("--out <dir>", words("out"))
    .requiredOption("--key <files...>", words("signKey"))
    .requiredOption("--until <instant>", words("signUntil"))
    .option("--from <instant>", words("signFrom"))
    .option("--allow-draft", words("signDraft"), false)
    .action(async (options, command) => {
      const { signCommand } = await import("./sign.js");
      done(await signCommand(host, io, settings(command), options));
    });
  trustOptions(add("verify", "verify"))
    .argument("[folder]", words("verifyFolder"))
    .option("--at-least <edition>", words("atLeast"), parseEdition)
    .addOption(new Option("--format <format>", words("format")).choices(["text", "json"]).default("text"))
    .action(async (folder: string | undefined, options, command) => {
      const { verifyCommand } = await import("./verify.js");
      done(await verifyCommand(host, io, settings(command), folder, options));
    });
  const auditLog = add("audit-log", "auditLog").argument("<files...>", words("logFiles"));
  publishedOptions(auditLog)
    .option("--approvals <files...>", words("logApprovals"))
    .option("--at <instant>", words("logAt"))
    .addOption(new Option("--format <format>", words("format")).choices(["text", "json", "csv"]).default("text"))
    .action(async (files: readonly string[], options, command) => {
      const { auditLogCommand } = await import("./audit-log.js");
      done(await auditLogCommand(host, io, settings(command), files, options));
    });
  add("test", "test")
    .addOption(rootOption())
    .addOption(new Option("--format <format>", words("format")).choices(["text", "json", "junit"]).default("text"))
    .addOption(parserOption())
    .action(async (options, command) => {
      const { testCommand } = await import("./test.js");
      done(await testCommand(host, io, settings(command), options));
    });
  add("fill", "fill")
    .argument("<id>", words("fillId"))
    .addOption(rootOption())
    .requiredOption("--register <files...>", words("registerFiles"))
    .option("--out <dir>", words("fillOut"))
    .option("--row <row>", words("fillRow"))
    .addOption(formatOption())
    .addOption(parserOption())
    .action(async (id: string, options, command) => {
      const { fillCommand } = await import("./fill.js");
      done(await fillCommand(host, io, settings(command), id, options));
    });
  add("import", "import")
    .argument("<file>", words("importFile"))
    .option("-o, --out <dir>", words("importOut"))
    .addOption(new Option("--changes <how>", words("importChanges")).choices(["accept", "reject", "keep"]))
    .addOption(new Option("--format <format>", words("format")).choices(["text", "json"]).default("text"))
    .addOption(parserOption())
    .action(async (file: string, options, command) => {
      const { importCommand } = await import("./import.js");
      done(await importCommand(host, io, settings(command), file, options));
    });
  add("watch", "watch")
    .addOption(rootOption())
    .option("--out <dir>", words("out"))
    .option("--strict", words("strict"), false)
    .addOption(parserOption())
    .action(async (options, command) => {
      const { watchCommand } = await import("./watch.js");
      done(await watchCommand(host, io, settings(command), options));
    });
  add("lsp", "lsp")
    .addOption(parserOption())
    // Editors say how they speak and who they are; the protocol runs on the standard input and output whatever they say.
    .addOption(new Option("--stdio").hideHelp())
    .addOption(new Option("--clientProcessId <id>").hideHelp())
    .action(async (options, command) => {
      const { lspCommand } = await import("./lsp.js");
      done(await lspCommand(host, io, settings(command), options));
    });
  add("explain", "explain")
    .argument("[code]", words("explainCode"))
    .option("--all", words("explainAll"), false)
    .option("--out <dir>", words("explainOut"))
    .action(async (finding: string | undefined, options, command) => {
      const { explainCommand } = await import("./explain.js");
      done(await explainCommand(host, io, settings(command), finding, options));
    });
  add("new", "new")
    .argument("<dir>", words("newFolder"))
    .option("--name <name>", words("newName"))
    .option("--province <name>", words("newProvince"))
    .option("--capital <name>", words("newCapital"))
    .option("--year <year>", words("newYear"), parseYear)
    .addOption(new Option("--zone <zone>", words("newZone")).choices(["WIB", "WITA", "WIT"]))
    .action(async (folder: string, options, command) => {
      const { newCommand } = await import("./new.js");
      done(await newCommand(host, io, settings(command), folder, options));
    });
  add("doctor", "doctor")
    .addOption(rootOption())
    .option("--out <dir>", words("out"))
    .action(async (options, command) => {
      const { doctorCommand } = await import("./doctor.js");
      done(await doctorCommand(host, io, settings(command), options));
    });
  return program;
}

/** Commander's own words in the language asked for: headings, `[options]`, choices and defaults. */
function helpIn(language: CliSettings["language"]): HelpConfiguration {
  const words = (key: Parameters<typeof say>[0]): string => say(key, language);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => headings[title]?.[language] ?? title,
    styleUsage: (usage) => usage.replace("[options]", words("optionsPlace")),
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)),
      ].join(" "),
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const choices = argChoices ? [`${words("choices")}: ${argChoices.join(", ")}`] : [];
      const fallback = typeof defaultValue === "string" ? [`${words("byDefault")}: ${defaultValue}`] : [];
      const extra = [...choices, ...fallback].join("; ");
      return extra === "" ? description : `${description} (${extra})`;
    },
  };
}

function parseYear(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new HostError({
    id: `Tahun «${text}» tidak terbaca; tulis empat angka, misalnya 2026.`,
    en: `Year “${text}” cannot be read; write four digits, for example 2026.`,
  });
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new HostError({
    id: `Porta «${text}» tidak terbaca; tulis bilangan dari 0 sampai 65535, misalnya 8180.`,
    en: `Port “${text}” cannot be read; write a number from 0 to 65535, for example 8180.`,
  });
}

function parseEdition(text: string): number {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  throw new HostError({
    id: `Edisi «${text}» tidak terbaca; tulis bilangan bulat, misalnya 39.`,
    en: `Edition “${text}” cannot be read; write a whole number, for example 39.`,
  });
}

function parseBudget(text: string): number {
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new HostError({
    id: `Anggaran «${text}» tidak terbaca; tulis bilangan bulat dari 1 tanpa titik, misalnya 1000000.`,
    en: `Budget “${text}” cannot be read; write a whole number from 1 without separators, for example 1000000.`,
  });
}
