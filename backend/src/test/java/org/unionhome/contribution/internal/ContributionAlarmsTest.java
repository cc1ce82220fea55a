package org.unionhome.contribution.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.contribution.ContributionScene;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** What the morning finds: overdue contributions, and remittances that are due soon or late, each told once. */
@QuarkusTest
class ContributionAlarmsTest {

    private final ContributionScene scene = new ContributionScene();
    private final ContributionAlarms alarms;

    ContributionAlarmsTest(ContributionAlarms alarms) {
        this.alarms = alarms;
    }

    @Test
    void an_employer_that_has_not_paid_is_told_of_the_day_after_it_was_due_and_once() {
        scene.declared("2024-01", "100000.00");
        alarms.raise(LocalDate.of(2024, 2, 15));
        assertThat(told("CONTRIBUTION_OVERDUE", scene.finance)).isZero();
        alarms.raise(LocalDate.of(2024, 2, 16));
        alarms.raise(LocalDate.of(2024, 2, 17));
        assertThat(told("CONTRIBUTION_OVERDUE", scene.finance)).isOne();
    }

    @Test
    void what_is_to_be_remitted_is_told_of_five_days_ahead_and_again_when_it_is_late() {
        scene.declared("2024-01", "100000.00");
        alarms.raise(LocalDate.of(2024, 2, 19));
        assertThat(told("REMITTANCE_DUE", scene.finance)).isZero();
        alarms.raise(LocalDate.of(2024, 2, 20));
        alarms.raise(LocalDate.of(2024, 2, 25));
        assertThat(told("REMITTANCE_DUE", scene.finance)).isOne();
        alarms.raise(LocalDate.of(2024, 2, 26));
        assertThat(told("REMITTANCE_OVERDUE", scene.finance)).isOne();
    }

    private static long told(String kind, TestMember whom) {
        UUID person = whom.id();
        return World.count("select count(*) from notice where person_id = ? and kind = ?", person, kind);
    }
}
