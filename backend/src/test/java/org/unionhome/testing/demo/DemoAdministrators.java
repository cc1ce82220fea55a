package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.stack.BrowserSession;
import org.unionhome.testing.stack.DemoAccount;
import org.unionhome.testing.stack.DemoAccounts;
import org.unionhome.testing.stack.DemoContext;

/** As in a new installation: the first security administrator proposes, the first system administrator confirms. */
final class DemoAdministrators {

    private final DemoApi api;
    private final BrowserSession security;
    private final BrowserSession admin;
    private final ObjectMapper json = new ObjectMapper();

    DemoAdministrators(DemoApi api, DemoContext context) {
        this.api = api;
        this.security = context.signIn(DemoAccounts.SECURITY);
        this.admin = context.signIn(DemoAccounts.ADMIN);
    }

    DemoAdministrators appoint(DemoAccount account, UUID union, String role) throws IOException, InterruptedException {
        JsonNode member =
                api.get("/members?q=" + account.memberNo()).get("items").get(0);
        JsonNode proposal = post(
                security,
                "",
                Map.of(
                        "memberId",
                        member.get("id").asText(),
                        "unionId",
                        union.toString(),
                        "role",
                        role,
                        "from",
                        "2024-01-01"));
        post(admin, "/" + proposal.get("id").asText() + "/decisions", Map.of("confirm", true));
        return this;
    }

    private JsonNode post(BrowserSession who, String path, Map<String, ?> body) throws IOException {
        var answer = who.send(
                "POST",
                "/api/v1/appointment-proposals" + path,
                BodyPublishers.ofByteArray(json.writeValueAsBytes(body)),
                "Content-Type",
                "application/json",
                "If-Match",
                "\"0\"");
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("An administrator could not be appointed: " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
