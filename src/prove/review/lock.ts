/** What was accepted of one rule when a person last reviewed it. */
export type LockEntry = {
  /** The words of its provision, blanks as one, with the lead-in of the list it stands in. */
  readonly text: string;
  /** SHA-256 (hex) of `text`. */
  readonly textHash: string;
  /** The rule said back in Indonesian, as it was shown. */
  readonly rule: string;
  /** SHA-256 (hex) of the compiled rule and of what it leans on. */
  readonly ruleHash: string;
  /** Facts, acts, roles and registers the rule names, by `fakta isu.tingkat`, with what the vocabulary said of them. */
  readonly leansOn: ReadonlyMap<string, string>;
};

/** What people have reviewed: `guidelines/pedoman.lock.json`, kept in the repository as a package lock is. */
export type Lock = {
  /** By rule id. */
  readonly rules: ReadonlyMap<string, LockEntry>;
};

export const emptyLock: Lock = { rules: new Map() };

/** The lock as a file: keys sorted, a newline at its end; the same lock gives the same bytes. */
export function lockText(lock: Lock): string {
  const rules = sorted(lock.rules).map(([id, { text, textHash, rule, ruleHash, leansOn }]) => {
    const fields: readonly (readonly [string, string])[] = [
      [
        "leansOn",
        objectText(
          sorted(leansOn).map(([name, words]) => [name, JSON.stringify(words)] as const),
          "      ",
        ),
      ],
      ["rule", JSON.stringify(rule)],
      ["ruleHash", JSON.stringify(ruleHash)],
      ["text", JSON.stringify(text)],
      ["textHash", JSON.stringify(textHash)],
    ];
    return [id, objectText(fields, "    ")] as const;
  });
  const whole: readonly (readonly [string, string])[] = [
    ["$schema", JSON.stringify("urn:pedoman:schema:outputs:lock:1")],
    ["rules", objectText(rules, "  ")],
  ];
  return `${objectText(whole, "")}\n`;
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Written by hand: an object would lose the order of keys such as `1`, and a key named `__proto__`. */
function objectText(entries: readonly (readonly [string, string])[], indent: string): string {
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${value}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
