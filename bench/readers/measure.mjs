// One reader in JavaScript in a process of its own: node measure.mjs READER RULES QUESTIONS WARM SECONDS prints what bench/readers/run.mjs reads.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [name, folder, file, warm, seconds] = process.argv.slice(2);
const text = (one) => readFileSync(join(folder, one), "utf8");
const questions = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** Each gives a function from question to verdict; what it imports is not counted as loading, as it is not in the other languages. */
const readers = {
  async evaluate() {
    const { decide, loadRules } = await import("../../lib/evaluate.js");
    return () => {
      const rules = loadRules(text("rules.json"), text("calendar.json"));
      return (question) => decide(rules, question).verdict;
    };
  },
  async client() {
    const { Rules } = await import("../../clients/javascript/pedoman-rules.js");
    return () => {
      const rules = Rules.parse(text("rules.json"), text("calendar.json"));
      return (question) => rules.decide(question).verdict;
    };
  },
};
const open = await readers[name]();
const spent = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const start = process.cpuUsage();
const decide = open();
decide(questions[0]);
const ready = spent(start);

const verdicts = questions.map(decide);
const pass = () => {
  for (const question of questions) decide(question);
};
/** Passes over the questions until so much processor time is spent; decisions a second. */
function rate(most) {
  const began = process.cpuUsage();
  for (let decisions = questions.length; ; decisions += questions.length) {
    pass();
    const used = spent(began);
    if (used >= most) return decisions / used;
  }
}
rate(Number(warm));
process.stdout.write(JSON.stringify({ ready, verdicts, rate: rate(Number(seconds)) }));
