import type { Rules } from "./rules.js";

/** What the law calls a role; the id where it knows none of that id. */
export function roleTerm({ book }: Pick<Rules, "book">, role: string): string {
  return book.roles.find(({ id }) => id === role)?.term ?? role;
}
