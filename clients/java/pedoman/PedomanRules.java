package pedoman;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the published rules of a handbook and answers under them: may an actor do an act, what is owed by whom until when, which consequences cannot
 * follow, does a register satisfy the norms.
 *
 * <p>One file, no dependency, Java 11 or later. It follows docs/rules.md (four steps: encode, compute and derive, decide, approvals) and answers every
 * line of vectors.jsonl as it says. Nothing is read from a clock or a network: the instant of a question is part of it. One object may serve many
 * threads: asking changes nothing.
 *
 * <pre>{@code
 * PedomanRules rules = PedomanRules.load(Path.of("dist/rules"));
 * Map<String, Object> answer = rules.decide(List.of("admin"), "hapus-komentar", "2026-08-19T10:20:00+08:00",
 *     Map.of("komentar.kritik_atau_opini", true));
 * answer.get("verdict"); // "permit", "deny", "needs_facts" or "needs_approval"
 * }</pre>
 *
 * <p>Objects of JSON are maps, lists are lists, whole numbers are {@link Long} (an {@link Integer} may be sent). Truth is three-valued throughout: true,
 * false, and null for unknown. A missing fact is never compliance, silence is never approval. A fact sent as null is an event that has not happened.
 */
public final class PedomanRules {
  private static final long MOST_SAFE = (1L << 53) - 1;
  private static final long DAY = 86_400;
  private static final long HOUR = 3600;

  /** A question whose facts, approvals or instant are not as facts.schema.json says; {@link #fields} names every one that is wrong. */
  public static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    public final List<String> fields;

