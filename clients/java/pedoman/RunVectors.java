package pedoman;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers every line of a file of vectors and says where the answer is another: {@code java pedoman.RunVectors [FOLDER OF THE RULES [FILE]]}. */
public final class RunVectors {
  private RunVectors() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "dist/rules");
    try {
      System.exit(run(folder, arguments.length > 1 ? Path.of(arguments[1]) : folder.resolve("vectors.jsonl")));
    } catch (IllegalArgumentException error) {
      System.err.println(error.getMessage());
      System.exit(2);
    }
  }

  private static int run(Path folder, Path file) throws IOException {
    PedomanRules rules = PedomanRules.load(folder);
    int number = 0;
    int count = 0;
    int wrong = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number += 1;
        if (line.isBlank()) continue;
        Map<String, Object> vector = vectorOf(line, file + ":" + number);
        count += 1;
        Object found = answerOrRefusal(rules, object(vector.get("question")), (String) object(vector.get("about")).get("norm"));
        if (found.equals(vector.get("expect"))) continue;
        wrong += 1;
        System.out.println(vector.get("id") + ": expected " + json(vector.get("expect")) + ", found " + json(found));
      }
    }
    System.out.println("Java " + Runtime.version().feature() + ": " + count + " vectors, " + wrong + " disagreements");
    return wrong > 0 || count == 0 ? 1 : 0;
  }

  /** The vector of a line. One that is none ends the run: a file that was cut off has agreed to nothing. */
  private static Map<String, Object> vectorOf(String line, String place) {
    Object vector;
    try {
      vector = PedomanRules.Json.parse(line);
    } catch (IllegalArgumentException error) {
      throw new IllegalArgumentException(place + ": " + error.getMessage());
    }
    if (vector instanceof Map && object(vector).keySet().containsAll(List.of("id", "about", "question", "expect"))) return object(vector);
    throw new IllegalArgumentException(place + ": no vector");
  }

  /** The answer, or what is refused, or what cannot be said. */
  private static Map<String, Object> answerOrRefusal(PedomanRules rules, Map<String, Object> question, String norm) {
    try {
      return answer(rules, question, norm);
    } catch (PedomanRules.Refused refused) {
      return Map.of("refused", sorted(refused.fields));
    } catch (PedomanRules.NotCovered error) {
      return Map.of("error", "not covered");
    } catch (PedomanRules.UnknownName error) {
      return Map.of("error", "unknown name");
    } catch (PedomanRules.CalendarError error) {
      return Map.of("error", "calendar");
    }
  }

  /** The answer to the question of a vector, in the form vectors expect it. */
  static Map<String, Object> answer(PedomanRules rules, Map<String, Object> question, String norm) {
    String at = (String) question.get("at");
    List<String> roles = texts(question.get("roles"));
    Map<String, Object> facts = object(question.getOrDefault("facts", Map.of()));
    Map<String, Object> found = new HashMap<>();
    if (norm != null) found.put("applies", rules.applying(at, facts).contains(norm));
    switch ((String) question.get("kind")) {
      case "decide":
        List<?> approvals = (List<?>) question.getOrDefault("approvals", List.of());
        List<String> toward = question.containsKey("toward") ? texts(question.get("toward")) : null;
        String content = (String) question.get("content");
        Map<String, Object> said = rules.decide(roles, (String) question.get("act"), at, facts, approvals, toward, content);
        found.put("verdict", said.get("verdict"));
        found.put("reasons", sorted(each(said.get("reasons"), "norm")));
        found.put("needs", said.get("needs"));
        List<Object> wanted = new ArrayList<>();
        for (Object one : (List<?>) said.get("approvals")) {
          Map<String, Object> approval = new HashMap<>(object(one));
          approval.put("roles", sorted(texts(approval.get("roles"))));
          wanted.add(approval);
        }
        found.put("approvals", wanted);
        break;
      case "duties":
        List<Map<String, Object>> owed = new ArrayList<>();
        for (Map<String, Object> duty : rules.duties(roles, at, facts)) {
          if (duty.get("state").equals("not_applicable")) continue;
          Map<String, Object> row = row(duty, null);
          if (duty.containsKey("due")) row.put("due", duty.get("due"));
          owed.add(row);
        }
        found.put("states", inOrder(owed));
        break;
      case "exempt":
        List<Map<String, Object>> exempted = new ArrayList<>();
        for (Map<String, Object> one : rules.exempt(roles, at, facts)) exempted.add(row(one, (String) one.get("consequence")));
        found.put("states", inOrder(exempted));
        break;
      case "audit":
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Object> registers = object(question.getOrDefault("registers", Map.of()));
        for (Map<String, Object> one : rules.audit(registers, at, facts)) {
          String of = String.valueOf(one.getOrDefault("row", one.get("register")));
          Map<String, Object> row = row(one, one.containsKey("member") ? of + "/" + one.get("member") : of);
          List<?> counted = (List<?>) one.get("found");
          if (counted != null && counted.get(0).equals(counted.get(1))) row.put("found", counted.get(0));
          rows.add(row);
        }
        found.put("states", inOrder(rows));
        break;
      default:
        break;
    }
    return found;
  }

  /** JSON of what an answer is made of: objects, lists, texts, whole numbers and truths. */
  private static String json(Object value) {
    if (value instanceof Map) {
      List<String> fields = new ArrayList<>();
      for (Map.Entry<String, Object> field : new TreeMap<>(object(value)).entrySet()) fields.add(json(field.getKey()) + ":" + json(field.getValue()));
      return "{" + String.join(",", fields) + "}";
    }
    if (value instanceof List) {
      List<String> items = new ArrayList<>();
      for (Object item : (List<?>) value) items.add(json(item));
      return "[" + String.join(",", items) + "]";
    }
    return value instanceof String ? "\"" + ((String) value).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"" : String.valueOf(value);
  }

  private static Map<String, Object> row(Map<String, Object> answer, String of) {
    Map<String, Object> row = new HashMap<>();
    row.put("norm", answer.get("norm"));
    row.put("state", answer.get("state"));
    if (of != null) row.put("of", of);
    return row;
  }

  private static List<Map<String, Object>> inOrder(List<Map<String, Object>> rows) {
    rows.sort(Comparator.comparing(row -> row.get("norm") + " " + row.getOrDefault("of", "")));
    return rows;
  }

  private static List<String> each(Object list, String key) {
    List<String> found = new ArrayList<>();
    for (Object one : (List<?>) list) found.add((String) object(one).get(key));
    return found;
  }

  private static List<String> sorted(List<String> texts) {
    return new ArrayList<>(new TreeSet<>(texts));
  }

  private static List<String> texts(Object list) {
    List<String> found = new ArrayList<>();
    if (list != null) for (Object one : (List<?>) list) found.add((String) one);
    return found;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
