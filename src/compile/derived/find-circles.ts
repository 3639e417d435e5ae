/**
 * The circles of a graph: for each knot of nodes that wait for one another one way round, beginning and ending with the same node. Linear in
 * the edges, and without recursion: chains may be as long as the text.
 * @param next - The nodes each node leads to; nodes that are no key lead nowhere.
 */
export function findCircles(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const path: Step[] = [];
    const places = new Map<string, number>();
    const enter = (node: string): void => {
      places.set(node, path.length);
      path.push({ node, ahead: (next.get(node) ?? [])[Symbol.iterator](), knot: path.at(-1)?.knot ?? -1 });
    };
    enter(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { value: node, done: exhausted } = last.ahead.next();
      if (exhausted) {
        path.pop();
        places.delete(last.node);
        done.add(last.node);
        continue;
      }
      const at = places.get(node);
      if (at === undefined) {
        if (!done.has(node)) enter(node);
      } else if (at > last.knot) {
        // A second way round through the same nodes is mended together with the first, or found after it.
        const steps = path.slice(at);
        steps.forEach((step, index) => {
          step.knot = at + index;
        });
        circles.push([...steps.map((step) => step.node), node]);
      }
    }
  }
  return circles;
}

type Step = {
  readonly node: string;
  readonly ahead: Iterator<string>;
  /** Place on the path of the last node, up to this one, whose circle is already told; -1 if there is none. */
  knot: number;
};
