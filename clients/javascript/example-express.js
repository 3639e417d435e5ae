// Example: a middleware in the manner of Express that lets a request through only if the rules permit it. In Express: app.post("/terbit",
// mayAct(rules, questionOf), publish). Run it as it stands, on Node's own server: node example-express.js [FOLDER OF THE RULES].
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Refused, Rules } from "./pedoman-rules.js";

/**
 * @param {Rules} rules
 * @param {(request: object) => object} questionOf what the application knows of the user, the post and the case: {roles, act, at, facts, approvals};
 *   `at` is its clock, in ISO 8601 with an offset
 * @returns a middleware (request, response, next)
 */
export function mayAct(rules, questionOf) {
  return (request, response, next) => {
    const stop = (status, body) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
    };
    let answer;
    try {
      answer = rules.decide(questionOf(request));
    } catch (error) {
      if (error instanceof Refused) return stop(422, { fields: error.fields });
      // What cannot be decided is not permitted.
      return stop(503, { error: error.message });
    }
    const { verdict, reasons, needs, approvals } = answer;
    if (verdict === "permit") return next();
    const because = reasons.map(({ citation, said }) => `${citation}: ${said}`);
    return stop(403, { verdict, because, needs, approvals });
  };
}

if (process.argv[1]?.endsWith("example-express.js")) {
  const folder = process.argv[2] ?? "dist/rules";
  const read = (name) => readFileSync(join(folder, name), "utf8");
  const gate = mayAct(Rules.parse(read("rules.json"), read("calendar.json")), ({ url }) => ({
    roles: ["admin"],
    act: "hapus-komentar",
    at: "2026-08-19T10:20:00+08:00",
    facts: JSON.parse(new URL(url, "http://localhost").searchParams.get("fakta") ?? "{}"),
  }));
  const server = createServer((request, response) => gate(request, response, () => response.end("{}")));
  server.listen(0, "127.0.0.1", async () => {
    for (const facts of [{ "komentar.kritik_atau_opini": true }, { "komentar.kritik_atau_opini": "ya" }, {}]) {
      const query = encodeURIComponent(JSON.stringify(facts));
      const answered = await fetch(`http://127.0.0.1:${server.address().port}/?fakta=${query}`);
      process.stdout.write(`${answered.status} ${await answered.text()}\n`);
    }
    server.close();
  });
}
