package org.unionhome.condolence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.condolence.CareScene.TODAY;
import static org.unionhome.condolence.CareScene.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Checking a visit says what recording it says, whatever the visit and whatever was recorded before. */
@QuarkusTest
class CheckIsRecordTest {

    private static final int TRIES = 120;
    private final CareScene scene = new CareScene();

    @Test
    void the_verdict_of_a_check_is_the_verdict_of_the_record() throws Exception {
        JqwikSession.run(() -> visits().sampleStream().limit(TRIES).forEach(this::compare));
        assertThat(World.count("select count(*) from condolence_visit where person_id = ?", scene.member.id()))
                .as("some are recorded, some refused")
                .isBetween(1L, (long) TRIES - 1);
    }

    @Test
    void a_check_stores_nothing() {
        check(scene.hospital("10.00")).then().statusCode(200);
        assertThat(World.count("select count(*) from condolence_visit where person_id = ?", scene.member.id()))
                .isZero();
    }

    private void compare(Map<String, Object> visit) {
        Response checked = check(visit);
        Response recorded = scene.record(visit);
        if (checked.statusCode() == 200) {
            Map<String, Object> decision = recorded.path("decision");
            assertThat(decision).as(visit.toString()).isEqualTo(checked.path("$"));
            boolean blocked = "BLOCK".equals(checked.path("verdict"));
            assertThat(recorded.statusCode()).isEqualTo(blocked ? 422 : 201);
        } else {
            assertThat(recorded.statusCode()).isEqualTo(checked.statusCode());
            assertThat(recorded.<Object>path("errors")).isEqualTo(checked.path("errors"));
        }
    }

    private Response check(Map<String, Object> visit) {
        return Api.sending(scene.organizer, visit).post("/condolence-visit-checks");
    }

    private Arbitrary<Map<String, Object>> visits() {
        return Combinators.combine(
                        Arbitraries.of(
                                "HOSPITALIZATION",
                                "BEREAVEMENT",
                                "BIRTHDAY",
                                "CHILDBIRTH",
                                "CHILD_UNIVERSITY",
                                "SPECIAL_HARDSHIP",
                                "FAMILY_MEDIATION",
                                "RETIREMENT"),
                        Arbitraries.of("CASH", "GOODS", "VOUCHER", "NONE"),
                        Arbitraries.of("0.01", "300.00", "300.01", "1000.00", "1000.01", "")
                                .injectNull(0.05),
                        Arbitraries.integers().between(-1, 40),
                        Arbitraries.of("FATHER", "SON", "OTHER", "FATHER_IN_LAW")
                                .injectNull(0.4),
                        Arbitraries.of("陈甲", "陈乙").injectNull(0.5),
                        Arbitraries.of("说明").injectNull(0.5))
                .as(this::visit);
    }

    private Map<String, Object> visit(
            String occasion, String form, String amount, int daysAgo, String relation, String name, String note) {
        var visit = scene.visit(occasion, form, "NONE".equals(form) ? null : amount);
        visit = with(visit, "occurredOn", TODAY.minusDays(daysAgo).toString());
        visit = with(visit, "visitedOn", TODAY.toString());
        visit = relation == null ? visit : with(visit, "relation", relation);
        visit = name == null ? visit : with(visit, "relativeName", name);
        return note == null ? visit : with(visit, "note", note);
    }
}
