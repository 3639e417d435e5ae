package pedoman;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens published rules only if a trusted key vouches for every byte of them, now: the envelope {@code manifest.dsse.json} (DSSE, Ed25519) over a
 * statement, the statement over {@code manifest.json}, and that over every file. It follows docs/signing.md and refuses with the codes given there.
 *
 * <p>A second file beside the reader, for those who require a signature. Java 11 or later, without dependencies; the JDK has Ed25519 only from 15 on, so
 * that it is verified here on every version. Nothing is read from a clock: the present instant is handed over.
 *
 * <pre>
 * PedomanTrust trust = new PedomanTrust(List.of(Files.readString(Path.of("penerbit.pub"))));
 * PedomanTrust.Signed signed = trust.open(Path.of("dist/rules"), Instant.now(), seen);
 * signed.rules.decide(…);
 * seen = signed.policy;   // remember it: nothing older is accepted again
 * </pre>
 */
public final class PedomanTrust {
  /** A bundle that must not be used; {@code code} says why, as everywhere. */
  public static final class BundleRefused extends Exception {
    private static final long serialVersionUID = 1L;
    public final String code;

    BundleRefused(String code, String place) {
      super("the bundle is refused: " + code + (place.isEmpty() ? "" : " (" + place + ")"));
      this.code = code;
    }
  }

  /** Which law a bundle holds. */
  public static final class Policy {
    public final long edition;
    public final String contentHash;

    public Policy(long edition, String contentHash) {
      this.edition = edition;
      this.contentHash = contentHash;
    }
  }

  /** Rules of a bundle that was verified. */
  public static final class Signed {
    public final PedomanRules rules;
    public final Policy policy;
    public final boolean draft;
    /** The key whose signature counted: SHA-256 of its SPKI. */
    public final String keyId;
    /** Instants between which the bundle may be used, both included: ISO 8601 in UTC. */
    public final String validFrom;
    public final String validUntil;

    private Signed(PedomanRules rules, Statement statement, String keyId) {
      this.rules = rules;
      this.policy = statement.policy;
      this.draft = statement.draft;
      this.keyId = keyId;
      this.validFrom = statement.from;
      this.validUntil = statement.until;
    }
  }

  private static final String MANIFEST = "manifest.json";
  private static final String ENVELOPE = "manifest.dsse.json";
  private static final String PAYLOAD_TYPE = "application/vnd.pedoman.manifest+json;version=1";
  private static final int LONGEST_MANIFEST = 1_000_000;
  private static final int LONGEST_ENVELOPE = 65_536;
  private static final int LONGEST_FILE = 64_000_000;
  private static final int MOST_FILES = 1000;
  private static final long MOST_SAFE = (1L << 53) - 1;

  private final Map<String, byte[]> keys = new LinkedHashMap<>();
  private final long atLeastEdition;
  private final boolean allowDraft;

  /** {@link #PedomanTrust(List, long, boolean)} for any edition, and no drafts. */
  public PedomanTrust(List<String> keys) {
    this(keys, 0, false);
  }

  /**
   * @param keys public keys, PEM (SPKI) of Ed25519 each; a signature by one of them is enough
   * @param atLeastEdition editions below it are refused
   * @param allowDraft whether drafts are accepted
   * @throws IllegalArgumentException where a key is none, or there is no key
   */
  public PedomanTrust(List<String> keys, long atLeastEdition, boolean allowDraft) {
    for (String pem : keys) {
      byte[] spki = spkiOf(pem);
      this.keys.put(sha256(spki), Arrays.copyOfRange(spki, 12, 44));
    }
    if (keys.isEmpty()) throw new IllegalArgumentException("no key is trusted");
    this.atLeastEdition = atLeastEdition;
    this.allowDraft = allowDraft;
  }

