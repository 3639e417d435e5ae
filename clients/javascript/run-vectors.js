// Answers every line of a file of vectors and says where the answer is another: node run-vectors.js [FOLDER OF THE RULES [FILE]].
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { CalendarError, NotCovered, Refused, Rules, UnknownName } from "./pedoman-rules.js";

/** The answer, or what is refused, or what cannot be said. */
function answerOrRefusal(rules, question, norm) {
  try {
    return answer(rules, question, norm);
  } catch (error) {
    if (error instanceof Refused) return { refused: [...error.fields].sort() };
    if (error instanceof NotCovered) return { error: "not covered" };
    if (error instanceof UnknownName) return { error: "unknown name" };
    if (error instanceof CalendarError) return { error: "calendar" };
    throw error;
  }
}

/** The answer to the question of a vector, in the form vectors expect it. */
function answer(rules, question, norm) {
  const { kind, registers = {}, facts = {}, ...asked } = question;
  const applies = norm === undefined ? {} : { applies: rules.applying({ ...asked, facts }).includes(norm) };
  const states = (rows) => ({ ...applies, states: rows.sort((a, b) => (key(a) < key(b) ? -1 : 1)) });
  switch (kind) {
    case "decide": {
      const { verdict, reasons, needs, approvals } = rules.decide({ ...asked, facts });
      const wanted = approvals.map((one) => ({ ...one, roles: [...one.roles].sort() }));
      return { ...applies, verdict, reasons: reasons.map((reason) => reason.norm).sort(), needs, approvals: wanted };
    }
    case "duties":
      return states(
        rules
          .duties({ ...asked, facts })
          .filter(({ state }) => state !== "not_applicable")
          .map(({ norm: id, state, due }) => ({ norm: id, state, ...(due === undefined ? {} : { due }) })),
      );
    case "exempt":
      return states(
        rules
          .exempt({ ...asked, facts })
          .map(({ norm: id, consequence, state }) => ({ norm: id, of: consequence, state })),
      );
    case "audit":
      return states(rules.audit({ ...asked, registers, facts }).map(rowOf));
    default:
      return applies;
  }
}

const key = ({ norm, of = "" }) => `${norm} ${of}`;

function rowOf({ norm, register, row = register, member, state, found }) {
  const of = member === undefined ? row : `${row}/${member}`;
  return { norm, of, state, ...(found && found.least === found.most ? { found: found.least } : {}) };
}

/** The lines of a file, each with what it holds. One that is no vector ends the run: a file that was cut off has agreed to nothing. */
function* vectorsIn(path) {
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    let vector;
    try {
      vector = JSON.parse(line);
    } catch (error) {
      throw new Error(`${path}:${index + 1}: not JSON: ${error.message}`);
    }
    const { id, about, question, expect } = vector ?? {};
    if (!id || !about || !question || !expect) throw new Error(`${path}:${index + 1}: no vector`);
    yield vector;
  }
}

function run(folder, path) {
  const read = (name) => readFileSync(join(folder, name), "utf8");
  const rules = Rules.parse(read("rules.json"), read("calendar.json"));
  let [count, wrong] = [0, 0];
  for (const { id, about, question, expect } of vectorsIn(path)) {
    const found = answerOrRefusal(rules, question, about.norm);
    count += 1;
    if (isDeepStrictEqual(found, expect)) continue;
    wrong += 1;
    process.stdout.write(`${id}: expected ${JSON.stringify(expect)}, found ${JSON.stringify(found)}\n`);
  }
  process.stdout.write(`JavaScript (Node ${process.versions.node}): ${count} vectors, ${wrong} disagreements\n`);
  return wrong > 0 || count === 0 ? 1 : 0;
}

const folder = process.argv[2] ?? "dist/rules";
try {
  process.exitCode = run(folder, process.argv[3] ?? join(folder, "vectors.jsonl"));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
