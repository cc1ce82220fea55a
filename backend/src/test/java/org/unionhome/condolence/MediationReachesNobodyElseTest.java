package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.Replay;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Whoever is neither the handler of a mediation nor a chair of it tries to learn what was said, by every way there is. */
@QuarkusTest
class MediationReachesNobodyElseTest {

    private static final String SECRET = "双方因孩子上学争执";
    private CareScene scene;
    private String visit;

    @BeforeEach
    void a_mediation_with_a_note() {
        scene = new CareScene();
        visit = scene.recorded(with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", SECRET));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
    void no_office_but_the_chair_of_the_union_reads_it_anywhere(Role role) {
        TestMember there = scene.world.officer("同级干部", role, scene.branch);
        TestMember above = scene.world.officer("上级干部", role, scene.world.root());
        for (String page : pages()) {
            assertThat(Api.as(above).get(page).asString()).as(page).doesNotContain(SECRET);
            if (role != Role.CHAIR) {
                assertThat(Api.as(there).get(page).asString()).as(page).doesNotContain(SECRET);
            }
        }
    }

    @Test
    void a_search_finds_members_and_never_what_was_said() {
        for (TestMember reader : others()) {
            for (String typed : List.of(SECRET, "争执", "陈思远")) {
                assertThat(Api.sending(reader, Map.of("q", typed))
                                .post("/member-searches")
                                .asString())
                        .as(typed)
                        .doesNotContain(SECRET);
            }
        }
    }

    @Test
    void a_list_of_members_as_a_file_does_not_hold_it() {
        TestMember reader = scene.world.officer("李组织", Role.ORGANIZER, scene.branch);
        var wanted = Map.of(
                "format", "CSV",
                "columns", List.of("MEMBER_NO", "NAME", "POST", "STATUS"),
                "unionId", scene.branch.toString(),
                "purpose", "MEMBERSHIP",
                "reason", "年度核对");
        String id = Api.sending(reader, wanted)
                .post("/member-exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.within(Duration.ofSeconds(30), () -> "READY"
                .equals(Api.as(reader).get("/member-exports/" + id).path("status")));
        byte[] file = Api.as(reader).get("/member-exports/" + id + "/file").asByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("陈思远").doesNotContain(SECRET);
    }

    @Test
    void the_decision_asked_again_tells_the_rule_and_not_the_matter() {
        for (TestMember reader : others()) {
            Response answer =
                    Replay.ask(reader, "condolence-visit", visit).extract().response();
            assertThat(answer.asString()).doesNotContain(SECRET, "陈思远");
        }
        assertThat(World.count("select count(*) from condolence_visit where decision::text like ?", "%" + SECRET + "%"))
                .isZero();
    }

    @Test
    void whoever_was_lent_the_chairs_authority_does_not_read_it() {
        TestMember chair = scene.world.officer("钱主席", Role.CHAIR, scene.branch);
        TestMember deputy = scene.world.member("代管", scene.branch);
        Api.sending(
                        chair,
                        Map.of(
                                "memberId", deputy.id().toString(),
                                "unionId", scene.branch.toString(),
                                "appointmentId",
                                        World.text("select id::text from appointment where person_id = ?", chair.id()),
                                "permissions", List.of("CONDOLENCE_READ"),
                                "from", CareScene.TODAY.toString(),
                                "to", CareScene.TODAY.plusDays(5).toString(),
                                "reason", "出差期间"))
                .post("/delegations")
                .then()
                .statusCode(201);
        Api.as(deputy).get("/condolence-visits/" + visit).then().statusCode(200).body("noteWithheld", equalTo(true));
        assertThat(Api.as(chair).get("/condolence-visits/" + visit).asString()).contains(SECRET);
    }

    @Test
    void the_handler_who_left_her_office_no_longer_opens_it() {
        TestMember security = scene.world.officer("严安全", Role.SECURITY_ADMINISTRATOR, scene.branch);
        String office = World.text("select id::text from appointment where person_id = ?", scene.organizer.id());
        Api.as(security).post("/appointments/" + office + "/revocations").then().statusCode(201);
        Response answer = Api.as(scene.organizer).get("/condolence-visits/" + visit);
        answer.then().statusCode(403);
        assertThat(answer.asString()).doesNotContain(SECRET);
    }

    @Test
    void a_colleague_cannot_write_over_what_she_must_not_read_and_no_refusal_quotes_it() {
        TestMember colleague = scene.world.officer("李组织", Role.ORGANIZER, scene.branch);
        var again = with(scene.visit("FAMILY_MEDIATION", "NONE", null), "note", "改写");
        again.remove("memberId");
        again.remove("occasion");
        for (String version : List.of("\"0\"", "\"7\"")) {
            Response answer =
                    Api.sending(colleague, again).header("If-Match", version).put("/condolence-visits/" + visit);
            assertThat(answer.statusCode()).isIn(403, 412);
            assertThat(answer.asString()).doesNotContain(SECRET);
        }
        assertThat(Api.as(scene.organizer).get("/condolence-visits/" + visit).<String>path("note"))
                .isEqualTo(SECRET);
    }

    @Test
    void nobody_is_notified_of_what_was_said() {
        var everybody = new ArrayList<>(others());
        everybody.addAll(List.of(scene.member, scene.organizer, scene.stranger));
        for (TestMember reader : everybody) {
            assertThat(Api.as(reader).get("/me/notices").asString()).doesNotContain(SECRET);
            assertThat(Api.as(reader).get("/me/timeline").asString()).doesNotContain(SECRET);
            assertThat(Api.as(reader).get("/me/reads").asString()).doesNotContain(SECRET);
        }
        assertThat(World.count("select count(*) from notice n where n::text like ?", "%" + SECRET + "%"))
                .isZero();
    }

    @Test
    void the_log_says_that_there_was_a_visit_and_nothing_of_the_matter() {
        TestMember auditor = scene.world.officer("安全审计员", Role.SECURITY_AUDITOR, scene.world.root());
        String log = Api.as(auditor)
                .queryParam("action", "condolence.recorded")
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(log).contains("condolence").doesNotContain(SECRET);
    }

    @Test
    void another_party_of_the_same_matter_is_no_way_around_it() {
        TestMember spouse = scene.world.member("林晓月", scene.branch);
        scene.recorded(with(scene.visit(spouse, "MEMBER_MEDIATION", "NONE", null), "note", SECRET));
        for (TestMember party : List.of(scene.member, spouse)) {
            assertThat(Api.as(party).get("/condolence-visits/" + visit).statusCode())
                    .isIn(403, 404);
            assertThat(Api.as(party).get("/me/timeline").asString()).doesNotContain(SECRET);
        }
    }

    private List<TestMember> others() {
        return List.of(
                scene.world.officer("李组织", Role.ORGANIZER, scene.branch),
                scene.world.officer("冯财务", Role.FINANCE, scene.bureau),
                scene.world.officer("韩经审", Role.AUDITOR, scene.bureau),
                scene.world.officer("郑管理", Role.ADMINISTRATOR, scene.world.root()),
                scene.world.officer("王主席", Role.CHAIR, scene.world.root()));
    }

    private List<String> pages() {
        String person = scene.member.id().toString();
        return List.of(
                "/condolence-visits?memberId=" + person,
                "/condolence-visits/" + visit,
                "/condolence-visits/" + visit + "/editions",
                "/condolence-todos",
                "/condolence-overview?year=" + CareScene.TODAY.getYear(),
                "/members/" + person,
                "/members/" + person + "/timeline",
                "/members?unionId=" + scene.branch,
                "/policy-drafts",
                "/campaigns",
                "/aid-cases",
                "/audit-entries");
    }
}