  /**
   * The rules in a folder.
   *
   * @param now the present instant
   * @param seen the policy of the newest bundle accepted before; null: none was
   * @throws BundleRefused with the code of the first reason
   * @throws IOException where the machine refuses
   */
  public Signed open(Path folder, Instant now, Policy seen) throws BundleRefused, IOException {
    if (kindOf(folder.resolve(MANIFEST)) == Kind.NOTHING) throw new BundleRefused("manifest-missing", MANIFEST);
    Vouched vouched = readEnvelope(folder);
    Statement statement = vouched.statement;
    check(statement, now.truncatedTo(ChronoUnit.SECONDS).toString(), seen);
    byte[] bytes = plainFile(folder, MANIFEST, LONGEST_MANIFEST, "manifest-changed");
    if (bytes.length != statement.bytes || !sha256(bytes).equals(statement.sha256)) throw new BundleRefused("manifest-changed", MANIFEST);
    List<Listed> listed = new ArrayList<>();
    Policy policy = readManifest(latin1(bytes), listed);
    checkSame(MANIFEST, policy.edition, policy.contentHash, statement.policy);
    return new Signed(readRules(readFiles(folder, listed), statement), statement, vouched.keyId);
  }

  // The envelope and what is signed in it. Each text has one form only, so that no byte of it may be another.

  private static final class Statement {
    Policy policy;
    boolean draft;
    String from;
    String until;
    String sha256;
    int bytes;
  }

  private static final class Vouched {
    final Statement statement;
    final String keyId;

    Vouched(Statement statement, String keyId) {
      this.statement = statement;
      this.keyId = keyId;
    }
  }

  private static final String ONE_SIGNATURE = "\\{\"keyid\":\"[0-9a-f]{64}\",\"sig\":\"[A-Za-z0-9+/]{86}==\"\\}";
  private static final Pattern ENVELOPE_FORM =
      Pattern.compile(
          "\\{\"payload\":\"([A-Za-z0-9+/]*+={0,2})\",\"payloadType\":\"([^\"\\\\\\x00-\\x1f\\x7f-\\x9f]{1,200})\",\"signatures\":\\[("
              + ONE_SIGNATURE
              + "(?:,"
              + ONE_SIGNATURE
              + "){0,7})\\]\\}\\n");
  private static final Pattern SIGNATURE = Pattern.compile("\"keyid\":\"([0-9a-f]{64})\",\"sig\":\"([^\"]{88})\"");
  private static final String INSTANT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z";
  private static final Pattern STATEMENT_FORM =
      Pattern.compile(
          "\\{\"\\$schema\":\"urn:pedoman:schema:outputs:statement:1\",\"publication\":\"pedoman\",\"format\":\"1\\.0\\.0\","
              + "\"policy\":\\{\"edition\":(0|[1-9][0-9]{0,15}),\"contentHash\":\"([0-9a-f]{64})\"\\},\"draft\":(true|false),"
              + "\"validity\":\\{\"from\":\"("
              + INSTANT
              + ")\",\"until\":\"("
              + INSTANT
              + ")\"\\},\"manifest\":\\{\"sha256\":\"([0-9a-f]{64})\",\"bytes\":(0|[1-9][0-9]{0,6})\\}\\}\\n");

