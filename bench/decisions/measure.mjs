// One engine in a process of its own: `node measure.mjs ENGINE RULES RECORDS` prints its decisions a second, in processor time.
// Engines in one process would pay for one another's garbage and for code the compiler gave up on.
import { engines } from "./engines.mjs";
import { ours } from "./ours.mjs";
import { records, ruleSet } from "./rule-set.mjs";

const [name, count, most] = process.argv.slice(2);
const engine = { ...ours, ...engines }[name];
const run = engine.prepare(ruleSet(Number(count)));
const some = records(Number(most)).slice(0, engine.records ?? Number(most));

async function pass() {
  for (const record of some) {
    const answered = run(record);
    if (answered instanceof Promise) await answered;
  }
}

/** Passes over the records until so many seconds of processor time are spent; decisions a second. */
async function rate(seconds) {
  const started = process.cpuUsage();
  for (let decisions = some.length; ; decisions += some.length) {
    await pass();
    const { user, system } = process.cpuUsage(started);
    if (user + system >= seconds * 1e6) return decisions / ((user + system) / 1e6);
  }
}

await rate(0.5); // warms up
process.stdout.write(String(await rate(1)));
