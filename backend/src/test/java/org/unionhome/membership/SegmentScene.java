package org.unionhome.membership;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** Rules as they are typed, and what is asked with them. */
final class SegmentScene {

    private SegmentScene() {}

    static Map<String, Object> is(String field, String operator, Object... values) {
        return Map.of("kind", "CONDITION", "field", field, "operator", operator, "values", List.of(values));
    }

    @SafeVarargs
    static Map<String, Object> all(Map<String, Object>... parts) {
        return Map.of("kind", "ALL", "parts", List.of(parts));
    }

    @SafeVarargs
    static Map<String, Object> any(Map<String, Object>... parts) {
        return Map.of("kind", "ANY", "parts", List.of(parts));
    }

    static Map<String, Object> not(Map<String, Object> part) {
        return Map.of("kind", "NOT", "parts", List.of(part));
    }

    static ValidatableResponse preview(TestMember officer, UUID union, Map<String, Object> rule) {
        return Api.sending(officer, Map.of("unionId", union, "rule", rule))
                .post("/segment-previews")
                .then();
    }

    static ValidatableResponse save(TestMember officer, UUID union, String name, Map<String, Object> rule) {
        return Api.sending(officer, Map.of("unionId", union, "name", name, "rule", rule))
                .post("/segments")
                .then();
    }

    static String saved(TestMember officer, UUID union, String name, Map<String, Object> rule) {
        return save(officer, union, name, rule).statusCode(201).extract().path("id");
    }
}