  /** The statement a trusted key signed, and the id of the key. */
  private Vouched readEnvelope(Path folder) throws BundleRefused, IOException {
    if (kindOf(folder.resolve(ENVELOPE)) == Kind.NOTHING) throw new BundleRefused("not-signed", ENVELOPE);
    Matcher form = ENVELOPE_FORM.matcher(latin1(plainFile(folder, ENVELOPE, LONGEST_ENVELOPE, "envelope-form")));
    byte[] payload = form.matches() ? fromBase64(form.group(1)) : null;
    if (payload == null) throw new BundleRefused("envelope-form", ENVELOPE);
    Map<String, byte[]> signatures = new LinkedHashMap<>();
    for (Matcher found = SIGNATURE.matcher(form.group(3)); found.find(); ) {
      byte[] signature = fromBase64(found.group(2));
      if (signature == null || signatures.put(found.group(1), signature) != null) throw new BundleRefused("envelope-form", ENVELOPE);
    }
    if (!form.group(2).equals(PAYLOAD_TYPE)) throw new BundleRefused("payload-type", form.group(2));
    String head = "DSSEv1 " + PAYLOAD_TYPE.length() + " " + PAYLOAD_TYPE + " " + payload.length + " ";
    byte[] message = joined(head.getBytes(StandardCharsets.US_ASCII), payload);
    List<String> known = signatures.keySet().stream().filter(keys::containsKey).collect(Collectors.toList());
    if (known.isEmpty()) throw new BundleRefused("key-unknown", String.join(", ", signatures.keySet()));
    for (String id : known) {
      if (!verifyEd25519(keys.get(id), message, signatures.get(id))) throw new BundleRefused("signature-wrong", id);
    }
    return new Vouched(readStatement(latin1(payload)), known.get(0));
  }

  private static Statement readStatement(String payload) throws BundleRefused {
    Matcher form = STATEMENT_FORM.matcher(payload);
    if (!form.matches() || Long.parseLong(form.group(1)) > MOST_SAFE || Integer.parseInt(form.group(7)) > LONGEST_MANIFEST) {
      throw new BundleRefused("statement-form", ENVELOPE);
    }
    Statement statement = new Statement();
    statement.policy = new Policy(Long.parseLong(form.group(1)), form.group(2));
    statement.draft = form.group(3).equals("true");
    statement.from = form.group(4);
    statement.until = form.group(5);
    statement.sha256 = form.group(6);
    statement.bytes = Integer.parseInt(form.group(7));
    return statement;
  }

  private void check(Statement statement, String second, Policy seen) throws BundleRefused {
    Policy policy = statement.policy;
    if (second.compareTo(statement.from) < 0) throw new BundleRefused("not-yet-valid", statement.from);
    if (second.compareTo(statement.until) > 0) throw new BundleRefused("expired", statement.until);
    if (policy.edition < Math.max(atLeastEdition, seen == null ? 0 : seen.edition)) {
      throw new BundleRefused("rolled-back", "edition " + policy.edition);
    }
    if (seen != null && seen.edition == policy.edition && !seen.contentHash.equals(policy.contentHash)) {
      throw new BundleRefused("same-edition", "edition " + policy.edition);
    }
    if (statement.draft && !allowDraft) throw new BundleRefused("draft", "");
  }

  // The manifest and the files it lists

  private static final class Listed {
    final String path;
    final String sha256;
    final int bytes;

    Listed(String path, String sha256, int bytes) {
      this.path = path;
      this.sha256 = sha256;
      this.bytes = bytes;
    }
  }

  private static final Pattern MANIFEST_HEAD =
      Pattern.compile(
          "\\{\\n  \"\\$schema\": \"urn:pedoman:schema:outputs:manifest:1\",\\n  \"publication\": \"pedoman\",\\n  \"format\": \"1\\.0\\.0\",\\n"
              + "  \"policy\": \\{\\n    \"edition\": (0|[1-9][0-9]{0,15}),\\n    \"contentHash\": \"([0-9a-f]{64})\"\\n  \\},\\n  \"files\": \\[\\n");
  private static final Pattern MANIFEST_FILE =
      Pattern.compile(
          "    \\{\\n      \"path\": \"([A-Za-z0-9._/-]{1,200})\",\\n      \"sha256\": \"([0-9a-f]{64})\",\\n"
              + "      \"bytes\": (0|[1-9][0-9]{0,7})\\n    \\}(,?)\\n");

