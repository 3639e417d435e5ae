"""Reads the published rules of a handbook and answers under them: may an actor do an act, what is owed by whom until when, which
consequences cannot follow, does a register satisfy the norms.

One file, no dependency, Python 3.8 or later. It follows docs/rules.md (four steps: encode, compute and derive, decide, approvals) and
answers every line of vectors.jsonl as it says. Nothing is read from a clock or a network: the instant of a question is part of it.

    rules = Rules.load("dist/rules")
    answer = rules.decide(["admin"], "hapus-komentar", "2026-08-19T10:20:00+08:00", {"komentar.kritik_atau_opini": True})
    answer["verdict"]   # "permit", "deny", "needs_facts" or "needs_approval"

Truth is three-valued throughout: True, False, and None for unknown. A missing fact is never compliance, silence is never approval.
"""

import json
import os
import re
from bisect import bisect_right
from datetime import datetime, timedelta

__all__ = ["Rules", "BadRules", "Refused", "NotCovered", "CalendarError", "UnknownName"]

MOST_SAFE = 2**53 - 1
DAY = 86_400
EPOCH = datetime(1970, 1, 1)


class BadRules(ValueError):
    """Rules or a calendar that this reader cannot read: cut off, of another format, with an operator it does not know. Never a permit."""


class Refused(Exception):
    """A question whose facts, approvals or instant are not as facts.schema.json says. `fields` names every one that is wrong."""

    def __init__(self, fields):
        super().__init__("; ".join("%s %s" % field for field in fields))
        self.fields = [name for name, _ in fields]


class NotCovered(Exception):
    """The instant asked about lies outside the days the rules answer for. Never a permit."""


class CalendarError(Exception):
    """A day or working time is asked for that no calendar covers. Never a guess."""


class UnknownName(Exception):
    """A role, an act or a register that the rules do not have."""


