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

const folder = process.argv[2] ?? "dist/rules";
const read = (name) => readFileSync(join(folder, name), "utf8");
const rules = new Rules(JSON.parse(read("rules.json")), JSON.parse(read("calendar.json")));
const vectors = readFileSync(process.argv[3] ?? join(folder, "vectors.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const wrong = vectors.filter(({ id, about, question, expect }) => {
  const found = answerOrRefusal(rules, question, about.norm);
  const agrees = isDeepStrictEqual(found, expect);
  if (!agrees) process.stdout.write(`${id}: expected ${JSON.stringify(expect)}, found ${JSON.stringify(found)}\n`);
  return !agrees;
});
process.stdout.write(
  `JavaScript (Node ${process.versions.node}): ${vectors.length} vectors, ${wrong.length} disagreements\n`,
);
process.exitCode = wrong.length > 0 || vectors.length === 0 ? 1 : 0;
