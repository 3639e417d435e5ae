import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { HostError, invariant } from "../errors.js";

/** The head of a request: all of it but the body. */
export type HttpHead = {
  /** In capitals, as sent. */
  readonly method: string;
  /** Path with the query, as sent. */
  readonly path: string;
  /** Names in lower case. Of a header that may stand once, but was sent twice, `repeated` holds the name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly repeated: readonly string[];
};

/** A request, whole. */
export type HttpRequest = HttpHead & { readonly body: Uint8Array };

/** An answer, whole. `content-length` is added; of an answer to `HEAD` that alone is sent of its body. */
export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Why the transport itself refuses, before anybody has seen a whole request. */
export type TransportRefusal =
  /** No HTTP, or nothing that is certain to mean one thing only. */
  | "malformed"
  | "head-too-large"
  | "body-too-large"
  /** The head or the body did not come in time. */
  | "too-slow"
  /** `Expect` of something other than `100-continue`. */
  | "expectation"
  /** So many requests are being answered that one more would wait too long. */
  | "busy"
  /** Ours: the handler threw. */
  | "failed";

/** How much of everything one client may take. Times are in milliseconds. */
export type HttpLimits = {
  readonly bodyBytes: number;
  /** Request line and all headers. */
  readonly headBytes: number;
  /** From the first moment of a connection, or of the next request on it, until its head is there. */
  readonly headTime: number;
  /** Until the whole request is there. */
  readonly requestTime: number;
  /** A kept connection on which nothing is asked. */
  readonly idleTime: number;
  /** A connection on which nothing moves in either direction, as with a client that asks and never reads. */
  readonly stillTime: number;
  /** How long what a refused client still sends is thrown away, so that it can read why it was refused. */
  readonly lingerTime: number;
  /** How long running requests may take after the server was told to stop. */
  readonly graceTime: number;
  readonly connections: number;
  readonly requestsPerConnection: number;
  /** Requests sent on one connection before the first of them is answered and its answer taken. */
  readonly pipelined: number;
  /** Requests being answered at once, over all connections. */
  readonly running: number;
  /** Bytes of answers that were given and not yet taken, over all connections; more than the largest answer. */
  readonly unsentBytes: number;
};

/** What a service of small questions needs, with room to spare. */
export const usualLimits: HttpLimits = {
  bodyBytes: 1_048_576,
  headBytes: 16_384,
  headTime: 5_000,
  requestTime: 15_000,
  idleTime: 15_000,
  stillTime: 30_000,
  lingerTime: 2_000,
  graceTime: 10_000,
  connections: 1_024,
  requestsPerConnection: 100_000,
  pipelined: 16,
  running: 2_048,
  unsentBytes: 134_217_728,
};

export type HttpServerOptions = {
  /** Address and port to listen at; port 0 takes a free one. */
  readonly address: string;
  readonly port: number;
  readonly limits: HttpLimits;
  /** Looks at a head before its body is read; an answer refuses the request. */
  admit(head: HttpHead): HttpResponse | undefined;
  /** Answers a request. What it throws is a mistake of ours: told to `failed`, answered by `refuse("failed")`. */
  answer(request: HttpRequest): Promise<HttpResponse>;
  /** What a client is told that the transport refuses; `head` where it was read. */
  refuse(why: TransportRefusal, head?: HttpHead): HttpResponse;
  /** Told of faults: of the handler, and of the machine while the server runs. */
  failed(error: unknown): void;
};

export type HttpServer = {
  /** The port it listens at. */
  readonly port: number;
  /** Connections open and requests being answered at this moment. */
  readonly load: () => { readonly connections: number; readonly running: number };
  /** Takes no more connections, lets running requests end, then closes all; what takes longer than `graceTime` is cut off. */
  stop(): Promise<void>;
};

/** What is known of a connection. */
type Connection = {
  readonly socket: Socket;
  /** Requests of it without an answer; and those whose answer is not wholly on its way. None once it is closed, whatever is still being worked out. */
  unanswered: number;
  unsent: number;
  unsentBytes: number;
  closed: boolean;
  /** Requests it has sent. */
  asked: number;
  /** The request whose head came last: the body of no other can still be coming. */
  latest: { readonly request: IncomingMessage; readonly refuse: (why: TransportRefusal) => void } | undefined;
  /** When it was opened or last answered; on the clock of the process. */
  since: number;
  /** An answer that ends it, waiting for those before it. */
  last: HttpResponse | undefined;
};

/**
 * Starts an HTTP/1.1 server for small questions: every request is held to limits, is whole before anybody sees it, and a client that is slow, silent or
 * hostile costs the others nothing. Where there are too many connections, the one that has been idle longest makes room.
 * @throws HostError if the address cannot be had.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { limits } = options;
  const connections = new WeakMap<Socket, Connection>();
  const open = new Set<Connection>();
  let running = 0;
  let unsentBytes = 0;
  let stopping = false;

  const server = createServer({
    maxHeaderSize: limits.headBytes,
    headersTimeout: limits.headTime,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.idleTime,
    connectionsCheckingInterval: Math.min(1_000, limits.headTime),
    insecureHTTPParser: false,
    noDelay: true,
  });
  server.timeout = limits.stillTime;
  server.maxHeadersCount = mostHeaders;

  const forget = (connection: Connection): void => {
    running -= connection.unanswered;
    unsentBytes -= connection.unsentBytes;
    connection.unanswered = 0;
    connection.unsent = 0;
    connection.unsentBytes = 0;
    connection.closed = true;
    open.delete(connection);
  };
  server.on("connection", (socket) => {
    if (open.size >= limits.connections) {
      const idle = longestIdle(open);
      // All are at work: whoever comes now is turned away at once, rather than kept waiting.
      if (idle === undefined) {
        socket.destroy();
        return;
      }
      forget(idle);
      idle.socket.destroy();
    }
    const connection: Connection = {
      socket,
      unanswered: 0,
      unsent: 0,
      unsentBytes: 0,
      closed: false,
      asked: 0,
      latest: undefined,
      since: performance.now(),
      last: undefined,
    };
    open.add(connection);
    connections.set(socket, connection);
    socket.once("close", () => forget(connection));
  });

  const connectionOf = (socket: Socket): Connection => {
    const connection = connections.get(socket);
    invariant(connection, "A request comes by a connection.");
    return connection;
  };

  /** Counts a request; `undefined` for one more than a connection may send, whose connection ends with the answers to those before. */
  const begin = (request: IncomingMessage, response: ServerResponse): Connection | undefined => {
    const connection = connectionOf(request.socket);
    request.on("error", () => {}); // cut off by the client: nobody's question
    if (connection.unsent >= limits.pipelined) connection.last ??= options.refuse("busy");
    connection.asked += 1;
    if (connection.last || connection.asked > limits.requestsPerConnection) return undefined;
    connection.unanswered += 1;
    connection.unsent += 1;
    running += 1;
    response.once("close", () => {
      if (connection.closed) return;
      connection.unsent -= 1;
      connection.since = performance.now();
      if (connection.unsent === 0 && connection.last) endWith(connection.socket, connection.last);
    });
    return connection;
  };
  const answered = (connection: Connection): void => {
    connection.unanswered -= 1;
    connection.since = performance.now();
    running -= 1;
  };

  /** Counts the bytes of an answer until they are taken. Whoever leaves most of them lying makes room, before they fill the memory. */
  const lieReady = (connection: Connection, response: ServerResponse, bytes: number): void => {
    connection.unsentBytes += bytes;
    unsentBytes += bytes;
    response.once("close", () => {
      if (connection.closed) return;
      connection.unsentBytes -= bytes;
      unsentBytes -= bytes;
    });
    if (unsentBytes <= limits.unsentBytes) return;
    const most = [...open].reduce((one, other) => (other.unsentBytes > one.unsentBytes ? other : one));
    forget(most);
    most.socket.destroy();
  };

  const handle = (request: IncomingMessage, response: ServerResponse, waits: boolean): void => {
    const connection = begin(request, response);
    // Its connection ends with the answer to an earlier one.
    if (connection === undefined) return;
    const head = headOf(request);
    const isLast = connection.asked === limits.requestsPerConnection;
    const send = (answer: HttpResponse, ends = isLast): void => {
      if (connection.closed || response.writableEnded) return;
      answered(connection);
      try {
        // Of several requests sent at once, only the answer to the last may close the connection.
        lieReady(connection, response, respond(response, answer, ends || (stopping && connection.unsent === 1)));
      } catch (error) {
        options.failed(error);
        if (response.headersSent) response.destroy();
        else respond(response, options.refuse("failed", head), true);
      }
      if (!request.complete) linger(request, limits.lingerTime);
    };
    connection.latest = { request, refuse: (why) => send(options.refuse(why, head), true) };
    const refusal = running > limits.running ? options.refuse("busy", head) : refusedHead(request, head, options);
    if (refusal) {
      send(refusal);
      return;
    }
    if (waits) response.writeContinue();
    readBody(request, limits.bodyBytes, (body) => {
      if (body === undefined) {
        send(options.refuse("body-too-large", head));
        return;
      }
      options.answer({ ...head, body }).then(
        (answer) => send(answer),
        (error: unknown) => {
          options.failed(error);
          send(options.refuse("failed", head));
        },
      );
    });
  };
  server.on("request", (request, response) => handle(request, response, false));
  server.on("checkContinue", (request, response) => handle(request, response, true));
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    const connection = begin(request, response);
    if (connection === undefined) return;
    answered(connection);
    respond(response, options.refuse("expectation", headOf(request)), true);
  });
  // A tunnel is nothing we make.
  server.on("connect", (_request, socket: Socket) => endWith(socket, options.refuse("malformed")));
  server.on("clientError", (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket;
    const connection = connections.get(socket);
    if (error.code === "ECONNRESET" || !socket.writable || !connection) {
      socket.destroy();
      return;
    }
    const why = refusalOf(error);
    // Whoever sent it may still wait for the answers to what came before: this one must not be taken for theirs.
    if (connection.latest && !connection.latest.request.complete) connection.latest.refuse(why);
    else if (connection.unsent > 0) connection.last ??= options.refuse(why);
    else endWith(socket, options.refuse(why));
  });

  await listen(server, options);
  return {
    port: (server.address() as AddressInfo).port,
    load: () => ({ connections: open.size, running }),
    stop() {
      stopping = true;
      const closeIdle = (): void => {
        server.closeIdleConnections();
        // A connection on which nothing was ever sent is not idle to Node.
        for (const { socket } of open) if (socket.bytesRead === 0) socket.destroy();
      };
      return new Promise((resolve) => {
        const sweep = setInterval(closeIdle, 50);
        const late = setTimeout(() => server.closeAllConnections(), limits.graceTime);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(late);
          resolve();
        });
        closeIdle();
      });
    },
  };
}

