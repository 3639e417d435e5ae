// Tests of the tests: Stryker changes the code in small ways, and whatever no test beside it notices is a hole.
// `npm run test:mutants -- [--room NAME…] [--share PART] [--seed N] [--mutate GLOB…] [--record]`: every room without `--room`, every change without
// `--share` (hours); `--share 0.05` draws one in twenty by a seed; `--mutate` looks at some files of one room and records nothing.
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import options from "../stryker.config.mjs";
import { recordFigures } from "./figures/record-figures.mjs";
import { countMutants, roomRow } from "./mutants/room-rows.mjs";
import { rooms, usualAim } from "./mutants/rooms.mjs";
import { sampleMutants } from "./mutants/sample-mutants.mjs";
import { stop } from "./stop.mjs";

const { values } = parseArgs({
  options: {
    room: { type: "string", multiple: true, default: Object.keys(rooms) },
    share: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    mutate: { type: "string", multiple: true },
    record: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const share = Number(values.share);
if (!(share > 0 && share <= 1)) stop("--share: antara 0 dan 1.", "--share: between 0 and 1.");
const unknown = values.room.find((name) => rooms[name] === undefined);
if (unknown !== undefined)
  stop(`Ruang ${unknown} tidak dikenal.`, `There is no room ${unknown}: ${Object.keys(rooms).join(", ")}.`);
if (values.mutate && values.record)
  stop("Sebagian berkas bukan seluruh ruang.", "Some files are no room: nothing to record.");

const sampler = sampleMutants(share, seed);
const rows = [];
for (const name of values.room) {
  rows.push(await tryRoom(rooms[name]));
  // After each room, for what was tried is tried, should the machine be needed before the next one ends.
  if (values.record) await recordFigures("mutants", rows);
}

async function tryRoom({ folder, without, also = [], evenSlow = [], aim = usualAim }) {
  process.env["MUTANTS_TESTS"] = [`${folder}/**/*.test.ts`, ...also].join(",");
  process.env["MUTANTS_WITHOUT"] = [`${folder}/**/*.slow.test.ts`, ...without].join(",");
  process.env["MUTANTS_EVEN"] = evenSlow.join(",");
  // Of the reference evaluator a few questions are enough to notice that something answers otherwise.
  process.env["PEDOMAN_QUESTIONS"] = "100";
  const mutate = values.mutate ?? [`${folder}/**/*.ts`, `!${folder}/**/*.test.ts`, `!${folder}/**/diagnostics.ts`];
  sampler.restart();
  const results = await new Stryker({ ...options, mutate }).runMutationTest();
  const counts = countMutants(results);
  const row = roomRow({ folder, counts, seen: sampler.seen(), seed: share < 1 ? seed : undefined, aim: `≥ ${aim} %` });
  process.stdout.write(`${row.what.en}: ${row.figure.en}, aim ${row.aim}\n`);
  return row;
}
