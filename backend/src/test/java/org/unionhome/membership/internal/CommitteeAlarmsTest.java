package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Re-election is announced 180, 90 and 30 days ahead and when it is overdue, each once, on whatever morning comes. */
@QuarkusTest
class CommitteeAlarmsTest {

    private static final LocalDate END = LocalDate.of(2031, 6, 1);
    private final CommitteeAlarms alarms;
    private TestMember chair;

    CommitteeAlarmsTest(CommitteeAlarms alarms) {
        this.alarms = alarms;
    }

    @BeforeEach
    void a_committee_until_the_end_of_may_2031_with_every_seat_taken() {
        World world = World.fresh();
        UUID bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        chair = world.officer("钱主席", Role.CHAIR, bureau);
        UUID committee = Ids.next();
        World.run(
                """
                insert into committee (id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, term_no, seats, period, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'UNION_COMMITTEE', 1, 1,
                       '[2026-06-01,2031-06-01)', now()
                  from union_node u where u.id = ?
                """,
                committee,
                bureau);
        World.run(
                """
                insert into committee_seat (id, committee_id, person_id, post, period)
                values (?, ?, ?, 'CHAIR', '[2026-06-01,2031-06-01)')
                """,
                Ids.next(),
                committee,
                chair.id());
    }

    @Test
    void nothing_is_told_before_the_first_alarm() {
        alarms.raise(END.minusDays(181));
        assertThat(told()).isZero();
    }

    @Test
    void each_alarm_is_told_once_also_when_mornings_were_missed() {
        alarms.raise(END.minusDays(180));
        alarms.raise(END.minusDays(179));
        assertThat(told()).isEqualTo(1);
        alarms.raise(END.minusDays(88));
        alarms.raise(END.minusDays(30));
        alarms.raise(END.minusDays(1));
        assertThat(told()).isEqualTo(3);
        alarms.raise(END);
        alarms.raise(END.plusDays(40));
        assertThat(told()).isEqualTo(4);
        assertThat(World.text("select kind from notice where person_id = ? order by id desc limit 1", chair.id()))
                .isEqualTo("REELECTION_OVERDUE");
    }

    @Test
    void a_seat_vacant_for_longer_than_the_rule_allows_is_told_once() {
        World.run("update committee set seats = 2 where union_id = ?", chair.union());
        alarms.raise(LocalDate.of(2026, 7, 1));
        assertThat(told()).isZero();
        alarms.raise(LocalDate.of(2026, 12, 20));
        alarms.raise(LocalDate.of(2026, 12, 21));
        assertThat(told()).isEqualTo(1);
    }

    private long told() {
        return World.count("select count(*) from notice where person_id = ?", chair.id());
    }
}
