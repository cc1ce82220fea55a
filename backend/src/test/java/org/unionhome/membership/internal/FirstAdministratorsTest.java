package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Unions;
import org.unionhome.testing.World;

/** The first two are named by the environment, and only as long as nobody was appointed. */
@QuarkusTest
class FirstAdministratorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Inject
    Sql sql;

    @Inject
    Unions unions;

    private World world;
    private FirstAdministrators first;

    @BeforeEach
    void an_installation_that_names_two() {
        world = World.fresh();
        world.member("首位", world.root());
        unions.subtree(world.root());
        first = new FirstAdministrators(sql, unions, Optional.of("first-admin"), Optional.of("first-security"));
    }

    @Test
    void each_has_her_own_office_at_the_top_and_nobody_else_has_one() {
        assertThat(officesOf("first-admin")).containsExactly(Role.ADMINISTRATOR);
        assertThat(officesOf("first-security")).containsExactly(Role.SECURITY_ADMINISTRATOR);
        assertThat(officesOf("somebody")).isEmpty();
    }

    @Test
    void once_somebody_is_appointed_the_name_in_the_environment_gives_that_office_no_longer() {
        world.officer("正式", Role.SECURITY_ADMINISTRATOR, world.root());
        assertThat(officesOf("first-security")).isEmpty();
        assertThat(officesOf("first-admin")).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void one_name_for_both_is_refused_at_the_start() {
        var twice = Optional.of("first-admin");
        assertThatThrownBy(() -> new FirstAdministrators(sql, unions, twice, twice))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<Role> officesOf(String userName) {
        var identity = new Identity(false, "subject-" + userName, userName, userName, null, Set.of());
        return first.grants(identity, DAY).stream()
                .filter(grant -> grant.union().equals(world.root()))
                .map(Grant::role)
                .toList();
    }
}
