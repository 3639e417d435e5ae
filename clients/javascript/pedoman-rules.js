/**
 * Reads the published rules of a handbook and answers under them: may an actor do an act, what is owed by whom until when, which
 * consequences cannot follow, does a register satisfy the norms.
 *
 * One file, no dependency, any JavaScript engine of ES2020 or later (Node 14, a browser). It follows docs/rules.md (four steps: encode,
 * compute and derive, decide, approvals) and answers every line of vectors.jsonl as it says. It was written apart from `pedoman/evaluate`, which
 * gives fuller answers; this one is to be read, copied and carried to other languages. Nothing is read from a clock or a network.
 *
 *     const rules = Rules.parse(rulesText, calendarText); // the texts of rules.json and calendar.json
 *     rules.decide({ roles: ["admin"], act: "hapus-komentar", at: "2026-08-19T10:20:00+08:00",
 *                    facts: { "komentar.kritik_atau_opini": true } }).verdict; // "permit", "deny", "needs_facts" or "needs_approval"
 *
 * Truth is three-valued throughout: true, false, and null for unknown. A missing fact is never compliance, silence is never approval.
 */

const day = 86_400;
const hour = 3600;
/** Where a point lies whose event has not happened: nobody knows when. */
const open = { kind: "open", value: 0 };

/** A question whose facts, approvals or instant are not as facts.schema.json says; `fields` names every one that is wrong. */
export class Refused extends Error {
  /** @param {[string, string][]} wrong field and what is wrong with it */
  constructor(wrong) {
    super(wrong.map(([field, what]) => `${field} ${what}`).join("; "));
    this.name = "Refused";
    this.fields = wrong.map(([field]) => field);
  }
}
/** The instant asked about lies outside the days the rules answer for. Never a permit. */
export class NotCovered extends RangeError {}
/** A day or working time is asked for that no calendar covers. Never a guess. */
export class CalendarError extends RangeError {}
/** A role, an act or a register that the rules do not have. */
export class UnknownName extends RangeError {}

/** Rules or a calendar that this reader cannot read: cut off, of another format, with an operator it does not know. Never a permit. */
export class BadRules extends RangeError {}

/** The rules of a handbook, ready to be asked. Asking changes nothing. */
export class Rules {
  /**
   * @param {object} book rules.json
   * @param {object} [calendar] calendar.json; without it, what needs days or working time throws {@link CalendarError}
   * @throws {BadRules}
   */
  constructor(book, calendar) {
    checkDocument("rules.json", book, bookLists);
    if (calendar !== undefined) checkDocument("calendar.json", calendar, calendarLists);
    checkRules(book);
    this.book = book;
    this.calendar = new Calendar(calendar);
    const by = (key, entries) => new Map(entries.map((entry) => [entry[key], entry]));
    this.norms = by("id", book.norms);
    this.sources = by("id", book.sources);
    this.acts = by("id", book.acts);
    this.facts = by("name", book.facts);
    this.steps = by(
      "name",
      book.steps.filter((step) => step.of === undefined),
    );
    this.parents = {
      role: new Map(book.roles.map(({ id, parent }) => [id, parent])),
      act: new Map(book.acts.map(({ id, partOf }) => [id, partOf])),
    };
  }

  /**
   * The rules in two files of one publication.
   * @param {string} rulesText text of rules.json
   * @param {string} [calendarText] text of calendar.json, where days are counted
   * @throws {BadRules}
   */
  static parse(rulesText, calendarText) {
    const book = parseJson("rules.json", rulesText);
    if (calendarText === undefined) return new Rules(book);
    const calendar = parseJson("calendar.json", calendarText);
    const rules = new Rules(book, calendar);
    if (calendar.policy?.contentHash !== book.policy?.contentHash)
      throw new BadRules("calendar.json and rules.json are not of one publication");
    return rules;
  }

  /**
   * May an actor do an act at an instant? `permit` and `deny` are final: no further fact takes them back.
   * @param {{ roles: string[], act: string, at: string, facts: object, approvals?: object[], toward?: string[], content?: string }} question
   *   `at` in ISO 8601 with an offset; approvals are entries {by, at, decision, content}; without `toward`, norms count whatever their counterparty;
   *   `content`: what approvals must be for.
   */
  decide({ roles, act, at, facts, approvals = [], toward, content }) {
    const asked = this.asked(at);
    const acts = this.above("act", act);
    const actor = this.allRoles(roles);
    const counterparty = toward && this.allRoles(toward);
    const meets = ({ counterparty: whom }) => !whom || !counterparty || whom.some((role) => counterparty.has(role));
    const isBar = (norm) =>
      norm.bars !== undefined &&
      acts.has(norm.bars.act) &&
      (norm.bars.anyActor === true || reaches(norm, actor)) &&
      meets(norm);
    const isGrant = (norm) => norm.grants !== undefined && acts.has(norm.grants) && reaches(norm, actor) && meets(norm);
    const isAbout = (norm) => acts.has(norm.act?.act) && reaches(norm, actor) && meets(norm);
    const members = this.book.norms.filter((norm) => isBar(norm) || isGrant(norm));
    const ends = new Set([...acts].map((id) => this.acts.get(id).doneWhen).filter((end) => end !== undefined));
    const duties = this.book.norms.filter(
      ({ owes, limits, bound }) =>
        owes !== undefined &&
        reaches({ bound }, actor) &&
        ((owes.moment === "during" && acts.has(owes.with)) ||
          limits.some(({ form, event }) => form === "within" && ends.has(event))),
    );
    const found = new Case(this, asked, facts);
    const standing = this.standingApprovals(approvals, found.at, content);
    // A duty on the act bars and grants nothing, but may set a prohibition aside.
    const among = new Judge(found, (norm) => isBar(norm) || isGrant(norm) || isAbout(norm));
    for (const norm of members) {
      among.applies(norm);
      for (const condition of conditionsOf(norm)) found.prepare(condition);
    }
    const ofActor = new Judge(found, (norm) => reaches(norm, actor));
    for (const norm of duties) ofActor.applies(norm);

    const current = members.filter((norm) => found.inForce(norm));
    const weighed = current.map((norm) => this.weigh(norm, isBar(norm), isGrant(norm), among, standing));
    const those = (effect) => weighed.filter((one) => one.effect === effect).map(({ norm }) => norm);
    const grants = weighed.filter(({ grants: does }) => does);
    const mayGrant = grants.filter(({ applies }) => applies === null).map(({ norm }) => norm);
    const [barring, unknown] = [those("bars"), those("may-bar")];
    const wanting = weighed.filter(({ effect }) => effect === "waits");
    const needsGrant = this.acts.get(act).default === "forbidden" && !grants.some(({ applies }) => applies === true);
    const answer = (verdict, reasons, more = {}) => ({
      verdict,
      reasons: [...new Set(reasons)].map((norm) => this.cite(norm)),
      needs: [],
      approvals: [],
      duties: [],
      draft: this.book.draft,
      policy: this.book.policy,
      ...more,
    });
    if (barring.length > 0) return answer("deny", barring);
    if (needsGrant && mayGrant.length === 0)
      return answer(
        "deny",
        grants.map(({ norm }) => norm),
      );
    if (unknown.length > 0 || needsGrant) {
      const waiting = [...unknown, ...(needsGrant ? mayGrant : [])];
      const reads = waiting.flatMap((norm) => this.readsOfBar(found, among, norm, isBar(norm)));
      return answer("needs_facts", waiting, { needs: found.missing(reads) });
    }
    if (wanting.length > 0) {
      const awaited = wanting.map(({ norm, wanted }) => ({
        norm: norm.id,
        mode: norm.bars.approval.mode,
        roles: wanted,
      }));
      return answer("needs_approval", those("waits"), { approvals: awaited });
    }
    return answer("permit", those("speaks-for"), {
      duties: duties.flatMap((norm) => this.dutyOfAct(found, ofActor, norm)),
    });
  }

