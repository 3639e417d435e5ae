import type { Localised } from "../diagnostics/diagnostic.js";
import type { ServiceResponse } from "./http-message.js";
import { errorBody } from "./service.js";

/** What is refused outside the answering of a request: by the connection, at the door, or because the log cannot be written. */
const refusals = {
  malformed: {
    status: 400,
    code: "malformed-http",
    id: "Permintaan ini bukan HTTP/1.1 yang benar.",
    en: "This is no valid HTTP/1.1 request.",
  },
  "head-too-large": {
    status: 431,
    code: "head-too-large",
    id: "Kepala permintaan terlalu besar.",
    en: "The head of the request is too large.",
  },
  "body-too-large": {
    status: 413,
    code: "body-too-large",
    id: "Isi permintaan terlalu besar; kirim lebih sedikit pertanyaan sekaligus.",
    en: "The body of the request is too large; send fewer questions at once.",
  },
  "too-slow": {
    status: 408,
    code: "too-slow",
    id: "Permintaan tidak selesai dikirim pada waktunya.",
    en: "The request did not come in time.",
  },
  expectation: {
    status: 417,
    code: "expectation",
    id: "Kepala `Expect` hanya boleh `100-continue`.",
    en: "The header `Expect` may only be `100-continue`.",
  },
  busy: {
    status: 503,
    code: "busy",
    id: "Terlalu banyak permintaan sekaligus. Tidak ada yang diputus; ulangi sebentar lagi.",
    en: "Too many requests at once. Nothing was decided; try again in a moment.",
  },
  failed: {
    status: 500,
    code: "internal",
    id: "Layanan gagal menjawab karena kesalahannya sendiri. Tidak ada yang diputus.",
    en: "The service failed to answer by a fault of its own. Nothing was decided.",
  },
  "repeated-header": {
    status: 400,
    code: "repeated-header",
    id: "Kepala permintaan memuat dua kali apa yang hanya boleh sekali.",
    en: "The head of the request has twice what it may have once.",
  },
  "wrong-path": {
    status: 400,
    code: "wrong-path",
    id: "Alamat permintaan harus dimulai dengan garis miring.",
    en: "The path of the request must begin with a slash.",
  },
  "wrong-host": {
    status: 421,
    code: "wrong-host",
    id: "Layanan ini tidak bernama seperti yang tertulis di kepala `Host`. Nama lain diizinkan dengan `--allow-host`.",
    en: "This service has not the name that the header `Host` gives. Other names are allowed by `--allow-host`.",
  },
  "foreign-origin": {
    status: 403,
    code: "foreign-origin",
    id: "Halaman web dari asal ini tidak boleh bertanya. Asal lain diizinkan dengan `--allow-origin`.",
    en: "Web pages of this origin may not ask. Other origins are allowed by `--allow-origin`.",
  },
  "encoded-body": {
    status: 415,
    code: "encoded-body",
    id: "Isi permintaan tidak boleh dimampatkan (`Content-Encoding`).",
    en: "The body must not be compressed (`Content-Encoding`).",
  },
  expired: {
    status: 503,
    code: "expired",
    id: "Masa berlaku terbitan aturan sudah berakhir dan yang baru belum ada, maka tidak ada yang diputus. Beri tahu pengelola layanan.",
    en: "The publication of the rules is no longer valid and there is no new one, so nothing is decided. Tell whoever runs the service.",
  },
  "log-not-written": {
    status: 503,
    code: "log-not-written",
    id: "Catatan keputusan tidak dapat ditulis, maka tidak ada yang diputus. Beri tahu pengelola layanan.",
    en: "The decision log cannot be written, so nothing is decided. Tell whoever runs the service.",
  },
} as const satisfies Readonly<Record<string, Localised & { readonly status: number; readonly code: string }>>;

/** Why a request is refused that was not answered. */
export type Refusal = keyof typeof refusals;
export const allRefusals = Object.keys(refusals) as readonly Refusal[];

/**
 * The answer that refuses: `{code, message}` as all errors of the service. None says `decision`.
 * @param requestId - `X-Request-ID` of the request, where its head was read.
 */
export function refuse(why: Refusal, requestId?: string): ServiceResponse {
  const { status, code, id, en } = refusals[why];
  return {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      ...(why === "busy" ? { "retry-after": "1" } : {}),
      ...(requestId === undefined ? {} : { "x-request-id": requestId }),
    },
    body: JSON.stringify(errorBody({ code, text: { id, en } })),
    decisions: [],
  };
}
