/** The decision itself, the same for every law: it knows norms by their data (`data.pedoman.book`) and by the rules that are made of their conditions. */
export const decideRego = `# May an actor do an act? The decision of rules.json in Rego; docs/rules.md of the project says what a question is.
# Nothing that is undefined opens an act: \`permit\` asks that every norm that could bar it is known not to.
package pedoman

import future.keywords.contains
import future.keywords.every
import future.keywords.if
import future.keywords.in

# METADATA
# title: Whether the act is permitted
# entrypoint: true
default allow := false

allow if verdict == "permit"

# METADATA
# title: The verdict, and what led there
# entrypoint: true
decision := {
	"verdict": verdict,
	"reasons": [id | some id in reasons],
	"missing": [name | some name in missing],
	"approvals": [wanted | some id in wanting; verdict == "needs_approval"; wanted := wanted_by(id)],
	"refused": [problem | some problem in refused],
	"draft": data.pedoman.book.draft,
	"policy": data.pedoman.book.policy,
}

default verdict := "refused"

verdict := "deny" if {
	count(refused) == 0
	is_denied
} else := "needs_facts" if {
	count(refused) == 0
	is_open
} else := "needs_approval" if {
	count(refused) == 0
	count(wanting) > 0
} else := "permit" if {
	count(refused) == 0
	every id in bars { is_no_bar(id) }
	not needs_grant
}

is_denied if count(barring) > 0

is_denied if {
	needs_grant
	count(may_grant) == 0
}

is_open if count(unknown) > 0

is_open if needs_grant

# The norms that led to the verdict: for a permit those that grant the act, or would bar it had nobody approved.
reasons := barring if {
	verdict == "deny"
	count(barring) > 0
}

reasons := grants if {
	verdict == "deny"
	count(barring) == 0
}

reasons := unknown | grants_wanted if verdict == "needs_facts"

reasons := wanting if verdict == "needs_approval"

reasons := granting | approved_bars if verdict == "permit"

reasons := set() if verdict == "refused"

grants_wanted := may_grant if needs_grant

grants_wanted := set() if not needs_grant

# What unknown norms read and was not sent.
missing contains name if {
	verdict == "needs_facts"
	some id in reasons
	some name in data.pedoman.book.norms[id].reads
	not is_sent(name)
}

is_sent(name) if {
	[entity, attribute] := split(name, ".")
	input.facts[entity][attribute] != null
}

# Norms of the question.

act := data.pedoman.book.acts[input.act]

roles_above(roles) := {above | some role in roles; some above in data.pedoman.book.roles[role]}

actor := roles_above(input.roles)

bars contains id if {
	some id in act.bars
	norm := data.pedoman.book.norms[id]
	is_in_force(norm)
	binds_or_any(norm)
	is_meant(norm)
}

grants contains id if {
	some id in act.grants
	norm := data.pedoman.book.norms[id]
	is_in_force(norm)
	binds(norm)
	is_meant(norm)
}

# What is about doing the act, as a duty is, may set others aside though it neither bars nor grants.
others contains id if {
	some id in act.others
	norm := data.pedoman.book.norms[id]
	is_in_force(norm)
	binds(norm)
	is_meant(norm)
}

reached := (bars | grants) | others

is_in_force(norm) if {
	norm.from <= day
	day <= norm.to
}

binds_or_any(norm) if norm.any_actor

binds_or_any(norm) if binds(norm)

binds(norm) if count(norm.bound) == 0

binds(norm) if {
	some role in norm.bound
	role in actor
}

# Without somebody to whom the act is done, norms count whatever their counterparty.
is_meant(norm) if not norm.counterparty

is_meant(_) if object.get(input, "toward", null) == null

is_meant(norm) if {
	some role in norm.counterparty
	role in roles_above(input.toward)
}

# What they do. \`bar_holds\` and \`bar_fails\` are made of the conditions, and so is \`applies\`.

barring contains id if {
	some id in bars
	not needs_approval(id)
	bar_holds[id]
}

wanting contains id if {
	some id in bars
	needs_approval(id)
	not is_approved(id)
	bar_holds[id]
}

unknown contains id if {
	some id in bars
	not is_approved(id)
	not bar_holds[id]
	not bar_fails[id]
}

approved_bars contains id if {
	some id in bars
	is_approved(id)
	not bar_fails[id]
}

is_no_bar(id) if bar_fails[id]

is_no_bar(id) if is_approved(id)

granting contains id if {
	some id in grants
	applies[id]
}

may_grant contains id if {
	some id in grants
	not applies[id]
	not applies_not[id]
}

needs_grant if {
	act.forbidden
	count(granting) == 0
}

# Approvals: a closed world. Of those that count (not later than the instant asked about, for its content) the last word of each role.

needs_approval(id) if data.pedoman.book.norms[id].approval

is_approved(id) if {
	approval := data.pedoman.book.norms[id].approval
	approval.mode == "all"
	every role in approval.roles { role in approving }
}

is_approved(id) if {
	approval := data.pedoman.book.norms[id].approval
	approval.mode == "any"
	some role in approval.roles
	role in approving
}

wanted_by(id) := {"norm": id, "mode": approval.mode, "roles": [role | some role in approval.roles; not role in approving]} if {
	approval := data.pedoman.book.norms[id].approval
}

# Whoever stands under a role speaks for it.
approving := roles_above({by | some by in speakers; has_approved(by)})

approvals := object.get(input, "approvals", [])

speaking contains index if {
	some index, approval in approvals
	second_of(approval.at) <= now
	is_for_content(approval)
}

speakers := {approvals[index].by | some index in speaking}

has_approved(by) if {
	last := max({second_of(approvals[index].at) | some index in speaking; approvals[index].by == by})
	word := max({index | some index in speaking; approvals[index].by == by; second_of(approvals[index].at) == last})
	approvals[word].decision == "approved"
}

is_for_content(_) if object.get(input, "content", null) == null

is_for_content(approval) if approval.content == input.content

# Time: the second asked about, and its civil day by the calendar.

second_of(text) := floor(time.parse_rfc3339_ns(text) / 1000000000)

now := second_of(input.at)

day := min([of_rhythm, last_day]) if {
	some stretch in data.pedoman.book.calendar.covers
	stretch.start <= now
	now < stretch.end
	places := [index | some index, entry in data.pedoman.book.calendar.dayStarts; entry.start <= now]
	place := max(places)
	entry := data.pedoman.book.calendar.dayStarts[place]
	of_rhythm := entry.day + floor((now - entry.start) / 86400)
	later := [last | last := data.pedoman.book.calendar.dayStarts[place + 1].day - 1]
	last_day := min(array.concat(later, [stretch.lastDay]))
}

# Questions that are not answered: the verdict is \`refused\`, which is no permit.

refused contains "roles: an actor has a role, at least" if not has_roles

has_roles if {
	is_array(input.roles)
	count(input.roles) > 0
}

refused contains sprintf("%s: %v is no role", [field, role]) if {
	some field in ["roles", "toward"]
	some role in object.get(input, field, [])
	not data.pedoman.book.roles[role]
}

refused contains "toward: must be a list of roles, if it is there" if {
	object.get(input, "toward", null) != null
	not has_toward
}

has_toward if {
	is_array(input.toward)
	count(input.toward) > 0
}

refused contains "act: there is no such act" if not act

refused contains "at: must be an instant in ISO 8601 with an offset, on a day of the calendar" if not day

refused contains "at: outside the days that the rules cover" if {
	not data.pedoman.book.covers.from <= day
}

refused contains "at: outside the days that the rules cover" if {
	not day <= data.pedoman.book.covers.to
}

refused contains "approvals: must be a list, if it is there" if not is_array(approvals)

refused contains sprintf("approvals[%d]: must be {by, at, decision}, of a role there is", [index]) if {
	some index, approval in approvals
	not is_approval(approval)
}

is_approval(approval) if {
	data.pedoman.book.roles[approval.by]
	second_of(approval.at)
	approval.decision in {"approved", "refused"}
}

refused contains "facts: must be an object of entities" if not has_facts

has_facts if is_object(input.facts)

refused contains sprintf("%s: must be an object of attributes", [entity]) if {
	some entity, attributes in input.facts
	not is_object(attributes)
}

refused contains sprintf("%s.%s: not a value it may have", [entity, attribute]) if {
	some entity, attributes in input.facts
	some attribute, value in attributes
	not is_value_of(entity, attribute, value)
}

# \`not\` only ever of a rule or a reference: of a call that reads what is missing, it would not be true.
is_value_of(entity, attribute, value) if may_be(data.pedoman.book.facts[entity][attribute], value)

may_be(fact, value) if may_be_plain(fact, value)

may_be(fact, value) if {
	fact.type == "rows"
	is_array(value)
	every row in value { is_object(row) }
	count({column | some row in value; some column, one in row; not is_value_in(fact, column, one)}) == 0
}

is_value_in(fact, column, value) if may_be_plain(fact.columns[column], value)

is_value_in(fact, _, _) if not fact.columns

may_be_plain(_, null)

may_be_plain({"type": "any"}, _)

may_be_plain({"type": "boolean"}, value) if is_boolean(value)

may_be_plain({"type": "event"}, false)

may_be_plain({"type": "event"}, value) if is_number(value)

may_be_plain({"type": "text"}, value) if is_string(value)

may_be_plain(fact, value) if {
	fact.type == "number"
	is_number(value)
	fact.minimum <= value
	value <= fact.maximum
	floor(value) == value
}

may_be_plain(fact, value) if {
	fact.type == "choice"
	value in fact.choices
}

may_be_plain(fact, value) if {
	fact.type == "list"
	is_array(value)
	every one in value { one in fact.choices }
}
`;
