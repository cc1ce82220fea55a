package org.unionhome.membership;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** A member's file as an officer types it. */
final class MemberFile {

    private final Map<String, Object> fields = new HashMap<>();

    private MemberFile(String name) {
        fields.put("name", name);
        fields.put("employment", Map.of("form", "REGULAR", "through", "WAGE_UNIT"));
    }

    static MemberFile of(TestMember member) {
        return new MemberFile(member.name());
    }

    MemberFile with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    MemberFile employed(String form, String through, boolean agencyHasUnion) {
        return with("employment", Map.of("form", form, "through", through, "agencyHasUnion", agencyHasUnion));
    }

    Response saveBy(TestMember officer, TestMember member, String etag) {
        return Api.sending(officer, fields).header("If-Match", etag).put("/members/" + member.id());
    }

    /** With the version that is true at the moment. */
    Response saveBy(TestMember officer, TestMember member) {
        return saveBy(officer, member, etag(officer, member));
    }

    static String etag(TestMember officer, TestMember member) {
        return Api.as(officer)
                .get("/members/" + member.id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    static Response act(TestMember officer, TestMember member, String act, String on) {
        return Api.sending(officer, Map.of("act", act, "on", on, "reason", "依据书面材料"))
                .header("If-Match", etag(officer, member))
                .post("/members/" + member.id() + "/standing-changes");
    }
}
