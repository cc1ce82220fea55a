package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Domain dossier 5.12: dated standings. */
@QuarkusTest
class StandingsApiTest {

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember member;

    @BeforeEach
    void a_member_since_2020() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("解小满", bureau);
    }

    @Test
    void a_retired_member_is_retained_from_that_day_and_was_active_before() {
        MemberFile.act(organizer, member, "RETAIN", "2024-03-01")
                .then()
                .statusCode(201)
                .body("status", equalTo("RETAINED"))
                .body("joinedOn", equalTo("2020-01-01"));
        Api.as(organizer)
                .get("/members/" + member.id() + "/standings")
                .then()
                .statusCode(200)
                .body("items.status", contains("ACTIVE", "RETAINED"))
                .body("items[0].to", equalTo("2024-03-01"))
                .body("items[1].from", equalTo("2024-03-01"))
                .body("items[1].reason", equalTo("依据书面材料"))
                .body("items[1].decidedBy", equalTo("周组织"));
        assertThat(listed("ACTIVE", "2024-02-29")).contains(member.id().toString());
        assertThat(listed("ACTIVE", "2024-03-01")).doesNotContain(member.id().toString());
        assertThat(listed("RETAINED", "2024-03-01")).containsExactly(member.id().toString());
        assertThat(listed("ACTIVE", "2019-12-31")).isEmpty();
    }

    @Test
    void died_membership_ends_that_day_and_nothing_follows() {
        MemberFile.act(organizer, member, "DIE", "2025-05-05")
                .then()
                .statusCode(201)
                .body("status", equalTo("ENDED"));
        assertThat(listed("ACTIVE", "2025-05-04")).contains(member.id().toString());
        assertThat(listed("ACTIVE", "2025-05-05")).doesNotContain(member.id().toString());
        MemberFile.act(organizer, member, "READMIT", "2025-06-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("MEMBER_DECEASED"));
    }

    @Test
    void who_withdrew_and_was_admitted_anew_counts_from_the_new_admission() {
        MemberFile.act(organizer, member, "WITHDRAW", "2022-01-01").then().statusCode(201);
        MemberFile.act(organizer, member, "READMIT", "2023-01-01")
                .then()
                .statusCode(201)
                .body("status", equalTo("ACTIVE"))
                .body("joinedOn", equalTo("2023-01-01"))
                .body("memberNo", equalTo(member.memberNo()));
        assertThat(listed("ENDED", "2022-06-01")).containsExactly(member.id().toString());
    }

    @Test
    void a_reengaged_retiree_is_retained_and_does_not_become_active_by_working() {
        MemberFile.of(member)
                .employed("REENGAGED", "WAGE_UNIT", false)
                .saveBy(organizer, member)
                .then()
                .statusCode(422)
                .body("code", equalTo("REENGAGED_IS_RETAINED"));
        MemberFile.act(organizer, member, "RETAIN", "2024-03-01").then().statusCode(201);
        MemberFile.of(member)
                .employed("REENGAGED", "WAGE_UNIT", false)
                .saveBy(organizer, member)
                .then()
                .statusCode(200);
        MemberFile.act(organizer, member, "RESUME", "2024-06-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("REENGAGED_IS_RETAINED"));
    }

    @Test
    void offices_end_with_full_membership() {
        TestMember leader = world.officer("钱组长", Role.GROUP_LEADER, bureau);
        Api.as(leader).get("/members").then().statusCode(200);
        MemberFile.act(organizer, leader, "RETAIN", "2024-03-01").then().statusCode(201);
        Api.as(leader).get("/members").then().statusCode(403);
        Api.as(leader).get("/me").then().statusCode(200).body("member.status", equalTo("RETAINED"));
    }

    @Test
    void overlapping_periods_are_impossible_in_the_database() {
        assertThatThrownBy(() -> World.run(
                        """
                        insert into membership (id, person_id, root_id, union_id, l1, l2, status, member_no, period)
                        select gen_random_uuid(), person_id, root_id, union_id, l1, l2, 'RETAINED', member_no || 'x',
                               '[2024-01-01,2024-02-01)'
                          from membership where person_id = ?
                        """,
                        member.id()))
                .hasStackTraceContaining("one_membership_at_a_time");
    }

    @Test
    void a_day_in_the_future_or_before_the_present_standing_is_refused_and_nothing_changes() {
        MemberFile.act(organizer, member, "RETAIN", "2999-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/on"));
        MemberFile.act(organizer, member, "RETAIN", "2020-01-01").then().statusCode(400);
        Api.as(organizer).get("/members/" + member.id() + "/standings").then().body("items", hasSize(1));
    }

    @Test
    void nobody_decides_about_herself() {
        MemberFile.act(organizer, organizer, "WITHDRAW", "2024-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
    }

    @Test
    void an_act_on_an_old_version_is_refused() {
        String read = MemberFile.etag(organizer, member);
        MemberFile.act(organizer, member, "RETAIN", "2024-03-01").then().statusCode(201);
        Api.sending(organizer, Map.of("act", "RESUME", "on", "2024-06-01", "reason", "重新就业"))
                .header("If-Match", read)
                .post("/members/" + member.id() + "/standing-changes")
                .then()
                .statusCode(412);
    }

    @Test
    void a_version_never_comes_back() {
        String first = MemberFile.etag(organizer, member);
        MemberFile.act(organizer, member, "RETAIN", "2024-03-01").then().statusCode(201);
        String second = MemberFile.etag(organizer, member);
        MemberFile.act(organizer, member, "RESUME", "2024-06-01").then().statusCode(201);
        assertThat(List.of(first, second)).doesNotContain(MemberFile.etag(organizer, member));
    }

    private List<String> listed(String status, String asOf) {
        return Api.as(organizer)
                .queryParam("unionId", bureau)
                .queryParam("status", status)
                .queryParam("asOf", asOf)
                .get("/members")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem("")))
                .extract()
                .path("items.id");
    }
}
