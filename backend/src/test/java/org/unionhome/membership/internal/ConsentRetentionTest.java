package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.World;

/** How long it is remembered what somebody agreed to. */
@QuarkusTest
class ConsentRetentionTest {

    @Inject
    ConsentRetention retention;

    @Test
    void three_years_after_its_withdrawal_a_consent_goes_and_one_in_force_stays_however_old() {
        World world = World.fresh();
        UUID member = world.member("解小满", world.root()).id();
        consent(member, "now() - interval '9 years'", "now() - interval '1097 days'");
        consent(member, "now() - interval '8 years'", "now() - interval '1095 days'");
        consent(member, "now() - interval '7 years'", "null");
        retention.removeOld();
        assertThat(World.count("select count(*) from consent where person_id = ?", member))
                .isEqualTo(2);
        assertThat(World.count("select count(*) from consent where person_id = ? and withdrawn_at is null", member))
                .isOne();
        assertThat(World.count("select count(*) from audit_entry where action = 'retention.applied'"
                        + " and subject_id = 'CONSENT' and detail::integer >= 1"))
                .isPositive();
    }

    private static void consent(UUID member, String given, String withdrawn) {
        World.run(
                "insert into consent (id, person_id, purpose, version, given_at, withdrawn_at)"
                        + " values (?, ?, 'HEALTH', 1, " + given + ", " + withdrawn + ")",
                Ids.next(),
                member);
    }
}
