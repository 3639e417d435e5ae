import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pedoman.PedomanRules;

/** The reader in Java in a process of its own: {@code java Measure RULES QUESTIONS WARM SECONDS} prints what bench/readers/run.mjs reads. */
public final class Measure {
  private Measure() {}

  public static void main(String[] arguments) throws Exception {
    List<Map<String, Object>> questions = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) questions.add(object(PedomanRules.Json.parse(line)));
    double start = spent();
    PedomanRules rules = PedomanRules.load(Path.of(arguments[0]));
    decide(rules, questions.get(0));
    double ready = spent() - start;
    List<String> verdicts = new ArrayList<>();
    for (Map<String, Object> question : questions) verdicts.add("\"" + decide(rules, question) + "\"");
    rate(rules, questions, Double.parseDouble(arguments[2]));
    double rate = rate(rules, questions, Double.parseDouble(arguments[3]));
    System.out.println("{\"ready\":" + ready + ",\"verdicts\":" + verdicts + ",\"rate\":" + rate + "}");
  }

  /** Processor time of all threads: what the compiler and the collector of the machine take counts too. */
  private static double spent() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
  }

  private static double rate(PedomanRules rules, List<Map<String, Object>> questions, double most) {
    double began = spent();
    for (long decisions = questions.size(); ; decisions += questions.size()) {
      for (Map<String, Object> question : questions) decide(rules, question);
      double used = spent() - began;
      if (used >= most) return decisions / used;
    }
  }

  private static String decide(PedomanRules rules, Map<String, Object> question) {
    List<?> approvals = (List<?>) question.getOrDefault("approvals", List.of());
    return (String)
        rules
            .decide(
                texts(question.get("roles")),
                (String) question.get("act"),
                (String) question.get("at"),
                object(question.get("facts")),
                approvals,
                texts(question.get("toward")),
                (String) question.get("content"))
            .get("verdict");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object value) {
    return (List<String>) value;
  }
}
