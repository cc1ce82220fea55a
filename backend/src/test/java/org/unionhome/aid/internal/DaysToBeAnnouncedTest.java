package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.AidScene;
import org.unionhome.aid.HardshipScene;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.AnnouncedYear;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.WorkingDays;
import org.unionhome.organization.Unions;
import org.unionhome.testing.Api;
import org.unionhome.testing.World;

/** Last days in a year whose holidays were not announced change once they are, and whoever they concern is told. */
@QuarkusTest
class DaysToBeAnnouncedTest {

    private static final int YEAR = LocalDate.now(Clocks.CHINA).getYear() + 3;
    private static final LocalDate HUNG = LocalDate.of(YEAR, 1, 4);
    private static final WorkingDays ANNOUNCED =
            AnnouncedYear.of(YEAR, List.of(YEAR + "-01-05/" + YEAR + "-01-20"), List.of());
    private static final int DAYS_OF_NOTICE = 5;

    @Test
    void a_notice_hangs_on_until_as_many_working_days_are_over_by_the_announced_holidays() {
        var scene = new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));
        String file = scene.onNotice(HardshipScene.household("60000.00", "42000.00"));
        hang(file);
        reckon(scene.world.root(), bean(WorkingDays.class));
        assertThat(notice(file)).isEqualTo(bean(WorkingDays.class).after(HUNG, DAYS_OF_NOTICE) + " true");
        assertThat(told("NOTICE_DAY_CHANGED", file)).isZero();
        reckon(scene.world.root(), ANNOUNCED);
        reckon(scene.world.root(), ANNOUNCED);
        assertThat(notice(file)).isEqualTo(ANNOUNCED.after(HUNG, DAYS_OF_NOTICE) + " false");
        assertThat(told("NOTICE_DAY_CHANGED", file)).isEqualTo(1);
    }

    @Test
    void an_appeal_is_decided_later_when_a_holiday_is_announced_in_between_and_says_until_then_that_it_may_be() {
        var scene = new AidScene();
        String refused = scene.worked(scene.member, AidScene.living("900.00"));
        var no = Map.<String, Object>of("approve", false, "reasonCode", "COST_NOT_PROVEN");
        AidScene.step(scene.funds.chair, refused, 2, "decisions", no).statusCode(201);
        String appeal = Api.sending(scene.member, Map.of("reason", "病历和发票已补齐，请重新核查。"))
                .post("/me/aid-cases/" + refused + "/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        World.run(
                "update aid_appeal set asked_at = ?::date, due_on = ?, provisional = true where id = ?::uuid",
                HUNG,
                bean(WorkingDays.class).after(HUNG, 5),
                appeal);
        var before = Api.as(scene.member).get("/me/appeals").then().extract();
        assertThat(before.<Boolean>path("items[0].provisional")).isTrue();
        reckon(scene.funds.world.root(), ANNOUNCED);
        var after = Api.as(scene.member).get("/me/appeals").then().extract();
        assertThat(after.<Boolean>path("items[0].provisional")).isFalse();
        assertThat(LocalDate.parse(after.<String>path("items[0].dueOn"))).isAfter(LocalDate.of(YEAR, 1, 20));
        assertThat(World.count(
                        "select count(*) from notice where kind = 'APPEAL_DAY_CHANGED' and person_id = ?",
                        scene.member.id()))
                .isEqualTo(1);
    }

    private static void hang(String file) {
        World.run(
                "update public_notice set begins_on = ?, ends_on = ?, provisional = true where subject_id = ?::uuid",
                HUNG,
                bean(WorkingDays.class).after(HUNG, DAYS_OF_NOTICE),
                file);
    }

    private static String notice(String file) {
        return World.text(
                "select ends_on::text || ' ' || provisional from public_notice where subject_id = ?::uuid", file);
    }

    private static long told(String kind, String file) {
        return World.count(
                "select count(*) from notice where kind = ? and person_id ="
                        + " (select person_id from public_notice where subject_id = ?::uuid)",
                kind,
                file);
    }

    private static void reckon(UUID root, WorkingDays days) {
        new DaysToBeAnnounced(
                        bean(ActingAs.class),
                        bean(Unions.class),
                        bean(HouseholdTests.class),
                        days,
                        bean(Notices.class),
                        bean(Sql.class),
                        bean(AuditTrail.class),
                        bean(Clock.class))
                .reckon(root);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
