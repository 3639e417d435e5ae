// Reads a publication again and again while it is being replaced, and counts what it found: node reader.mjs FOLDER
// Two readers in turn: one goes into the folder and stays there, as a program does that keeps it open; the other opens every file by its whole path, as a
// web server does. Ends when its input ends, and prints its counts as JSON.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [folder] = process.argv.slice(2);
const index = ".pedoman.json";
const counts = { whole: 0, away: 0, replaced: 0, between: 0, mixes: 0 };

/** @returns "whole", "replaced" (a file was no longer there), or "otherwise" (a file is not what the list says). */
function readAll(prefix) {
  const list = readFileSync(prefix + index, "utf8");
  for (const { path, sha256 } of JSON.parse(list).files) {
    if (
      createHash("sha256")
        .update(readFileSync(prefix + path))
        .digest("hex") !== sha256
    )
      return { list, found: "otherwise" };
  }
  return { list, found: "whole" };
}

function absentOr(read) {
  try {
    return read();
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function readInside() {
  const isIn = absentOr(() => {
    process.chdir(folder);
    return true;
  });
  if (!isIn) counts.away += 1;
  else {
    const read = absentOr(() => readAll(""));
    if (read === undefined) counts.replaced += 1;
    else if (read.found === "whole") counts.whole += 1;
    else counts.mixes += 1;
    process.chdir("/");
  }
}

function readByPath() {
  const read = absentOr(() => readAll(`${folder}/`));
  if (read === undefined) counts.replaced += 1;
  else if (read.found === "whole") counts.whole += 1;
  else {
    // The folder was replaced after the list was read: the list by the same path is another one now, so that whoever holds the files against it knows.
    const again = absentOr(() => readFileSync(`${folder}/${index}`, "utf8"));
    if (again === read.list) counts.mixes += 1;
    else counts.between += 1;
  }
}

let isOver = false;
process.stdin.on("end", () => {
  isOver = true;
});
process.stdin.resume();
while (!isOver) {
  const started = performance.now();
  readInside();
  readByPath();
  // The build must come on as well.
  const pause = 20 + 4 * (performance.now() - started);
  await new Promise((done) => setTimeout(done, pause));
}
process.stdout.write(JSON.stringify(counts));
