package org.unionhome.testing.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.testing.stack.BrowserSession;
import org.unionhome.testing.stack.DemoAccount;
import org.unionhome.testing.stack.DemoContext;

/** What one of the demo's people does in her browser: for acts that a person has to answer for herself. */
final class DemoDesk {

    private final ObjectMapper json = new ObjectMapper();
    private final BrowserSession session;

    DemoDesk(DemoContext context, DemoAccount account) {
        this.session = context.signIn(account);
    }

    JsonNode get(String path) {
        return read(path, session.get("/api/v1" + path));
    }

    JsonNode post(String path, Object body) {
        return send("POST", path, body);
    }

    /** An act on what was read under that version. */
    JsonNode post(String path, int version, Object body) {
        return send("POST", path, body, "If-Match", "\"" + version + "\"");
    }

    /** Replaces what was read under that version. */
    JsonNode put(String path, int version, Object body) {
        return send("PUT", path, body, "If-Match", "\"" + version + "\"");
    }

    /** Sends a file. */
    JsonNode upload(String path, byte[] file) {
        return read(
                path,
                session.send(
                        "POST",
                        "/api/v1" + path,
                        BodyPublishers.ofByteArray(file),
                        "Accept",
                        "application/json",
                        "Content-Type",
                        "application/octet-stream"));
    }

    private JsonNode send(String method, String path, Object body, String... condition) {
        var headers = new ArrayList<>(List.of(
                "Accept",
                "application/json",
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        headers.addAll(List.of(condition));
        try {
            return read(
                    path,
                    session.send(
                            method,
                            "/api/v1" + path,
                            BodyPublishers.ofByteArray(json.writeValueAsBytes(body)),
                            headers.toArray(String[]::new)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private JsonNode read(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