  /** What one norm of a decision does: it bars the act, may bar it, waits for an approval, speaks for the act, or nothing. */
  weigh(norm, isBar, grants, among, standing) {
    const applies = among.applies(norm);
    const weighed = (effect, wanted = []) => ({ norm, applies, grants, effect, wanted });
    if (!isBar) return weighed(applies === true ? "speaks-for" : "none");
    const { when, approval } = norm.bars;
    const barred = when ? both(applies, among.case.truth(when)) : applies;
    const wanted = approval ? this.wantedApprovals(approval, standing) : [];
    if (approval && wanted.length === 0 && barred !== false) return weighed("speaks-for");
    if (barred === null) return weighed("may-bar");
    if (barred) return weighed(approval ? "waits" : "bars", wanted);
    return weighed(grants && applies === true ? "speaks-for" : "none");
  }

  /**
   * Every duty that binds these roles, with its state (not_applicable, not_triggered, pending, met, met_late, breached, ended, unknown) and, where
   * time runs, the last second in time as `due` (ISO 8601) and `dueSecond` (Unix time).
   */
  duties({ roles, at, facts }) {
    const [asked, actor] = [this.asked(at), this.allRoles(roles)];
    const found = new Case(this, asked, facts);
    const judge = new Judge(found, (norm) => reaches(norm, actor));
    const owed = this.book.norms.filter((norm) => norm.owes !== undefined && reaches(norm, actor));
    for (const norm of owed) judge.applies(norm);
    return owed.map((norm) => ({ ...this.cite(norm), ...this.standing(found, judge, norm) }));
  }

  /** Which consequences cannot follow for these roles: excluded, not_excluded or needs_facts. It makes no act lawful. */
  exempt({ roles, at, facts }) {
    const [asked, actor] = [this.asked(at), this.allRoles(roles)];
    const found = new Case(this, asked, facts);
    const judge = new Judge(found, (norm) => reaches(norm, actor));
    const exempting = this.book.norms.filter((norm) => norm.exempts.length > 0 && reaches(norm, actor));
    return exempting.flatMap((norm) => {
      const truth = both(found.inForce(norm), judge.applies(norm));
      const state = truth === null ? "needs_facts" : truth ? "excluded" : "not_excluded";
      const needs = truth === null ? found.missing(this.readsOf(norm, judge.counts)) : [];
      return norm.exempts.map((consequence) => ({ ...this.cite(norm), consequence, state, needs }));
    });
  }

  /** The ids of all norms that apply to a case, whoever acts. */
  applying({ at, facts }) {
    const found = new Case(this, this.asked(at), facts);
    const judge = new Judge(found, () => true);
    return this.book.norms.filter((norm) => found.inForce(norm) && judge.applies(norm) === true).map(({ id }) => id);
  }

  /**
   * What each norm that is *per* row of a register says of each row: ok, too_few, too_many, unmet, unknown, or the state of a duty. A row is its
   * id, or an object of columns; it belongs to the row of register R whose id stands in its column R.
   */
  audit({ registers, at, facts = {} }) {
    const asked = this.asked(at);
    const rows = this.readRegisters(registers);
    const per = this.book.norms.filter((norm) => norm.per !== undefined);
    const general = this.auditCase(per, asked, facts);
    return per
      .filter((norm) => general.inForce(norm))
      .flatMap((norm) => {
        const register = norm.per;
        const own = rows.get(register);
        if (!own) return [{ ...this.cite(norm), register, state: "unknown", needs: [register] }];
        return own.flatMap((row, place) => {
          const columns = Object.entries(row).map(([column, value]) => [`${register}.${column}`, value]);
          const known = columns.filter(
            ([name]) => this.facts.has(name) && this.facts.get(name).derivedBy === undefined,
          );
          const found = this.auditCase(per, asked, { ...facts, ...Object.fromEntries(known) });
          const judge = new Judge(found, () => true);
          const common = { ...this.cite(norm), register, row: row.id ?? String(place) };
          const states =
            norm.cardinality.length > 0
              ? this.countMembers(found, judge, norm, row, rows)
              : [this.rowState(found, judge, norm)];
          return states.map((state) => ({ ...common, ...state }));
        });
      });
  }

  /** The instant of a question, as seconds of Unix time, and its civil day. */
  asked(at) {
    const second = parseInstant(at);
    if (second === null) throw new Refused([["at", "must be an instant in ISO 8601 with an offset"]]);
    const { from, to } = this.book.covers;
    const [first, last, written] = [parseDate(from), parseDate(to), parseDate(at.slice(0, 10))];
    // Two days off, no zone can bring it back: such an instant is outside, whether or not the calendar knows its year.
    const isNear = first - 1 <= written && written <= last + 1;
    const number = isNear && this.calendar.exists ? this.calendar.dayOf(second) : written;
    if (!isNear || number < first || number > last) throw new NotCovered(`The rules cover ${from} to ${to}`);
    return { at: second, day: number };
  }

  // Roles, acts, citations

  /** A role or act with all above it. */
  above(kind, name) {
    if (!this.parents[kind].has(name)) throw new UnknownName(`Unknown ${kind}: ${JSON.stringify(name)}`);
    const found = new Set();
    for (let next = name; next !== undefined && !found.has(next); next = this.parents[kind].get(next)) found.add(next);
    return found;
  }

  allRoles(roles) {
    if (roles.length === 0) throw new UnknownName("An actor without role: nobody is bound by nothing");
    return new Set(roles.flatMap((role) => [...this.above("role", role)]));
  }

