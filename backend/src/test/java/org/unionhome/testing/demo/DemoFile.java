package org.unionhome.testing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionhome.testing.stack.BrowserSession;
import org.unionhome.testing.stack.DemoAccounts;
import org.unionhome.testing.stack.DemoContext;

/** What the demo's member finds in her own file: who opened it and why, and a consent that she gave herself. */
final class DemoFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoFile() {}

    static void fill(DemoContext context) throws IOException {
        BrowserSession member = context.signIn(DemoAccounts.MEMBER);
        BrowserSession officer = context.signIn(DemoAccounts.OFFICER);
        String file =
                "/members/" + call(member, "GET", "/me", null).at("/member/id").asText();
        call(officer, "GET", file + "?purpose=CARE", null);
        call(officer, "GET", file + "/timeline?purpose=CARE", null);
        call(
                officer,
                "POST",
                file + "/reveals",
                Map.of("values", List.of("PHONE"), "purpose", "ACTIVITY", "reason", "通知秋游集合时间"));
        call(member, "POST", "/me/consents", Map.of("purpose", "PUBLICITY_PHOTO", "version", 1));
    }

    private static JsonNode call(BrowserSession person, String method, String path, @Nullable Object body)
            throws IOException {
        var sent = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var answer = person.send(
                method, "/api/v1" + path, sent, "Accept", "application/json", "Content-Type", "application/json");
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + " was answered with " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