class Rules:
    """The rules of a handbook, ready to be asked. Asking changes nothing: one object may serve many threads."""

    def __init__(self, book, calendar=None):
        """`book` is rules.json and `calendar` calendar.json, as json.load reads them. Raises BadRules."""
        check_document("rules.json", book, BOOK_LISTS)
        if calendar is not None:
            check_document("calendar.json", calendar, CALENDAR_LISTS)
        check_rules(book)
        self.book = book
        self.calendar = Calendar(calendar)
        self.norms = book["norms"]
        self.norm = {norm["id"]: norm for norm in self.norms}
        self.source = {source["id"]: source for source in book["sources"]}
        self.act = {act["id"]: act for act in book["acts"]}
        self._above = {
            "role": {role["id"]: role.get("parent") for role in book["roles"]},
            "act": {act["id"]: act.get("partOf") for act in book["acts"]},
        }
        self.fact = {fact["name"]: fact for fact in book["facts"]}
        self.step = {step["name"]: step for step in book["steps"] if "of" not in step}
        self.element_steps = {}
        for step in book["steps"]:
            if "of" in step:
                self.element_steps.setdefault(step["of"], []).append(step)

    @classmethod
    def load(cls, folder):
        """The rules in a folder that holds rules.json and, where days are counted, calendar.json of the same publication. Raises BadRules."""
        book = load_json(os.path.join(folder, "rules.json"))
        if not os.path.exists(os.path.join(folder, "calendar.json")):
            return cls(book)
        calendar = load_json(os.path.join(folder, "calendar.json"))
        rules = cls(book, calendar)
        if content_hash(calendar) != content_hash(book):
            raise BadRules("calendar.json and rules.json in %s are not of one publication" % folder)
        return rules

    def decide(self, roles, act, at, facts, approvals=(), toward=None, content=None):
        """May an actor with these roles do this act at this instant (ISO 8601 with an offset)?

        The answer holds `verdict`, the deciding norms as `reasons`, for needs_facts the facts to send as `needs`, for needs_approval the
        norms with the roles still wanted as `approvals`, with a permit the `duties` that come with the act, and whether the law is a `draft`.
        `permit` and `deny` are final: no further fact takes them back.
        """
        asked = self.asked(at)
        acts, actor = self.above("act", act), self.all_roles(roles)
        counterparty = None if toward is None else self.all_roles(toward)

        def meets(norm):
            return "counterparty" not in norm or counterparty is None or bool(counterparty & set(norm["counterparty"]))

        def is_bar(norm):
            bars = norm.get("bars")
            return bool(bars and bars["act"] in acts and (bars.get("anyActor") or reaches(norm, actor)) and meets(norm))

        def is_grant(norm):
            return norm.get("grants") in acts and reaches(norm, actor) and meets(norm)

        def is_about(norm):
            return norm.get("act", {}).get("act") in acts and reaches(norm, actor) and meets(norm)

        members = [norm for norm in self.norms if is_bar(norm) or is_grant(norm)]
        ends = {self.act[one]["doneWhen"] for one in acts if "doneWhen" in self.act[one]}

        def comes_with(norm):
            owes = norm.get("owes")
            if not owes or not reaches(norm, actor):
                return False
            during = owes.get("moment") == "during" and owes.get("with") in acts
            return during or any(one.get("form") == "within" and one.get("event") in ends for one in norm["limits"])

        duties = [norm for norm in self.norms if comes_with(norm)]
        case = Case(self, asked, facts)
        standing = self.standing_approvals(approvals, case.at, content)
        # A duty on the act bars and grants nothing, but may set a prohibition aside.
        among = Judge(case, lambda norm: is_bar(norm) or is_grant(norm) or is_about(norm))
        for norm in members:
            among.applies(norm)
            case.prepare(norm["when"])
            for condition in conditions_of(norm):
                case.prepare(condition)
        of_actor = Judge(case, lambda norm: reaches(norm, actor))
        for norm in duties:
            of_actor.applies(norm)

        barring, unknown, wanting, grants = [], [], [], []
        for norm in members:
            if not case.in_force(norm):
                continue
            applies = among.applies(norm)
            if is_grant(norm):
                grants.append((norm, applies))
            if not is_bar(norm):
                continue
            condition = norm["bars"].get("when")
            barred = both(applies, case.truth(condition)) if condition else applies
            approval = norm["bars"].get("approval")
            wanted = self.wanted_approvals(approval, standing) if approval else []
            if barred is False or (approval and not wanted):
                continue
            (unknown if barred is None else wanting if approval else barring).append((norm, wanted))
        needs_grant = self.act[act]["default"] == "forbidden" and not any(applies for _, applies in grants)
        may_grant = [(norm, applies) for norm, applies in grants if applies is None]
        needs, approvals_wanted, coming = [], [], []
        if barring:
            verdict, reasons = "deny", [norm for norm, _ in barring]
        elif needs_grant and not may_grant:
            verdict, reasons = "deny", [norm for norm, _ in grants]
        elif unknown or needs_grant:
            verdict = "needs_facts"
            reasons = [norm for norm, _ in unknown] + [norm for norm, _ in may_grant if needs_grant]
            needs = case.missing(name for norm in reasons for name in self.reads_of_bar(case, among, norm, is_bar(norm)))
        elif wanting:
            verdict, reasons = "needs_approval", [norm for norm, _ in wanting]
            approvals_wanted = [
                {"norm": norm["id"], "mode": norm["bars"]["approval"]["mode"], "roles": wanted} for norm, wanted in wanting
            ]
        else:
            verdict = "permit"
            reasons = [norm for norm in members if case.in_force(norm) and self.permits(case, among, norm, standing, is_bar, is_grant)]
            coming = [self.duty_of_act(case, of_actor, norm) for norm in duties]
        return {
            "verdict": verdict,
            "reasons": [self.cite(norm) for norm in dict((norm["id"], norm) for norm in reasons).values()],
            "needs": needs,
            "approvals": approvals_wanted,
            "duties": [duty for duty in coming if duty],
            "draft": self.book["draft"],
            "policy": self.book["policy"],
        }

    def permits(self, case, among, norm, standing, is_bar, is_grant):
        """Whether a norm speaks for an act that is permitted: it grants it, or what it waits for was approved."""
        applies = among.applies(norm)
        if not is_bar(norm):
            return applies is True
        condition = norm["bars"].get("when")
        barred = both(applies, case.truth(condition)) if condition else applies
        approval = norm["bars"].get("approval")
        if approval and not self.wanted_approvals(approval, standing) and barred is not False:
            return True
        return is_grant(norm) and applies is True and barred is False

    def duties(self, roles, at, facts):
        """Every duty that binds these roles, with its state: not_applicable, not_triggered, pending, met, met_late, breached, ended or
        unknown; and, where time runs, the last second in time as `due` (ISO 8601) and `dueSecond` (Unix time)."""
        asked, actor = self.asked(at), self.all_roles(roles)
        case = Case(self, asked, facts)
        judge = Judge(case, lambda norm: reaches(norm, actor))
        owed = [norm for norm in self.norms if "owes" in norm and reaches(norm, actor)]
        for norm in owed:
            judge.applies(norm)
        return [dict(self.cite(norm), **self.standing(case, judge, norm)) for norm in owed]

    def exempt(self, roles, at, facts):
        """Which consequences cannot follow for these roles: excluded, not_excluded or needs_facts. It makes no act lawful."""
        asked, actor = self.asked(at), self.all_roles(roles)
        case = Case(self, asked, facts)
        judge = Judge(case, lambda norm: reaches(norm, actor))
        states = {None: "needs_facts", True: "excluded", False: "not_excluded"}
        found = []
        for norm in self.norms:
            if not norm["exempts"] or not reaches(norm, actor):
                continue
            truth = both(case.in_force(norm), judge.applies(norm))
            needs = case.missing(self.reads_of(norm, judge.counts)) if truth is None else []
            found += [dict(self.cite(norm), consequence=one, state=states[truth], needs=needs) for one in norm["exempts"]]
        return found

    def applying(self, at, facts):
        """The ids of all norms that apply to a case, whoever acts."""
        case = Case(self, self.asked(at), facts)
        judge = Judge(case, lambda norm: True)
        return [norm["id"] for norm in self.norms if case.in_force(norm) and judge.applies(norm)]

    def audit(self, registers, at, facts=None):
        """What each norm that is *per* row of a register says of each row: ok, too_few, too_many, unmet, unknown, or the state of a duty.

        A row is its id, or an object of columns; it belongs to the row of register R whose id stands in its column R.
        """
        asked, facts = self.asked(at), {} if facts is None else facts
        rows = self.read_registers(registers)
        per = [norm for norm in self.norms if "per" in norm]
        case = self.audit_case(per, asked, facts)
        findings = []
        for norm in [norm for norm in per if case.in_force(norm)]:
            register = norm["per"]
            if register not in rows:
                findings.append(dict(self.cite(norm), register=register, state="unknown", needs=[register]))
            for place, row in enumerate(rows.get(register, [])):
                own = {"%s.%s" % (register, column): value for column, value in row.items()}
                known = {name: value for name, value in own.items() if "derivedBy" not in self.fact.get(name, {"derivedBy": ""})}
                row_case = self.audit_case(per, asked, dict(facts, **known))
                common = dict(self.cite(norm), register=register, row=row.get("id", str(place)))
                judge = Judge(row_case, lambda one: True)
                if norm["cardinality"]:
                    findings += [dict(common, **found) for found in self.count_members(row_case, judge, norm, row, rows)]
                else:
                    findings.append(dict(common, **self.row_state(row_case, judge, norm)))
        return findings

    def asked(self, at):
        """The instant of a question, as seconds of Unix time, and its civil day."""
        second = parse_instant(at)
        if second is None:
            raise Refused([("at", "must be an instant in ISO 8601 with an offset")])
        covers = self.book["covers"]
        first, last, written = parse_date(covers["from"]), parse_date(covers["to"]), parse_date(at[:10])
        # Two days off, no zone can bring it back: such an instant is outside, whether or not the calendar knows its year.
        is_near = first - 1 <= written <= last + 1
        day = self.calendar.day_of(second) if is_near and self.calendar.exists else written
        if not is_near or not first <= day <= last:
            raise NotCovered("The rules cover %(from)s to %(to)s" % covers)
        return second, day

    # Roles, acts, citations

    def above(self, kind, name):
        """A role or act with all above it."""
        parents = self._above[kind]
        if name not in parents:
            raise UnknownName("Unknown %s: %r" % (kind, name))
        found = set()
        while name is not None and name not in found:
            found.add(name)
            name = parents.get(name)
        return found

    def all_roles(self, roles):
        if not roles:
            raise UnknownName("An actor without role: nobody is bound by nothing")
        return set().union(*(self.above("role", role) for role in roles))

    def cite(self, norm):
        source = self.source.get(norm["source"], {})
        return {
            "norm": norm["id"],
            "citation": source.get("citation", norm["source"]),
            "quote": source.get("quote", ""),
            "said": norm["said"]["id"],
            "draft": norm["draft"],
        }

    # Approvals: a closed world

    def standing_approvals(self, entries, at, content):
        """The entries that speak, by role: not later than the instant asked about, for the content asked about, the latest of each role."""
        wrong, latest = [], {}
        for index, entry in enumerate(entries):
            field = "approvals[%d]" % index
            if not isinstance(entry, dict):
                wrong.append((field, "must be an object {by, at, decision}"))
                continue
            second = parse_instant(entry.get("at"))
            if second is None:
                wrong.append((field + ".at", "must be an instant in ISO 8601 with an offset"))
            if entry.get("decision") not in ("approved", "refused"):
                wrong.append((field + ".decision", "must be approved or refused"))
            if not isinstance(entry.get("content", ""), str):
                wrong.append((field + ".content", "must be text"))
            by = entry.get("by")
            self.above("role", by)
            if second is None or second > at or (content is not None and entry.get("content") != content):
                continue
            if by not in latest or latest[by][0] <= second:
                latest[by] = (second, entry.get("decision") == "approved")
        if wrong:
            raise Refused(wrong)
        return {role: approved for role, (_, approved) in latest.items()}

    def wanted_approvals(self, approval, standing):
        """The roles whose approval is still wanted; none: it is given."""
        given = set().union(*(self.above("role", by) for by, approved in standing.items() if approved))
        wanted = [role for role in approval["roles"] if role not in given]
        return [] if approval["mode"] == "any" and len(wanted) < len(approval["roles"]) else wanted

    # What unknown answers wait for

    def reads_of(self, norm, counts):
        """What decides whether a norm applies: its condition, and those of all that can set it aside."""
        found, seen, todo = [], set(), [norm]
        while todo:
            one = todo.pop()
            if one["id"] in seen:
                continue
            seen.add(one["id"])
            found += one["when"]["reads"]
            todo += [self.norm[other] for other in one["defeatedBy"] if other in self.norm and counts(self.norm[other])]
        return found

    def reads_of_bar(self, case, among, norm, bars):
        """What the unknown formulas of a norm of a decision read."""
        reads = []
        if among.applies(norm) is None:
            seen, todo = set(), [norm]
            while todo:
                one = todo.pop()
                if one["id"] in seen:
                    continue
                seen.add(one["id"])
                if case.truth(one["when"]) is None:
                    reads += one["when"]["reads"]
                others = [self.norm[other] for other in one["defeatedBy"] if other in self.norm]
                others = [other for other in others if among.counts(other) and case.in_force(other)]
                todo += [other for other in others if among.applies(other) is None]
        condition = norm["bars"].get("when") if bars else None
        if condition and case.truth(condition) is None:
            reads += condition["reads"]
        return reads

    # Duties

    def standing(self, case, judge, norm):
        applies = judge.applies(norm)
        state, due, needs = duty_state(norm, applies, case)
        if state == "unknown":
            needs = case.missing(needs + (self.reads_of(norm, judge.counts) if applies is None else []))
        answer = {"state": state, "needs": needs if state == "unknown" else [], "consequences": norm["consequences"]}
        return answer if due is None else dict(answer, due=case.rules.calendar.format(due), dueSecond=due)

    def duty_of_act(self, case, judge, norm):
        applies = judge.applies(norm)
        if not case.in_force(norm) or applies is False:
            return None
        deadlines = []
        for limit in norm["limits"]:
            kind, value = due_of(limit, case) if limit["bound"] == "at-latest" else ("none", None)
            due = {"due": case.rules.calendar.format(value), "dueSecond": value} if kind == "due" else {}
            deadlines.append(dict({"text": limit["text"]}, **due))
        owed = norm.get("act", {}).get("words", norm["owes"]["act"])
        return dict(self.cite(norm), owed=owed, certain=applies is True, deadlines=deadlines)

    # Audit

    def audit_case(self, per, asked, facts):
        case = Case(self, asked, facts)
        judge = Judge(case, lambda norm: True)
        for norm in per:
            judge.applies(norm)
            for condition in conditions_of(norm):
                case.prepare(condition)
        return case

    def count_members(self, case, judge, norm, row, rows):
        truth = judge.applies(norm)
        missing = case.missing(self.reads_of(norm, judge.counts)) if truth is None else []
        for wanted in norm["cardinality"]:
            member, bound, count = wanted["member"], wanted["bound"], wanted["count"]
            found = {"member": member, "needs": []}
            if truth is False:
                yield dict(found, state="not_applicable")
                continue
            if member not in rows:
                yield dict(found, state="unknown", needs=sorted(missing + [member]))
                continue
            least = sum(1 for one in rows[member] if norm["per"] in one and one[norm["per"]] == row.get("id"))
            most = least + sum(1 for one in rows[member] if norm["per"] not in one)
            state = "unknown" if truth is None else count_state(bound, count, least, most)
            needs = ["%s.%s" % (member, norm["per"])] if state == "unknown" and truth is not None else missing
            yield dict(found, state=state, needs=needs if state == "unknown" else [], found=[least, most])

    def row_state(self, case, judge, norm):
        bar = norm.get("bars", {}).get("when")
        if "owes" in norm or not bar:
            return self.standing(case, judge, norm)
        truth, unmet = judge.applies(norm), case.truth(bar)
        if truth is False:
            return {"state": "not_applicable", "needs": []}
        if unmet is False:
            return {"state": "ok", "needs": []}
        if truth and unmet:
            return {"state": "unmet", "needs": []}
        reads = (self.reads_of(norm, judge.counts) if truth is None else []) + (bar["reads"] if unmet is None else [])
        return {"state": "unknown", "needs": case.missing(reads)}

    def read_registers(self, registers):
        known = {name for one in self.book["registers"] for name in [one["id"]] + one["members"]}
        owners = {one["id"] for one in self.book["registers"] if one["members"]}
        wrong, read = [], {}
        for register, rows in registers.items():
            if register not in known:
                raise UnknownName("Unknown register: %r" % register)
            if not isinstance(rows, list):
                wrong.append(("registers." + register, "must be a list of rows"))
                continue
            read[register] = []
            for place, row in enumerate(rows):
                field = "registers.%s[%d]" % (register, place)
                columns = {"id": row} if isinstance(row, str) else row
                if not isinstance(columns, dict):
                    wrong.append((field, "must be text (an id) or an object of columns"))
                    continue
                if not isinstance(columns.get("id", None if register in owners else ""), str):
                    wrong.append((field + ".id", "must be text"))
                for column, value in columns.items():
                    if value is not None and not isinstance(value, (str, bool)) and not is_whole(value):
                        wrong.append(("%s.%s" % (field, column), "must be text, true, false, a whole number or null"))
                read[register].append(columns)
        if wrong:
            raise Refused(wrong)
        return read


