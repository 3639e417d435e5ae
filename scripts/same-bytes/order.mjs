// Loaded before the command (`node --import`): folders are listed backwards, and every second operation on files answers later than it was asked.
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { readdir, readFile, open } = files;
files.readdir = async (...parameters) => (await readdir(...parameters)).reverse();
let asked = 0;
const late =
  (call) =>
  async (...parameters) => {
    if (asked++ % 2) await new Promise((done) => setTimeout(done, 3));
    return call(...parameters);
  };
files.readFile = late(readFile);
files.open = late(open);
syncBuiltinESMExports();
