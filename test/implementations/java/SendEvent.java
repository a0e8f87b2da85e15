import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.*;
import java.util.*;

/**
 * SendEvent on the JDK's own com.sun.net.httpserver: a correct server to try a conformance suite on.
 *
 * Environment: PORT (0 picks one), CONNECTION_TOKEN, SECOND_CONNECTION_TOKEN. Run: java SendEvent.java.
 * Its freedoms: the credential is judged first, and a refusal may come before the body is read; other
 * methods are 405, other paths 404; a duplicate member is refused; errors have one text member alone.
 */
public class SendEvent {
  static final String EVENT = "application/vnd.amazonaws.connect.event.";
  static final List<String> RECEIPTS = List.of(EVENT + "message.delivered", EVENT + "message.read");
  static final List<String> OTHERS = List.of(EVENT + "typing", EVENT + "connection.acknowledged");
  static final List<String> MEDIA_TYPES = List.of("application/json", "application/x-amz-json-1.1");
  static final java.time.format.DateTimeFormatter TIME = java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(java.time.ZoneOffset.UTC);
  static final Map<String, String> ANSWERS = new java.util.concurrent.ConcurrentHashMap<>();
  static final Set<String> TOKENS = new HashSet<>();
  static final int LIMIT = 1 << 20;

  static class Refusal extends RuntimeException {
    final int status; final String name;
    Refusal(int status, String name, String text) { super(text); this.status = status; this.name = name; }
  }
  static Refusal unreadable(String text) { return new Refusal(400, "SerializationException", text); }
  static Refusal invalid(String text) { return new Refusal(400, "ValidationException", text); }

  /** A strict reader of JSON texts; nesting is bounded. */
  static class Json {
    final String text; int at = 0;
    Json(String text) { this.text = text; }
    static Object read(String text) {
      Json json = new Json(text);
      Object value = json.value(0);
      if (json.space().at < text.length()) throw unreadable("Text follows the body.");
      return value;
    }
    Json space() { while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++; return this; }
    char peek() { if (at >= text.length()) throw unreadable("The body ends too early."); return text.charAt(at); }
    boolean take(char wanted) { boolean here = space().peek() == wanted; if (here) at++; return here; }
    void need(char wanted) { if (!take(wanted)) throw unreadable("The body is not JSON."); }
    Object value(int depth) {
      if (depth > 500) throw unreadable("The body is nested too deeply.");
      if (take('"')) return string();
      if (take('{')) {
        Map<String, Object> members = new HashMap<>();
        if (take('}')) return members;
        do { need('"'); String name = string(); need(':');
          if (members.containsKey(name)) throw unreadable("A member stands twice.");
          members.put(name, value(depth + 1));
        } while (take(','));
        need('}');
        return members;
      }
      if (take('[')) {
        if (!take(']')) { do value(depth + 1); while (take(',')); need(']'); }
        return List.of();
      }
      int from = at;
      while (at < text.length() && "+-.truefalsnE0123456789".indexOf(text.charAt(at)) >= 0) at++;
      String word = text.substring(from, at);
      if (List.of("null", "true", "false").contains(word)) return word.equals("null") ? null : word.equals("true");
      if (!word.matches("-?(0|[1-9]\\d*+)(\\.\\d++)?([eE][+-]?\\d++)?")) throw unreadable("The body is not JSON.");
      return 0;
    }
    String string() {
      StringBuilder all = new StringBuilder();
      for (char mark = peek(); mark != '"'; mark = peek()) {
        at++;
        if (mark < 0x20) throw unreadable("A control character stands in a text.");
        if (mark != '\\') { all.append(mark); continue; }
        char escape = peek();
        int known = "\"\\/bfnrt".indexOf(text.charAt(at++));
        if (known >= 0) { all.append("\"\\/\b\f\n\r\t".charAt(known)); continue; }
        if (escape != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) throw unreadable("The body is not JSON.");
        all.append((char) Integer.parseInt(text.substring(at, at += 4), 16));
      }
      at++;
      return all.toString();
    }
  }

  static String member(Map<?, ?> body, String name, int minimum, int maximum) {
    Object value = body.get(name);
    if (value == null) return null;
    if (!(value instanceof String text)) throw unreadable(name + " must be a string.");
    int length = text.codePointCount(0, text.length());
    if (length < minimum || length > maximum) throw invalid(name + " has a wrong length.");
    return text;
  }

  static String answer(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    List<String> bearers = headers.getOrDefault("X-Amz-Bearer", List.of());
    if (headers.getOrDefault("Host", List.of()).size() != 1 && !exchange.getProtocol().equals("HTTP/1.0")) throw unreadable("One Host is needed.");
    if (bearers.size() != 1 || bearers.get(0).length() > 1000 || !TOKENS.contains(bearers.get(0)))
      throw new Refusal(403, "AccessDeniedException", "Access denied.");
    String mediaType = Objects.requireNonNullElse(headers.getFirst("Content-Type"), "").split(";")[0].strip().toLowerCase(Locale.ROOT);
    if (!MEDIA_TYPES.contains(mediaType)) throw new Refusal(415, "UnsupportedMediaTypeException", "The media type must be JSON.");
    byte[] bytes = exchange.getRequestBody().readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) throw new Refusal(413, "RequestEntityTooLargeException", "The body is too long.");
    String text;
    try { text = StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString(); }
    catch (CharacterCodingException error) { throw unreadable("The body is not UTF-8."); }
    if (!(Json.read(text) instanceof Map<?, ?> body)) throw unreadable("The body must be an object.");
    String type = member(body, "ContentType", 1, 100), content = member(body, "Content", 0, 16384);
    String token = member(body, "ClientToken", 0, 500);
    if (type != null && RECEIPTS.contains(type)) receipt(content);
    else if (type == null || !OTHERS.contains(type)) throw invalid("ContentType is not supported.");
    String fresh = "{\"Id\":\"" + UUID.randomUUID() + "\",\"AbsoluteTime\":\"" + TIME.format(java.time.Instant.now()) + "\"}";
    return token == null || token.isEmpty() ? fresh : ANSWERS.computeIfAbsent(bearers.get(0).length() + bearers.get(0) + token, key -> fresh);
  }

  static void receipt(String content) {
    try {
      if (content != null && Json.read(content) instanceof Map<?, ?> it && it.get("messageId") instanceof String id && !id.isEmpty()) return;
    } catch (Refusal refusal) { /* told below */ }
    throw invalid("Content of a receipt must be a JSON object with a messageId.");
  }

  static void handle(HttpExchange exchange) throws IOException {
    boolean here = exchange.getRequestURI().getRawPath().equals("/participant/event");
    int status = !here ? 404 : exchange.getRequestMethod().equals("POST") ? 200 : 405;
    String body = "{\"message\":\"Not served.\"}";
    try { if (status == 200) body = answer(exchange); }
    catch (Refusal refusal) {
      status = refusal.status;
      body = "{\"message\":\"" + refusal.getMessage() + "\"}";
      exchange.getResponseHeaders().set("X-Amzn-Errortype", refusal.name);
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, exchange.getRequestMethod().equals("HEAD") ? -1 : bytes.length);
    if (!exchange.getRequestMethod().equals("HEAD")) exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  public static void main(String[] arguments) throws IOException {
    for (String name : List.of("CONNECTION_TOKEN", "SECOND_CONNECTION_TOKEN")) TOKENS.add(System.getenv().getOrDefault(name, name));
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv().getOrDefault("PORT", "0"))), 128);
    server.createContext("/", SendEvent::handle);
    server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
  }
}