  cite(norm) {
    const source = this.sources.get(norm.source);
    const [citation, quote] = [source?.citation ?? norm.source, source?.quote ?? ""];
    return { norm: norm.id, citation, quote, said: norm.said.id, draft: norm.draft };
  }

  /** Columns a row of a register may have: the type of each, or undefined (as sent). Empty: any. */
  columnsOf(register) {
    const columns = new Map();
    for (const one of this.book.registers) {
      if (one.id === register) for (const column of one.columns) columns.set(column, undefined);
    }
    for (const { name, type, derivedBy } of this.book.facts) {
      const isColumn = name.startsWith(`${register}.`) && derivedBy === undefined && type.kind !== "list";
      if (isColumn) columns.set(name.slice(register.length + 1), type);
    }
    return columns;
  }

  // Approvals: a closed world

  /** The entries that speak, by role: not later than the instant asked about, for the content asked about, the latest of each role. */
  standingApprovals(entries, at, content) {
    const [wrong, latest] = [[], new Map()];
    for (const [index, entry] of entries.entries()) {
      const field = `approvals[${index}]`;
      if (!isObject(entry)) {
        wrong.push([field, "must be an object {by, at, decision}"]);
        continue;
      }
      const second = parseInstant(entry.at);
      if (second === null) wrong.push([`${field}.at`, "must be an instant in ISO 8601 with an offset"]);
      const isDecision = entry.decision === "approved" || entry.decision === "refused";
      if (!isDecision) wrong.push([`${field}.decision`, "must be approved or refused"]);
      if (typeof (entry.content ?? "") !== "string") wrong.push([`${field}.content`, "must be text"]);
      this.above("role", entry.by);
      if (second === null || second > at || (content !== undefined && entry.content !== content)) continue;
      const before = latest.get(entry.by);
      if (!before || before.second <= second) latest.set(entry.by, { second, approved: entry.decision === "approved" });
    }
    if (wrong.length > 0) throw new Refused(wrong);
    return new Map([...latest].map(([role, { approved }]) => [role, approved]));
  }

  /** The roles whose approval is still wanted; none: it is given. */
  wantedApprovals({ mode, roles }, standing) {
    const given = new Set([...standing].flatMap(([by, approved]) => (approved ? [...this.above("role", by)] : [])));
    const wanted = roles.filter((role) => !given.has(role));
    return mode === "any" && wanted.length < roles.length ? [] : wanted;
  }

  // What unknown answers wait for

  /** What decides whether a norm applies: its condition, and those of all that can set it aside. */
  readsOf(norm, counts) {
    return this.withDefeaters(norm, counts).flatMap(({ when }) => when.reads);
  }

  /** A norm, and all that can set it aside, directly or not. */
  withDefeaters(norm, counts) {
    const found = new Set([norm]);
    for (const one of found) {
      for (const id of one.defeatedBy) {
        const other = this.norms.get(id);
        if (other && counts(other)) found.add(other);
      }
    }
    return [...found];
  }

  /** What the unknown formulas of a norm of a decision read. */
  readsOfBar(found, among, norm, bars) {
    const mayApply = (one) => among.counts(one) && found.inForce(one) && among.applies(one) === null;
    const others = among.applies(norm) === null ? this.withDefeaters(norm, mayApply) : [];
    const reads = others.flatMap(({ when }) => (found.truth(when) === null ? when.reads : []));
    const condition = bars ? norm.bars.when : undefined;
    return condition && found.truth(condition) === null ? [...reads, ...condition.reads] : reads;
  }

  // Duties

  standing(found, judge, norm) {
    const applies = judge.applies(norm);
    const { state, due, needs = [] } = dutyState(norm, applies, found);
    const reads = [...needs, ...(applies === null ? this.readsOf(norm, judge.counts) : [])];
    const answer = { state, needs: state === "unknown" ? found.missing(reads) : [], consequences: norm.consequences };
    return due === undefined ? answer : { ...answer, due: this.calendar.format(due), dueSecond: due };
  }

  dutyOfAct(found, judge, norm) {
    const applies = judge.applies(norm);
    if (!found.inForce(norm) || applies === false) return [];
    const deadlines = norm.limits.map((limit) => {
      const due = limit.bound === "at-latest" ? dueOf(limit, found) : {};
      const when = due.kind === "due" ? { due: this.calendar.format(due.second), dueSecond: due.second } : {};
      return { text: limit.text, ...when };
    });
    return [{ ...this.cite(norm), owed: norm.act?.words ?? norm.owes.act, certain: applies === true, deadlines }];
  }

  // Audit

  auditCase(per, asked, facts) {
    const found = new Case(this, asked, facts);
    const judge = new Judge(found, () => true);
    for (const norm of per) {
      judge.applies(norm);
      for (const condition of conditionsOf(norm)) found.prepare(condition);
    }
    return found;
  }

  countMembers(found, judge, norm, row, rows) {
    const truth = judge.applies(norm);
    const missing = truth === null ? found.missing(this.readsOf(norm, judge.counts)) : [];
    return norm.cardinality.map(({ member, bound, count }) => {
      if (truth === false) return { member, state: "not_applicable", needs: [] };
      const members = rows.get(member);
      if (!members) return { member, state: "unknown", needs: [...missing, member].sort() };
      const least = members.filter((one) => one[norm.per] !== undefined && one[norm.per] === row.id).length;
      const most = least + members.filter((one) => one[norm.per] === undefined).length;
      const state = truth === null ? "unknown" : countState(bound, count, least, most);
      const needs = state === "unknown" && truth !== null ? [`${member}.${norm.per}`] : missing;
      return { member, state, needs: state === "unknown" ? needs : [], found: { least, most } };
    });
  }

  rowState(found, judge, norm) {
    const bar = norm.bars?.when;
    if (norm.owes || !bar) return this.standing(found, judge, norm);
    const [truth, unmet] = [judge.applies(norm), found.truth(bar)];
    if (truth === false) return { state: "not_applicable", needs: [] };
    if (unmet === false) return { state: "ok", needs: [] };
    if (truth && unmet) return { state: "unmet", needs: [] };
    const reads = [...(truth === null ? this.readsOf(norm, judge.counts) : []), ...(unmet === null ? bar.reads : [])];
    return { state: "unknown", needs: found.missing(reads) };
  }

