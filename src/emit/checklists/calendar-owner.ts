/** Who gives out the ids of what stands in a calendar: the region's own name, so that those of two regions never meet. */
export function calendarOwner(region: { readonly type: string; readonly name: string } | undefined): string {
  const name = region === undefined ? "" : `${region.type} ${region.name}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return name === "" ? "pedoman" : `${name}.pedoman`;
}