  /** The policy; the files go into {@code listed}. */
  private static Policy readManifest(String text, List<Listed> listed) throws BundleRefused {
    BundleRefused wrong = new BundleRefused("manifest-form", MANIFEST);
    Matcher head = MANIFEST_HEAD.matcher(text);
    if (!head.lookingAt()) throw wrong;
    Matcher file = MANIFEST_FILE.matcher(text);
    String more = ",";
    int at = head.end();
    while (more.equals(",")) {
      file.region(at, text.length());
      if (!file.lookingAt()) throw wrong;
      String path = file.group(1);
      boolean isPath = Stream.of(path.split("/", -1)).noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
      boolean isNew = listed.isEmpty() || path.compareTo(listed.get(listed.size() - 1).path) > 0;
      if (!isPath || !isNew || path.equals(MANIFEST) || path.equals(ENVELOPE) || listed.size() == MOST_FILES) throw wrong;
      int bytes = Integer.parseInt(file.group(3));
      if (bytes > LONGEST_FILE) throw wrong;
      listed.add(new Listed(path, file.group(2), bytes));
      more = file.group(4);
      at = file.end();
    }
    if (!text.substring(at).equals("  ]\n}\n")) throw wrong;
    return new Policy(Long.parseLong(head.group(1)), head.group(2));
  }

