import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadRules } from "../../evaluate/load-rules.js";
import { answerRequest, emptyDirectory, type ServiceState } from "../../service/service.js";
import { vectorRequest } from "../vector-requests.js";
import type { Engine } from "./engine.js";

/** The decision service: every question as a caller asks it, every answer as the caller reads it. */
export const decisionService: Engine = {
  name: "pedoman serve (AuthZEN)",
  open: async (book, published) => {
    const calendar = await readFile(join(published, "calendar.json"), "utf8");
    const rules = loadRules(book, calendar);
    const state: ServiceState = {
      rules,
      directory: emptyDirectory,
      baseUrl: "http://localhost",
      bundle: { ...book.policy, draft: book.draft, signed: "not-required" },
      version: "agreement",
    };
    const headers = { "content-type": "application/json" };
    return {
      answer: async (cases) =>
        cases.map(({ question }) => {
          const request = vectorRequest(question);
          if (!request) return {};
          const body = new TextEncoder().encode(JSON.stringify(request.body));
          const answer = answerRequest(state, { method: "POST", path: request.path, headers, body }, question.at);
          if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body} to ${JSON.stringify(request)}`);
          return request.read(JSON.parse(answer.body));
        }),
      close: async () => {},
    };
  },
};
