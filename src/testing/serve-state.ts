import { startHttpServer, usualLimits } from "../host/http-server.js";
import { refuse } from "../service/refusals.js";
import { answerRequest, type ServiceState } from "../service/service.js";

/** Serves a state at a free port of this machine, without door and log: what a caller sends and gets, and nothing else. */
export async function serveState(
  state: ServiceState,
  now: () => string,
): Promise<{ readonly base: string; stop(): Promise<void> }> {
  const server = await startHttpServer({
    address: "127.0.0.1",
    port: 0,
    limits: usualLimits,
    admit: () => undefined,
    answer: async (request) => answerRequest(state, request, now()),
    refuse: (why) => refuse(why),
    failed: (error) => {
      throw error;
    },
  });
  return { base: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
