import { topLevel } from "../../model/document.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { chartId, rolePageName } from "../html/address.js";
import { html } from "../html/html.js";
import { roleTerm, type Site } from "../html/site.js";
import type { Chart, ChartPlace } from "./chart.js";
import { layRoles } from "./lay-roles.js";
import { type PlacedRole, roleTree } from "./role-tree.js";

/** The roles: drawn as a tree, and as a table. Nothing where there are fewer than two. */
export function rolesChart(site: Site): Chart | undefined {
  const roles = roleTree(site.organisation);
  if (roles.length < 2) return undefined;
  const grounds = groundOf(roles, site);
  const { charts } = site.words;
  const own = charts.roles;
  const names = ({ role }: PlacedRole): string | undefined =>
    role.substitutes.length === 0 ? undefined : role.substitutes.map((one) => roleTerm(site, one)).join(charts.next);
  const { columns } = own;
  return {
    kind: "roles",
    id: chartId("peran", "semua"),
    title: own.title,
    about: own.about(roles.length),
    drawings: layRoles(
      roles.map((placed) => {
        const { role, depth, parent } = placed;
        const by = names(placed);
        return {
          id: role.id,
          term: role.term,
          depth,
          parent,
          rank: role.rank === undefined ? undefined : own.rank(role.rank),
          substitutes: by && own.substitutes(by),
        };
      }),
    ),
    table: {
      columns: [columns.role, columns.parent, columns.rank, columns.substitutes],
      rows: roles.map((placed) => [
        html`<a href="${rolePageName(placed.role.id)}">${placed.role.term}</a>`,
        placed.parent === undefined ? charts.none : roleTerm(site, placed.parent),
        placed.role.rank ?? charts.none,
        names(placed) ?? charts.none,
      ]),
    },
    grounds,
    place: grounds[0],
  };
}

/** The section whose table lists the roles. */
function groundOf([first]: readonly PlacedRole[], { handbook }: Site): readonly ChartPlace[] {
  const span = first?.role.span;
  return handbook.documents.flatMap((document) => {
    const holding = [...walkProvisions(topLevel(document))].filter(
      (one: Provision) =>
        span !== undefined && one.span.file === span.file && one.span.start <= span.start && span.end <= one.span.end,
    );
    const last = holding.at(-1);
    return last ? [{ document: document.head.id, provision: last.id, citation: last.citation }] : [];
  });
}