class Case:
    """The facts of one question, encoded, and all that is computed from them when it is first read."""

    def __init__(self, rules, asked, facts):
        self.rules = rules
        self.at, self.day = asked
        self.values = self.encode(facts)
        self.computed = set()

    def encode(self, facts):
        wrong, values = [], {}
        if not isinstance(facts, dict):
            raise Refused([("facts", "must be an object of fact names and values")])
        for name, value in facts.items():
            fact = self.rules.fact.get(name)
            if fact is None or "derivedBy" in fact:
                wrong.append((name, "is not in the vocabulary" if fact is None else "is derived; it may not be sent"))
                continue
            encoded = self.encode_value(name, fact["type"], value, wrong)
            if encoded is not None:
                values[name] = encoded
        if wrong:
            raise Refused(wrong)
        return values

    def encode_value(self, field, kind, value, wrong):
        if kind["kind"] == "list" and "register" in kind and isinstance(value, list) and len(value) <= 10_000:
            return [self.encode_row("%s[%d]" % (field, at), kind["register"], row, wrong) for at, row in enumerate(value)]
        encoded = encode_scalar(kind, value)
        if encoded is None:
            wrong.append((field, "must be of type %s" % kind["kind"]))
        return encoded

    def encode_row(self, field, register, row, wrong):
        columns = [column for one in self.rules.book["registers"] if one["id"] == register for column in one["columns"]]
        prefix = register + "."
        typed = {
            name[len(prefix) :]: fact["type"]
            for name, fact in self.rules.fact.items()
            if name.startswith(prefix) and "derivedBy" not in fact and fact["type"]["kind"] != "list"
        }
        encoded = {}
        if not isinstance(row, dict):
            wrong.append((field, "must be an object"))
            return encoded
        for name, value in row.items():
            at = "%s.%s" % (field, name)
            if (columns or typed) and name not in columns and name not in typed:
                wrong.append((at, "is not in the vocabulary"))
            elif name in typed:
                one = self.encode_value(at, typed[name], value, wrong)
                if one is not None:
                    encoded[name] = one
            elif isinstance(value, bool) or (isinstance(value, str) and len(value) <= 2000):
                encoded[name] = value
            elif whole(value) is not None:
                encoded[name] = whole(value)
            else:
                wrong.append((at, "must be text, true, false or a whole number"))
        return encoded

    def in_force(self, norm):
        validity = norm["validity"]
        return parse_date(validity["from"]) <= self.day and ("to" not in validity or self.day <= parse_date(validity["to"]))

    def prepare(self, condition):
        """Computes what a condition reads, whether or not its answer will depend on it."""
        for name in condition["reads"]:
            self.compute(name)

    def truth(self, condition):
        if holds(condition["holds"], self.read):
            return True
        return False if holds(condition["fails"], self.read) else None

    def instant(self, name):
        """The value of a fact or step, an announced event included: a duty may be due before it."""
        self.compute(name)
        return self.values.get(name)

    def read(self, name):
        """The value as formulas read it: an event that is only announced has not happened."""
        value = self.instant(name)
        kind = self.rules.fact.get(name, {}).get("type", {"kind": ""})
        if kind["kind"] == "event":
            return False if value is not None and value is not False and value > self.at else value
        if isinstance(value, list) and "register" in kind:
            return [self.without_announced(kind["register"], row) for row in value]
        return value

    def without_announced(self, register, row):
        def shown(name, value):
            fact = self.rules.fact.get("%s.%s" % (register, name))
            is_event = fact and fact["type"]["kind"] == "event"
            return False if is_event and not isinstance(value, bool) and value is not None and value > self.at else value

        return {name: shown(name, value) for name, value in row.items()}

    def compute(self, name):
        if name in self.computed:
            return
        self.computed.add(name)
        for step in self.rules.element_steps.get(name, []):
            for row in self.values.get(name) or []:
                row[step["name"]] = self.compute_time(step, row)
        step = self.rules.step.get(name)
        if step is not None:
            value = self.compute_step(step)
            if value is not None:
                self.values[name] = value

    def compute_step(self, step):
        kind = step["kind"]
        if kind == "derived":
            for name in step["reads"]:
                self.compute(name)
            for row in step["rows"]:
                if holds(row["holds"], self.read):
                    return row["value"]
                if not holds(row["fails"], self.read):
                    return None
            return step.get("default")
        if kind == "count":
            rows = self.read(step["list"])
            if not isinstance(rows, list):
                return None
            answers = [(holds(step["holds"], element(row)), holds(step["fails"], element(row))) for row in rows]
            return sum(1 for yes, _ in answers if yes) if all(yes or no for yes, no in answers) else None
        if kind == "state":
            judge = Judge(self, lambda norm: True)
            norms = [self.rules.norm[one] for one in step["norms"] if one in self.rules.norm]
            applying = [(norm, judge.applies(norm)) for norm in norms]
            for norm in norms:
                for event in events_of(norm):
                    self.compute(event)
            return any_of(both(truth, self.state_of(step["state"], norm)) for norm, truth in applying if truth is not False)
        return self.compute_time(step, None)

    def state_of(self, state, norm):
        if state != "met":
            return is_overdue(norm, self)
        done = self.instant(norm["owes"]["done"]) if "done" in norm.get("owes", {}) else None
        return None if done is None else done is not False and done <= self.at

    def missing(self, reads):
        """The primitive facts that unknown formulas wait for, through steps as far as those are unknown themselves; sorted."""
        found, seen = set(), set()

        def visit(name):
            step, fact = self.rules.step.get(name), self.rules.fact.get(name)
            value = self.values.get(name)
            if step is None:
                if fact is not None and (value is None or self.lacks_columns(fact["type"], value)):
                    found.add(name)
            elif value is None and name not in seen:
                seen.add(name)
                for read in self.reads_of_step(step):
                    visit(read)

        for name in reads:
            visit(name)
        return sorted(found)

    def lacks_columns(self, kind, value):
        if "register" not in kind or not isinstance(value, list):
            return False
        register = kind["register"]
        columns = {column for one in self.rules.book["registers"] if one["id"] == register for column in one["columns"]}
        for name, fact in self.rules.fact.items():
            if name.startswith(register + ".") and "derivedBy" not in fact and fact["type"]["kind"] != "list":
                columns.add(name[len(register) + 1 :])
        return any(column not in row for row in value for column in columns)

    def reads_of_step(self, step):
        kind = step["kind"]
        if kind == "derived":
            return step["reads"]
        if kind == "count":
            return [step["list"]]
        if kind == "state":
            norms = [self.rules.norm[one] for one in step["norms"] if one in self.rules.norm]
            return [name for norm in norms for name in self.rules.reads_of(norm, lambda one: True) + events_of(norm)]
        points = [step.get("left"), step.get("right"), step.get("point"), step.get("moment", {}).get("point")]
        return [point["fact"] for point in points if point and point["kind"] == "fact"]

    # Time that no formula can compute. A place is ("second", n), ("day", n), or OPEN: not happened, nobody knows when.

    def compute_time(self, step, row):
        place = lambda point: self.place_of(point, row)
        kind = step["kind"]
        if kind == "order":
            left, right = place(step["left"]), place(step["right"])
            return self.precedes(left, right) if step["relation"] == "before" else self.precedes(right, left)
        if kind == "bound":
            latest = step["relation"] == "at-latest"
            edge = self.edge_of(step["moment"], "last" if latest else "first", row)
            return (self.at_latest if latest else self.at_earliest)(place(step["point"]), edge, step["moment"])
        found = place(step["point"])
        if kind == "within-last":
            if found is None or found is OPEN:
                return None if found is None else False
            second = self.rules.calendar.start_of_day(found[1]) if found[0] == "day" else found[1]
            return second <= self.at <= second_after(second, step["period"], self.rules.calendar)
        if found is None or found is OPEN:
            return None
        if step["calendar"] == "working-hours":
            return None if found[0] == "day" else self.rules.calendar.is_working_time(found[1])
        return self.rules.calendar.is_working_day(found[1] if found[0] == "day" else self.rules.calendar.day_of(found[1]))

    def place_of(self, point, row):
        kind = point["kind"]
        if kind == "now":
            return ("second", self.at)
        if kind == "date":
            return ("day", parse_date(point["date"]))
        if kind == "instant":
            return ("second", self.rules.calendar.start_of_day(parse_date(point["date"])) + 60 * parse_time(point["time"]))
        if kind == "element":
            value, is_date = (row or {}).get(point["attribute"]), point.get("type") == "date"
        else:
            value = self.instant(point["fact"])
            kind = self.rules.fact.get(point["fact"], {}).get("type") or self.rules.step.get(point["fact"], {}).get("type") or {}
            is_date = kind.get("kind") == "date"
        if value is False:
            return OPEN
        return ("day" if is_date else "second", value) if is_whole(value) else None

    def edge_of(self, moment, edge, row):
        found = self.place_of(moment["point"], row)
        period = moment.get("period")
        if found is None or found is OPEN or period is None:
            return found
        calendar = self.rules.calendar
        start = calendar.start_of_day(found[1]) if found[0] == "day" else found[1]
        count = second_before if moment.get("direction") == "before" else second_after
        last = count(start, period, calendar)
        if edge == "last" or is_elapsed(period) or period["unit"] == "working-hour":
            return ("second", last)
        return ("second", calendar.start_of_day(calendar.day_of(last)))

    def difference(self, left, right):
        if left[0] == right[0]:
            return left[1] - right[1]
        day = lambda place: place[1] if place[0] == "day" else self.rules.calendar.day_of(place[1])
        return day(left) - day(right)

    def since_now(self, place):
        return self.difference(place, ("second", self.at))

    def precedes(self, left, right):
        if left is None or right is None:
            return None
        if left is OPEN:
            return None if right is OPEN or self.since_now(right) > 0 else False
        if right is OPEN:
            # On the day asked about, an event may still happen: then both lie on one day.
            return True if self.since_now(left) < 0 or left == ("second", self.at) else None
        return self.difference(left, right) < 0

    def at_latest(self, point, edge, moment):
        if point is None or edge is None:
            return None
        if point is OPEN:
            return False if edge is not OPEN and self.since_now(edge) < 0 else None
        if edge is OPEN:
            # What runs from an event that lies ahead ends ahead; what lies before such an event may end anywhere.
            return None if moment.get("direction") == "before" or self.since_now(point) > 0 else True
        return self.difference(point, edge) <= 0

    def at_earliest(self, point, edge, moment):
        if point is None or edge is None:
            return None
        if point is OPEN:
            return True if edge is not OPEN and self.since_now(edge) <= 0 else None
        if edge is OPEN:
            passed = point[1] <= self.at if point[0] == "second" else self.since_now(point) < 0
            period = moment.get("period")
            starts_with_day = period is not None and not is_elapsed(period) and period["count"] * period.get("times", 1) == 0
            return None if moment.get("direction") == "before" or not passed or starts_with_day else False
        return self.difference(point, edge) >= 0


