package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

@QuarkusTest
class MembersApiTest {

    private World world;
    private UUID bureau;
    private UUID sibling;
    private TestMember organizer;

    @BeforeEach
    void a_bureau_with_a_sibling() {
        world = World.fresh();
        UUID committee = world.union("省直属机关工会工委", world.root());
        bureau = world.union("机关事务局工会", committee);
        sibling = world.union("税务局工会", committee);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
    }

    @Test
    void an_organiser_pages_through_every_member_of_her_subtree_once() {
        UUID sub = world.union("第一分工会", bureau);
        world.members(7, sub);
        world.members(3, sibling);
        Set<String> seen = new HashSet<>();
        String cursor = null;
        int pages = 0;
        do {
            var request = Api.as(organizer).queryParam("limit", 3);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/members")
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> ids = page.path("items.id");
            assertThat(seen).doesNotContainAnyElementsOf(ids);
            seen.addAll(ids);
            cursor = page.path("next");
            pages++;
        } while (cursor != null);
        assertThat(seen).hasSize(8);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void a_page_that_is_still_true_answers_304() {
        String etag = Api.as(organizer)
                .get("/members")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Api.as(organizer).header("If-None-Match", etag).get("/members").then().statusCode(304);
        world.member("新来的", bureau);
        Api.as(organizer).header("If-None-Match", etag).get("/members").then().statusCode(200);
    }

    @Test
    void a_cursor_of_somebody_else_is_refused() {
        world.members(3, bureau);
        String cursor = Api.as(organizer).queryParam("limit", 1).get("/members").path("next");
        TestMember chair = world.officer("钱主席", Role.CHAIR, bureau);
        Api.as(chair)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/members")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void a_member_of_another_union_does_not_exist_and_the_attempt_is_logged() {
        TestMember foreign = world.member("外单位", sibling);
        String requestId = Api.as(organizer)
                .get("/members/" + foreign.id())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("requestId", notNullValue())
                .extract()
                .path("requestId");
        TestMember auditor = world.officer("孙审计", Role.SECURITY_AUDITOR, world.root());
        Api.as(auditor)
                .queryParam("action", "member.read")
                .queryParam("outcome", "REFUSED")
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.requestId", hasItem(requestId));
    }

    @Test
    void a_union_out_of_scope_is_not_found() {
        Api.as(organizer).queryParam("unionId", sibling).get("/members").then().statusCode(404);
    }

    @Test
    void a_plain_member_may_not_list_members() {
        TestMember plain = world.member("普通会员", bureau);
        Api.as(plain).get("/members").then().statusCode(403).body("code", equalTo("NOT_ALLOWED"));
    }

    @Test
    void nobody_is_told_to_sign_in() {
        Api.anonymous().get("/members").then().statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
    }

    @Test
    void wrong_parameters_are_named_in_the_language_asked_for() {
        Api.as(organizer)
                .queryParam("limit", 0)
                .get("/members")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limit"))
                .body("errors[0].message", equalTo("不能小于 1。"));
        Api.as(organizer)
                .header("Accept-Language", "en")
                .queryParam("status", "GONE")
                .get("/members")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?status"))
                .body("errors[0].message", equalTo("The type or value is not right."));
        Api.as(organizer)
                .queryParam("colour", "red")
                .get("/members")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_PARAMETER"));
    }

    @Test
    void me_says_who_i_am_and_what_i_may() {
        Api.as(organizer)
                .get("/me")
                .then()
                .statusCode(200)
                .body("member.memberNo", equalTo(organizer.memberNo()))
                .body("grants", hasSize(1))
                .body("unions[0].id", equalTo(bureau.toString()))
                .body("permissions", hasItem("CONDOLENCE_RECORD"))
                .body("permissions", not(hasItem("IMPORT")));
    }

    @Test
    void authority_is_explained() {
        Api.as(organizer)
                .queryParam("permission", "CONDOLENCE_RECORD")
                .queryParam("unionId", bureau)
                .get("/me/authority-check")
                .then()
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("reason", equalTo("您是机关事务局工会的组织员，自 2020-01-01 起，任期长期。"));
        Api.as(organizer)
                .queryParam("permission", "CONDOLENCE_RECORD")
                .queryParam("unionId", sibling)
                .get("/me/authority-check")
                .then()
                .statusCode(200)
                .body("allowed", equalTo(false));
    }
}
