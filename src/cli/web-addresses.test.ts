import { describe, expect, it } from "vitest";
import { HostError } from "../errors.js";
import { readBaseUrl, readHostName, readOrigin } from "./web-addresses.js";

describe("is taken, as it is compared or printed later", () => {
  it.each([
    [readBaseUrl, "https://pdp.example.go.id", "https://pdp.example.go.id"],
    [readBaseUrl, "https://PDP.example.go.id:443/", "https://pdp.example.go.id"],
    [readBaseUrl, "http://10.0.0.1:8180/pedoman//", "http://10.0.0.1:8180/pedoman"],
    [readOrigin, "https://kanal.example.go.id", "https://kanal.example.go.id"],
    [readOrigin, "HTTPS://Kanal.example.go.id/", "https://kanal.example.go.id"],
    [readOrigin, "http://localhost:3000", "http://localhost:3000"],
    [readHostName, "PDP.Example.go.id", "pdp.example.go.id"],
    [readHostName, "layanan_1", "layanan_1"],
    [readHostName, "[FD00::1]", "[fd00::1]"],
  ] as const)("%o %s", (read, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("is refused, since it would never be equal to what callers send", () => {
  it.each([
    [
      readBaseUrl,
      ["pdp.example.go.id", "ftp://a.id", "https://a.id/?x", "https://a.id/#x", "https://u:p@a.id", "", "https://"],
    ],
    [
      readOrigin,
      ["*", "null", "kanal.example.go.id", "https://a.id/halaman", "file:///a", "https://a.id b.id", "https:\\\\a.id"],
    ],
    [readHostName, ["", "*", "*.example.go.id", "https://a.id", "a.id:8180", "a.id/", "fd00::1", "a..id", "a id"]],
  ] as const)("%o", (read, texts) => {
    for (const text of texts) {
      expect(() => read(text)).toThrow(HostError);
      expect(() => read(text)).toThrow(`“${text}”`);
    }
  });
});
