package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.unionhome.testing.stack.DemoContext;

/** The API as a client with credentials uses it. */
public final class DemoApi {

    private static final Duration TOKEN_LIFE = Duration.ofSeconds(45);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final DemoContext context;
    private String token = "";
    private Instant tokenEnds = Instant.EPOCH;

    public DemoApi(DemoContext context) {
        this.context = context;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
    }

    /** An act on what was read under that version. */
    public JsonNode post(String path, int version, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
    }

    /** Replaces what was read under that version. */
    public JsonNode put(String path, int version, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
    }

    /** Takes a step from what was read under that version. */
    public JsonNode step(String path, int version, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
    }

    public JsonNode upload(String path, String fileName, byte[] file) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("File-Name", URLEncoder.encode(fileName, StandardCharsets.UTF_8))
                .POST(BodyPublishers.ofByteArray(file))
                .build());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(context.backend().resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(120))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException, InterruptedException {
        if (Instant.now().isBefore(tokenEnds)) {
            return token;
        }
        String form = "grant_type=client_credentials&client_id=" + encoded(context.clientId()) + "&client_secret="
                + encoded(context.clientSecret());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(context.tokenEndpoint().toString()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        token = send(request).get("access_token").asText();
        tokenEnds = Instant.now().plus(TOKEN_LIFE);
        return token;
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.method() + " "
                    + request.uri().getPath() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