    Refused(Map<String, String> wrong) {
      super(wrong.toString());
      fields = List.copyOf(wrong.keySet());
    }
  }

  /** The instant asked about lies outside the days the rules answer for. Never a permit. */
  public static final class NotCovered extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    NotCovered(String message) {
      super(message);
    }
  }

  /** A day or working time is asked for that no calendar covers. Never a guess. */
  public static final class CalendarError extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    CalendarError(String message) {
      super(message);
    }
  }

  /** A role, an act or a register that the rules do not have. */
  public static final class UnknownName extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    UnknownName(String message) {
      super(message);
    }
  }

  /** Rules or a calendar that this reader cannot read: cut off, of another format, with an operator it does not know. Never a permit. */
  public static final class BadRules extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    BadRules(String message) {
      super(message);
    }
  }

  /** A norm, a step, a fact, a row: an object of JSON. */
  static final class Node {
    final Map<String, Object> fields;

    Node(Map<String, Object> fields) {
      this.fields = fields;
    }

    boolean has(String key) {
      return fields.containsKey(key);
    }

    String text(String key) {
      return (String) fields.get(key);
    }

    String text(String key, String otherwise) {
      return has(key) ? text(key) : otherwise;
    }

    long number(String key) {
      return (Long) fields.get(key);
    }

    long number(String key, long otherwise) {
      return has(key) ? number(key) : otherwise;
    }

    boolean flag(String key) {
      return Boolean.TRUE.equals(fields.get(key));
    }

    /** The object under a key; null where there is none. */
    Node node(String key) {
      return has(key) ? new Node(object(fields.get(key))) : null;
    }

    List<Node> nodes(String key) {
      List<Node> found = new ArrayList<>();
      for (Object one : list(fields.get(key))) found.add(new Node(object(one)));
      return found;
    }

    List<String> texts(String key) {
      List<String> found = new ArrayList<>();
      if (has(key)) for (Object one : list(fields.get(key))) found.add((String) one);
      return found;
    }
  }

  private final Node book;
  private final Calendar calendar;
  private final Map<String, Node> norms;
  private final Map<String, Node> sources;
  private final Map<String, Node> acts;
  private final Map<String, Node> facts;
  private final Map<String, Node> steps = new LinkedHashMap<>();
  private final Map<String, List<Node>> elementSteps = new HashMap<>();
  private final Map<String, Map<String, String>> parents = new HashMap<>();

  /**
   * @param book the text of rules.json
   * @param calendar the text of calendar.json; null: what needs days or working time throws {@link CalendarError}
   * @throws BadRules where one of them cannot be read
   */
  public PedomanRules(String book, String calendar) {
    this(readBook(book), calendar == null ? null : readCalendar(calendar));
  }

  /** Of documents that were read already; without a calendar null. */
  PedomanRules(Node book, Node calendar) {
    checkRules(book);
    this.book = book;
    this.calendar = new Calendar(calendar);
    norms = by("id", this.book.nodes("norms"));
    sources = by("id", this.book.nodes("sources"));
    acts = by("id", this.book.nodes("acts"));
    facts = by("name", this.book.nodes("facts"));
    for (Node step : this.book.nodes("steps")) {
      if (step.has("of")) elementSteps.computeIfAbsent(step.text("of"), list -> new ArrayList<>()).add(step);
      else steps.put(step.text("name"), step);
    }
    Map<String, String> roles = new HashMap<>();
    for (Node role : this.book.nodes("roles")) roles.put(role.text("id"), role.text("parent"));
    Map<String, String> wider = new HashMap<>();
    for (Node act : acts.values()) wider.put(act.text("id"), act.text("partOf"));
    parents.put("role", roles);
    parents.put("act", wider);
  }

  /**
   * The rules in a folder that holds rules.json and, where days are counted, calendar.json of the same publication.
   *
   * @throws BadRules where one of them cannot be read
   */
  public static PedomanRules load(Path folder) throws IOException {
    Path calendar = folder.resolve("calendar.json");
    String days = Files.exists(calendar) ? new String(Files.readAllBytes(calendar), StandardCharsets.UTF_8) : null;
    PedomanRules rules = new PedomanRules(new String(Files.readAllBytes(folder.resolve("rules.json")), StandardCharsets.UTF_8), days);
    if (days != null && !Objects.equals(rules.calendar.contentHash, contentHash(rules.book))) {
      throw new BadRules("calendar.json and rules.json in " + folder + " are not of one publication");
    }
    return rules;
  }

  /** {@link #decide(List, String, String, Map, List, List, String)} without approvals, whomever the act is done to. */
  public Map<String, Object> decide(List<String> roles, String act, String at, Map<String, ?> facts) {
    return decide(roles, act, at, facts, List.of(), null, null);
  }

  /**
   * May an actor with these roles do this act at this instant? `permit` and `deny` are final: no further fact takes them back.
   *
   * @param at ISO 8601 with an offset
   * @param approvals entries {by, at, decision, content}
   * @param toward roles of whom the act is done to; null: norms count whatever their counterparty
   * @param content what approvals must be for; null: whatever they are for
   * @return {@code verdict}, {@code reasons}, {@code needs}, {@code approvals}, {@code duties}, {@code draft}, {@code policy}
   */
  public Map<String, Object> decide(
      List<String> roles, String act, String at, Map<String, ?> facts, List<?> approvals, List<String> toward, String content) {
    Asked instant = asked(at);
    Set<String> actLine = above("act", act);
    Set<String> actor = allRoles(roles);
    Set<String> counterparty = toward == null ? null : allRoles(toward);
    Predicate<Node> meets =
        norm -> !norm.has("counterparty") || counterparty == null || anyIn(norm.texts("counterparty"), counterparty);
    Predicate<Node> isBar =
        norm -> {
          Node bars = norm.node("bars");
          return bars != null
              && actLine.contains(bars.text("act"))
              && (bars.flag("anyActor") || reaches(norm, actor))
              && meets.test(norm);
        };
    Predicate<Node> isGrant =
        norm -> norm.has("grants") && actLine.contains(norm.text("grants")) && reaches(norm, actor) && meets.test(norm);
    Predicate<Node> isAbout =
        norm -> norm.has("act") && actLine.contains(norm.node("act").text("act")) && reaches(norm, actor) && meets.test(norm);
    Map<String, Node> members = only(isBar.or(isGrant));
    Set<String> ends = new HashSet<>();
    for (String one : actLine) if (acts.get(one).has("doneWhen")) ends.add(acts.get(one).text("doneWhen"));
    Map<String, Node> duties = only(norm -> norm.has("owes") && reaches(norm, actor) && comesWith(norm, actLine, ends));
    Case asked = new Case(instant, facts);
    Map<String, Boolean> standing = standingApprovals(approvals, asked.at, content);
    // A duty on the act bars and grants nothing, but may set a prohibition aside.
    Judge among = new Judge(asked, norm -> members.containsKey(norm.text("id")) || isAbout.test(norm));
    for (Node norm : members.values()) {
      among.applies(norm);
      for (Node condition : conditionsOf(norm)) asked.prepare(condition);
    }
    Judge ofActor = new Judge(asked, norm -> reaches(norm, actor));
    for (Node norm : duties.values()) ofActor.applies(norm);

    List<Node> barring = new ArrayList<>();
    List<Node> unknown = new ArrayList<>();
    List<Node> waiting = new ArrayList<>();
    List<Node> grants = new ArrayList<>();
    List<Node> mayGrant = new ArrayList<>();
    List<Node> speaking = new ArrayList<>();
    List<Object> wantedOf = new ArrayList<>();
    boolean granted = false;
    for (Node norm : members.values()) {
      if (!asked.inForce(norm)) continue;
      Boolean applies = among.applies(norm);
      if (isGrant.test(norm)) {
        grants.add(norm);
        granted = granted || isTrue(applies);
        if (applies == null) mayGrant.add(norm);
      }
      if (!isBar.test(norm)) {
        if (isTrue(applies)) speaking.add(norm);
        continue;
      }
      Node when = norm.node("bars").node("when");
      Node approval = norm.node("bars").node("approval");
      Boolean barred = when == null ? applies : both(applies, asked.truth(when));
      List<String> wanted = approval == null ? List.of() : wantedApprovals(approval, standing);
      if (approval != null && wanted.isEmpty() && !isFalse(barred)) speaking.add(norm);
      else if (barred == null) unknown.add(norm);
      else if (barred && approval != null) {
        waiting.add(norm);
        wantedOf.add(Map.of("norm", norm.text("id"), "mode", approval.text("mode"), "roles", wanted));
      } else if (barred) barring.add(norm);
      else if (isGrant.test(norm) && isTrue(applies)) speaking.add(norm);
    }
    boolean needsGrant = acts.get(act).text("default").equals("forbidden") && !granted;
    if (!barring.isEmpty()) return decision("deny", barring);
    if (needsGrant && mayGrant.isEmpty()) return decision("deny", grants);
    if (!unknown.isEmpty() || needsGrant) {
      Set<Node> reasons = new LinkedHashSet<>(unknown);
      if (needsGrant) reasons.addAll(mayGrant);
      List<String> reads = new ArrayList<>();
      for (Node norm : reasons) reads.addAll(readsOfBar(asked, among, norm, isBar.test(norm)));
      return with(decision("needs_facts", reasons), "needs", asked.missing(reads));
    }
    if (!waiting.isEmpty()) return with(decision("needs_approval", waiting), "approvals", wantedOf);
    List<Object> coming = new ArrayList<>();
    for (Node norm : duties.values()) {
      Boolean applies = ofActor.applies(norm);
      if (asked.inForce(norm) && !isFalse(applies)) coming.add(dutyOfAct(asked, norm, isTrue(applies)));
    }
    return with(decision("permit", speaking), "duties", coming);
  }

  private static boolean comesWith(Node norm, Set<String> actLine, Set<String> ends) {
    Node owes = norm.node("owes");
    if ("during".equals(owes.text("moment")) && actLine.contains(owes.text("with"))) return true;
    for (Node limit : norm.nodes("limits")) {
      if ("within".equals(limit.text("form")) && ends.contains(limit.text("event"))) return true;
    }
    return false;
  }

  private Map<String, Object> decision(String verdict, Collection<Node> reasons) {
    List<Object> cited = new ArrayList<>();
    for (Node norm : new LinkedHashSet<>(reasons)) cited.add(cite(norm));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("verdict", verdict);
    answer.put("reasons", cited);
    for (String key : List.of("needs", "approvals", "duties")) answer.put(key, List.of());
    answer.put("draft", book.flag("draft"));
    answer.put("policy", book.fields.get("policy"));
    return answer;
  }

  /**
   * Every duty that binds these roles, with its state (not_applicable, not_triggered, pending, met, met_late, breached, ended, unknown) and, where time
   * runs, the last second in time as {@code due} (ISO 8601) and {@code dueSecond} (Unix time).
   */
  public List<Map<String, Object>> duties(List<String> roles, String at, Map<String, ?> facts) {
    Asked instant = asked(at);
    Set<String> actor = allRoles(roles);
    Case asked = new Case(instant, facts);
    Judge judge = new Judge(asked, norm -> reaches(norm, actor));
    Collection<Node> owed = only(norm -> norm.has("owes") && reaches(norm, actor)).values();
    for (Node norm : owed) judge.applies(norm);
    List<Map<String, Object>> found = new ArrayList<>();
    for (Node norm : owed) {
      Map<String, Object> duty = cite(norm);
      duty.putAll(standing(asked, judge, norm));
      found.add(duty);
    }
    return found;
  }

  /** Which consequences cannot follow for these roles: excluded, not_excluded or needs_facts. It makes no act lawful. */
  public List<Map<String, Object>> exempt(List<String> roles, String at, Map<String, ?> facts) {
    Asked instant = asked(at);
    Set<String> actor = allRoles(roles);
    Case asked = new Case(instant, facts);
    Judge judge = new Judge(asked, norm -> reaches(norm, actor));
    List<Map<String, Object>> found = new ArrayList<>();
    for (Node norm : only(norm -> !norm.texts("exempts").isEmpty() && reaches(norm, actor)).values()) {
      Boolean truth = both(asked.inForce(norm), judge.applies(norm));
      for (String consequence : norm.texts("exempts")) {
        Map<String, Object> one = with(cite(norm), "consequence", consequence);
        one.put("state", truth == null ? "needs_facts" : truth ? "excluded" : "not_excluded");
        one.put("needs", truth == null ? asked.missing(readsOf(norm, judge.counts)) : List.of());
        found.add(one);
      }
    }
    return found;
  }

  /** The ids of all norms that apply to a case, whoever acts. */
  public List<String> applying(String at, Map<String, ?> facts) {
    Case asked = new Case(asked(at), facts);
    Judge judge = new Judge(asked, norm -> true);
    List<String> found = new ArrayList<>();
    for (Node norm : norms.values()) if (asked.inForce(norm) && isTrue(judge.applies(norm))) found.add(norm.text("id"));
    return found;
  }

  /**
   * What each norm that is <em>per</em> row of a register says of each row: ok, too_few, too_many, unmet, unknown, or the state of a duty. A row is its
   * id, or a map of columns; it belongs to the row of register R whose id stands in its column R.
   */
  public List<Map<String, Object>> audit(Map<String, ?> registers, String at, Map<String, ?> facts) {
    Asked instant = asked(at);
    Map<String, List<Map<String, Object>>> rows = readRegisters(registers);
    Collection<Node> per = only(norm -> norm.has("per")).values();
    Case general = auditCase(per, instant, facts);
    List<Map<String, Object>> findings = new ArrayList<>();
    for (Node norm : per) {
      if (!general.inForce(norm)) continue;
      String register = norm.text("per");
      if (!rows.containsKey(register)) {
        Map<String, Object> one = with(with(cite(norm), "register", register), "state", "unknown");
        findings.add(with(one, "needs", List.of(register)));
        continue;
      }
      int place = 0;
      for (Map<String, Object> row : rows.get(register)) {
        Map<String, Object> own = new LinkedHashMap<>(facts);
        for (Map.Entry<String, Object> column : row.entrySet()) {
          Node fact = this.facts.get(register + "." + column.getKey());
          if (fact != null && !fact.has("derivedBy")) own.put(fact.text("name"), column.getValue());
        }
        Case asked = auditCase(per, instant, own);
        Judge judge = new Judge(asked, one -> true);
        Object id = row.getOrDefault("id", String.valueOf(place));
        List<Map<String, Object>> states =
            norm.nodes("cardinality").isEmpty()
                ? List.of(rowState(asked, judge, norm))
                : countMembers(asked, judge, norm, row, rows);
        for (Map<String, Object> state : states) {
          Map<String, Object> finding = with(with(cite(norm), "register", register), "row", id);
          finding.putAll(state);
          findings.add(finding);
        }
        place += 1;
      }
    }
    return findings;
  }

  /** The instant of a question, as seconds of Unix time, and its civil day. */
  private static final class Asked {
    final long second;
    final long day;

    Asked(long second, long day) {
      this.second = second;
      this.day = day;
    }
  }

  private Asked asked(String at) {
    Long second = parseInstant(at);
    if (second == null) throw new Refused(Map.of("at", "must be an instant in ISO 8601 with an offset"));
    Node covers = book.node("covers");
    long first = parseDate(covers.text("from"));
    long last = parseDate(covers.text("to"));
    long written = parseDate(at.substring(0, 10));
    // Two days off, no zone can bring it back: such an instant is outside, whether or not the calendar knows its year.
    boolean isNear = first - 1 <= written && written <= last + 1;
    long day = isNear && calendar.exists() ? calendar.dayOf(second) : written;
    if (!isNear || day < first || day > last) throw new NotCovered("The rules cover " + covers.fields);
    return new Asked(second, day);
  }

  // Roles, acts, citations

  /** A role or act with all above it. */
  private Set<String> above(String kind, String name) {
    if (!parents.get(kind).containsKey(name)) throw new UnknownName("Unknown " + kind + ": " + name);
    Set<String> found = new LinkedHashSet<>();
    for (String next = name; next != null && found.add(next); ) next = parents.get(kind).get(next);
    return found;
  }

  private Set<String> allRoles(List<String> roles) {
    if (roles.isEmpty()) throw new UnknownName("An actor without role: nobody is bound by nothing");
    Set<String> found = new HashSet<>();
    for (String role : roles) found.addAll(above("role", role));
    return found;
  }

  private Map<String, Object> cite(Node norm) {
    Node source = sources.get(norm.text("source"));
    Map<String, Object> cited = new LinkedHashMap<>();
    cited.put("norm", norm.text("id"));
    cited.put("citation", source == null ? norm.text("source") : source.text("citation"));
    cited.put("quote", source == null ? "" : source.text("quote"));
    cited.put("said", norm.node("said").text("id"));
    cited.put("draft", norm.flag("draft"));
    return cited;
  }

  private Map<String, Node> only(Predicate<Node> test) {
    Map<String, Node> found = new LinkedHashMap<>();
    for (Node norm : norms.values()) if (test.test(norm)) found.put(norm.text("id"), norm);
    return found;
  }

  /** Columns a row of a register may have: the type of each, or null (as sent). Empty: any. */
  private Map<String, Node> columnsOf(String register) {
    Map<String, Node> columns = new LinkedHashMap<>();
    for (Node one : book.nodes("registers")) {
      if (one.text("id").equals(register)) for (String column : one.texts("columns")) columns.put(column, null);
    }
    for (Node fact : facts.values()) {
      boolean isColumn = fact.text("name").startsWith(register + ".") && !fact.has("derivedBy");
      Node type = fact.node("type");
      if (isColumn && !type.text("kind").equals("list")) columns.put(fact.text("name").substring(register.length() + 1), type);
    }
    return columns;
  }

  // Approvals: a closed world

  /** The entries that speak, by role: not later than the instant asked about, for the content asked about, the latest of each role. */
  private Map<String, Boolean> standingApprovals(List<?> entries, long at, String content) {
    Map<String, String> wrong = new LinkedHashMap<>();
    Map<String, Long> latest = new HashMap<>();
    Map<String, Boolean> standing = new LinkedHashMap<>();
    for (int index = 0; index < entries.size(); index += 1) {
      String field = "approvals[" + index + "]";
      if (!(entries.get(index) instanceof Map)) {
        wrong.put(field, "must be an object {by, at, decision}");
        continue;
      }
      Map<String, Object> entry = object(entries.get(index));
      Long second = parseInstant(entry.get("at"));
      Object decision = entry.get("decision");
      if (second == null) wrong.put(field + ".at", "must be an instant in ISO 8601 with an offset");
      if (!"approved".equals(decision) && !"refused".equals(decision)) wrong.put(field + ".decision", "must be approved or refused");
      if (!(entry.getOrDefault("content", "") instanceof String)) wrong.put(field + ".content", "must be text");
      String by = entry.get("by") instanceof String ? (String) entry.get("by") : "";
      above("role", by);
      if (second == null || second > at || (content != null && !content.equals(entry.get("content")))) continue;
      if (latest.getOrDefault(by, Long.MIN_VALUE) > second) continue;
      latest.put(by, second);
      standing.put(by, "approved".equals(decision));
    }
    if (!wrong.isEmpty()) throw new Refused(wrong);
    return standing;
  }

  /** The roles whose approval is still wanted; none: it is given. */
  private List<String> wantedApprovals(Node approval, Map<String, Boolean> standing) {
    Set<String> given = new HashSet<>();
    for (Map.Entry<String, Boolean> one : standing.entrySet()) if (one.getValue()) given.addAll(above("role", one.getKey()));
    List<String> wanted = approval.texts("roles");
    int all = wanted.size();
    wanted.removeIf(given::contains);
    return approval.text("mode").equals("any") && wanted.size() < all ? List.of() : wanted;
  }

  // What unknown answers wait for

  /** A norm, and all that can set it aside, directly or not. */
  private Collection<Node> withDefeaters(Node norm, Predicate<Node> counts) {
    Map<String, Node> found = new LinkedHashMap<>();
    Deque<Node> todo = new ArrayDeque<>(List.of(norm));
    while (!todo.isEmpty()) {
      Node one = todo.pop();
      if (found.putIfAbsent(one.text("id"), one) != null) continue;
      for (String id : one.texts("defeatedBy")) if (norms.containsKey(id) && counts.test(norms.get(id))) todo.push(norms.get(id));
    }
    return found.values();
  }

  /** What decides whether a norm applies: its condition, and those of all that can set it aside. */
  private List<String> readsOf(Node norm, Predicate<Node> counts) {
    List<String> reads = new ArrayList<>();
    for (Node one : withDefeaters(norm, counts)) reads.addAll(one.node("when").texts("reads"));
    return reads;
  }

  /** What the unknown formulas of a norm of a decision read. */
  private List<String> readsOfBar(Case asked, Judge among, Node norm, boolean bars) {
    List<String> reads = new ArrayList<>();
    if (among.applies(norm) == null) {
      Predicate<Node> mayApply =
          other -> among.counts.test(other) && asked.inForce(other) && among.applies(other) == null;
      for (Node one : withDefeaters(norm, mayApply)) {
        if (asked.truth(one.node("when")) == null) reads.addAll(one.node("when").texts("reads"));
      }
    }
    Node condition = bars ? norm.node("bars").node("when") : null;
    if (condition != null && asked.truth(condition) == null) reads.addAll(condition.texts("reads"));
    return reads;
  }

  // Duties

  private Map<String, Object> standing(Case asked, Judge judge, Node norm) {
    Boolean applies = judge.applies(norm);
    Standing found = standingOf(norm, applies, asked);
    List<String> reads = new ArrayList<>(found.needs);
    if (applies == null) reads.addAll(readsOf(norm, judge.counts));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("state", found.state);
    answer.put("needs", found.state.equals("unknown") ? asked.missing(reads) : List.of());
    answer.put("consequences", norm.texts("consequences"));
    if (found.due != null) {
      answer.put("due", calendar.format(found.due));
      answer.put("dueSecond", found.due);
    }
    return answer;
  }

  private Map<String, Object> dutyOfAct(Case asked, Node norm, boolean certain) {
    List<Object> deadlines = new ArrayList<>();
    for (Node limit : norm.nodes("limits")) {
      Map<String, Object> deadline = with(new LinkedHashMap<>(), "text", limit.text("text"));
      Due due = limit.text("bound").equals("at-latest") ? dueOf(limit, asked) : new Due("none", null, 0);
      if (due.kind.equals("due")) {
        deadline.put("due", calendar.format(due.second));
        deadline.put("dueSecond", due.second);
      }
      deadlines.add(deadline);
    }
    Map<String, Object> duty = cite(norm);
    duty.put("owed", norm.has("act") ? norm.node("act").text("words") : norm.node("owes").text("act"));
    duty.put("certain", certain);
    duty.put("deadlines", deadlines);
    return duty;
  }

  // Audit

  private Case auditCase(Collection<Node> per, Asked instant, Map<String, ?> facts) {
    Case asked = new Case(instant, facts);
    Judge judge = new Judge(asked, norm -> true);
    for (Node norm : per) {
      judge.applies(norm);
      for (Node condition : conditionsOf(norm)) asked.prepare(condition);
    }
    return asked;
  }

  private List<Map<String, Object>> countMembers(
      Case asked, Judge judge, Node norm, Map<String, Object> row, Map<String, List<Map<String, Object>>> rows) {
    Boolean truth = judge.applies(norm);
    Collection<String> missing = truth == null ? asked.missing(readsOf(norm, judge.counts)) : List.of();
    List<Map<String, Object>> found = new ArrayList<>();
    for (Node wanted : norm.nodes("cardinality")) {
      String member = wanted.text("member");
      Map<String, Object> one = with(with(new LinkedHashMap<>(), "member", member), "needs", List.of());
      found.add(one);
      if (isFalse(truth)) {
        one.put("state", "not_applicable");
        continue;
      }
      if (!rows.containsKey(member)) {
        Set<String> needs = new TreeSet<>(missing);
        needs.add(member);
        one.put("state", "unknown");
        one.put("needs", new ArrayList<>(needs));
        continue;
      }
      long least = 0;
      long anywhere = 0;
      for (Map<String, Object> other : rows.get(member)) {
        if (!other.containsKey(norm.text("per"))) anywhere += 1;
        else if (other.get(norm.text("per")) != null && other.get(norm.text("per")).equals(row.get("id"))) least += 1;
      }
      long most = least + anywhere;
      String state = truth == null ? "unknown" : countState(wanted.text("bound"), wanted.number("count"), least, most);
      one.put("state", state);
      if (state.equals("unknown")) one.put("needs", truth == null ? missing : List.of(member + "." + norm.text("per")));
      one.put("found", List.of(least, most));
    }
    return found;
  }

  private Map<String, Object> rowState(Case asked, Judge judge, Node norm) {
    Node bar = norm.has("bars") ? norm.node("bars").node("when") : null;
    if (norm.has("owes") || bar == null) return standing(asked, judge, norm);
    Boolean truth = judge.applies(norm);
    Boolean unmet = asked.truth(bar);
    Map<String, Object> found = with(new LinkedHashMap<>(), "needs", List.of());
    if (isFalse(truth)) return with(found, "state", "not_applicable");
    if (isFalse(unmet)) return with(found, "state", "ok");
    if (isTrue(truth) && isTrue(unmet)) return with(found, "state", "unmet");
    List<String> reads = truth == null ? readsOf(norm, judge.counts) : new ArrayList<>();
    if (unmet == null) reads.addAll(bar.texts("reads"));
    return with(with(found, "state", "unknown"), "needs", asked.missing(reads));
  }

  private Map<String, List<Map<String, Object>>> readRegisters(Map<String, ?> registers) {
    Set<String> known = new HashSet<>();
    Set<String> owners = new HashSet<>();
    for (Node one : book.nodes("registers")) {
      known.add(one.text("id"));
      known.addAll(one.texts("members"));
      if (!one.texts("members").isEmpty()) owners.add(one.text("id"));
    }
    Map<String, String> wrong = new LinkedHashMap<>();
    Map<String, List<Map<String, Object>>> read = new LinkedHashMap<>();
    for (Map.Entry<String, ?> register : registers.entrySet()) {
      if (!known.contains(register.getKey())) throw new UnknownName("Unknown register: " + register.getKey());
      if (!(register.getValue() instanceof List)) {
        wrong.put("registers." + register.getKey(), "must be a list of rows");
        continue;
      }
      List<Map<String, Object>> rows = new ArrayList<>();
      int place = 0;
      for (Object row : (List<?>) register.getValue()) {
        String field = "registers." + register.getKey() + "[" + place++ + "]";
        if (row instanceof String) {
          rows.add(Map.of("id", row));
        } else if (row instanceof Map) {
          Map<String, Object> columns = object(row);
          Object id = columns.containsKey("id") ? columns.get("id") : owners.contains(register.getKey()) ? null : "";
          if (!(id instanceof String)) wrong.put(field + ".id", "must be text");
          for (Map.Entry<String, Object> column : columns.entrySet()) {
            Object value = column.getValue();
            if (value == null || value instanceof String || value instanceof Boolean || whole(value) != null) continue;
            wrong.put(field + "." + column.getKey(), "must be text, true, false, a whole number or null");
          }
          rows.add(columns);
        } else {
          wrong.put(field, "must be text (an id) or an object of columns");
        }
      }
      read.put(register.getKey(), rows);
    }
    if (!wrong.isEmpty()) throw new Refused(wrong);
    return read;
  }

  /** Where a point lies: a second, a day, or open (not happened: nobody knows when). Null is unknown. */
  private static final class Place {
    static final Place OPEN = new Place(false, 0);
    final boolean isDay;
    final long value;

    Place(boolean isDay, long value) {
      this.isDay = isDay;
      this.value = value;
    }
  }

  /** The facts of one question, encoded, and all that is computed from them when it is first read. */
  private final class Case {
    final long at;
    final long day;
    private final Map<String, Object> values;
    private final Set<String> computed = new HashSet<>();

    Case(Asked instant, Map<String, ?> sent) {
      at = instant.second;
      day = instant.day;
      values = encode(sent);
    }

    private Map<String, Object> encode(Map<String, ?> sent) {
      Map<String, String> wrong = new LinkedHashMap<>();
      Map<String, Object> encoded = new HashMap<>();
      for (Map.Entry<String, ?> one : sent.entrySet()) {
        String name = one.getKey();
        Node fact = facts.get(name);
        if (fact == null) wrong.put(name, "is not in the vocabulary");
        else if (fact.has("derivedBy")) wrong.put(name, "is derived; it may not be sent");
        else encoded.put(name, encodeValue(name, fact.node("type"), one.getValue(), wrong));
      }
      if (!wrong.isEmpty()) throw new Refused(wrong);
      return encoded;
    }

    private Object encodeValue(String field, Node type, Object value, Map<String, String> wrong) {
      if (type.has("register") && value instanceof List && ((List<?>) value).size() <= 10_000) {
        List<Object> rows = new ArrayList<>();
        for (Object row : (List<?>) value) {
          rows.add(encodeRow(field + "[" + rows.size() + "]", type.text("register"), row, wrong));
        }
        return rows;
      }
      Object encoded = encodeScalar(type, value);
      if (encoded == null) wrong.put(field, "must be of type " + type.text("kind"));
      return encoded;
    }

    private Map<String, Object> encodeRow(String field, String register, Object row, Map<String, String> wrong) {
      Map<String, Object> encoded = new LinkedHashMap<>();
      if (!(row instanceof Map)) {
        wrong.put(field, "must be an object");
        return encoded;
      }
      Map<String, Node> columns = columnsOf(register);
      for (Map.Entry<String, Object> one : object(row).entrySet()) {
        String name = one.getKey();
        Node type = columns.get(name);
        if (!columns.isEmpty() && !columns.containsKey(name)) {
          wrong.put(field + "." + name, "is not in the vocabulary");
          continue;
        }
        Object value = type == null ? asSent(one.getValue()) : encodeValue(field + "." + name, type, one.getValue(), wrong);
        if (value != null) encoded.put(name, value);
        else if (type == null) wrong.put(field + "." + name, "must be text, true, false or a whole number");
      }
      return encoded;
    }

    boolean inForce(Node norm) {
      Node validity = norm.node("validity");
      return parseDate(validity.text("from")) <= day && (!validity.has("to") || day <= parseDate(validity.text("to")));
    }

    /** Computes what a condition reads, whether or not its answer will depend on it. */
    void prepare(Node condition) {
      for (String name : condition.texts("reads")) compute(name);
    }

    Boolean truth(Node condition) {
      if (holds(condition.fields.get("holds"), this::read)) return true;
      return holds(condition.fields.get("fails"), this::read) ? false : null;
    }

    /** The value of a fact or step, an announced event included: a duty may be due before it. */
    Object instant(String name) {
      compute(name);
      return values.get(name);
    }

    /** The value as formulas read it: an event that is only announced has not happened. */
    Object read(String name) {
      Object value = instant(name);
      Node type = facts.containsKey(name) ? facts.get(name).node("type") : null;
      if (type == null || value == null) return value;
      if (type.text("kind").equals("event")) return happened(value);
      if (!type.has("register")) return value;
      List<Object> rows = new ArrayList<>();
      for (Object row : list(value)) {
        Map<String, Object> shown = new LinkedHashMap<>(object(row));
        for (Map.Entry<String, Object> column : shown.entrySet()) {
          Node fact = facts.get(type.text("register") + "." + column.getKey());
          if (fact != null && fact.node("type").text("kind").equals("event")) column.setValue(happened(column.getValue()));
        }
        rows.add(shown);
      }
      return rows;
    }

    Calendar calendar() {
      return calendar;
    }

    Object happened(Object value) {
      return value instanceof Long && (Long) value > at ? (Object) false : value;
    }

    void compute(String name) {
      if (!computed.add(name)) return;
      for (Node step : elementSteps.getOrDefault(name, List.of())) {
        if (!(values.get(name) instanceof List)) break;
        for (Object row : list(values.get(name))) object(row).put(step.text("name"), computeTime(step, object(row)));
      }
      if (steps.containsKey(name)) values.put(name, computeStep(steps.get(name)));
    }

    private Object computeStep(Node step) {
      switch (step.text("kind")) {
        case "derived":
          prepare(step);
          for (Node row : step.nodes("rows")) {
            Boolean truth = truth(row);
            if (isTrue(truth)) return row.fields.get("value");
            if (truth == null) return null;
          }
          return step.fields.get("default");
        case "count":
          Object rows = read(step.text("list"));
          if (!(rows instanceof List)) return null;
          long count = 0;
          for (Object row : list(rows)) {
            if (holds(step.fields.get("holds"), element(row))) count += 1;
            else if (!holds(step.fields.get("fails"), element(row))) return null;
          }
          return count;
        case "state":
          Judge judge = new Judge(this, norm -> true);
          List<Boolean> truths = new ArrayList<>();
          List<Node> read = new ArrayList<>();
          for (String id : step.texts("norms")) if (norms.containsKey(id)) read.add(norms.get(id));
          for (Node norm : read) judge.applies(norm);
          for (Node norm : read) for (String event : eventsOf(norm)) compute(event);
          for (Node norm : read) {
            Boolean truth = judge.applies(norm);
            truths.add(isFalse(truth) ? truth : both(truth, stateOf(step.text("state"), norm)));
          }
          return anyOf(truths);
        default:
          return computeTime(step, null);
      }
    }

    private Boolean stateOf(String state, Node norm) {
      if (!state.equals("met")) return isOverdue(norm, this);
      Node owes = norm.node("owes");
      Object done = owes != null && owes.has("done") ? instant(owes.text("done")) : null;
      return done == null ? null : (Boolean) (done instanceof Long && (Long) done <= at);
    }

    /** The primitive facts that unknown formulas wait for, through steps as far as those are unknown themselves; sorted. */
    List<String> missing(Collection<String> reads) {
      Set<String> found = new TreeSet<>();
      Set<String> seen = new HashSet<>();
      Deque<String> todo = new ArrayDeque<>(reads);
      while (!todo.isEmpty()) {
        String name = todo.pop();
        if (!seen.add(name)) continue;
        Object value = values.get(name);
        if (steps.containsKey(name)) {
          if (value == null) for (String read : readsOfStep(steps.get(name))) todo.push(read);
        } else if (facts.containsKey(name) && (value == null || lacksColumns(facts.get(name).node("type"), value))) {
          found.add(name);
        }
      }
      return new ArrayList<>(found);
    }

    private boolean lacksColumns(Node type, Object value) {
      if (!type.has("register") || !(value instanceof List)) return false;
      Set<String> columns = columnsOf(type.text("register")).keySet();
      for (Object row : list(value)) if (!object(row).keySet().containsAll(columns)) return true;
      return false;
    }

    private List<String> readsOfStep(Node step) {
      List<String> reads = new ArrayList<>();
      switch (step.text("kind")) {
        case "derived":
          return step.texts("reads");
        case "count":
          return List.of(step.text("list"));
        case "state":
          for (String id : step.texts("norms")) {
            if (!norms.containsKey(id)) continue;
            reads.addAll(readsOf(norms.get(id), norm -> true));
            reads.addAll(eventsOf(norms.get(id)));
          }
          return reads;
        default:
          List<Node> points = new ArrayList<>();
          for (String key : List.of("left", "right", "point")) if (step.has(key)) points.add(step.node(key));
          if (step.has("moment")) points.add(step.node("moment").node("point"));
          for (Node point : points) if (point.has("fact")) reads.add(point.text("fact"));
          return reads;
      }
    }

    // Time that no formula can compute

    private Boolean computeTime(Node step, Map<String, Object> row) {
      Place point = step.has("point") ? placeOf(step.node("point"), row) : null;
      Node moment = step.node("moment");
      switch (step.text("kind")) {
        case "order":
          Place left = placeOf(step.node("left"), row);
          Place right = placeOf(step.node("right"), row);
          return step.text("relation").equals("before") ? precedes(left, right) : precedes(right, left);
        case "bound":
          return step.text("relation").equals("at-latest")
              ? atLatest(point, edgeOf(moment, true, row), moment)
              : atEarliest(point, edgeOf(moment, false, row), moment);
        case "within-last":
          if (point == null || point == Place.OPEN) return point == null ? null : (Boolean) false;
          long second = point.isDay ? calendar.startOfDay(point.value) : point.value;
          return second <= at && at <= calendar.secondAfter(second, step.node("period"));
        default:
          if (point == null || point == Place.OPEN) return null;
          if (step.text("calendar").equals("working-hours")) {
            return point.isDay ? null : (Boolean) calendar.isWorkingTime(point.value);
          }
          return calendar.isWorkingDay(point.isDay ? point.value : calendar.dayOf(point.value));
      }
    }

    private Place placeOf(Node point, Map<String, Object> row) {
      Object value;
      boolean isDate;
      switch (point.text("kind")) {
        case "now":
          return new Place(false, at);
        case "date":
          return new Place(true, parseDate(point.text("date")));
        case "instant":
          return new Place(false, calendar.startOfDay(parseDate(point.text("date"))) + 60 * parseTime(point.text("time")));
        case "element":
          value = row == null ? null : row.get(point.text("attribute"));
          isDate = "date".equals(point.text("type"));
          break;
        default:
          value = instant(point.text("fact"));
          Node named = facts.getOrDefault(point.text("fact"), steps.get(point.text("fact")));
          isDate = named != null && named.has("type") && named.node("type").text("kind").equals("date");
      }
      if (value instanceof Long) return new Place(isDate, (Long) value);
      return Boolean.FALSE.equals(value) ? Place.OPEN : null;
    }

    private Place edgeOf(Node moment, boolean last, Map<String, Object> row) {
      Place found = placeOf(moment.node("point"), row);
      Node period = moment.node("period");
      if (found == null || found == Place.OPEN || period == null) return found;
      long start = found.isDay ? calendar.startOfDay(found.value) : found.value;
      long edge = isBefore(moment) ? calendar.secondBefore(start, period) : calendar.secondAfter(start, period);
      boolean isExact = last || isElapsed(period) || period.text("unit").equals("working-hour");
      return new Place(false, isExact ? edge : calendar.startOfDay(calendar.dayOf(edge)));
    }

    private long difference(Place left, Place right) {
      if (left.isDay == right.isDay) return left.value - right.value;
      long leftDay = left.isDay ? left.value : calendar.dayOf(left.value);
      return leftDay - (right.isDay ? right.value : calendar.dayOf(right.value));
    }

    private long sinceNow(Place place) {
      return difference(place, new Place(false, at));
    }

    private Boolean precedes(Place left, Place right) {
      if (left == null || right == null) return null;
      if (left == Place.OPEN) return right == Place.OPEN || sinceNow(right) > 0 ? null : (Boolean) false;
      // On the day asked about, an event may still happen: then both lie on one day.
      if (right == Place.OPEN) return sinceNow(left) < 0 || (!left.isDay && left.value == at) ? (Boolean) true : null;
      return difference(left, right) < 0;
    }

    private Boolean atLatest(Place point, Place edge, Node moment) {
      if (point == null || edge == null) return null;
      if (point == Place.OPEN) return edge != Place.OPEN && sinceNow(edge) < 0 ? (Boolean) false : null;
      // What runs from an event that lies ahead ends ahead; what lies before such an event may end anywhere.
      if (edge == Place.OPEN) return isBefore(moment) || sinceNow(point) > 0 ? null : (Boolean) true;
      return difference(point, edge) <= 0;
    }

    private Boolean atEarliest(Place point, Place edge, Node moment) {
      if (point == null || edge == null) return null;
      if (point == Place.OPEN) return edge != Place.OPEN && sinceNow(edge) <= 0 ? (Boolean) true : null;
      if (edge == Place.OPEN) {
        boolean passed = point.isDay ? sinceNow(point) < 0 : point.value <= at;
        Node period = moment.node("period");
        boolean startsWithDay = period != null && !isElapsed(period) && lengthOf(period) == 0;
        return isBefore(moment) || !passed || startsWithDay ? null : (Boolean) false;
      }
      return difference(point, edge) >= 0;
    }
  }

  /** Whether norms apply, where only the defeaters that {@code counts} accepts may set one aside. */
  private final class Judge {
    final Predicate<Node> counts;
    private final Case asked;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    Judge(Case asked, Predicate<Node> counts) {
      this.asked = asked;
      this.counts = counts;
    }

    Boolean applies(Node norm) {
      String id = norm.text("id");
      if (known.containsKey(id)) return known.get(id);
      if (!asking.add(id)) throw new IllegalStateException("Norms that defeat one another, or are due by one another: " + id);
      asked.prepare(norm.node("when"));
      List<Boolean> defeated = new ArrayList<>();
      for (String other : norm.texts("defeatedBy")) {
        Node defeater = norms.get(other);
        if (defeater != null && counts.test(defeater)) defeated.add(both(asked.inForce(defeater), applies(defeater)));
      }
      Boolean beaten = anyOf(defeated);
      Boolean truth = both(asked.truth(norm.node("when")), beaten == null ? null : (Boolean) !beaten);
      asking.remove(id);
      known.put(id, truth);
      return truth;
    }
  }

  /** Working days as day numbers, working hours as seconds of Unix time: integers are searched, nothing knows of zones. */
  private static final class Calendar {
    private final List<Node> covers = new ArrayList<>();
    private final List<Node> dayStarts = new ArrayList<>();
    private final List<Node> months = new ArrayList<>();
    private final List<Node> intervals = new ArrayList<>();
    private final List<Long> days = new ArrayList<>();
    private final boolean exists;
    /** Of the publication it belongs to. */
    private final String contentHash;

    Calendar(Node wire) {
      exists = wire != null;
      contentHash = wire == null ? null : PedomanRules.contentHash(wire);
      if (!exists) return;
      covers.addAll(wire.nodes("covers"));
      dayStarts.addAll(wire.nodes("dayStarts"));
      months.addAll(wire.nodes("months"));
      intervals.addAll(wire.nodes("workingIntervals"));
      for (Object one : list(wire.fields.get("workingDays"))) days.add((Long) one);
    }

    boolean exists() {
      return exists;
    }

    private static CalendarError notCovered() {
      return new CalendarError("No calendar for that time: neither days nor working time can be counted");
    }

    private Node rangeOf(long second) {
      for (Node one : covers) if (one.number("start") <= second && second < one.number("end")) return one;
      throw notCovered();
    }

    private Node dayRange(long day) {
      for (Node one : covers) if (one.number("firstDay") <= day && day <= one.number("lastDay")) return one;
      throw notCovered();
    }

    /** The civil date of a second, as days since 1970-01-01. */
    long dayOf(long second) {
      long last = rangeOf(second).number("lastDay");
      int index = atMost(dayStarts, second, "start");
      Node start = dayStarts.get(index);
      // The last hour of a day of 25 hours still belongs to it.
      long following = index + 1 < dayStarts.size() ? dayStarts.get(index + 1).number("day") - 1 : last;
      return Math.min(start.number("day") + (second - start.number("start")) / DAY, Math.min(last, following));
    }

    long startOfDay(long day) {
      dayRange(day);
      Node start = dayStarts.get(atMost(dayStarts, day, "day"));
      return start.number("start") + DAY * (day - start.number("day"));
    }

    private long endOfDay(long day) {
      Node covered = dayRange(day);
      if (day == covered.number("lastDay")) return covered.number("end") - 1;
      Node start = dayStarts.get(atMost(dayStarts, day + 1, "day"));
      return start.number("start") + DAY * (day + 1 - start.number("day")) - 1;
    }

    boolean isWorkingDay(long day) {
      dayRange(day);
      return isWorked(day);
    }

    private boolean isWorked(long day) {
      int index = lastDay(day);
      return index >= 0 && days.get(index) == day;
    }

    private int lastDay(long day) {
      return lastAtMost(days.size(), day, days::get);
    }

    boolean isWorkingTime(long second) {
      rangeOf(second);
      int index = atMost(intervals, second, "start");
      return index >= 0 && second < intervals.get(index).number("end");
    }

    /** The last second in time of a period that begins at a second. */
    long secondAfter(long second, Node period) {
      long count = lengthOf(period);
      switch (period.text("unit")) {
        case "minute":
          return second + 60 * count;
        case "hour":
          return second + HOUR * count;
        case "working-hour":
          return afterWorkingSeconds(second, HOUR * count);
        case "working-day":
          return endOfDay(workingDayAfter(second, (int) count));
        case "month":
          return endOfDay(dayMonthsAfter(second, count));
        case "year":
          return endOfDay(dayMonthsAfter(second, 12 * count));
        default:
          return endOfDay(dayOf(second) + (period.text("unit").equals("week") ? 7 * count : count));
      }
    }

    /** The last second that is so long before another. */
    long secondBefore(long second, Node period) {
      long count = lengthOf(period);
      switch (period.text("unit")) {
        case "minute":
          return second - 60 * count;
        case "hour":
          return second - HOUR * count;
        case "working-hour":
          return beforeWorkingSeconds(second, HOUR * count);
        case "working-day":
          return endOfDay(workingDayBefore(second, (int) count));
        case "month":
          return endOfDay(dayMonthsAfter(second, -count));
        case "year":
          return endOfDay(dayMonthsAfter(second, -12 * count));
        default:
          return endOfDay(dayOf(second) - (period.text("unit").equals("week") ? 7 * count : count));
      }
    }

    long monthDay(long second, long monthsAhead, long day) {
      Node to = monthNumbered(months.get(atMost(months, dayOf(second), "firstDay")).number("month") + monthsAhead);
      return endOfDay(Math.min(to.number("firstDay") + day - 1, to.number("lastDay")));
    }

    /** ISO 8601 in the offset that holds in the zone of the calendar; in UTC outside it, and where the clocks change that day. */
    String format(long second) {
      int offset = 0;
      for (Node covered : covers) {
        if (second < covered.number("start") || second >= covered.number("end")) continue;
        int index = atMost(dayStarts, second, "start");
        boolean changes = index + 1 < dayStarts.size() && second >= dayStarts.get(index + 1).number("start") - 25 * HOUR;
        Node start = dayStarts.get(index);
        offset = changes ? 0 : (int) Math.round((start.number("day") * DAY - start.number("start")) / 60.0);
      }
      LocalDateTime shown = LocalDateTime.ofEpochSecond(second + 60L * offset, 0, ZoneOffset.UTC);
      String shift = String.format("%s%02d:%02d", offset < 0 ? "-" : "+", Math.abs(offset) / 60, Math.abs(offset) % 60);
      return shown.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")) + (offset == 0 ? "Z" : shift);
    }

    private long workingDayAfter(long second, int count) {
      long last = rangeOf(second).number("lastDay");
      long day = dayOf(second);
      int index = lastDay(day) + (count == 0 && !isWorked(day) ? 1 : count);
      if (index < 0 || index >= days.size() || days.get(index) > last) throw notCovered();
      return days.get(index);
    }

    private long workingDayBefore(long second, int count) {
      long first = rangeOf(second).number("firstDay");
      long day = dayOf(second);
      int index = lastDay(day) - count + (isWorked(day) || count == 0 ? 0 : 1);
      if (index < 0 || index >= days.size() || days.get(index) < first) throw notCovered();
      return days.get(index);
    }

    private long afterWorkingSeconds(long second, long seconds) {
      long end = rangeOf(second).number("end");
      if (seconds == 0) return second;
      long left = seconds;
      for (int index = Math.max(0, atMost(intervals, second, "start")); index < intervals.size(); index += 1) {
        Node interval = intervals.get(index);
        if (interval.number("start") >= end) break;
        long from = Math.max(interval.number("start"), second);
        if (left <= interval.number("end") - from) return from + left;
        left -= Math.max(0, interval.number("end") - from);
      }
      throw notCovered();
    }

    private long beforeWorkingSeconds(long second, long seconds) {
      long start = rangeOf(second).number("start");
      if (seconds == 0) return second;
      long left = seconds;
      for (int index = atMost(intervals, second, "start"); index >= 0; index -= 1) {
        Node interval = intervals.get(index);
        if (interval.number("end") <= start) break;
        long to = Math.min(interval.number("end"), second);
        if (left <= to - interval.number("start")) return to - left;
        left -= Math.max(0, to - interval.number("start"));
      }
      throw notCovered();
    }

    private long dayMonthsAfter(long second, long count) {
      long day = dayOf(second);
      Node from = months.get(atMost(months, day, "firstDay"));
      Node to = monthNumbered(from.number("month") + count);
      return Math.min(to.number("firstDay") + day - from.number("firstDay"), to.number("lastDay"));
    }

    private Node monthNumbered(long wanted) {
      int index = atMost(months, wanted, "month");
      if (index < 0 || months.get(index).number("month") != wanted) throw notCovered();
      return months.get(index);
    }
  }

  // Duties in time

  /** When a bound falls due: at a second ("due"), or "open", "unknown" (with its event), or "none". */
  private static final class Due {
    final String kind;
    final String event;
    final long second;

    Due(String kind, String event, long second) {
      this.kind = kind;
      this.event = event;
      this.second = second;
    }
  }

  /** How a duty stands, or (as "running", "not_triggered", "unknown") how its time does. */
  private static final class Standing {
    final String state;
    final Long trigger;
    final Long due;
    final List<String> needs;

    Standing(String state, Long trigger, Long due, List<String> needs) {
      this.state = state;
      this.trigger = trigger;
      this.due = due;
      this.needs = needs;
    }

    Standing(String state, Long due) {
      this(state, null, due, List.of());
    }
  }

  private static List<Node> deadlinesOf(Node norm) {
    List<Node> limits = norm.nodes("limits");
    limits.removeIf(limit -> !limit.text("bound").equals("at-latest") || !limit.has("form"));
    return limits;
  }

  private static Due dueOf(Node limit, Case asked) {
    String event = limit.text("event");
    if (!limit.has("form") || event == null) return new Due("none", null, 0);
    Object value = asked.instant(event);
    if (!(value instanceof Long)) return new Due(value == null ? "unknown" : "open", event, 0);
    long second = (Long) value;
    Calendar calendar = asked.calendar();
    Node period = limit.node("period");
    if (limit.text("form").equals("day-of")) {
      return new Due("due", event, calendar.monthDay(second, limit.number("monthsAhead", 0), limit.number("day", 1)));
    }
    if (period == null) return new Due("due", event, second);
    boolean isBefore = limit.text("form").equals("before");
    return new Due("due", event, isBefore ? calendar.secondBefore(second, period) : calendar.secondAfter(second, period));
  }

  private static String placeInValidity(Node validity, long second, Calendar calendar) {
    long first = parseDate(validity.text("from"));
    long last = validity.has("to") ? parseDate(validity.text("to")) : Long.MAX_VALUE;
    Function<Long, String> place = day -> day < first ? "before" : day > last ? "after" : "inside";
    long day = Math.floorDiv(second, DAY);
    // The calendar is asked only where a day more or less decides.
    String earliest = place.apply(day - 1);
    return earliest.equals(place.apply(day + 1)) ? earliest : place.apply(calendar.dayOf(second));
  }

  /** Whether a norm that applies is past its deadline: done late, or not done and late already. */
  private static Boolean isOverdue(Node norm, Case asked) {
    Node owes = norm.node("owes");
    Object done = owes != null && owes.has("done") ? asked.instant(owes.text("done")) : null;
    List<Boolean> past = new ArrayList<>();
    for (Node limit : deadlinesOf(norm)) past.add(isPast(norm, limit, done, asked));
    return anyOf(past);
  }

  private static Boolean isPast(Node norm, Node limit, Object done, Case asked) {
    Due due = dueOf(limit, asked);
    if (!due.kind.equals("due")) return due.kind.equals("unknown") ? null : (Boolean) false;
    long trigger = (Long) asked.instant(due.event);
    // The version in force when the time began to run is the one that counts.
    if (!placeInValidity(norm.node("validity"), trigger, asked.calendar()).equals("inside")) return false;
    if (done instanceof Long && (Long) done <= asked.at) return (Long) done > due.second;
    if (asked.at <= due.second) return false;
    // An act announced for later is not done.
    return done == null ? null : (Boolean) true;
  }

  private static Standing standingOf(Node norm, Boolean applies, Case asked) {
    if (isFalse(applies)) return new Standing("not_applicable", null);
    Node owes = norm.has("owes") ? norm.node("owes") : new Node(Map.of());
    Node validity = norm.node("validity");
    Calendar calendar = asked.calendar();
    Object done = owes.has("done") ? asked.happened(asked.instant(owes.text("done"))) : null;
    Standing found = owes.has("every") ? nextRound(norm, done, asked) : deadline(norm, asked);
    if (!found.state.equals("running")) {
      boolean isOver = found.state.equals("not_triggered") && placeInValidity(validity, asked.at, calendar).equals("after");
      return isOver ? new Standing("ended", null) : found;
    }
    String place = placeInValidity(validity, found.trigger == null ? asked.at : found.trigger, calendar);
    if (!place.equals("inside")) return new Standing(place.equals("before") ? "not_applicable" : "ended", null);
    if (applies == null) return new Standing("unknown", found.due);
    if (done instanceof Long && !owes.has("every")) {
      return new Standing(found.due != null && (Long) done > found.due ? "met_late" : "met", found.due);
    }
    boolean late = found.due != null && asked.at > found.due;
    // Whether it was done is not known: recorded nowhere, or a fact not given.
    if (done == null && (owes.has("done") || late)) {
      return new Standing("unknown", null, found.due, owes.has("done") ? List.of(owes.text("done")) : List.of());
    }
    return new Standing(late ? "breached" : "pending", found.due);
  }

  private static Standing deadline(Node norm, Case asked) {
    List<Node> limits = deadlinesOf(norm);
    limits.removeIf(limit -> !limit.has("event"));
    if (limits.isEmpty()) return new Standing("running", null);
    Long trigger = null;
    Long first = null;
    List<String> missing = new ArrayList<>();
    for (Node limit : limits) {
      Due due = dueOf(limit, asked);
      if (due.kind.equals("unknown")) missing.add(due.event);
      if (!due.kind.equals("due")) continue;
      long begun = (Long) asked.instant(due.event);
      // What runs from an event begins with it; what must be done before one may be counted back from a day that lies ahead.
      if (!limit.text("form").equals("before") && begun > asked.at) continue;
      if (first != null && first <= due.second) continue;
      first = due.second;
      trigger = begun;
    }
    if (first != null && (missing.isEmpty() || asked.at > first)) return new Standing("running", trigger, first, List.of());
    return missing.isEmpty() ? new Standing("not_triggered", null) : new Standing("unknown", null, null, missing);
  }

  /** The next round of a duty that recurs: after each period, or at an event since it was last done, whichever is first. */
  private static Standing nextRound(Node norm, Object done, Case asked) {
    Node every = norm.node("owes").node("every");
    if (done == null) return new Standing("running", null);
    Object from = lastRound(norm, done, asked);
    if (!(from instanceof Long)) return (Standing) from;
    long last = (Long) from;
    Set<Long> rounds = new TreeSet<>();
    for (Node period : every.nodes("periods")) rounds.add(asked.calendar().secondAfter(last, period));
    List<String> missing = new ArrayList<>();
    for (String event : every.texts("events")) {
      Object second = asked.instant(event);
      if (second == null) missing.add(event);
      if (!(second instanceof Long) || (Long) second <= last || (Long) second > asked.at) continue;
      for (Node limit : deadlinesOf(norm)) {
        Due due = event.equals(limit.text("event")) ? dueOf(limit, asked) : new Due("none", null, 0);
        if (due.kind.equals("due")) rounds.add(due.second);
      }
    }
    Long due = rounds.isEmpty() ? null : rounds.iterator().next();
    // Whether an event has opened a round is not known; of one that is late already it does not matter.
    if (!missing.isEmpty() && !(due != null && asked.at > due)) return new Standing("unknown", null, null, missing);
    return new Standing("running", due);
  }

  /** The second from which the next round counts, or how it stands without one. */
  private static Object lastRound(Node norm, Object done, Case asked) {
    String since = norm.node("owes").node("every").text("since");
    Object event = since == null ? null : asked.instant(since);
    if (since != null && event == null) return new Standing("unknown", null, null, List.of(since));
    if (since != null && (!(event instanceof Long) || (Long) event > asked.at)) return new Standing("not_triggered", null);
    if (done instanceof Long) return event == null ? done : (Object) Math.max((Long) done, (Long) event);
    Calendar calendar = asked.calendar();
    if (event != null && !placeInValidity(norm.node("validity"), (Long) event, calendar).equals("before")) return event;
    return calendar.startOfDay(parseDate(norm.node("validity").text("from")));
  }

  /** Events a norm's time is counted from, and the one that shows it was done. */
  private static List<String> eventsOf(Node norm) {
    List<String> events = new ArrayList<>();
    for (Node limit : norm.nodes("limits")) if (limit.has("event")) events.add(limit.text("event"));
    Node owes = norm.node("owes");
    if (owes != null && owes.has("done")) events.add(owes.text("done"));
    if (owes != null && owes.has("every")) events.addAll(owes.node("every").texts("events"));
    return events;
  }

  private static boolean isElapsed(Node period) {
    return period.text("unit").equals("minute") || period.text("unit").equals("hour");
  }

  private static boolean isBefore(Node moment) {
    return "before".equals(moment.text("direction"));
  }

  private static long lengthOf(Node period) {
    return period.number("count") * period.number("times", 1);
  }

  // What this reader can read: all of it is looked through before anything is asked, so that nothing unknown is met in the middle of a case

  private static final List<String> BOOK_LISTS = List.of("roles", "acts", "facts", "registers", "steps", "norms", "sources");
  private static final List<String> CALENDAR_LISTS =
      List.of("years", "covers", "dayStarts", "months", "workingDays", "workingIntervals");
  private static final Set<String> STEP_KINDS =
      Set.of("derived", "count", "state", "order", "bound", "within-last", "within-calendar");
  private static final Set<String> COMPARISONS = Set.of("===", "<", "<=", ">", ">=", "in");
  private static final Set<String> CONNECTIVES = Set.of("and", "or", "!");
  /** Formulas nest that deep at the most. */
  private static final int DEEPEST = 32;

  /** The text of rules.json as an object. */
  static Node readBook(String text) {
    return readDocument("rules.json", text, BOOK_LISTS);
  }

  /** The text of calendar.json as an object. */
  static Node readCalendar(String text) {
    return readDocument("calendar.json", text, CALENDAR_LISTS);
  }

  private static Node readDocument(String file, String text, List<String> lists) {
    Object value;
    try {
      value = Json.parse(text);
    } catch (IllegalArgumentException error) {
      throw new BadRules(file + ": " + error.getMessage());
    }
    if (!(value instanceof Map)) throw new BadRules(file + " is not an object");
    Node document = new Node(object(value));
    Object format = document.fields.get("format");
    if (!(format instanceof String) || !((String) format).matches("1\\.[0-9]+\\.[0-9]+")) {
      throw new BadRules(file + " has the format " + format + "; 1.x is known.");
    }
    for (String key : lists) {
      if (!(document.fields.get(key) instanceof List)) throw new BadRules(file + " has no list " + key);
    }
    return document;
  }

  private static String contentHash(Node document) {
    return document.has("policy") ? document.node("policy").text("contentHash") : null;
  }

  private static void checkRules(Node book) {
    Node covers = book.node("covers");
    if (covers == null || parseDate(covers.fields.get("from")) == null || parseDate(covers.fields.get("to")) == null) {
      throw new BadRules("rules.json does not say what days it covers");
    }
    for (Node step : book.nodes("steps")) {
      String where = "Step " + step.text("name");
      String kind = step.text("kind", "");
      if (!STEP_KINDS.contains(kind)) throw new BadRules(where + ": the kind " + kind + " is not known");
      if (kind.equals("derived")) for (Node row : step.nodes("rows")) checkCondition(where, row);
      if (kind.equals("count")) checkCondition(where, step);
    }
    for (Node norm : book.nodes("norms")) {
      String where = "Norm " + norm.text("id");
      if (!norm.has("when")) throw new BadRules(where + " has no condition");
      checkCondition(where, norm.node("when"));
      for (Node condition : conditionsOf(norm)) checkCondition(where, condition);
    }
  }

  private static void checkCondition(String where, Node condition) {
    for (String key : List.of("holds", "fails")) {
      String fault = faultOf(condition.fields.get(key), 1);
      if (fault != null) throw new BadRules(where + ": " + fault);
    }
  }

  /** What in a formula is not of the portable profile; null: nothing. */
  private static String faultOf(Object formula, int depth) {
    if (formula instanceof Boolean) return null;
    if (depth > DEEPEST) return "a formula is nested deeper than " + DEEPEST;
    if (!(formula instanceof Map) || object(formula).size() != 1) return "a formula is not one operator";
    Map.Entry<String, Object> only = object(formula).entrySet().iterator().next();
    String operator = only.getKey();
    if (!(only.getValue() instanceof List)) return "a formula is not one operator";
    List<Object> operands = list(only.getValue());
    if (COMPARISONS.contains(operator)) return null;
    boolean isOfElements = operator.equals("some") || operator.equals("none");
    if (!isOfElements && !CONNECTIVES.contains(operator)) return "the operator " + operator + " is not known";
    for (Object one : isOfElements ? operands.subList(1, operands.size()) : operands) {
      String fault = faultOf(one, depth + 1);
      if (fault != null) return fault;
    }
    return null;
  }

  // Formulas: the portable profile of JsonLogic, each of them two-valued

  /** Whether a formula is true. {@code read} gives the value of a name; null is unknown. */
  private static boolean holds(Object formula, Function<String, Object> read) {
    if (formula instanceof Boolean) return (Boolean) formula;
    Map.Entry<String, Object> only = object(formula).entrySet().iterator().next();
    List<Object> operands = list(only.getValue());
    switch (only.getKey()) {
      case "and":
        for (Object one : operands) if (!holds(one, read)) return false;
        return true;
      case "or":
        for (Object one : operands) if (holds(one, read)) return true;
        return false;
      case "!":
        return !holds(operands.get(0), read);
      case "some":
      case "none":
        Object elements = operand(operands.get(0), read);
        boolean found = false;
        if (elements instanceof List) for (Object one : list(elements)) found = found || holds(operands.get(1), element(one));
        return found == only.getKey().equals("some");
      default:
        return compare(only.getKey(), operand(operands.get(0), read), operand(operands.get(1), read));
    }
  }

  private static boolean compare(String operator, Object left, Object right) {
    boolean isOrdered = left instanceof Long && right instanceof Long;
    int order = isOrdered ? Long.compare((Long) left, (Long) right) : 0;
    switch (operator) {
      case "===":
        return left == null ? right == null : left.equals(right);
      case "in":
        return right instanceof List && list(right).contains(left);
      case "<":
        return isOrdered && order < 0;
      case "<=":
        return isOrdered && order <= 0;
      case ">":
        return isOrdered && order > 0;
      case ">=":
        return isOrdered && order >= 0;
      default:
        throw new IllegalArgumentException("Not an operator of the portable profile: " + operator);
    }
  }

  private static Object operand(Object written, Function<String, Object> read) {
    return written instanceof Map ? read.apply((String) object(written).get("var")) : written;
  }

  /** Reads names inside one element of a list; what is not there is unknown. */
  private static Function<String, Object> element(Object row) {
    return name -> name.isEmpty() ? row : row instanceof Map ? object(row).get(name) : null;
  }

  private static boolean isTrue(Boolean truth) {
    return Boolean.TRUE.equals(truth);
  }

  private static boolean isFalse(Boolean truth) {
    return Boolean.FALSE.equals(truth);
  }

  /** Strong Kleene conjunction. */
  private static Boolean both(Boolean one, Boolean other) {
    if (isFalse(one) || isFalse(other)) return false;
    return one == null || other == null ? null : (Boolean) true;
  }

  /** Strong Kleene disjunction. */
  private static Boolean anyOf(List<Boolean> truths) {
    return truths.contains(true) ? (Boolean) true : truths.contains(null) ? null : (Boolean) false;
  }

  /** Whether a norm reaches one of these roles (with those above); bound to nobody in particular, it binds whoever acts. */
  private static boolean reaches(Node norm, Set<String> roles) {
    List<String> bound = norm.texts("bound");
    return bound.isEmpty() || anyIn(bound, roles);
  }

  private static boolean anyIn(List<String> names, Set<String> roles) {
    for (String name : names) if (roles.contains(name)) return true;
    return false;
  }

  private static List<Node> conditionsOf(Node norm) {
    Node bars = norm.node("bars");
    if (bars == null) return List.of();
    List<Node> conditions = bars.nodes("parts");
    if (bars.has("when")) conditions.add(bars.node("when"));
    return conditions;
  }

  /** Whether a count lies within a bound, for every number it may be. */
  private static String countState(String bound, long count, long least, long most) {
    if (!bound.equals("at-most") && most < count) return "too_few";
    if (!bound.equals("at-least") && least > count) return "too_many";
    boolean fits = (bound.equals("at-most") || least >= count) && (bound.equals("at-least") || most <= count);
    return fits ? "ok" : "unknown";
  }

  // Encoding of what is sent

  /** The value as formulas read it; null if it is not of the type. Nothing is converted. */
  private static Object encodeScalar(Node type, Object value) {
    Long number = whole(value);
    switch (type.text("kind")) {
      case "boolean":
        return value instanceof Boolean ? value : null;
      case "number":
        boolean fits = number != null && number >= type.number("minimum", number) && number <= type.number("maximum", number);
        return fits ? number : null;
      case "duration":
        return number != null && number >= 0 ? number : null;
      case "event":
        return value == null ? (Object) false : parseInstant(value);
      case "choice":
        return value instanceof String && type.texts("choices").contains(value) ? value : null;
      case "date":
        return parseDate(value);
      case "time":
        return parseTime(value);
      case "text":
        return isAtMost(value, 2000) ? value : null;
      case "reference":
        return isAtMost(value, 200) && !((String) value).isEmpty() ? value : null;
      default:
        if (!(value instanceof List) || type.has("register")) return null;
        List<Object> sent = list(value);
        boolean isSet = new HashSet<>(sent).size() == sent.size();
        return isSet && type.texts("choices").containsAll(sent) ? sent : null;
    }
  }

  /** A column without declared type. */
  private static Object asSent(Object value) {
    if (value instanceof String) return isAtMost(value, 2000) ? value : null;
    return value instanceof Boolean ? value : whole(value);
  }

  /** A whole number, however it was sent (1.0 is 1); null for anything else. */
  private static Long whole(Object value) {
    boolean isWhole = value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
    boolean isDouble = value instanceof Double && ((Double) value) == Math.rint((Double) value);
    if (!isWhole && !isDouble) return null;
    double size = Math.abs(((Number) value).doubleValue());
    return size <= MOST_SAFE ? (Long) ((Number) value).longValue() : null;
  }

  /** Characters are counted as JSON Schema counts them: code points. */
  private static boolean isAtMost(Object value, int characters) {
    return value instanceof String && ((String) value).codePointCount(0, ((String) value).length()) <= characters;
  }

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");
  private static final Pattern INSTANT = Pattern.compile("(.{10})T(.{5}):([0-5][0-9])(?:Z|([+-])(.{5}))");

  /** YYYY-MM-DD as days since 1970-01-01; null for anything else and for days that do not exist. */
  private static Long parseDate(Object text) {
    Matcher found = text instanceof String ? DATE.matcher((String) text) : null;
    if (found == null || !found.matches()) return null;
    try {
      return LocalDate.parse((String) text).toEpochDay();
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** HH:MM as minutes since midnight. */
  private static Long parseTime(Object text) {
    Matcher found = text instanceof String ? TIME.matcher((String) text) : null;
    return found != null && found.matches() ? (Long) (60 * Long.parseLong(found.group(1)) + Long.parseLong(found.group(2))) : null;
  }

  /** RFC 3339 in whole seconds with an offset, as seconds of Unix time: without its offset it would be a guess. */
  private static Long parseInstant(Object text) {
    Matcher found = text instanceof String ? INSTANT.matcher((String) text) : null;
    if (found == null || !found.matches()) return null;
    Long day = parseDate(found.group(1));
    Long minutes = parseTime(found.group(2));
    Long shift = found.group(4) == null ? (Long) 0L : parseTime(found.group(5));
    if (day == null || minutes == null || shift == null) return null;
    return day * DAY + 60 * (minutes - ("-".equals(found.group(4)) ? -shift : shift)) + Long.parseLong(found.group(3));
  }

  // Small things

  /** Index of the last entry whose key is at most {@code wanted}; -1 if there is none. The list is sorted by that key. */
  private static int atMost(List<Node> entries, long wanted, String key) {
    return lastAtMost(entries.size(), wanted, index -> entries.get(index).number(key));
  }

  private static int lastAtMost(int size, long wanted, IntFunction<Long> at) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at.apply(middle) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private static Map<String, Node> by(String key, List<Node> nodes) {
    Map<String, Node> found = new LinkedHashMap<>();
    for (Node node : nodes) found.put(node.text(key), node);
    return found;
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    map.put(key, value);
    return map;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  /** JSON as maps, lists, strings, booleans, null, {@link Long} and {@link Double}. */
  public static final class Json {
    private final String text;
    private int at;

    private Json(String text) {
      this.text = text;
    }

    /** @throws IllegalArgumentException for a text that is not JSON */
    public static Object parse(String text) {
      Json json = new Json(text);
      Object value = json.value(0);
      json.skip();
      if (json.at < text.length()) throw json.wrong();
      return value;
    }

    private IllegalArgumentException wrong() {
      return new IllegalArgumentException("Not JSON at character " + at);
    }

    private void skip() {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at += 1;
    }

    private boolean take(String word) {
      skip();
      if (!text.startsWith(word, at)) return false;
      at += word.length();
      return true;
    }

    private Object value(int depth) {
      if (depth > 200) throw wrong();
      if (take("{")) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (take("}")) return found;
        do {
          skip();
          String key = string();
          if (!take(":")) throw wrong();
          // Of a key that stands twice, some readers take the first, others the last.
          if (found.containsKey(key)) throw new IllegalArgumentException("The key " + key + " stands twice, at character " + at);
          found.put(key, value(depth + 1));
        } while (take(","));
        if (!take("}")) throw wrong();
        return found;
      }
      if (take("[")) {
        List<Object> found = new ArrayList<>();
        if (take("]")) return found;
        do found.add(value(depth + 1));
        while (take(","));
        if (!take("]")) throw wrong();
        return found;
      }
      if (take("true")) return true;
      if (take("false")) return false;
      if (take("null")) return null;
      return at < text.length() && text.charAt(at) == '"' ? string() : number();
    }

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private Object number() {
      Matcher found = NUMBER.matcher(text).region(at, text.length());
      if (!found.lookingAt()) throw wrong();
      at = found.end();
      boolean isLong = found.group(1) == null && found.group(2) == null && found.group().length() < 18;
      return isLong ? (Object) Long.valueOf(found.group()) : (Object) Double.valueOf(found.group());
    }

    private String string() {
      if (at >= text.length() || text.charAt(at) != '"') throw wrong();
      StringBuilder found = new StringBuilder();
      for (at += 1; at < text.length(); at += 1) {
        char one = text.charAt(at);
        if (one == '"') {
          at += 1;
          return found.toString();
        }
        if (one < ' ') throw wrong();
        found.append(one == '\\' ? escaped() : one);
      }
      throw wrong();
    }

    private char escaped() {
      at += 1;
      if (at >= text.length()) throw wrong();
      char one = text.charAt(at);
      int plain = "\"\\/bfnrt".indexOf(one);
      if (plain >= 0) return "\"\\/\b\f\n\r\t".charAt(plain);
      if (one != 'u' || at + 4 >= text.length() || !text.substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}")) throw wrong();
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
    }
  }
}
