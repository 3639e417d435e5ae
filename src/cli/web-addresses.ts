import { HostError } from "../errors.js";

/**
 * Reads the address of a service as its callers write it.
 * @returns It without a slash at its end.
 * @throws HostError unless it is an address under which paths can be put.
 */
export function readBaseUrl(text: string): string {
  const url = webUrl(text);
  if (url) return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  throw new HostError({
    id: `--base-url «${text}» bukan alamat layanan; tulis seperti https://pdp.example.go.id, tanpa tanda tanya, pagar, atau kata sandi.`,
    en: `--base-url “${text}” is no address of a service; write it like https://pdp.example.go.id, without query, fragment or password.`,
  });
}

/**
 * Reads the origin of web pages.
 * @returns It as browsers send it: any other text would never be equal to theirs.
 * @throws HostError unless it is an origin.
 */
export function readOrigin(text: string): string {
  const url = webUrl(text);
  if (url?.pathname === "/") return url.origin;
  throw new HostError({
    id: `--allow-origin «${text}» bukan asal halaman web; tulis skema, nama, dan bila perlu portanya, seperti https://kanal.example.go.id.`,
    en: `--allow-origin “${text}” is no origin of web pages; write scheme, name and, if need be, port, like https://kanal.example.go.id.`,
  });
}

/**
 * Reads a name by which a service may be called.
 * @returns It in lower case; the port does not count.
 * @throws HostError unless it is a name or an address alone.
 */
export function readHostName(text: string): string {
  if (/^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9a-f:.]+\])$/i.test(text)) return text.toLowerCase();
  throw new HostError({
    id: `--allow-host «${text}» bukan nama; tulis tanpa skema, porta, dan garis miring, seperti pdp.example.go.id atau [fd00::1].`,
    en: `--allow-host “${text}” is no name; write it without scheme, port and slashes, like pdp.example.go.id or [fd00::1].`,
  });
}

function webUrl(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text) || /[?#@\s\\]/.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}