  readRegisters(registers) {
    const known = new Set(this.book.registers.flatMap(({ id, members }) => [id, ...members]));
    const owners = new Set(this.book.registers.filter(({ members }) => members.length > 0).map(({ id }) => id));
    const [wrong, read] = [[], new Map()];
    for (const [register, rows] of Object.entries(registers)) {
      if (!known.has(register)) throw new UnknownName(`Unknown register: ${JSON.stringify(register)}`);
      if (!Array.isArray(rows)) {
        wrong.push([`registers.${register}`, "must be a list of rows"]);
        continue;
      }
      const own = rows.map((row, place) => {
        const field = `registers.${register}[${place}]`;
        const columns = typeof row === "string" ? { id: row } : row;
        if (!isObject(columns)) {
          wrong.push([field, "must be text (an id) or an object of columns"]);
          return {};
        }
        const { id } = columns;
        if (id === undefined ? owners.has(register) : typeof id !== "string")
          wrong.push([`${field}.id`, "must be text"]);
        for (const [column, value] of Object.entries(columns)) {
          if (value === null || value === undefined || asSent(value) !== null || typeof value === "string") continue;
          wrong.push([`${field}.${column}`, "must be text, true, false, a whole number or null"]);
        }
        return columns;
      });
      read.set(register, own);
    }
    if (wrong.length > 0) throw new Refused(wrong);
    return read;
  }
}

/** The facts of one question, encoded, and all that is computed from them when it is first read. */
class Case {
  constructor(rules, { at, day: number }, facts) {
    this.rules = rules;
    this.at = at;
    this.day = number;
    this.values = this.encode(facts);
    this.computed = new Set();
  }

  encode(facts) {
    if (!isObject(facts)) throw new Refused([["facts", "must be an object of fact names and values"]]);
    const [wrong, values] = [[], new Map()];
    for (const [name, value] of Object.entries(facts)) {
      if (value === undefined) continue;
      const fact = this.rules.facts.get(name);
      if (!fact) wrong.push([name, "is not in the vocabulary"]);
      else if (fact.derivedBy !== undefined) wrong.push([name, "is derived; it may not be sent"]);
      else values.set(name, this.encodeValue(name, fact.type, value, wrong));
    }
    if (wrong.length > 0) throw new Refused(wrong);
    return values;
  }

  encodeValue(field, type, value, wrong) {
    if (type.register !== undefined && Array.isArray(value) && value.length <= 10_000) {
      return value.map((row, index) => this.encodeRow(`${field}[${index}]`, type.register, row, wrong));
    }
    const encoded = encodeScalar(type, value);
    if (encoded === null) wrong.push([field, `must be of type ${type.kind}`]);
    return encoded;
  }

  encodeRow(field, register, row, wrong) {
    const encoded = new Map();
    if (!isObject(row)) {
      wrong.push([field, "must be an object"]);
      return encoded;
    }
    const columns = this.rules.columnsOf(register);
    for (const [name, value] of Object.entries(row)) {
      const at = `${field}.${name}`;
      const type = columns.get(name);
      if (value === undefined) continue;
      if (columns.size > 0 && !columns.has(name)) wrong.push([at, "is not in the vocabulary"]);
      else if (type) encoded.set(name, this.encodeValue(at, type, value, wrong));
      else if (asSent(value) === null) wrong.push([at, "must be text, true, false or a whole number"]);
      else encoded.set(name, value);
    }
    return encoded;
  }

  inForce({ validity: { from, to } }) {
    return parseDate(from) <= this.day && (to === undefined || this.day <= parseDate(to));
  }

  /** Computes what a condition reads, whether or not its answer will depend on it. */
  prepare({ reads }) {
    for (const name of reads) this.compute(name);
  }

  truth({ holds: yes, fails: no }) {
    const read = (name) => this.read(name);
    return holds(yes, read) ? true : holds(no, read) ? false : null;
  }

  /** The value of a fact or step, an announced event included: a duty may be due before it. */
  instant(name) {
    this.compute(name);
    return this.values.get(name) ?? null;
  }

  /** The value as formulas read it: an event that is only announced has not happened. */
  read(name) {
    const value = this.instant(name);
    const type = this.rules.facts.get(name)?.type;
    if (type?.kind === "event") return this.happened(value);
    if (type?.register === undefined || value === null) return value;
    const isEvent = (column) => this.rules.facts.get(`${type.register}.${column}`)?.type.kind === "event";
    return value.map(
      (row) => new Map([...row].map(([column, one]) => [column, isEvent(column) ? this.happened(one) : one])),
    );
  }

  happened(value) {
    return typeof value === "number" && value > this.at ? false : value;
  }

  compute(name) {
    if (this.computed.has(name)) return;
    this.computed.add(name);
    for (const step of this.rules.book.steps) {
      if (step.of !== name) continue;
      for (const row of this.values.get(name) ?? []) row.set(step.name, this.computeTime(step, row));
    }
    const step = this.rules.steps.get(name);
    if (step) this.values.set(name, this.computeStep(step));
  }

  computeStep(step) {
    const read = (name) => this.read(name);
    switch (step.kind) {
      case "derived":
        this.prepare(step);
        for (const row of step.rows) {
          if (holds(row.holds, read)) return row.value;
          if (!holds(row.fails, read)) return null;
        }
        return step.default ?? null;
      case "count": {
        const rows = this.read(step.list);
        if (!Array.isArray(rows)) return null;
        const answers = rows.map((row) =>
          holds(step.holds, element(row)) ? true : holds(step.fails, element(row)) ? false : null,
        );
        return answers.includes(null) ? null : answers.filter((one) => one).length;
      }
      case "state": {
        const judge = new Judge(this, () => true);
        const norms = step.norms.flatMap((id) => this.rules.norms.get(id) ?? []);
        const truths = norms.map((norm) => [norm, judge.applies(norm)]);
        for (const norm of norms) for (const event of eventsOf(norm)) this.compute(event);
        return anyOf(
          truths.map(([norm, truth]) => (truth === false ? false : both(truth, this.stateOf(step.state, norm)))),
        );
      }
      default:
        return this.computeTime(step);
    }
  }

  stateOf(state, norm) {
    if (state !== "met") return isOverdue(norm, this);
    const done = norm.owes?.done === undefined ? null : this.instant(norm.owes.done);
    return done === null ? null : typeof done === "number" && done <= this.at;
  }

  /** The primitive facts that unknown formulas wait for, through steps as far as those are unknown themselves; sorted. */
  missing(reads) {
    const [found, seen] = [new Set(), new Set(reads)];
    for (const name of seen) {
      const [step, type, value] = [
        this.rules.steps.get(name),
        this.rules.facts.get(name)?.type,
        this.values.get(name) ?? null,
      ];
      if (step) {
        if (value === null) for (const read of this.readsOfStep(step)) seen.add(read);
      } else if (type && (value === null || this.lacksColumns(type, value))) found.add(name);
    }
    return [...found].sort();
  }

  lacksColumns({ register }, value) {
    if (register === undefined || !Array.isArray(value)) return false;
    const columns = [...this.rules.columnsOf(register).keys()];
    return value.some((row) => columns.some((column) => !row.has(column)));
  }

