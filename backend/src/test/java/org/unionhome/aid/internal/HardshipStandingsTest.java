package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.aid.HardshipScene;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Role;

/** What aid is told of a household: whose file is in force on a day, and by which figures. */
@QuarkusTest
class HardshipStandingsTest {

    @Inject
    HardshipStandings standings;

    @Inject
    ActingAs acting;

    private final HardshipScene scene =
            new HardshipScene(HardshipScene.BELOW).withStandard("500.00", LocalDate.of(2020, 1, 1));

    @Test
    void a_file_in_force_says_category_figures_and_standard_and_only_to_whom_she_is_in_scope() {
        String file = scene.inForce(HardshipScene.household("60000.00", "42000.00"));
        HardshipStanding standing = ask(scene.branch, HardshipScene.TODAY).orElseThrow();
        assertThat(standing.file()).hasToString(file);
        assertThat(standing.generation()).isEqualTo("2020");
        assertThat(standing.category()).isEqualTo("RELATIVE");
        assertThat(standing.workers()).containsExactly(scene.worker.id());
        assertThat(standing.householdSize()).isEqualTo(3);
        assertThat(standing.income()).hasToString("60000.00");
        assertThat(standing.rigidExpenditure()).hasToString("42000.00");
        assertThat(standing.livingStandard()).hasToString("500.00");
        assertThat(standing.reviewedOn()).isEqualTo(HardshipScene.TODAY);
        assertThat(ask(scene.sibling, HardshipScene.TODAY)).isEmpty();
    }

    @Test
    void the_day_before_and_after_the_exit_there_is_none() {
        String file = scene.inForce(HardshipScene.household("60000.00", "42000.00"));
        assertThat(ask(scene.branch, HardshipScene.TODAY.minusDays(1))).isEmpty();
        scene.decide(scene.chair, file, "SUSPEND").then().statusCode(201);
        assertThat(ask(scene.branch, HardshipScene.TODAY.plusDays(2))).isEmpty();
        scene.decide(scene.secondChair, file, "RESUME").then().statusCode(201);
        assertThat(ask(scene.branch, HardshipScene.TODAY.plusDays(2))).isPresent();
    }

    @Test
    void an_application_is_no_standing() {
        scene.onNotice(HardshipScene.household("60000.00", "42000.00"));
        assertThat(ask(scene.branch, HardshipScene.TODAY)).isEmpty();
    }

    private Optional<HardshipStanding> ask(UUID officerOf, LocalDate day) {
        var officer = new Actor(
                new Identity(false, "test:officer", "测试", null, null, Set.of()),
                null,
                null,
                List.of(),
                List.of(new Grant(Role.ORGANIZER, officerOf, null)),
                Set.of(),
                null);
        return acting.as(officer, () -> standings.of(scene.worker.id(), day));
    }
}
