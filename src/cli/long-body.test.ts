import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rawClient } from "../testing/raw-client.js";
import { publishedFolder } from "../testing/run-service.js";
import { type ServiceProcess, serveProgram, startService } from "../testing/service-process.js";

/** How much is sent, in megabytes; a gigabyte by `npm run test:service`. */
const megabytes = Number(process.env["SERVICE_BODY_MB"] ?? 150);
const million = Buffer.alloc(1_000_000, 97);

let folder = "";
let service: ServiceProcess;
beforeAll(async () => {
  folder = await publishedFolder();
  service = await startService(await serveProgram(folder));
});
afterAll(async () => {
  service.child.kill("SIGTERM");
  await service.ended;
  await rm(folder, { recursive: true, force: true });
});

const head = "POST /access/v1/evaluation HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

/** Sends so much of a body as the service takes. @returns What it answered, and the most it had in memory meanwhile. */
async function pour(begun: string, part: Buffer, count: number) {
  const client = await rawClient(service.port);
  client.write(begun);
  let most = 0;
  for (let sent = 0; sent < count && !client.socket.destroyed; sent += 1) {
    if (client.socket.write(part)) await new Promise(setImmediate);
    else await new Promise((resolve) => client.socket.once("drain", resolve).once("close", resolve));
    if (sent % 10 === 0) most = Math.max(most, await service.memory());
  }
  const answer = client.received();
  client.socket.destroy();
  return { answer, most };
}

it.each([
  ["said beforehand", (size: number) => `${head}Content-Length: ${size}\r\n\r\n`, million],
  [
    "found out",
    () => `${head}Transfer-Encoding: chunked\r\n\r\n`,
    Buffer.concat([Buffer.from(`${million.length.toString(16)}\r\n`), million, Buffer.from("\r\n")]),
  ],
])(
  "refuses a body beyond all bounds, its length %s, and holds no more of it than of a shorter one",
  async (_, begun, part) => {
    // What a process takes once and keeps, whatever comes after, is taken by then.
    const short = await pour(begun(50_000_000), part, 50);
    const { answer, most } = await pour(begun(megabytes * 1_000_000), part, megabytes);
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*"code":"body-too-large"/s);
    expect(answer).not.toContain("decision");
    expect((most - short.most) / 1_000_000).toBeLessThan(40);
    // Others are answered all the same.
    const version = await fetch(`http://127.0.0.1:${service.port}/version`);
    expect(version.status).toBe(200);
  },
);
