package org.unionhome.organization.internal;

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

/** A certificate that runs out is announced 90 and 30 days ahead and when it did, until another follows it. */
@QuarkusTest
class CertificateAlarmsTest {

    private static final LocalDate UNTIL = LocalDate.of(2031, 6, 1);
    private final CertificateAlarms alarms;
    private UUID bureau;
    private TestMember chair;

    CertificateAlarmsTest(CertificateAlarms alarms) {
        this.alarms = alarms;
    }

    @BeforeEach
    void a_certificate_until_the_end_of_may_2031() {
        World world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        chair = world.officer("钱主席", Role.CHAIR, bureau);
        certificate("[2026-06-01,2031-06-01)");
    }

    @Test
    void each_alarm_is_told_once() {
        alarms.raise(UNTIL.minusDays(91));
        assertThat(told()).isZero();
        alarms.raise(UNTIL.minusDays(90));
        alarms.raise(UNTIL.minusDays(31));
        assertThat(told()).isEqualTo(1);
        alarms.raise(UNTIL.minusDays(30));
        alarms.raise(UNTIL.minusDays(1));
        assertThat(told()).isEqualTo(2);
        alarms.raise(UNTIL);
        alarms.raise(UNTIL.plusDays(9));
        assertThat(told()).isEqualTo(3);
    }

    @Test
    void once_it_is_renewed_nothing_is_told() {
        certificate("[2031-06-01,2036-06-01)");
        alarms.raise(UNTIL.minusDays(30));
        assertThat(told()).isZero();
    }

    private void certificate(String valid) {
        World.run(
                """
                insert into union_certificate (id, union_id, root_id, number, credit_code, issued_by, valid, updated_at)
                select ?, u.id, u.root_id, ?, '813300000000000280', '浙江省总工会', ?::daterange, now()
                  from union_node u where u.id = ?
                """,
                Ids.next(),
                "工法证字第" + Ids.next() + "号",
                valid,
                bureau);
    }

    private long told() {
        return World.count("select count(*) from notice where person_id = ?", chair.id());
    }
}
