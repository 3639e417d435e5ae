import { version } from "./version.js";

declare const __PEDOMAN_HELP__: Readonly<Record<"id" | "en", string>> | undefined;

/** What the program says of itself, in the widths of a pipe; laid out when it was bundled (`scripts/bundle.mjs`). */
const help = typeof __PEDOMAN_HELP__ === "object" ? __PEDOMAN_HELP__ : undefined;

/** The width for which Commander lays out help that goes to no terminal. */
const plainWidth = 80;

/**
 * The answer to `--version` or `--help` without loading the program: starting is all these cost. Undefined for everything else, which the program
 * answers, and for help in a terminal of another width.
 * @param columns - Width of the terminal; undefined where the output is none.
 */
export function quickAnswer(argv: readonly string[], columns: number | undefined): string | undefined {
  switch (argv.join(" ")) {
    case "--version":
    case "-V":
      return `${version}\n`;
    case "--help":
    case "-h":
      return columns === undefined || columns === plainWidth ? help?.id : undefined;
    case "--help --lang en":
    case "--lang en --help":
      return columns === undefined || columns === plainWidth ? help?.en : undefined;
    default:
      return undefined;
  }
}
