import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.core.util.VersionInfo;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;
import software.amazon.awssdk.services.connectparticipant.ConnectParticipantClient;
import software.amazon.awssdk.services.connectparticipant.model.ConnectParticipantException;
import software.amazon.awssdk.services.connectparticipant.model.SendEventRequest;
import software.amazon.awssdk.services.connectparticipant.model.SendEventResponse;

/** Says the client's version, then answers each line of JSON with what the client understood. */
public final class Driver {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] words) throws Exception {
    JsonWriter hello = JsonWriter.create().writeStartObject();
    hello.writeFieldName("version").writeValue(VersionInfo.SDK_VERSION);
    say(hello.writeEndObject());
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Map<String, JsonNode> asked = JsonNode.parser().parse(line).asObject();
      say(send(asked.get("url").asString(), asked.get("input").asObject()));
    }
  }

  private static JsonWriter send(String url, Map<String, JsonNode> input) {
    SendEventRequest request =
        SendEventRequest.builder()
            .connectionToken(text(input, "ConnectionToken"))
            .contentType(text(input, "ContentType"))
            .content(text(input, "Content"))
            .clientToken(text(input, "ClientToken"))
            .build();
    JsonWriter said = JsonWriter.create().writeStartObject();
    try (ConnectParticipantClient client =
        ConnectParticipantClient.builder().endpointOverride(URI.create(url)).build()) {
      SendEventResponse answer = client.sendEvent(request);
      said.writeFieldName("ok").writeValue(true);
      said.writeFieldName("status").writeValue(answer.sdkHttpResponse().statusCode());
      said.writeFieldName("fields").writeStartObject();
      said.writeFieldName("Id").writeValue(answer.id());
      said.writeFieldName("AbsoluteTime").writeValue(answer.absoluteTime()).writeEndObject();
    } catch (ConnectParticipantException error) {
      said.writeFieldName("ok").writeValue(false);
      said.writeFieldName("errorName").writeValue(error.awsErrorDetails().errorCode());
      said.writeFieldName("class").writeValue(error.getClass().getSimpleName());
      said.writeFieldName("message").writeValue(error.awsErrorDetails().errorMessage());
      said.writeFieldName("status").writeValue(error.statusCode());
    }
    return said.writeEndObject();
  }

  private static String text(Map<String, JsonNode> input, String name) {
    return input.containsKey(name) ? input.get(name).asString() : null;
  }

  private static void say(JsonWriter line) {
    OUT.println(new String(line.getBytes(), StandardCharsets.UTF_8));
  }
}
