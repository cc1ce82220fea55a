package org.unionhome.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls any operation with bodies made from the samples of the contract; every answer is checked against it. */
public final class SampleCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final SampleBodies samples;
    private final Set<String> addresses;

    /** @param addresses names that stand in addresses and mean something else in bodies, or nothing */
    public SampleCalls(LocalDate today, Set<String> addresses) {
        this.samples = new SampleBodies(today);
        this.addresses = addresses;
    }

    /** @param token absent for nobody in particular */
    public HttpResponse<String> make(Operation operation, @Nullable String token, Map<String, Object> things)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(operation, token, things), BodyHandlers.ofString(StandardCharsets.UTF_8));
        ContractFilter.instance().check(operation, answer);
        return answer;
    }

    private HttpRequest request(Operation operation, @Nullable String token, Map<String, Object> things)
            throws IOException {
        String address = "http://localhost:" + RestAssured.port + Api.BASE + operation.address(things);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.isSafe()) {
            return request.GET().build();
        }
        request.header("If-Match", "\"0\"");
        request.header("Idempotency-Key", Api.freshKey());
        if (operation.bodyType().isEmpty()) {
            return request.method(operation.method(), BodyPublishers.noBody()).build();
        }
        byte[] body = operation.bodyType().contains("json")
                ? JSON.writeValueAsBytes(samples.of(operation.bodySchema(), forBody(things)))
                : new byte[] {1};
        return request.header("Content-Type", operation.bodyType())
                .method(operation.method(), BodyPublishers.ofByteArray(body))
                .build();
    }

    private Map<String, Object> forBody(Map<String, Object> things) {
        var named = new HashMap<>(things);
        named.keySet().removeAll(addresses);
        return named;
    }
}
