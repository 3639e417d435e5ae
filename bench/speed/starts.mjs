import { median, times } from "./figure.mjs";
import { startTime } from "./measured.mjs";

/** What it costs to say who one is, beside a bare start of Node. */
export function starts({ node, cli, rounds, row }) {
  const commands = { bare: ["-e", "0"], "--version": [cli, "--version"], "--help": [cli, "--help"] };
  const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  // Short as they are, a few say little.
  for (let round = 0; round <= rounds * 10; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const wall = startTime([node, ...args]);
      if (round > 0) samples[name].push(wall);
    }
  }
  for (const name of ["--version", "--help"]) {
    const ratio = median(samples[name].map((wall, at) => wall / samples.bare[at]));
    const what = `\`pedoman ${name}\` / \`node -e 0\``;
    row(what, what, times(ratio), "≤ 1.25 ×");
  }
}
