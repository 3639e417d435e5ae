/** The machine's fault: a folder that cannot be read, a full disk, a busy lock. Shown in one line, without a stack; exit 2. */
export class HostError extends Error {
  override readonly name = "HostError";

  /**
   * @param message - What went wrong, as a sentence in each language.
   * @param cause - The error of the operating system, if there was one.
   */
  constructor(
    readonly text: { readonly id: string; readonly en: string },
    cause?: unknown,
  ) {
    super(text.en, cause === undefined ? undefined : { cause });
  }
}

/** Our own fault: something the code holds to be impossible has happened. Shown with its stack; exit 2. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** Throws an {@link InvariantError} unless `condition` holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** Closes a `switch` over a union: a member added to the union stops compiling here. */
export function assertNever(value: never): never {
  throw new InvariantError(`Unexpected value: ${JSON.stringify(value)}`);
}
