package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.unionhome.membership.SegmentScene.all;
import static org.unionhome.membership.SegmentScene.is;
import static org.unionhome.membership.SegmentScene.preview;
import static org.unionhome.membership.SegmentScene.save;
import static org.unionhome.membership.SegmentScene.saved;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Saved filters: who keeps them, who sees them, and what they never tell. */
@QuarkusTest
class SegmentsApiTest {

    private static final Map<String, Object> BORN_BEFORE_1970 = is("BIRTH_DATE", "BEFORE", "1970-01-01");
    private World world;
    private UUID bureau;
    private UUID branch;
    private TestMember organizer;
    private TestMember branchOrganizer;
    private TestMember stranger;

    @BeforeEach
    void a_bureau_with_a_branch_and_a_foreign_union() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        branch = world.union("第一分工会", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        branchOrganizer = world.officer("钱组织", Role.ORGANIZER, branch);
        stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        world.member("老陈", bureau, LocalDate.of(1965, 3, 2));
        world.member("老林", branch, LocalDate.of(1969, 12, 31));
        world.member("小张", branch, LocalDate.of(1970, 1, 1));
    }

    @Test
    void a_segment_is_saved_with_a_count_and_a_sentence_in_both_languages() {
        String id = saved(organizer, bureau, "五十岁以上", all(BORN_BEFORE_1970, is("SEX", "IS", "FEMALE")));
        Api.as(organizer)
                .get("/segments/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("sentence", equalTo("会员：1970年1月1日以前出生，女性"))
                .body("count.members", equalTo(2))
                .body("count.exact", equalTo(true))
                .body("changeable", equalTo(true))
                .body("rule.parts", hasSize(2));
        Api.as(organizer)
                .header("Accept-Language", "en")
                .get("/segments/" + id)
                .then()
                .body("sentence", equalTo("Members who were born before 1 January 1970 and are women"));
    }

    @Test
    void members_are_paged_and_each_is_seen_once() {
        world.members(7, branch);
        String id = saved(organizer, bureau, "本分工会", is("UNION", "WITHIN", branch));
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var call = Api.as(organizer).queryParam("limit", 3);
            if (next != null) {
                call.queryParam("cursor", next);
            }
            var page = call.get("/segments/" + id + "/members")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);
        assertThat(seen).hasSize(10).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void the_branch_sees_what_the_bureau_keeps_but_only_its_own_members_and_cannot_change_it() {
        String id = saved(organizer, bureau, "五十岁以上", BORN_BEFORE_1970);
        Api.as(branchOrganizer)
                .get("/segments/" + id)
                .then()
                .statusCode(200)
                .body("count.members", equalTo(1))
                .body("changeable", equalTo(false));
        Api.as(branchOrganizer)
                .get("/segments/" + id + "/members")
                .then()
                .statusCode(200)
                .body("items.name", contains("老林"));
        Api.as(branchOrganizer).get("/segments").then().statusCode(200).body("items.id", hasItem(id));
        Api.sending(branchOrganizer, Map.of("unionId", bureau, "name", "改名了", "rule", BORN_BEFORE_1970))
                .header("If-Match", "\"0\"")
                .put("/segments/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void the_bureau_sees_what_its_branch_keeps() {
        String id = saved(branchOrganizer, branch, "分会老同志", BORN_BEFORE_1970);
        Api.as(organizer).get("/segments/" + id).then().statusCode(200).body("count.members", equalTo(1));
        Api.as(organizer)
                .queryParam("unionId", branch)
                .get("/segments")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void a_foreign_segment_does_not_exist_and_the_attempt_leaves_a_line() {
        String id = saved(organizer, bureau, "五十岁以上", BORN_BEFORE_1970);
        for (String path : List.of("/segments/" + id, "/segments/" + id + "/members")) {
            Api.as(stranger).get(path).then().statusCode(404);
        }
        Api.as(stranger)
                .header("If-Match", "\"0\"")
                .delete("/segments/" + id)
                .then()
                .statusCode(404);
        Api.as(stranger).get("/segments").then().statusCode(200).body("items.id", not(hasItem(id)));
        save(stranger, bureau, "别人的", BORN_BEFORE_1970).statusCode(404);
        preview(stranger, bureau, BORN_BEFORE_1970).statusCode(404);
        assertThat(World.count("select count(*) from audit_entry where action = 'segment.read' and subject_id = ?", id))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void changing_and_deleting_need_the_version_that_was_read() {
        String id = saved(organizer, bureau, "五十岁以上", BORN_BEFORE_1970);
        var changed = Map.of("unionId", bureau, "name", "六十岁以上", "rule", is("AGE", "AT_LEAST", "60"));
        Api.sending(organizer, changed).put("/segments/" + id).then().statusCode(428);
        Api.sending(organizer, changed)
                .header("If-Match", "\"0\"")
                .put("/segments/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("六十岁以上"))
                .body("sentence", equalTo("会员：年满 60 周岁"));
        Api.sending(organizer, changed)
                .header("If-Match", "\"0\"")
                .put("/segments/" + id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        Api.as(organizer)
                .header("If-Match", "\"0\"")
                .delete("/segments/" + id)
                .then()
                .statusCode(412);
        Api.as(organizer)
                .header("If-Match", "\"1\"")
                .delete("/segments/" + id)
                .then()
                .statusCode(204);
        Api.as(organizer).get("/segments/" + id).then().statusCode(404);
    }

    @Test
    void two_segments_of_a_union_have_two_names() {
        saved(organizer, bureau, "五十岁以上", BORN_BEFORE_1970);
        save(organizer, bureau, "五十岁以上", is("SEX", "IS", "MALE"))
                .statusCode(409)
                .body("code", equalTo("SEGMENT_NAME_TAKEN"));
        saved(branchOrganizer, branch, "五十岁以上", BORN_BEFORE_1970);
    }

    @Test
    void interests_are_counted_in_fives_and_nobody_is_named() {
        List<TestMember> members = world.members(7, branch);
        members.forEach(member -> Api.sending(member, Map.of("interests", List.of("HIKING")))
                .put("/me/interests")
                .then()
                .statusCode(200));
        var hikers = all(is("INTEREST", "ANY_OF", "HIKING", "CHESS"), is("SEX", "IS", "FEMALE"));
        preview(organizer, bureau, hikers)
                .statusCode(200)
                .body("count.members", equalTo(5))
                .body("count.exact", equalTo(false))
                .body("count.named", equalTo(false))
                .body("count.withheld", equalTo("INTERESTS"))
                .body("members", empty());
        String id = saved(organizer, bureau, "爱登山的", hikers);
        Api.as(organizer)
                .get("/segments/" + id + "/members")
                .then()
                .statusCode(422)
                .body("code", equalTo("SEGMENT_NAMES_NOBODY"));
    }

    @Test
    void nobody_asks_by_way_of_a_rule_what_she_may_not_read() {
        TestMember administrator = world.officer("管理员", Role.ADMINISTRATOR, bureau);
        var neverVisited = is("LAST_VISIT", "NONE");
        preview(administrator, bureau, neverVisited).statusCode(403);
        save(administrator, bureau, "没慰问过的", neverVisited).statusCode(403);
        String id = saved(organizer, bureau, "没慰问过的", neverVisited);
        Api.as(administrator)
                .get("/segments/" + id)
                .then()
                .statusCode(200)
                .body("count.members", nullValue())
                .body("count.withheld", equalTo("RIGHTS"));
        Api.as(administrator)
                .get("/segments/" + id + "/members")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void group_leaders_use_segments_but_keep_none() {
        TestMember leader = world.officer("孙组长", Role.GROUP_LEADER, branch);
        save(leader, branch, "我的组", BORN_BEFORE_1970).statusCode(403);
        preview(leader, branch, BORN_BEFORE_1970).statusCode(200).body("members.name", containsInAnyOrder("老林"));
    }
}
