package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** A visit is done when it is recorded: nothing is open, and it stays with the union that made it. */
@ApplicationScoped
class VisitsStay implements UnionFollower {

    private final Sql sql;

    VisitsStay(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int kept = sql.first(
                        "select count(*) from condolence_visit where union_id = ? and status = 'RECORDED'",
                        row -> row.getInt(1),
                        from)
                .orElse(0);
        return List.of(new Moved(from, "VISITS_KEPT", kept));
    }
}
