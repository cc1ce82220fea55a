package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The database is told who acts on every hand-over of a connection, and forgets nobody's wall on the way. */
@QuarkusTest
class RowSecurityTest {

    @Inject
    ActingAs acting;

    @Inject
    Sql sql;

    @Test
    void a_rollback_does_not_leave_the_next_caller_without_her_own_view() {
        Actor first = officer("first", UUID.randomUUID());
        Actor second = officer("second", UUID.randomUUID());
        for (int round = 0; round < 20; round++) {
            Actor actor = round % 2 == 0 ? first : second;
            acting.as(actor, () -> {
                QuarkusTransaction.begin();
                assertThat(told()).isEqualTo(actor.identity().subject());
                QuarkusTransaction.rollback();
                assertThat(told()).isEqualTo(actor.identity().subject());
                return null;
            });
        }
    }

    @Test
    void without_a_caller_the_database_knows_nobody() {
        acting.as(officer("somebody", UUID.randomUUID()), this::told);
        assertThat(acting.system(SystemActor.TREE, this::told)).isEqualTo("system:tree");
    }

    private String told() {
        return sql.first("select app_subject()", row -> row.getString(1)).orElseThrow();
    }

    private static Actor officer(String subject, UUID union) {
        var identity = new Identity(false, subject, subject, null, null, Set.of());
        return new Actor(
                identity, null, null, List.of(), List.of(new Grant(Role.ORGANIZER, union, null)), Set.of(), null);
    }
}
