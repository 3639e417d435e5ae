import { connect, type Socket } from "node:net";

/** A client that writes what it is told, byte for byte, and keeps all that comes back. */
export type RawClient = {
  readonly socket: Socket;
  /** All that came so far. */
  readonly received: () => string;
  write(text: string | Uint8Array): void;
  /** Resolves once what came matches; rejects if the connection ends before. */
  until(pattern: RegExp): Promise<string>;
  /** Resolves with all that came once the connection is gone, however it went. */
  readonly closed: Promise<string>;
};

/** Connects to a port of this machine. */
export async function rawClient(port: number): Promise<RawClient> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  const looks = new Set<() => void>();
  socket.setEncoding("latin1");
  socket.on("data", (chunk) => {
    text += chunk;
    for (const look of looks) look();
  });
  socket.on("error", () => {});
  const closed = new Promise<string>((resolve) => {
    socket.once("close", () => resolve(text));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  return {
    socket,
    received: () => text,
    write: (data) => void socket.write(data),
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(text)) resolve(text);
          else if (socket.destroyed) reject(new Error(`The connection ended before ${pattern}; it said: ${text}`));
          else return;
          looks.delete(look);
        };
        looks.add(look);
        socket.once("close", look);
        look();
      }),
    closed,
  };
}

/** Writes a request in one piece on a connection of its own, and gives back all that is answered until the server closes it. */
export async function rawAnswer(port: number, request: string | Uint8Array): Promise<string> {
  const client = await rawClient(port);
  client.write(request);
  return client.closed;
}