  readsOfStep(step) {
    switch (step.kind) {
      case "derived":
        return step.reads;
      case "count":
        return [step.list];
      case "state":
        return step.norms
          .flatMap((id) => this.rules.norms.get(id) ?? [])
          .flatMap((norm) => [...this.rules.readsOf(norm, () => true), ...eventsOf(norm)]);
      default:
        return [step.left, step.right, step.point, step.moment?.point].flatMap((point) => point?.fact ?? []);
    }
  }

  // Time that no formula can compute. A place is {kind: "second" | "day", value} or `open`; null is unknown.

  computeTime(step, row) {
    const { calendar } = this.rules;
    const point = step.point && this.placeOf(step.point, row);
    switch (step.kind) {
      case "order": {
        const [left, right] = [this.placeOf(step.left, row), this.placeOf(step.right, row)];
        return step.relation === "before" ? this.precedes(left, right) : this.precedes(right, left);
      }
      case "bound":
        return step.relation === "at-latest"
          ? this.atLatest(point, this.edgeOf(step.moment, "last", row), step.moment)
          : this.atEarliest(point, this.edgeOf(step.moment, "first", row), step.moment);
      case "within-last": {
        if (point === null || point === open) return point && false;
        const second = point.kind === "day" ? calendar.startOfDay(point.value) : point.value;
        return second <= this.at && this.at <= calendar.secondAfter(second, step.period);
      }
      default: {
        if (point === null || point === open) return null;
        const isDay = point.kind === "day";
        if (step.calendar === "working-hours") return isDay ? null : calendar.isWorkingTime(point.value);
        return calendar.isWorkingDay(isDay ? point.value : calendar.dayOf(point.value));
      }
    }
  }

  placeOf(point, row) {
    switch (point.kind) {
      case "now":
        return { kind: "second", value: this.at };
      case "date":
        return { kind: "day", value: parseDate(point.date) };
      case "instant":
        return {
          kind: "second",
          value: this.rules.calendar.startOfDay(parseDate(point.date)) + 60 * parseTime(point.time),
        };
    }
    const value = point.kind === "element" ? (row?.get(point.attribute) ?? null) : this.instant(point.fact);
    const type = (this.rules.facts.get(point.fact) ?? this.rules.steps.get(point.fact))?.type;
    const isDate = point.kind === "element" ? point.type === "date" : type?.kind === "date";
    return value === false ? open : typeof value === "number" ? { kind: isDate ? "day" : "second", value } : null;
  }

  edgeOf({ point, period, direction }, edge, row) {
    const found = this.placeOf(point, row);
    if (found === null || found === open || !period) return found;
    const { calendar } = this.rules;
    const start = found.kind === "day" ? calendar.startOfDay(found.value) : found.value;
    const last = direction === "before" ? calendar.secondBefore(start, period) : calendar.secondAfter(start, period);
    const isExact = edge === "last" || isElapsed(period) || period.unit === "working-hour";
    return { kind: "second", value: isExact ? last : calendar.startOfDay(calendar.dayOf(last)) };
  }

  difference(left, right) {
    if (left.kind === right.kind) return left.value - right.value;
    const dayOf = ({ kind, value }) => (kind === "day" ? value : this.rules.calendar.dayOf(value));
    return dayOf(left) - dayOf(right);
  }

  sinceNow(place) {
    return this.difference(place, { kind: "second", value: this.at });
  }

  precedes(left, right) {
    if (left === null || right === null) return null;
    if (left === open) return right === open || this.sinceNow(right) > 0 ? null : false;
    // On the day asked about, an event may still happen: then both lie on one day.
    if (right === open)
      return this.sinceNow(left) < 0 || (left.kind === "second" && left.value === this.at) ? true : null;
    return this.difference(left, right) < 0;
  }

  atLatest(point, edge, { direction }) {
    if (point === null || edge === null) return null;
    if (point === open) return edge !== open && this.sinceNow(edge) < 0 ? false : null;
    // What runs from an event that lies ahead ends ahead; what lies before such an event may end anywhere.
    if (edge === open) return direction === "before" || this.sinceNow(point) > 0 ? null : true;
    return this.difference(point, edge) <= 0;
  }

  atEarliest(point, edge, { direction, period }) {
    if (point === null || edge === null) return null;
    if (point === open) return edge !== open && this.sinceNow(edge) <= 0 ? true : null;
    if (edge === open) {
      const passed = point.kind === "second" ? point.value <= this.at : this.sinceNow(point) < 0;
      const startsWithDay = period && !isElapsed(period) && lengthOf(period) === 0;
      return direction === "before" || !passed || startsWithDay ? null : false;
    }
    return this.difference(point, edge) >= 0;
  }
}

/** Whether norms apply, where only the defeaters that `counts` accepts may set one aside. */
class Judge {
  constructor(found, counts) {
    this.case = found;
    this.counts = counts;
    this.known = new Map();
    this.asking = new Set();
  }

  applies(norm) {
    if (this.known.has(norm)) return this.known.get(norm);
    if (this.asking.has(norm))
      throw new RangeError(`Norms that defeat one another, or are due by one another: ${norm.id}`);
    this.asking.add(norm);
    this.case.prepare(norm.when);
    const others = norm.defeatedBy.flatMap((id) => this.case.rules.norms.get(id) ?? []).filter(this.counts);
    const defeated = anyOf(others.map((other) => both(this.case.inForce(other), this.applies(other))));
    const truth = both(this.case.truth(norm.when), defeated === null ? null : !defeated);
    this.asking.delete(norm);
    this.known.set(norm, truth);
    return truth;
  }
}

/** Working days as day numbers, working hours as seconds of Unix time: integers are searched, nothing knows of zones. */
class Calendar {
  constructor(wire) {
    this.exists = wire !== undefined;
    this.own = wire;
  }

  get wire() {
    if (!this.exists) throw new CalendarError("No calendar: neither days nor working time can be counted");
    return this.own;
  }

  rangeOf(second) {
    return this.wire.covers.find(({ start, end }) => start <= second && second < end) ?? this.fail();
  }

  dayRange(number) {
    return this.wire.covers.find(({ firstDay, lastDay }) => firstDay <= number && number <= lastDay) ?? this.fail();
  }

  fail() {
    throw new CalendarError(`No calendar for that time; years: ${this.wire.years.join(", ")}`);
  }

  /** The civil date of a second, as days since 1970-01-01. */
  dayOf(second) {
    const { lastDay } = this.rangeOf(second);
    const { dayStarts } = this.wire;
    const index = atMost(dayStarts, second, "start");
    // The last hour of a day of 25 hours still belongs to it.
    const latest = Math.min(lastDay, (dayStarts[index + 1]?.day ?? Infinity) - 1);
    return Math.min(dayStarts[index].day + Math.floor((second - dayStarts[index].start) / day), latest);
  }

