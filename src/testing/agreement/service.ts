import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveState } from "../serve-state.js";
import { stateOf } from "../state-of.js";
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
    // Every question says what instant it is about; the clock is asked for nothing.
    const server = await serveState(stateOf(book, calendar), () => "");
    const ask = async ({ question }: AgreementCase): Promise<AgreementAnswer> => {
      const request = vectorRequest(question);
      if (!request) return {};
      const response = await fetch(`${server.base}${request.path}`, {
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
