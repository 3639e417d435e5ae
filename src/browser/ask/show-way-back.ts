import { type Child, element } from "./element.js";
import type { PageContext } from "./page-context.js";

/** The way back to the step before; nothing where the page was opened at this one. */
export function showWayBack({ back, data }: PageContext): Child {
  return (
    back &&
    element(
      "p",
      { class: "ask-back" },
      element(
        "button",
        { type: "button", class: "ask-link", onclick: back },
        element("span", { "aria-hidden": "true" }, "← "),
        data.words.back,
      ),
    )
  );
}