  startOfDay(number) {
    this.dayRange(number);
    const found = this.wire.dayStarts[atMost(this.wire.dayStarts, number, "day")];
    return found.start + day * (number - found.day);
  }

  endOfDay(number) {
    const { lastDay, end } = this.dayRange(number);
    if (number === lastDay) return end - 1;
    const found = this.wire.dayStarts[atMost(this.wire.dayStarts, number + 1, "day")];
    return found.start + day * (number + 1 - found.day) - 1;
  }

  isWorkingDay(number) {
    this.dayRange(number);
    return this.wire.workingDays[atMost(this.wire.workingDays, number)] === number;
  }

  isWorkingTime(second) {
    this.rangeOf(second);
    const found = this.wire.workingIntervals[atMost(this.wire.workingIntervals, second, "start")];
    return found !== undefined && second < found.end;
  }

  /** The last second in time of a period that begins at a second. */
  secondAfter(second, period) {
    const count = lengthOf(period);
    switch (period.unit) {
      case "minute":
        return second + 60 * count;
      case "hour":
        return second + hour * count;
      case "working-hour":
        return this.afterWorkingSeconds(second, hour * count);
      case "working-day":
        return this.endOfDay(this.workingDayAfter(second, count));
      case "month":
      case "year":
        return this.endOfDay(this.dayMonthsAfter(second, period.unit === "year" ? 12 * count : count));
      default:
        return this.endOfDay(this.dayOf(second) + (period.unit === "week" ? 7 * count : count));
    }
  }

  /** The last second that is so long before another. */
  secondBefore(second, period) {
    const count = lengthOf(period);
    switch (period.unit) {
      case "minute":
        return second - 60 * count;
      case "hour":
        return second - hour * count;
      case "working-hour":
        return this.beforeWorkingSeconds(second, hour * count);
      case "working-day":
        return this.endOfDay(this.workingDayBefore(second, count));
      case "month":
      case "year":
        return this.endOfDay(this.dayMonthsAfter(second, period.unit === "year" ? -12 * count : -count));
      default:
        return this.endOfDay(this.dayOf(second) - (period.unit === "week" ? 7 * count : count));
    }
  }

  monthDay(second, monthsAhead, number) {
    const { months } = this.wire;
    const to = this.monthNumbered(months[atMost(months, this.dayOf(second), "firstDay")].month + monthsAhead);
    return this.endOfDay(Math.min(to.firstDay + number - 1, to.lastDay));
  }

