package org.unionhome.organization.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhome.kernel.ActingAs;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SystemActor;

/** An empty installation gets its root union from the environment, so that there is something to administer. */
@ApplicationScoped
class FirstUnion {

    private static final Logger LOG = Logger.getLogger(FirstUnion.class);
    private final Sql sql;
    private final ActingAs acting;
    private final UnionsInMemory unions;
    private final Optional<String> name;

    FirstUnion(
            Sql sql,
            ActingAs acting,
            UnionsInMemory unions,
            @ConfigProperty(name = "unionhome.bootstrap.union") Optional<String> name) {
        this.sql = sql;
        this.acting = acting;
        this.unions = unions;
        this.name = name;
    }

    void found(@Observes StartupEvent start) {
        name.ifPresent(wanted -> acting.system(
                SystemActor.BOOTSTRAP, () -> QuarkusTransaction.requiringNew().call(() -> insert(wanted))));
        unions.refresh();
    }

    private int insert(String wanted) {
        UUID id = Ids.next();
        int made = sql.update(
                """
                insert into union_node (id, root_id, code, name, kind, level, l1)
                select ?, ?, 'ROOT', ?, 'FEDERATION', 1, ?
                 where not exists (select 1 from union_node)
                """,
                id,
                id,
                wanted,
                id);
        if (made == 1) {
            LOG.infof("the root union was founded");
        }
        return made;
    }
}
