import { createContext, runInContext } from "node:vm";

/**
 * As much of a browser as a script of a page needs that builds what it shows from elements: no markup, no style, no layout. Nothing is clicked here;
 * `npm run test:browser` does that in a real one.
 */
export type StandInPage = {
  /** Runs a classic script of the page. */
  run(script: string): void;
  /** Opens another fragment of the address, as a link does. */
  follow(fragment: string): void;
};

/** @param place - The only element of the page, by its id. */
export function standInPage(id: string, place: StandInElement): StandInPage {
  const location = { hash: "" };
  const followed: (() => void)[] = [];
  const context = createContext({
    document: {
      createElement: (tag: string) => new StandInElement(tag),
      querySelector: (selector: string) => (selector === `#${id}` ? place : null),
      querySelectorAll: () => [],
    },
    location,
    history: { state: null, replaceState: () => {}, back: () => {} },
    navigator: {},
    addEventListener: (name: string, listener: () => void) => {
      if (name === "hashchange") followed.push(listener);
    },
  });
  return {
    run: (script) => runInContext(script, context),
    follow: (fragment) => {
      location.hash = fragment;
      for (const listener of followed) listener();
    },
  };
}

/** An element with what was said of it. */
export class StandInElement {
  readonly attributes = new Map<string, string>();
  children: (StandInElement | string)[] = [];
  hidden = false;
  value = "";

  constructor(readonly tag: string) {}

  get id(): string {
    return this.attributes.get("id") ?? "";
  }

  get textContent(): string {
    return this.children.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
  }

  set textContent(text: string) {
    this.children = [text];
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  append(...children: readonly (StandInElement | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: readonly (StandInElement | string)[]): void {
    this.children = [...children];
  }

  /** Of the selectors those that name an attribute alone: `[data-focus]`. */
  querySelector(selector: string): StandInElement | undefined {
    return this.all((one) => one.attributes.has(selector.slice(1, -1)))[0];
  }

  addEventListener(): void {}
  focus(): void {}
  scrollIntoView(): void {}

  /** Elements below this one, in the order of the page. */
  all(isMeant: (element: StandInElement) => boolean): readonly StandInElement[] {
    return this.children.flatMap((child) =>
      typeof child === "string" ? [] : [...(isMeant(child) ? [child] : []), ...child.all(isMeant)],
    );
  }

  /** Whether it bears a class. */
  is(name: string): boolean {
    return (this.attributes.get("class") ?? "").split(" ").includes(name);
  }
}
