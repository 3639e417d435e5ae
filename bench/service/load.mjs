// Asks a server as fast as it answers, on kept connections, each with one question at a time. Written on sockets, since a client of node:http
// would cost more than the server that is measured. Arguments: port, file of bodies (a JSON list of texts), connections, seconds, answers to take before it counts.
// Prints `warm` when it begins to count, and at the end {answers, yes, wrong, seconds, p50, p95, p99, bytes}: latencies in milliseconds, bytes of an answer on average.
import { readFileSync } from "node:fs";
import { connect } from "node:net";

const [port, file, connections, seconds, warmUp] = process.argv.slice(2);
const requests = JSON.parse(readFileSync(file, "utf8")).map((body) =>
  Buffer.from(
    `POST /access/v1/evaluation HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  ),
);
const latencies = [];
let [measuring, stopped, taken, answers, yes, wrong, bytes, next] = [false, false, 0, 0, 0, 0, 0, 0];

let warm;
const warmed = new Promise((done) => {
  warm = done;
});

/** Asks one question after the other; a server may end a kept connection between two answers, and is then asked on a new one. */
function caller() {
  let socket;
  let began = 0;
  let held = Buffer.alloc(0);
  const ask = () => {
    began = performance.now();
    socket.write(requests[next++ % requests.length]);
  };
  const take = (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const end = held.indexOf("\r\n\r\n");
    if (end < 0) return;
    const head = held.toString("latin1", 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (held.length < end + 4 + length) return;
    taken += 1;
    if (taken === Number(warmUp)) warm();
    if (measuring) {
      latencies.push(performance.now() - began);
      answers += 1;
      bytes += held.length;
      if (!head.startsWith("HTTP/1.1 200 ")) wrong += 1;
      if (held.indexOf('"decision":true', end) >= 0) yes += 1;
    }
    held = Buffer.alloc(0);
    if (stopped) return;
    if (/connection: close/i.test(head)) open();
    else ask();
  };
  const open = () => {
    socket = connect({ port: Number(port), host: "127.0.0.1", noDelay: true });
    socket.on("connect", ask);
    socket.on("data", take);
    socket.on("error", (error) => {
      if (!stopped) throw error;
    });
  };
  open();
  return { destroy: () => socket.destroy() };
}

const callers = Array.from({ length: Number(connections) }, caller);
if (Number(warmUp) > 0) await warmed;
process.stdout.write("warm\n");
measuring = true;
const start = performance.now();
await new Promise((done) => setTimeout(done, Number(seconds) * 1000));
const took = (performance.now() - start) / 1000;
measuring = false;
stopped = true;
for (const one of callers) one.destroy();
latencies.sort((a, b) => a - b);
const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
process.stdout.write(
  `${JSON.stringify({ answers, yes, wrong, seconds: took, p50: at(0.5), p95: at(0.95), p99: at(0.99), bytes: bytes / answers })}\n`,
);
