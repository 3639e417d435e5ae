package pedoman;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Example: a filter in the manner of Spring (a {@code OncePerRequestFilter} differs in the names of its types alone) that lets a request through only
 * if the rules permit it. It runs on the server of the JDK: {@code java pedoman.ExampleFilter [FOLDER OF THE RULES]}.
 */
public final class ExampleFilter extends Filter {
  private final PedomanRules rules;
  private final Function<HttpExchange, Map<String, ?>> factsOf;

  /** @param factsOf what the application knows of the post and the case */
  public ExampleFilter(PedomanRules rules, Function<HttpExchange, Map<String, ?>> factsOf) {
    this.rules = rules;
    this.factsOf = factsOf;
  }

  @Override
  public String description() {
    return "Lets a request through only if the rules permit it";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Map<String, Object> answer;
    try {
      // Who is signed in, what the path asks for, and the clock are the application's.
      answer = rules.decide(List.of("admin"), "hapus-komentar", "2026-08-19T10:20:00+08:00", factsOf.apply(exchange));
    } catch (PedomanRules.Refused refused) {
      stop(exchange, 422, "fields " + refused.fields);
      return;
    } catch (RuntimeException error) {
      // What cannot be decided is not permitted.
      stop(exchange, 503, error.getMessage());
      return;
    }
    if (answer.get("verdict").equals("permit")) {
      chain.doFilter(exchange);
      return;
    }
    List<Object> because = new ArrayList<>();
    for (Object reason : (List<?>) answer.get("reasons")) {
      Map<?, ?> cited = (Map<?, ?>) reason;
      because.add(cited.get("citation") + ": " + cited.get("said"));
    }
    stop(exchange, 403, answer.get("verdict") + " " + because + " needs " + answer.get("needs"));
  }

  private static void stop(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("content-type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  public static void main(String[] arguments) throws Exception {
    PedomanRules rules = PedomanRules.load(Path.of(arguments.length > 0 ? arguments[0] : "dist/rules"));
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<Map<String, ?>> sent =
        List.of(Map.of("komentar.kritik_atau_opini", true), Map.of("komentar.kritik_atau_opini", "ya"), Map.of());
    Function<HttpExchange, Map<String, ?>> factsOf =
        exchange -> sent.get(Integer.parseInt(exchange.getRequestURI().getPath().substring(1)));
    server.createContext("/", exchange -> stop(exchange, 200, "done")).getFilters().add(new ExampleFilter(rules, factsOf));
    server.start();
    for (int index = 0; index < sent.size(); index += 1) {
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + index);
      HttpResponse<String> answered =
          HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      System.out.println(answered.statusCode() + " " + answered.body());
    }
    server.stop(0);
  }
}
