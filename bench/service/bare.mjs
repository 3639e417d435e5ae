// A bare server of Node's own: reads a request to its end and answers a constant. Prints its port.
import { createServer } from "node:http";

const constant = process.argv[2] ?? '{"decision":true}';
const head = { "content-type": "application/json", "content-length": Buffer.byteLength(constant) };
const server = createServer((request, response) => {
  request.on("data", () => {});
  request.on("end", () => {
    response.writeHead(200, head);
    response.end(constant);
  });
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
