import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadRules } from "../../evaluate/load-rules.js";
import { startHttpServer, usualLimits } from "../../host/http-server.js";
import { refuse } from "../../service/refusals.js";
import { answerRequest, emptyDirectory, type ServiceState } from "../../service/service.js";
import { vectorRequest } from "../vector-requests.js";
import type { AgreementAnswer, AgreementCase, Engine } from "./engine.js";
import { inTurn } from "./in-turn.js";

/** Requests under way at once. */
const atOnce = 8;

/** The decision service over HTTP: every question as a caller asks it, every answer as the caller reads it. */
export const decisionService: Engine = {
  name: "pedoman serve (HTTP)",
  open: async (book, published) => {
    const calendar = await readFile(join(published, "calendar.json"), "utf8");
    const state: ServiceState = {
      rules: loadRules(book, calendar),
      directory: emptyDirectory,
      baseUrl: "http://localhost",
      bundle: { ...book.policy, draft: book.draft, signed: "not-required" },
      canLog: true,
      version: "agreement",
    };
    const server = await startHttpServer({
      address: "127.0.0.1",
      port: 0,
      limits: usualLimits,
      admit: () => undefined,
      // Every question says what instant it is about; the clock is asked for nothing.
      answer: async (request) => answerRequest(state, request, ""),
      refuse,
      failed: (error) => {
        throw error;
      },
    });
    const ask = async ({ question }: AgreementCase): Promise<AgreementAnswer> => {
      const request = vectorRequest(question);
      if (!request) return {};
      const response = await fetch(`http://127.0.0.1:${server.port}${request.path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(request.body),
      });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return request.read(await response.json());
    };
    return { answer: (cases) => inTurn(cases, atOnce, ask), close: () => server.stop() };
  },
};
