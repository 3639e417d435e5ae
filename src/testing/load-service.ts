import { Agent, request } from "node:http";

/** An answer a client had in its hands. */
export type HadAnswer = { readonly id: string; readonly status: number; readonly decision: boolean | undefined };

/**
 * Asks one question over and over on kept connections, each time under a new UUID, until told to stop or the server is gone.
 * @param had - Told of every answer that came whole.
 */
export async function loadService(
  port: number,
  path: string,
  question: unknown,
  connections: number,
  had: (answer: HadAnswer) => void,
  stopped: () => boolean,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const body = JSON.stringify(question);
  const askOnce = (): Promise<boolean> =>
    new Promise((resolve) => {
      const id = crypto.randomUUID();
      const headers = { "content-type": "application/json", "content-length": body.length, "x-request-id": id };
      const sent = request({ agent, host: "127.0.0.1", port, path, method: "POST", headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("error", () => resolve(false));
        response.on("end", () => {
          if (!response.complete) return resolve(false);
          had({
            id,
            status: response.statusCode ?? 0,
            decision: (JSON.parse(text) as { decision?: boolean }).decision,
          });
          resolve(true);
        });
      });
      sent.on("error", () => resolve(false));
      sent.end(body);
    });
  const caller = async (): Promise<void> => {
    while (!stopped() && (await askOnce()));
  };
  await Promise.all(Array.from({ length: connections }, caller));
  agent.destroy();
}