OPEN = object()


class Judge:
    """Whether norms apply, where only the defeaters that `counts` accepts may set one aside."""

    def __init__(self, case, counts):
        self.case, self.counts, self.known, self.asking = case, counts, {}, set()

    def applies(self, norm):
        name = norm["id"]
        if name in self.known:
            return self.known[name]
        if name in self.asking:
            raise ValueError("Norms that defeat one another, or are due by one another: %s" % name)
        self.asking.add(name)
        self.case.prepare(norm["when"])
        norms = self.case.rules.norm
        others = [norms[other] for other in norm["defeatedBy"] if other in norms and self.counts(norms[other])]
        defeated = any_of([both(self.case.in_force(other), self.applies(other)) for other in others])
        self.known[name] = both(self.case.truth(norm["when"]), None if defeated is None else not defeated)
        self.asking.discard(name)
        return self.known[name]


class Calendar:
    """Working days as day numbers, working hours as seconds of Unix time: integers are searched, nothing knows of zones."""

    def __init__(self, wire):
        self.exists = wire is not None
        self.wire = wire

    def need(self):
        if self.wire is None:
            raise CalendarError("No calendar: neither days nor working time can be counted")
        return self.wire

    def range_of(self, second):
        for covered in self.need()["covers"]:
            if covered["start"] <= second < covered["end"]:
                return covered
        raise CalendarError("No calendar for that instant: years %s" % self.wire["years"])

    def day_range(self, day):
        for covered in self.need()["covers"]:
            if covered["firstDay"] <= day <= covered["lastDay"]:
                return covered
        raise CalendarError("No calendar for that day: years %s" % self.wire["years"])

    def day_of(self, second):
        """The civil date of a second, as days since 1970-01-01."""
        last = self.range_of(second)["lastDay"]
        starts = self.wire["dayStarts"]
        index = at_most(starts, second, "start")
        following = starts[index + 1]["day"] - 1 if index + 1 < len(starts) else last
        # The last hour of a day of 25 hours still belongs to it.
        return min(starts[index]["day"] + (second - starts[index]["start"]) // DAY, last, following)

    def start_of_day(self, day):
        self.day_range(day)
        start = self.wire["dayStarts"][at_most(self.wire["dayStarts"], day, "day")]
        return start["start"] + DAY * (day - start["day"])

    def end_of_day(self, day):
        covered = self.day_range(day)
        if day == covered["lastDay"]:
            return covered["end"] - 1
        start = self.wire["dayStarts"][at_most(self.wire["dayStarts"], day + 1, "day")]
        return start["start"] + DAY * (day + 1 - start["day"]) - 1

    def is_working_day(self, day):
        self.day_range(day)
        days = self.wire["workingDays"]
        index = bisect_right(days, day) - 1
        return index >= 0 and days[index] == day

    def is_working_time(self, second):
        self.range_of(second)
        intervals = self.wire["workingIntervals"]
        index = at_most(intervals, second, "start")
        return index >= 0 and second < intervals[index]["end"]

    def format(self, second):
        """ISO 8601 in the offset that holds in the zone of the calendar; in UTC outside it, and where the clocks change that day."""
        offset = 0
        if self.wire and any(covered["start"] <= second < covered["end"] for covered in self.wire["covers"]):
            starts = self.wire["dayStarts"]
            index = at_most(starts, second, "start")
            changes = index + 1 < len(starts) and second >= starts[index + 1]["start"] - 25 * 3600
            offset = 0 if changes else round((starts[index]["day"] * DAY - starts[index]["start"]) / 60)
        moment = EPOCH + timedelta(seconds=second + 60 * offset)
        sign, shift = "-" if offset < 0 else "+", abs(offset)
        return moment.strftime("%Y-%m-%dT%H:%M:%S") + ("%s%02d:%02d" % (sign, shift // 60, shift % 60) if offset else "Z")

    def due_at(self, event, period):
        """The last whole second in time for something due within a period after an event."""
        count, unit = length_of(period), period["unit"]
        if unit == "working-hour":
            return self.after_working_seconds(event, count * 3600)
        if unit == "working-day":
            return self.end_of_day(self.working_day_after(event, count))
        if unit in ("month", "year"):
            return self.end_of_day(self.day_months_after(event, count * (12 if unit == "year" else 1)))
        return self.end_of_day(self.day_of(event) + count * (7 if unit == "week" else 1))

    def due_before(self, event, period):
        """The last whole second in time for something due a period before an event."""
        count, unit = length_of(period), period["unit"]
        if unit == "working-hour":
            return self.before_working_seconds(event, count * 3600)
        if unit == "working-day":
            return self.end_of_day(self.working_day_before(event, count))
        if unit in ("month", "year"):
            return self.end_of_day(self.day_months_after(event, -count * (12 if unit == "year" else 1)))
        return self.end_of_day(self.day_of(event) - count * (7 if unit == "week" else 1))

    def month_day(self, event, months_ahead, day):
        start = self.wire["months"][at_most(self.need()["months"], self.day_of(event), "firstDay")]
        to = self.month_numbered(start["month"] + months_ahead)
        return self.end_of_day(min(to["firstDay"] + day - 1, to["lastDay"]))

    def working_day_after(self, event, count):
        days, covered, day = self.need()["workingDays"], self.range_of(event), self.day_of(event)
        passed = bisect_right(days, day) - 1
        is_worked = passed >= 0 and days[passed] == day
        index = passed + 1 if count == 0 and not is_worked else passed + count
        if not 0 <= index < len(days) or days[index] > covered["lastDay"]:
            raise CalendarError("No calendar for the days after %d" % covered["lastDay"])
        return days[index]

    def working_day_before(self, event, count):
        days, covered, day = self.need()["workingDays"], self.range_of(event), self.day_of(event)
        last = bisect_right(days, day) - 1
        is_worked = last >= 0 and days[last] == day
        index = last - count if is_worked or count == 0 else last - count + 1
        if index < 0 or days[index] < covered["firstDay"]:
            raise CalendarError("No calendar for the days before %d" % covered["firstDay"])
        return days[index]

    def after_working_seconds(self, event, seconds):
        covered, intervals = self.range_of(event), self.wire["workingIntervals"]
        if seconds == 0:
            return event
        left = seconds
        for interval in intervals[max(0, at_most(intervals, event, "start")) :]:
            if interval["start"] >= covered["end"]:
                break
            start = max(interval["start"], event)
            if left <= interval["end"] - start:
                return start + left
            left -= max(0, interval["end"] - start)
        raise CalendarError("No calendar for working time after %d" % covered["end"])

    def before_working_seconds(self, event, seconds):
        covered, intervals = self.range_of(event), self.wire["workingIntervals"]
        if seconds == 0:
            return event
        left = seconds
        for index in range(at_most(intervals, event, "start"), -1, -1):
            start, end = intervals[index]["start"], intervals[index]["end"]
            if end <= covered["start"]:
                break
            to = min(end, event)
            if left <= to - start:
                return to - left
            left -= max(0, to - start)
        raise CalendarError("No calendar for working time before %d" % covered["start"])

    def day_months_after(self, event, count):
        day = self.day_of(event)
        start = self.wire["months"][at_most(self.wire["months"], day, "firstDay")]
        to = self.month_numbered(start["month"] + count)
        return min(to["firstDay"] + day - start["firstDay"], to["lastDay"])

    def month_numbered(self, wanted):
        months = self.need()["months"]
        index = at_most(months, wanted, "month")
        if index < 0 or months[index]["month"] != wanted:
            raise CalendarError("No calendar for %d" % (wanted // 12))
        return months[index]


# Duties in time


def deadlines_of(norm):
    return [limit for limit in norm["limits"] if limit["bound"] == "at-latest" and "form" in limit]


def due_of(limit, case):
    """When a bound falls due: ("due", second), ("open", event), ("unknown", event) or ("none", None)."""
    form, event, period = limit.get("form"), limit.get("event"), limit.get("period")
    if form is None or event is None:
        return ("none", None)
    value = case.instant(event)
    if value is False:
        return ("open", event)
    if not is_whole(value):
        return ("unknown", event)
    calendar = case.rules.calendar
    if form == "day-of":
        return ("due", calendar.month_day(value, limit.get("monthsAhead", 0), limit.get("day", 1)))
    if period is None:
        return ("due", value)
    return ("due", second_before(value, period, calendar) if form == "before" else second_after(value, period, calendar))


def place_in_validity(validity, second, calendar):
    first, last = parse_date(validity["from"]), parse_date(validity["to"]) if "to" in validity else float("inf")
    place = lambda day: "before" if day < first else "after" if day > last else "inside"
    day = second // DAY
    earliest = place(day - 1)
    # The calendar is asked only where a day more or less decides.
    return earliest if earliest == place(day + 1) else place(calendar.day_of(second))


def is_overdue(norm, case):
    """Whether a norm that applies is past its deadline: done late, or not done and late already."""
    done = case.instant(norm["owes"]["done"]) if "done" in norm.get("owes", {}) else None
    return any_of(is_past(norm, limit, done, case) for limit in deadlines_of(norm))


def is_past(norm, limit, done, case):
    kind, due = due_of(limit, case)
    if kind in ("open", "none"):
        return False
    if kind == "unknown":
        return None
    trigger = case.instant(limit.get("event", ""))
    # The version in force when the time began to run is the one that counts.
    if is_whole(trigger) and place_in_validity(norm["validity"], trigger, case.rules.calendar) != "inside":
        return False
    if is_whole(done) and done <= case.at:
        return done > due
    if case.at <= due:
        return False
    # An act announced for later is not done.
    return None if done is None else True


def duty_state(norm, applies, case):
    """State, due second (or None) and the names that are missing."""
    if applies is False:
        return ("not_applicable", None, [])
    owes, calendar = norm.get("owes", {}), case.rules.calendar
    recorded = case.instant(owes["done"]) if "done" in owes else None
    done = False if is_whole(recorded) and recorded > case.at else recorded
    kind, trigger, due, needs = next_round(norm, done, case) if "every" in owes else deadline(norm, case)
    if kind != "running":
        if kind == "not_triggered" and place_in_validity(norm["validity"], case.at, calendar) == "after":
            return ("ended", None, [])
        return (kind, None, needs)
    place = place_in_validity(norm["validity"], case.at if trigger is None else trigger, calendar)
    if place != "inside":
        return ("not_applicable" if place == "before" else "ended", None, [])
    if applies is None:
        return ("unknown", due, [])
    if is_whole(done) and "every" not in owes:
        return ("met_late" if due is not None and done > due else "met", due, [])
    late = due is not None and case.at > due
    # Whether it was done is not known: recorded nowhere, or a fact not given.
    if done is None and ("done" in owes or late):
        return ("unknown", due, [owes["done"]] if "done" in owes else [])
    return ("breached" if late else "pending", due, [])


def deadline(norm, case):
    limits = [limit for limit in deadlines_of(norm) if "event" in limit]
    if not limits:
        return ("running", None, None, [])
    first, missing = None, []
    for limit in limits:
        kind, value = due_of(limit, case)
        if kind == "unknown":
            missing.append(value)
        trigger = case.instant(limit["event"])
        # What runs from an event begins with it; what must be done before one may be counted back from a day that lies ahead.
        if kind == "due" and (limit["form"] == "before" or trigger <= case.at) and (first is None or value < first[1]):
            first = (trigger, value)
    if first and (not missing or case.at > first[1]):
        return ("running", first[0], first[1], [])
    return ("unknown", None, None, missing) if missing else ("not_triggered", None, None, [])


def next_round(norm, done, case):
    """The next round of a duty that recurs: after each period, or at an event since it was last done, whichever is first."""
    every = norm["owes"]["every"]
    if done is None:
        return ("running", None, None, [])
    last = last_round(norm, done, case)
    if not is_whole(last):
        return last
    rounds = [second_after(last, period, case.rules.calendar) for period in every["periods"]]
    missing = []
    for event in every["events"]:
        second = case.instant(event)
        if second is None:
            missing.append(event)
        if not is_whole(second) or second <= last or second > case.at:
            continue
        found = [due_of(limit, case) for limit in deadlines_of(norm) if limit.get("event") == event]
        rounds += [value for kind, value in found if kind == "due"]
    due = min(rounds) if rounds else None
    # Whether an event has opened a round is not known; of one that is late already it does not matter.
    if missing and not (due is not None and case.at > due):
        return ("unknown", None, None, missing)
    return ("running", None, due, [])


def last_round(norm, done, case):
    since = norm["owes"]["every"].get("since")
    event = None if since is None else case.instant(since)
    if since is not None and event is None:
        return ("unknown", None, None, [since])
    if since is not None and (not is_whole(event) or event > case.at):
        return ("not_triggered", None, None, [])
    if is_whole(done):
        return done if event is None else max(done, event)
    if event is not None and place_in_validity(norm["validity"], event, case.rules.calendar) != "before":
        return event
    return case.rules.calendar.start_of_day(parse_date(norm["validity"]["from"]))


def events_of(norm):
    """Events a norm's time is counted from, and the one that shows it was done."""
    owes = norm.get("owes", {})
    events = [limit["event"] for limit in norm["limits"] if "event" in limit]
    return events + ([owes["done"]] if "done" in owes else []) + owes.get("every", {}).get("events", [])


def second_after(second, period, calendar):
    """The last second in time of a period that begins at a second."""
    return second + elapsed_seconds(period) if is_elapsed(period) else calendar.due_at(second, period)


def second_before(second, period, calendar):
    return second - elapsed_seconds(period) if is_elapsed(period) else calendar.due_before(second, period)


def is_elapsed(period):
    return period["unit"] in ("minute", "hour")


def elapsed_seconds(period):
    return length_of(period) * (3600 if period["unit"] == "hour" else 60)


def length_of(period):
    return period["count"] * period.get("times", 1)


# What this reader can read: all of it is looked through before anything is asked, so that nothing unknown is met in the middle of a case

BOOK_LISTS = ("roles", "acts", "facts", "registers", "steps", "norms", "sources")
CALENDAR_LISTS = ("years", "covers", "dayStarts", "months", "workingDays", "workingIntervals")
STEP_KINDS = ("derived", "count", "state", "order", "bound", "within-last", "within-calendar")
COMPARISONS = ("===", "<", "<=", ">", ">=", "in")
# Formulas nest that deep at the most.
DEEPEST = 32


def load_json(path):
    with open(path, "rb") as file:
        return parse_json(path, file.read())


def parse_json(name, content):
    """JSON in UTF-8 in which every key stands once. Raises BadRules, which names the file."""
    try:
        return json.loads(content.decode("utf-8"), object_pairs_hook=keys_once)
    except (ValueError, RecursionError) as error:
        raise BadRules("%s is not JSON: %s" % (name, error)) from error


def keys_once(pairs):
    """Of a key that stands twice, some readers take the first, others the last."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def content_hash(document):
    policy = document.get("policy")
    return policy.get("contentHash") if isinstance(policy, dict) else None


def check_document(file, document, lists):
    if not isinstance(document, dict):
        raise BadRules("%s is not an object" % file)
    known = document.get("format")
    if not isinstance(known, str) or not re.match(r"^1\.\d+\.\d+$", known):
        raise BadRules("%s has the format %s; 1.x is known." % (file, known))
    for key in lists:
        if not isinstance(document.get(key), list):
            raise BadRules("%s has no list %s" % (file, key))


def check_rules(book):
    covers = book.get("covers")
    if not isinstance(covers, dict) or parse_date(covers.get("from")) is None or parse_date(covers.get("to")) is None:
        raise BadRules("rules.json does not say what days it covers")
    for step in book["steps"]:
        where = "Step %s" % step.get("name")
        if step.get("kind") not in STEP_KINDS:
            raise BadRules("%s: the kind %s is not known" % (where, step.get("kind")))
        for condition in step.get("rows", []) if step["kind"] == "derived" else [step] if step["kind"] == "count" else []:
            check_condition(where, condition)
    for norm in book["norms"]:
        bars = norm.get("bars", {})
        for condition in [norm.get("when", {}), bars.get("when", {"holds": True, "fails": False})] + bars.get("parts", []):
            check_condition("Norm %s" % norm.get("id"), condition)


def check_condition(where, condition):
    for formula in (condition.get("holds"), condition.get("fails")):
        fault = fault_of(formula, 1)
        if fault is not None:
            raise BadRules("%s: %s" % (where, fault))


def fault_of(formula, depth):
    """What in a formula is not of the portable profile."""
    if isinstance(formula, bool):
        return None
    if depth > DEEPEST:
        return "a formula is nested deeper than %d" % DEEPEST
    if not isinstance(formula, dict) or len(formula) != 1:
        return "a formula is not one operator"
    ((operator, operands),) = formula.items()
    if not isinstance(operands, list):
        return "a formula is not one operator"
    if operator in COMPARISONS:
        return None
    if operator not in ("and", "or", "!", "some", "none"):
        return "the operator %s is not known" % operator
    inner = operands[1:] if operator in ("some", "none") else operands
    return next((fault for fault in (fault_of(one, depth + 1) for one in inner) if fault is not None), None)


# Formulas: the portable profile of JsonLogic, each of them two-valued


def holds(formula, read):
    """Whether a formula is true. `read` gives the value of a name; None is unknown."""
    if isinstance(formula, bool):
        return formula
    ((operator, operands),) = formula.items()
    if operator == "and":
        return all(holds(one, read) for one in operands)
    if operator == "or":
        return any(holds(one, read) for one in operands)
    if operator == "!":
        return not holds(operands[0], read)
    if operator in ("some", "none"):
        elements = operand(operands[0], read)
        found = any(holds(operands[1], element(one)) for one in (elements if isinstance(elements, list) else []))
        return found if operator == "some" else not found
    left, right = operand(operands[0], read), operand(operands[1], read)
    if operator == "===":
        return same(left, right)
    if operator == "in":
        return isinstance(right, list) and any(same(left, one) for one in right)
    if operator not in ("<", "<=", ">", ">="):
        raise ValueError("Not an operator of the portable profile: %s" % operator)
    if not is_whole(left) or not is_whole(right):
        return False
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[operator]


def operand(written, read):
    return read(written["var"]) if isinstance(written, dict) else written


def element(row):
    """Reads names inside one element of a list; what is not there is unknown."""
    return lambda name: row if name == "" else row.get(name) if isinstance(row, dict) else None


def same(left, right):
    # True == 1 in Python, and not in JSON.
    return type(left) is type(right) and left == right


def both(one, other):
    """Strong Kleene conjunction."""
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def any_of(truths):
    """Strong Kleene disjunction."""
    found = list(truths)
    return True if any(found) else None if None in found else False


def reaches(norm, roles):
    """Whether a norm reaches one of these roles (with those above); bound to nobody in particular, it binds whoever acts."""
    return not norm["bound"] or any(role in roles for role in norm["bound"])


def conditions_of(norm):
    bars = norm.get("bars")
    return ([bars["when"]] if "when" in bars else []) + bars["parts"] if bars else []


def count_state(bound, count, least, most):
    """Whether a count lies within a bound, for every number it may be."""
    if bound != "at-most" and most < count:
        return "too_few"
    if bound != "at-least" and least > count:
        return "too_many"
    fits = (bound == "at-most" or least >= count) and (bound == "at-least" or most <= count)
    return "ok" if fits else "unknown"


# Encoding of what is sent


def encode_scalar(kind, value):
    """The value as formulas read it; None if it is not of the type. Nothing is converted."""
    name = kind["kind"]
    if name == "boolean":
        return value if isinstance(value, bool) else None
    if name == "number":
        least, most = kind.get("minimum", -MOST_SAFE), kind.get("maximum", MOST_SAFE)
        number = whole(value)
        return number if number is not None and least <= number <= most else None
    if name == "duration":
        number = whole(value)
        return number if number is not None and number >= 0 else None
    if name == "event":
        return False if value is None else parse_instant(value)
    if name == "choice":
        return value if isinstance(value, str) and value in kind["choices"] else None
    if name == "date":
        return parse_date(value)
    if name == "time":
        return parse_time(value)
    if name == "text":
        return value if isinstance(value, str) and len(value) <= 2000 else None
    if name == "reference":
        return value if isinstance(value, str) and 0 < len(value) <= 200 else None
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        return None
    return value if len(set(value)) == len(value) and set(value) <= set(kind["choices"]) else None


def whole(value):
    """A whole number, however JSON wrote it (1.0 is 1); None for anything else."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if is_whole(value) else None


def is_whole(value):
    return isinstance(value, int) and not isinstance(value, bool) and -MOST_SAFE <= value <= MOST_SAFE


def parse_date(text):
    """YYYY-MM-DD as days since 1970-01-01; None for anything else and for days that do not exist."""
    found = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text) if isinstance(text, str) else None
    if not found:
        return None
    year, month, day = (int(part) for part in found.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= month <= 12 or not 1 <= day <= [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]:
        return None
    # Years are counted from 1 March, so that the leap day comes last.
    year -= month <= 2
    in_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return 365 * year + year // 4 - year // 100 + year // 400 + in_year - 719_468


def parse_time(text):
    """HH:MM as minutes since midnight."""
    found = re.fullmatch(r"([01][0-9]|2[0-3]):([0-5][0-9])", text) if isinstance(text, str) else None
    return 60 * int(found.group(1)) + int(found.group(2)) if found else None


def parse_instant(text):
    """RFC 3339 in whole seconds with an offset, as seconds of Unix time: without its offset it would be a guess."""
    pattern = r"(.{10})T(.{5}):([0-5][0-9])(?:Z|([+-])(.{5}))"
    found = re.fullmatch(pattern, text) if isinstance(text, str) else None
    if not found:
        return None
    date, time, second, sign, offset = found.groups()
    day, minutes, shift = parse_date(date), parse_time(time), 0 if sign is None else parse_time(offset)
    if day is None or minutes is None or shift is None:
        return None
    return day * DAY + 60 * (minutes - (-shift if sign == "-" else shift)) + int(second)


def at_most(entries, wanted, key):
    """Index of the last entry whose key is at most `wanted`; -1 if there is none. The list is sorted by that key."""
    low, high = 0, len(entries)
    while low < high:
        middle = (low + high) // 2
        if entries[middle][key] <= wanted:
            low = middle + 1
        else:
            high = middle
    return low - 1
