/** How long the service may take, in milliseconds, and how much it may say, in bytes. */
const patience = 3_000;
const longestAnswer = 1_000_000;

/**
 * Asks the decision service. Whatever is no whole answer of the service to this very question is no answer, and comes back with words for a person.
 * @param {{ url: string, patience?: number }} service - `url` as `pedoman serve` printed it.
 * @param {string} path - `/access/v1/evaluation`, `/duties/v1/evaluation`.
 * @param {object} question - Sent as JSON.
 * @returns {Promise<{ answer: object, requestId: string } | { trouble: Trouble, requestId: string }>} `answer` is a JSON object; what it says is for the caller to judge.
 * @typedef {{ kind: "unanswered" | "refused", text: string, fields: readonly string[] }} Trouble `refused`: the service says that the question is wrong, and where; asking again does
 *   not help. `unanswered`: everything else.
 */
export async function askService(service, path, question) {
  const requestId = crypto.randomUUID();
  const limit = service.patience ?? patience;
  const unanswered = (text) => ({ trouble: { kind: "unanswered", text, fields: [] }, requestId });
  try {
    const response = await fetch(`${service.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": requestId },
      body: JSON.stringify(question),
      // Who answers for the service is told by its address alone.
      redirect: "manual",
      signal: AbortSignal.timeout(limit),
    });
    const bytes = await readAtMost(response, longestAnswer);
    if (bytes === undefined) return unanswered("Yang menjawab bukan layanan keputusan: jawabannya terlalu panjang.");
    const body = readObject(bytes);
    if (response.status !== 200) return { trouble: troubleOf(response.status, body), requestId };
    if (!body) return unanswered("Yang menjawab bukan layanan keputusan, atau jawabannya terpotong.");
    // A proxy that keeps answers would give that of another day.
    if (response.headers.get("x-request-id") !== requestId) {
      return unanswered("Jawaban yang datang bukan untuk pertanyaan ini; periksa proksi di depan layanan.");
    }
    return { answer: body, requestId };
  } catch (error) {
    return unanswered(
      error.name === "TimeoutError"
        ? `Layanan keputusan tidak menjawab dalam ${limit / 1_000} detik.`
        : `Layanan keputusan di ${service.url} tidak dapat dihubungi.`,
    );
  }
}

/** What a status other than 200 means. */
function troubleOf(status, body) {
  const said = typeof body?.message?.id === "string" ? body.message.id : undefined;
  if (said !== undefined && (status === 400 || status === 413 || status === 422)) {
    const fields = Array.isArray(body.fields) ? body.fields.map(({ field }) => String(field)) : [];
    return { kind: "refused", text: said, fields };
  }
  return { kind: "unanswered", text: said ?? `Layanan keputusan menjawab dengan status ${status}.`, fields: [] };
}

/** The bytes of an answer; undefined if there are more than that. */
async function readAtMost(response, most) {
  const parts = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** UTF-8 of JSON that is one object; undefined otherwise. */
function readObject(bytes) {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