  /** The bytes of each listed file; nothing else may stand in the folder. */
  private static Map<String, byte[]> readFiles(Path folder, List<Listed> listed) throws BundleRefused, IOException {
    Set<String> known = new HashSet<>(List.of(MANIFEST, ENVELOPE));
    Set<String> folders = new HashSet<>();
    for (Listed one : listed) {
      known.add(one.path);
      for (int at = one.path.indexOf('/'); at >= 0; at = one.path.indexOf('/', at + 1)) folders.add(one.path.substring(0, at));
    }
    checkNothingElse(folder, "", known, folders);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Listed one : listed) {
      if (kindOf(folder.resolve(one.path)) == Kind.NOTHING) throw new BundleRefused("file-missing", one.path);
      byte[] bytes = readAtMost(folder.resolve(one.path), one.bytes);
      if (bytes == null || bytes.length != one.bytes || !sha256(bytes).equals(one.sha256)) throw new BundleRefused("file-changed", one.path);
      files.put(one.path, bytes);
    }
    return files;
  }

  private static void checkNothingElse(Path folder, String inside, Set<String> known, Set<String> folders) throws BundleRefused, IOException {
    List<Path> entries;
    try (Stream<Path> found = Files.list(folder.resolve(inside))) {
      entries = found.sorted().collect(Collectors.toList());
    }
    for (Path entry : entries) {
      String path = inside + entry.getFileName();
      Kind kind = kindOf(entry);
      boolean isFolder = kind == Kind.FOLDER;
      if ((kind != Kind.FILE && !isFolder) || (isFolder && known.contains(path))) throw new BundleRefused("not-a-file", path);
      if (!(isFolder ? folders : known).contains(path)) throw new BundleRefused("file-extra", path);
      if (isFolder) checkNothingElse(folder, path + "/", known, folders);
    }
  }

  private static PedomanRules readRules(Map<String, byte[]> files, Statement statement) throws BundleRefused {
    if (!files.containsKey("rules.json")) throw new BundleRefused("contents-form", "rules.json");
    try {
      PedomanRules.Node book = PedomanRules.readBook(utf8(files.get("rules.json")));
      PedomanRules.Node calendar = files.containsKey("calendar.json") ? PedomanRules.readCalendar(utf8(files.get("calendar.json"))) : null;
      PedomanRules rules = new PedomanRules(book, calendar);
      checkPolicy("rules.json", book.fields.get("policy"), statement.policy);
      if (calendar != null) checkPolicy("calendar.json", calendar.fields.get("policy"), statement.policy);
      if (!Boolean.valueOf(statement.draft).equals(book.fields.get("draft"))) throw new BundleRefused("policies-differ", "draft");
      return rules;
    } catch (PedomanRules.BadRules | CharacterCodingException error) {
      throw new BundleRefused("contents-form", String.valueOf(error.getMessage()));
    }
  }

  private static void checkPolicy(String file, Object written, Policy expected) throws BundleRefused {
    Map<?, ?> policy = written instanceof Map ? (Map<?, ?>) written : Map.of();
    checkSame(file, policy.get("edition"), policy.get("contentHash"), expected);
  }

  private static void checkSame(String file, Object edition, Object contentHash, Policy expected) throws BundleRefused {
    boolean isSame = Long.valueOf(expected.edition).equals(edition) && expected.contentHash.equals(contentHash);
    if (!isSame) throw new BundleRefused("policies-differ", file);
  }

  private static byte[] plainFile(Path folder, String path, int most, String tooLong) throws BundleRefused, IOException {
    if (kindOf(folder.resolve(path)) != Kind.FILE) throw new BundleRefused("not-a-file", path);
    byte[] bytes = readAtMost(folder.resolve(path), most);
    if (bytes == null) throw new BundleRefused(tooLong, path);
    return bytes;
  }

  private enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    OTHER
  }

  /** What a path is; a link is never followed. */
  private static Kind kindOf(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return Kind.NOTHING;
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return Kind.FOLDER;
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Kind.FILE : Kind.OTHER;
  }

  /** The bytes of a file; null if it has more than {@code most}. */
  private static byte[] readAtMost(Path path, int most) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most ? null : bytes;
    }
  }

  // Keys and bytes

  private static final Pattern KEY_FORM =
      Pattern.compile("\\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----\\s*");
  /** SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410). */
  private static final byte[] KEY_HEAD = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

  /** The 44 bytes of the key as SPKI in DER. */
  private static byte[] spkiOf(String pem) {
    Matcher form = KEY_FORM.matcher(pem);
    byte[] spki = form.matches() ? fromBase64(form.group(1).replaceAll("\\s", "")) : null;
    if (spki == null || spki.length != 44 || !Arrays.equals(KEY_HEAD, Arrays.copyOf(spki, 12))) {
      throw new IllegalArgumentException("no Ed25519 public key in PEM (SPKI)");
    }
    BigInteger[] point = decodePoint(Arrays.copyOfRange(spki, 12, 44));
    if (point == null || isSmall(point)) throw new IllegalArgumentException("a weak key, which takes forged signatures");
    return spki;
  }

  /** Standard Base64 in its canonical spelling; null for any other text. */
  private static byte[] fromBase64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(bytes).equals(text) ? bytes : null;
    } catch (IllegalArgumentException error) {
      return null;
    }
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static byte[] joined(byte[]... parts) {
    ByteBuffer all = ByteBuffer.allocate(Stream.of(parts).mapToInt(part -> part.length).sum());
    for (byte[] part : parts) all.put(part);
    return all.array();
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException(error); // every JDK has both
    }
  }

  private static String sha256(byte[] bytes) {
    return String.format("%064x", new BigInteger(1, digest("SHA-256", bytes)));
  }

  // Ed25519 (RFC 8032, section 5.1), verification alone: all it computes with is public, so that its time may depend on it

  private static final BigInteger ZERO = BigInteger.ZERO;
  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger TWO = BigInteger.valueOf(2);
  private static final BigInteger P = ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
  private static final BigInteger ORDER = ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));
  private static final BigInteger D = BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
  private static final BigInteger ROOT_OF_MINUS_ONE = TWO.modPow(P.subtract(ONE).shiftRight(2), P);
  private static final BigInteger[] BASE = decodePoint(baseBytes());

  private static byte[] baseBytes() {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) 0x66);
    bytes[0] = 0x58;
    return bytes;
  }

  private static BigInteger littleEndian(byte[] bytes) {
    byte[] turned = new byte[bytes.length];
    for (int at = 0; at < bytes.length; at++) turned[at] = bytes[bytes.length - 1 - at];
    return new BigInteger(1, turned);
  }

  /** Points as (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z. */
  private static BigInteger[] add(BigInteger[] one, BigInteger[] other) {
    BigInteger a = one[1].subtract(one[0]).multiply(other[1].subtract(other[0])).mod(P);
    BigInteger b = one[1].add(one[0]).multiply(other[1].add(other[0])).mod(P);
    BigInteger c = one[3].multiply(other[3]).shiftLeft(1).mod(P).multiply(D).mod(P);
    BigInteger e = one[2].multiply(other[2]).shiftLeft(1).mod(P);
    BigInteger f = b.subtract(a);
    BigInteger g = e.subtract(c);
    BigInteger h = e.add(c);
    BigInteger i = b.add(a);
    return new BigInteger[] {f.multiply(g).mod(P), h.multiply(i).mod(P), g.multiply(h).mod(P), f.multiply(i).mod(P)};
  }

  private static BigInteger[] times(BigInteger scalar, BigInteger[] point) {
    BigInteger[] result = {ZERO, ONE, ONE, ZERO};
    for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
      result = add(result, result);
      if (scalar.testBit(bit)) result = add(result, point);
    }
    return result;
  }

  /** The point of 32 bytes; null if they are not its one encoding. */
  private static BigInteger[] decodePoint(byte[] bytes) {
    BigInteger number = littleEndian(bytes);
    boolean sign = number.testBit(255);
    BigInteger y = number.clearBit(255);
    if (y.compareTo(P) >= 0) return null;
    BigInteger u = y.multiply(y).subtract(ONE).mod(P);
    BigInteger v = D.multiply(y).multiply(y).add(ONE).mod(P);
    BigInteger power = u.multiply(v.pow(7)).mod(P).modPow(P.subtract(BigInteger.valueOf(5)).shiftRight(3), P);
    BigInteger x = u.multiply(v.pow(3)).multiply(power).mod(P);
    if (!v.multiply(x).multiply(x).subtract(u).mod(P).equals(ZERO)) x = x.multiply(ROOT_OF_MINUS_ONE).mod(P);
    if (!v.multiply(x).multiply(x).subtract(u).mod(P).equals(ZERO) || (x.equals(ZERO) && sign)) return null;
    if (x.testBit(0) != sign) x = P.subtract(x);
    return new BigInteger[] {x, y, ONE, x.multiply(y).mod(P)};
  }

  private static BigInteger encodePoint(BigInteger[] point) {
    BigInteger inverse = point[2].modInverse(P);
    BigInteger y = point[1].multiply(inverse).mod(P);
    return point[0].multiply(inverse).mod(P).testBit(0) ? y.setBit(255) : y;
  }

  /** Whether its order divides eight: such a key takes one signature for many messages. */
  private static boolean isSmall(BigInteger[] point) {
    BigInteger[] multiple = times(BigInteger.valueOf(8), point);
    return multiple[0].equals(ZERO) && multiple[1].equals(multiple[2]);
  }

  /** Whether 64 bytes are a signature of a key over a message. S has to lie below the order, and neither the key nor R may be of small order. */
  static boolean verifyEd25519(byte[] key, byte[] message, byte[] signature) {
    if (key.length != 32 || signature.length != 64) return false;
    byte[] r = Arrays.copyOf(signature, 32);
    BigInteger s = littleEndian(Arrays.copyOfRange(signature, 32, 64));
    BigInteger[] point = decodePoint(key);
    if (s.compareTo(ORDER) >= 0 || point == null || isSmall(point)) return false;
    BigInteger k = littleEndian(digest("SHA-512", joined(r, key, message))).mod(ORDER);
    BigInteger[] minus = times(k, point);
    minus[0] = minus[0].negate().mod(P);
    minus[3] = minus[3].negate().mod(P);
    BigInteger[] expected = add(times(s, BASE), minus);
    return encodePoint(expected).equals(littleEndian(r)) && !isSmall(expected);
  }
}