  /** ISO 8601 in the offset that holds in the zone of the calendar; in UTC outside it, and where the clocks change that day. */
  format(second) {
    const { covers = [], dayStarts = [] } = this.own ?? {};
    const isCovered = covers.some(({ start, end }) => start <= second && second < end);
    const index = atMost(dayStarts, second, "start");
    const changes = dayStarts[index + 1] && second >= dayStarts[index + 1].start - 25 * hour;
    const offset = isCovered && !changes ? Math.round((dayStarts[index].day * day - dayStarts[index].start) / 60) : 0;
    const shown = new Date(1000 * (second + 60 * offset)).toISOString().slice(0, 19);
    const two = (number) => String(number).padStart(2, "0");
    const shift = `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
    return `${shown}${offset === 0 ? "Z" : shift}`;
  }

  workingDayAfter(second, count) {
    const [{ lastDay }, number, { workingDays: days }] = [this.rangeOf(second), this.dayOf(second), this.wire];
    const passed = atMost(days, number);
    const found = days[count === 0 && days[passed] !== number ? passed + 1 : passed + count];
    return found === undefined || found > lastDay ? this.fail() : found;
  }

  workingDayBefore(second, count) {
    const [{ firstDay }, number, { workingDays: days }] = [this.rangeOf(second), this.dayOf(second), this.wire];
    const last = atMost(days, number);
    const found = days[days[last] === number || count === 0 ? last - count : last - count + 1];
    return found === undefined || found < firstDay ? this.fail() : found;
  }

  afterWorkingSeconds(second, seconds) {
    const [covered, { workingIntervals }] = [this.rangeOf(second), this.wire];
    if (seconds === 0) return second;
    let left = seconds;
    for (const { start, end } of workingIntervals.slice(Math.max(0, atMost(workingIntervals, second, "start")))) {
      if (start >= covered.end) break;
      const from = Math.max(start, second);
      if (left <= end - from) return from + left;
      left -= Math.max(0, end - from);
    }
    return this.fail();
  }

  beforeWorkingSeconds(second, seconds) {
    const [covered, { workingIntervals }] = [this.rangeOf(second), this.wire];
    if (seconds === 0) return second;
    let left = seconds;
    for (let index = atMost(workingIntervals, second, "start"); index >= 0; index -= 1) {
      const { start, end } = workingIntervals[index];
      if (end <= covered.start) break;
      const to = Math.min(end, second);
      if (left <= to - start) return to - left;
      left -= Math.max(0, to - start);
    }
    return this.fail();
  }

  dayMonthsAfter(second, count) {
    const [number, { months }] = [this.dayOf(second), this.wire];
    const from = months[atMost(months, number, "firstDay")];
    const to = this.monthNumbered(from.month + count);
    return Math.min(to.firstDay + number - from.firstDay, to.lastDay);
  }

  monthNumbered(wanted) {
    const found = this.wire.months[atMost(this.wire.months, wanted, "month")];
    return found?.month === wanted ? found : this.fail();
  }
}

// Duties in time

const deadlinesOf = ({ limits }) => limits.filter(({ bound, form }) => bound === "at-latest" && form !== undefined);

/** When a bound falls due: {kind: "due", second}, or `open` or `unknown` with its event, or `none`. */
function dueOf({ form, event, period, monthsAhead = 0, day: number = 1 }, found) {
  if (form === undefined || event === undefined) return { kind: "none" };
  const value = found.instant(event);
  if (typeof value !== "number") return { kind: value === false ? "open" : "unknown", event };
  const { calendar } = found.rules;
  if (form === "day-of") return { kind: "due", second: calendar.monthDay(value, monthsAhead, number) };
  if (!period) return { kind: "due", second: value };
  return {
    kind: "due",
    second: form === "before" ? calendar.secondBefore(value, period) : calendar.secondAfter(value, period),
  };
}

function placeInValidity({ from, to }, second, calendar) {
  const [first, last] = [parseDate(from), to === undefined ? Infinity : parseDate(to)];
  const place = (number) => (number < first ? "before" : number > last ? "after" : "inside");
  const number = Math.floor(second / day);
  // The calendar is asked only where a day more or less decides.
  return place(number - 1) === place(number + 1) ? place(number - 1) : place(calendar.dayOf(second));
}

/** Whether a norm that applies is past its deadline: done late, or not done and late already. */
function isOverdue(norm, found) {
  const done = norm.owes?.done === undefined ? null : found.instant(norm.owes.done);
  const isPast = (limit) => {
    const { kind, second: due } = dueOf(limit, found);
    if (kind !== "due") return kind === "unknown" ? null : false;
    const trigger = found.instant(limit.event);
    // The version in force when the time began to run is the one that counts.
    const isOurs =
      typeof trigger !== "number" || placeInValidity(norm.validity, trigger, found.rules.calendar) === "inside";
    if (!isOurs) return false;
    if (typeof done === "number" && done <= found.at) return done > due;
    // An act announced for later is not done.
    return found.at <= due ? false : done === null ? null : true;
  };
  return anyOf(deadlinesOf(norm).map(isPast));
}

function dutyState(norm, applies, found) {
  if (applies === false) return { state: "not_applicable" };
  const { owes = {}, validity } = norm;
  const recorded = owes.done === undefined ? null : found.instant(owes.done);
  const done = found.happened(recorded);
  const { kind, trigger, due, needs } = owes.every ? nextRound(norm, done, found) : deadline(norm, found);
  const { calendar } = found.rules;
  if (kind !== "running") {
    const isOver = kind === "not_triggered" && placeInValidity(validity, found.at, calendar) === "after";
    return { state: isOver ? "ended" : kind, needs };
  }
  const place = placeInValidity(validity, trigger ?? found.at, calendar);
  if (place !== "inside") return { state: place === "before" ? "not_applicable" : "ended" };
  if (applies === null) return { state: "unknown", due };
  if (typeof done === "number" && !owes.every)
    return { state: due !== undefined && done > due ? "met_late" : "met", due };
  const late = due !== undefined && found.at > due;
  // Whether it was done is not known: recorded nowhere, or a fact not given.
  if (done === null && (owes.done !== undefined || late))
    return { state: "unknown", due, needs: owes.done === undefined ? [] : [owes.done] };
  return { state: late ? "breached" : "pending", due };
}

function deadline(norm, found) {
  const limits = deadlinesOf(norm).filter(({ event }) => event !== undefined);
  if (limits.length === 0) return { kind: "running" };
  let first;
  const missing = [];
  for (const limit of limits) {
    const due = dueOf(limit, found);
    if (due.kind === "unknown") missing.push(due.event);
    const trigger = found.instant(limit.event);
    // What runs from an event begins with it; what must be done before one may be counted back from a day that lies ahead.
    const hasBegun = limit.form === "before" || (typeof trigger === "number" && trigger <= found.at);
    if (due.kind === "due" && hasBegun && !(first?.due <= due.second)) first = { trigger, due: due.second };
  }
  if (first && (missing.length === 0 || found.at > first.due)) return { kind: "running", ...first };
  return missing.length > 0 ? { kind: "unknown", needs: missing } : { kind: "not_triggered" };
}

/** The next round of a duty that recurs: after each period, or at an event since it was last done, whichever is first. */
function nextRound(norm, done, found) {
  const { every } = norm.owes;
  if (done === null) return { kind: "running" };
  const last = lastRound(norm, done, found);
  if (typeof last !== "number") return last;
  const rounds = every.periods.map((period) => found.rules.calendar.secondAfter(last, period));
  const missing = [];
  for (const event of every.events) {
    const second = found.instant(event);
    if (second === null) missing.push(event);
    if (typeof second !== "number" || second <= last || second > found.at) continue;
    const dues = deadlinesOf(norm)
      .filter((limit) => limit.event === event)
      .map((limit) => dueOf(limit, found));
    rounds.push(...dues.flatMap((due) => (due.kind === "due" ? [due.second] : [])));
  }
  const due = rounds.length === 0 ? undefined : Math.min(...rounds);
  // Whether an event has opened a round is not known; of one that is late already it does not matter.
  if (missing.length > 0 && !(due !== undefined && found.at > due)) return { kind: "unknown", needs: missing };
  return { kind: "running", due };
}

/** The second from which the next round counts, or how it stands without one. */
function lastRound(norm, done, found) {
  const { since } = norm.owes.every;
  const event = since === undefined ? undefined : found.instant(since);
  if (event === null) return { kind: "unknown", needs: [since] };
  if (event !== undefined && (typeof event !== "number" || event > found.at)) return { kind: "not_triggered" };
  if (typeof done === "number") return Math.max(done, event ?? done);
  const { calendar } = found.rules;
  if (event !== undefined && placeInValidity(norm.validity, event, calendar) !== "before") return event;
  return calendar.startOfDay(parseDate(norm.validity.from));
}

/** Events a norm's time is counted from, and the one that shows it was done. */
function eventsOf({ owes, limits }) {
  return [...limits.map(({ event }) => event), owes?.done, ...(owes?.every?.events ?? [])].filter(
    (event) => event !== undefined,
  );
}

const isElapsed = ({ unit }) => unit === "minute" || unit === "hour";
const lengthOf = ({ count, times = 1 }) => count * times;

// What this reader can read: all of it is looked through before anything is asked, so that nothing unknown is met in the middle of a case

const bookLists = ["roles", "acts", "facts", "registers", "steps", "norms", "sources"];
const calendarLists = ["years", "covers", "dayStarts", "months", "workingDays", "workingIntervals"];
const stepKinds = new Set(["derived", "count", "state", "order", "bound", "within-last", "within-calendar"]);
const comparisons = new Set(["===", "<", "<=", ">", ">=", "in"]);
/** Formulas nest that deep at the most. */
const deepest = 32;

/** A published file of JSON, in which every key stands once. @throws {BadRules} */
export function parseJson(file, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadRules(`${file} is not JSON: ${error.message}`);
  }
  // Of a key that stands twice JSON.parse takes the last, and others the first.
  const keysWritten = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
  if (keysWritten !== keysIn(value)) throw new BadRules(`${file}: a key stands twice in one object`);
  return value;
}

function keysIn(value) {
  const open = [value];
  let count = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== "object" || one === null) continue;
    if (!Array.isArray(one)) count += Object.keys(one).length;
    for (const inner of Object.values(one)) open.push(inner);
  }
  return count;
}

function checkDocument(file, document, lists) {
  if (!isObject(document)) throw new BadRules(`${file} is not an object`);
  const { format } = document;
  if (!/^1\.\d+\.\d+$/.test(format)) throw new BadRules(`${file} has the format ${format}; 1.x is known.`);
  const missing = lists.find((key) => !Array.isArray(document[key]));
  if (missing !== undefined) throw new BadRules(`${file} has no list ${missing}`);
}

function checkRules(book) {
  const { from, to } = book.covers ?? {};
  if (parseDate(from) === null || parseDate(to) === null)
    throw new BadRules("rules.json does not say what days it covers");
  for (const step of book.steps) {
    if (!stepKinds.has(step.kind)) throw new BadRules(`Step ${step.name}: the kind ${step.kind} is not known`);
    if (step.kind === "count") checkCondition(`Step ${step.name}`, step);
    if (step.kind === "derived") for (const row of step.rows ?? [{}]) checkCondition(`Step ${step.name}`, row);
  }
  for (const norm of book.norms) {
    if (!norm.when || (norm.bars && !norm.bars.parts)) throw new BadRules(`Norm ${norm.id} has no condition`);
    for (const condition of [norm.when, ...conditionsOf(norm)]) checkCondition(`Norm ${norm.id}`, condition);
  }
}

function checkCondition(where, { holds: yes, fails: no }) {
  for (const formula of [yes, no]) {
    const fault = faultOf(formula, 1);
    if (fault !== undefined) throw new BadRules(`${where}: ${fault}`);
  }
}

/** What in a formula is not of the portable profile. */
function faultOf(formula, depth) {
  if (typeof formula === "boolean") return undefined;
  if (depth > deepest) return `a formula is nested deeper than ${deepest}`;
  const [[operator, operands], ...more] = isObject(formula) ? Object.entries(formula) : [[]];
  if (operator === undefined || more.length > 0 || !Array.isArray(operands)) return "a formula is not one operator";
  if (comparisons.has(operator)) return undefined;
  if (operator === "some" || operator === "none") return faultOf(operands[1], depth + 1);
  if (operator !== "and" && operator !== "or" && operator !== "!") return `the operator ${operator} is not known`;
  for (const one of operands) {
    const fault = faultOf(one, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

// Formulas: the portable profile of JsonLogic, each of them two-valued

/** Whether a formula is true. `read` gives the value of a name; null is unknown. */
function holds(formula, read) {
  if (typeof formula === "boolean") return formula;
  const [[operator, operands]] = Object.entries(formula);
  const [left, right] = operands;
  const value = (written) => (isObject(written) ? read(written.var) : written);
  const elements = () => {
    const list = value(left);
    return Array.isArray(list) ? list : [];
  };
  const ordered = (test) =>
    typeof value(left) === "number" && typeof value(right) === "number" && test(value(left), value(right));
  switch (operator) {
    case "and":
      return operands.every((one) => holds(one, read));
    case "or":
      return operands.some((one) => holds(one, read));
    case "!":
      return !holds(left, read);
    case "===":
      return value(left) === value(right);
    case "in":
      return Array.isArray(value(right)) && value(right).includes(value(left));
    case "some":
      return elements().some((one) => holds(right, element(one)));
    case "none":
      return !elements().some((one) => holds(right, element(one)));
    case "<":
      return ordered((a, b) => a < b);
    case "<=":
      return ordered((a, b) => a <= b);
    case ">":
      return ordered((a, b) => a > b);
    case ">=":
      return ordered((a, b) => a >= b);
    default:
      throw new RangeError(`Not an operator of the portable profile: ${operator}`);
  }
}

/** Reads names inside one element of a list; what is not there is unknown. */
const element = (row) => (name) => (name === "" ? row : row instanceof Map ? (row.get(name) ?? null) : null);

/** Strong Kleene conjunction. */
const both = (one, other) => (one === false || other === false ? false : one === null || other === null ? null : true);
/** Strong Kleene disjunction. */
const anyOf = (truths) => (truths.includes(true) ? true : truths.includes(null) ? null : false);
/** Whether a norm reaches one of these roles (with those above); bound to nobody in particular, it binds whoever acts. */
const reaches = ({ bound }, roles) => bound.length === 0 || bound.some((role) => roles.has(role));
const conditionsOf = ({ bars }) => (bars ? [...(bars.when ? [bars.when] : []), ...bars.parts] : []);

/** Whether a count lies within a bound, for every number it may be. */
function countState(bound, count, least, most) {
  if (bound !== "at-most" && most < count) return "too_few";
  if (bound !== "at-least" && least > count) return "too_many";
  return (bound === "at-most" || least >= count) && (bound === "at-least" || most <= count) ? "ok" : "unknown";
}

// Encoding of what is sent

/** The value as formulas read it; null if it is not of the type. Nothing is converted. */
function encodeScalar(type, value) {
  const isText = typeof value === "string";
  switch (type.kind) {
    case "boolean":
      return typeof value === "boolean" ? value : null;
    case "number":
      return Number.isSafeInteger(value) && value >= (type.minimum ?? value) && value <= (type.maximum ?? value)
        ? value
        : null;
    case "duration":
      return Number.isSafeInteger(value) && value >= 0 ? value : null;
    case "event":
      return value === null ? false : parseInstant(value);
    case "choice":
      return isText && type.choices.includes(value) ? value : null;
    case "date":
      return parseDate(value);
    case "time":
      return parseTime(value);
    case "text":
      return isText && isAtMost(value, 2000) ? value : null;
    case "reference":
      return isText && value !== "" && isAtMost(value, 200) ? value : null;
    default: {
      const isSet = Array.isArray(value) && type.register === undefined && new Set(value).size === value.length;
      return isSet && value.every((one) => type.choices.includes(one)) ? value : null;
    }
  }
}

/** A column without declared type. */
function asSent(value) {
  if (typeof value === "string") return isAtMost(value, 2000) ? value : null;
  return typeof value === "boolean" || Number.isSafeInteger(value) ? value : null;
}

/** Characters are counted as JSON Schema counts them: code points. */
const isAtMost = (text, characters) => text.length <= characters || [...text].length <= characters;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** YYYY-MM-DD as days since 1970-01-01; null for anything else and for days that do not exist. */
function parseDate(text) {
  if (typeof text !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return null;
  const [year, month, number] = text.split("-").map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, number);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === number
    ? Math.floor(date.getTime() / 86_400_000)
    : null;
}

/** HH:MM as minutes since midnight. */
function parseTime(text) {
  const found = typeof text === "string" && /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(text);
  return found ? 60 * Number(found[1]) + Number(found[2]) : null;
}

/** RFC 3339 in whole seconds with an offset, as seconds of Unix time: without its offset it would be a guess. */
function parseInstant(text) {
  const found = typeof text === "string" && /^(.{10})T(.{5}):([0-5][0-9])(?:Z|([+-])(.{5}))$/.exec(text);
  if (!found) return null;
  const [, date, time, second, sign, offset] = found;
  const [number, minutes, shift] = [parseDate(date), parseTime(time), sign === undefined ? 0 : parseTime(offset)];
  if (number === null || minutes === null || shift === null) return null;
  return number * day + 60 * (minutes - (sign === "-" ? -shift : shift)) + Number(second);
}

/** Index of the last entry (or of its key) that is at most `wanted`; -1 if there is none. The list is sorted. */
function atMost(entries, wanted, key) {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((key === undefined ? entries[middle] : entries[middle][key]) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