/** Of the connections for which nothing is being worked out, the one that has been so longest. */
function longestIdle(connections: Iterable<Connection>): Connection | undefined {
  let longest: Connection | undefined;
  for (const one of connections) {
    if (one.unanswered === 0 && one.since < (longest?.since ?? Number.POSITIVE_INFINITY)) longest = one;
  }
  return longest;
}

/** More headers than these nobody means to send; Node shows us no more of them. */
const mostHeaders = 100;

/** What is refused of a head alone. */
function refusedHead(
  request: IncomingMessage,
  head: HttpHead,
  { limits, admit, refuse }: HttpServerOptions,
): HttpResponse | undefined {
  if (request.rawHeaders.length / 2 >= mostHeaders) return refuse("head-too-large", head);
  if (Number(request.headers["content-length"] ?? 0) > limits.bodyBytes) return refuse("body-too-large", head);
  return admit(head);
}

/** Headers that may stand once, and of which Node keeps the first: two of them may mean different things to whoever is between. */
const single: ReadonlySet<string> = new Set(["host", "origin", "content-type", "content-length", "x-request-id"]);

function headOf(request: IncomingMessage): HttpHead {
  const { method = "", url = "", headers, rawHeaders } = request;
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]?.toLowerCase() ?? "";
    if (!single.has(name)) continue;
    if (seen.has(name)) repeated.push(name);
    seen.add(name);
  }
  // Node gives lists for `set-cookie` alone, which nobody sends here.
  return { method, path: url, headers: headers as HttpHead["headers"], repeated };
}

