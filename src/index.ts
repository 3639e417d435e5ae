/** The library `pedoman`: compile guidelines from another program. Names are listed one by one; what is not here may change. */

export { compile } from "./compile/compile.js";
export type { Diagnostic, Fix, Language, Localised, Outcome, Severity, TextEdit } from "./diagnostics/diagnostic.js";
export type { Emitter, OutputFile } from "./emit/emitter.js";
export { HostError, InvariantError } from "./errors.js";
export type { Host } from "./host/host.js";
export { nodeHost } from "./host/node-host.js";
export type { RulesWire as RuleBook } from "./model/generated/rules-wire.js";
export type { Handbook } from "./model/handbook.js";
export { remarkOrNative } from "./syntax/choose-parser.js";
export { type BuildOptions, type BuildReport, build } from "./workspace/build.js";
export { type Compilation, openWorkspace, type Stage, type Workspace } from "./workspace/workspace.js";
