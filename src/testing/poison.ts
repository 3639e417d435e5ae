/** Markup in every form that has ever broken out of a page. */
const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:alert(3)">{{x}} {{{y}}} ]]> --> </style></title></textarea>\\`;

/** Keys whose values are names the compiler has checked (ids, kinds, dates), not words of an author. */
const structural = new Set([
  "kind",
  "id",
  "eId",
  "document",
  "provision",
  "definition",
  "file",
  "role",
  "roles",
  "rule",
  "parent",
  "substitutes",
  "status",
  "basis",
  "from",
  "to",
  "unit",
  "approver",
  "performers",
  "related",
  "headOfRegion",
  "regionalSecretary",
  "author",
  "modality",
  "bound",
  "direction",
  "form",
  "hit",
  "type",
  "date",
  "contentHash",
  "alignments",
  "language",
]);

/** A copy of a value with hostile markup after every text that an author could have written; ids and kinds stay. */
export function poison<T>(value: T): T {
  return spoil(value, "") as T;
}

function spoil(value: unknown, key: string): unknown {
  // An id with its place in the source is an object; it is no less checked.
  if (key === "id" || (structural.has(key) && (typeof value === "string" || Array.isArray(value)))) return value;
  if (typeof value === "string") return key === "target" ? "javascript:alert(4)" : `${value}${hostile}`;
  if (Array.isArray(value)) return value.map((item) => spoil(item, key));
  if (value instanceof Map) return new Map([...value].map(([name, item]) => [name, spoil(item, "")]));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoil(item, name)]));
  }
  return value;
}
