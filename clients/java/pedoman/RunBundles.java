package pedoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says of every bundle in a file of cases whether it is taken, or with what code it is refused; of every signature, whether it is one: {@code java
 * pedoman.RunBundles CASES.jsonl}. A case is {folder, keys, now, seen?, atLeastEdition?, allowDraft?} or {vector: {key, message, signature}} (hex).
 */
public final class RunBundles {
  private RunBundles() {}

  public static void main(String[] args) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(args[0]))) out.append(answer((Map<?, ?>) PedomanRules.Json.parse(line))).append('\n');
    System.out.print(out);
  }

  private static String answer(Map<?, ?> asked) throws IOException {
    Map<?, ?> vector = (Map<?, ?>) asked.get("vector");
    if (vector != null) {
      return String.valueOf(PedomanTrust.verifyEd25519(bytes(vector.get("key")), bytes(vector.get("message")), bytes(vector.get("signature"))));
    }
    List<String> keys = new ArrayList<>();
    for (Object key : (List<?>) asked.get("keys")) keys.add((String) key);
    Map<?, ?> seen = (Map<?, ?>) asked.get("seen");
    PedomanTrust.Policy before =
        seen == null ? null : new PedomanTrust.Policy((Long) seen.get("edition"), (String) seen.get("contentHash"));
    long least = asked.containsKey("atLeastEdition") ? (Long) asked.get("atLeastEdition") : 0;
    PedomanTrust trust = new PedomanTrust(keys, least, Boolean.TRUE.equals(asked.get("allowDraft")));
    try {
      trust.open(Path.of((String) asked.get("folder")), OffsetDateTime.parse((String) asked.get("now")).toInstant(), before);
      return "accepted";
    } catch (PedomanTrust.BundleRefused refused) {
      return refused.code;
    }
  }

  private static byte[] bytes(Object hex) {
    String text = (String) hex;
    byte[] found = new byte[text.length() / 2];
    for (int at = 0; at < found.length; at++) found[at] = (byte) Integer.parseInt(text.substring(at * 2, at * 2 + 2), 16);
    return found;
  }
}
