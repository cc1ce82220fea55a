package org.unionhome.membership;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A member who enters her family. */
public final class FamilyScene {

    private FamilyScene() {}

    public static void agree(TestMember member, String consent) {
        Api.sending(member, Map.of("purpose", consent, "version", 1))
                .post("/me/consents")
                .then()
                .statusCode(201);
    }

    public static void withdraw(TestMember member, String consent) {
        Api.as(member).post("/me/consents/" + consent + "/withdrawals").then().statusCode(201);
    }

    public static Response enter(
            TestMember member, String relation, String name, Map<String, String> details, String... purposes) {
        return Api.sending(member, body(relation, name, details, purposes)).post("/me/family-members");
    }

    public static Map<String, Object> body(
            String relation, String name, Map<String, String> details, String... purposes) {
        var body = new HashMap<String, Object>(details);
        body.put("relation", relation);
        body.put("name", name);
        body.put("purposes", List.of(purposes));
        return body;
    }

    /** @return its id */
    public static String entered(TestMember member, String relation, String name, String purpose) {
        return enter(member, relation, name, Map.of(), purpose)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
