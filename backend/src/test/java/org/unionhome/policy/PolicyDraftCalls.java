package org.unionhome.policy;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.Api;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;

/** What officers do with drafts of rules, over HTTP. */
final class PolicyDraftCalls {

    static final String CEILING = "occasions.BIRTHDAY.ceiling";

    private PolicyDraftCalls() {}

    static final List<String> ACCEPTED = List.of("生日慰问品 300 元", "生日蛋糕券", "去年过过生日", "一年内第二个生日");

    static Map<String, Object> stricter(String amount) {
        return Map.of("values", List.of(value(CEILING, amount, "DOCUMENT")), "acceptedAnswers", ACCEPTED);
    }

    static Map<String, Object> value(String path, String text, String source) {
        return Map.of("path", path, "text", text, "source", source);
    }

    static ValidatableResponse begin(TestMember who, UUID where, String change, String newCode) {
        var body =
                new HashMap<String, Object>(Map.of("unionId", where, "change", change, "packCode", "WENZHOU-ORG-2019"));
        if (newCode != null) {
            body.put("newCode", newCode);
        }
        return Api.sending(who, body).post("/policy-drafts").then();
    }

    static ValidatableResponse change(TestMember who, String id, int version, Map<String, Object> body) {
        return Api.sending(who, body)
                .header("If-Match", quoted(version))
                .put("/policy-drafts/" + id)
                .then();
    }

    static ValidatableResponse submit(TestMember who, String id, int version, LocalDate day) {
        return Api.sending(who, Map.of("startsOn", day.toString()))
                .header("If-Match", quoted(version))
                .post("/policy-drafts/" + id + "/submissions")
                .then();
    }

    static ValidatableResponse returned(TestMember who, String id, int version) {
        return Api.sending(who, Map.of("reason", "补文号"))
                .header("If-Match", quoted(version))
                .post("/policy-drafts/" + id + "/returns")
                .then();
    }

    static ValidatableResponse act(TestMember who, String id, int version, String what) {
        return Api.as(who)
                .header("If-Match", quoted(version))
                .post("/policy-drafts/" + id + "/" + what)
                .then();
    }

    static ValidatableResponse replay(TestMember who, String visit) {
        return Replay.ask(who, "condolence-visit", visit);
    }

    static String quoted(int version) {
        return "\"" + version + "\"";
    }
}