/** Calls back once, with the whole body, or with `undefined` as soon as it is longer than `most`; never for a client that goes away before. */
function readBody(request: IncomingMessage, most: number, done: (body: Uint8Array | undefined) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer): void => {
    size += chunk.length;
    if (size <= most) {
      chunks.push(chunk);
      return;
    }
    chunks.length = 0;
    request.off("data", take);
    request.off("end", end);
    done(undefined);
  };
  const end = (): void => done(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size));
  request.on("data", take);
  request.on("end", end);
}

/** What is left of a request that was answered before its end is thrown away for a while; then the connection is cut. */
function linger(request: IncomingMessage, time: number): void {
  request.resume();
  const cut = setTimeout(() => request.socket.destroy(), time);
  request.once("close", () => clearTimeout(cut));
}

/** @returns How many bytes the body has. */
function respond(response: ServerResponse, { status, headers, body }: HttpResponse, closes: boolean): number {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...headers, "content-length": length, ...(closes ? { connection: "close" } : {}) });
  response.end(body);
  return length;
}

/** Writes an answer to a connection that Node has given up, and ends it. */
function endWith(socket: Socket, { status, headers, body }: HttpResponse): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const lines = Object.entries({ ...headers, "content-length": `${Buffer.byteLength(body)}`, connection: "close" });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head}\r\n${body}`, () => socket.destroy());
}

function refusalOf({ code }: NodeJS.ErrnoException): TransportRefusal {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return "head-too-large";
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return "body-too-large";
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return "too-slow";
    default:
      return "malformed";
  }
}

function listen(server: Server, { address, port, failed }: HttpServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(notListening(error, address, port));
    server.once("error", refuse);
    server.listen({ host: address, port, exclusive: true }, () => {
      server.off("error", refuse);
      // A connection that cannot be taken (too many open files) is no reason to drop the others.
      server.on("error", failed);
      resolve();
    });
  });
}

function notListening(error: NodeJS.ErrnoException, address: string, port: number): HostError {
  const place = `${address}:${port}`;
  const why: Readonly<Record<string, HostError["text"]>> = {
    EADDRINUSE: {
      id: "porta itu sudah dipakai program lain. Pilih porta lain dengan `--port`",
      en: "another program uses that port. Choose another with `--port`",
    },
    EACCES: {
      id: "izin ditolak. Porta di bawah 1024 perlu hak khusus; pilih porta lain dengan `--port`",
      en: "permission denied. Ports below 1024 need special rights; choose another with `--port`",
    },
    EADDRNOTAVAIL: {
      id: "mesin ini tidak mempunyai alamat itu. Periksa `--host`",
      en: "this machine has no such address. Check `--host`",
    },
    ENOTFOUND: { id: "nama itu tidak dikenal. Periksa `--host`", en: "that name is not known. Check `--host`" },
  };
  const { id, en } = why[error.code ?? ""] ?? {
    id: `sistem menjawab ${error.code}`,
    en: `the system answered ${error.code}`,
  };
  return new HostError(
    { id: `Tidak dapat melayani di ${place}: ${id}.`, en: `Cannot serve at ${place}: ${en}.` },
    error,
  );
}
