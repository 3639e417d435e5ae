import { fillWords } from "../fill-words.js";
import { keep, kept } from "../keep.js";
import { readTicks, type Ticks, tickState, ticksKey, withTick, writeTicks } from "./ticks.js";

/** Makes every checklist of the page remember its ticks on this device, show how far one is, and forget them when asked twice. */
export function wireLists(): void {
  for (const section of document.querySelectorAll<HTMLElement>(".checklist")) wireList(section);
}

function wireList(section: HTMLElement): void {
  const key = ticksKey(section.dataset["list"] ?? "");
  const edition = Number(section.dataset["edition"]);
  const boxes = [...section.querySelectorAll<HTMLInputElement>(".tick input")];
  let ticks: Ticks = new Map();

  const show = (): void => {
    for (const box of boxes) showBox(box, ticks, section.dataset["changed"] ?? "");
    showProgress(section, boxes);
  };
  const change = (next: Ticks): void => {
    ticks = next;
    const done = keep(key, writeTicks(ticks));
    for (const note of document.querySelectorAll<HTMLElement>(".not-kept")) note.hidden = done;
    show();
  };
  const load = (): void => {
    ticks = readTicks(kept(key));
    show();
  };
  for (const box of boxes) {
    const text = box.dataset["text"] ?? "";
    box.addEventListener("change", () => change(withTick(ticks, box.id, box.checked ? { text, edition } : undefined)));
  }
  wireClearing(section, () => change(new Map()));
  // Another page with this list, open beside this one; and a page taken back from the browser's memory, whose boxes the browser set itself.
  addEventListener("storage", load);
  addEventListener("pageshow", load);
  load();
  const tools = section.querySelector<HTMLElement>(".list-tools");
  if (tools) tools.hidden = false;
}

/** Sets a box, and says beside it when its words changed since it was ticked. */
function showBox(box: HTMLInputElement, ticks: Ticks, words: string): void {
  const state = tickState(ticks, box.id, box.dataset["text"] ?? "");
  box.checked = state === "ticked";
  const id = `${box.id}_berubah`;
  document.getElementById(id)?.remove();
  box.removeAttribute("aria-describedby");
  if (state !== "changed") return;
  const note = document.createElement("p");
  note.id = id;
  note.className = "changed";
  note.textContent = fillWords(words, { edition: ticks.get(box.id)?.edition ?? "" });
  box.parentElement?.querySelector(".tick-words")?.append(note);
  box.setAttribute("aria-describedby", id);
}

/** Things done are counted; grounds to stop are not done, and one that holds is said instead. */
function showProgress(section: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const isStop = (box: HTMLInputElement): boolean => box.dataset["stop"] !== undefined;
  const acts = boxes.filter((box) => !isStop(box));
  const done = acts.filter((box) => box.checked).length;
  const stops = boxes.filter((box) => isStop(box) && box.checked).length;
  section.classList.toggle("checklist-stopped", stops > 0);
  const words = section.querySelector<HTMLElement>(".progress-words");
  const bar = section.querySelector<HTMLElement>(".progress-done");
  if (bar) bar.style.width = `${acts.length === 0 ? 0 : (100 * done) / acts.length}%`;
  if (!words) return;
  const said = words.dataset[stops > 0 ? "stop" : "words"] ?? "";
  words.textContent = fillWords(said, { done, all: acts.length, stops });
}

/** The first press asks, the second forgets. */
function wireClearing(section: HTMLElement, clear: () => void): void {
  const find = (action: string): HTMLElement | null => section.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const [ask, yes, no] = [find("clear"), find("clear-yes"), find("clear-no")];
  const question = section.querySelector<HTMLElement>(".list-confirm");
  if (!ask || !yes || !no || !question) return;
  const close = (): void => {
    question.hidden = true;
    ask.focus();
  };
  ask.addEventListener("click", () => {
    question.hidden = false;
    no.focus();
  });
  yes.addEventListener("click", () => {
    clear();
    close();
  });
  no.addEventListener("click", close);
}
