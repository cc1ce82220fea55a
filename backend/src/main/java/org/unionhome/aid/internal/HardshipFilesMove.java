package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Open files go on in the union that takes the place of the one that kept them; closed ones stay where they were. */
@ApplicationScoped
class HardshipFilesMove implements UnionFollower {

    private final Sql sql;

    HardshipFilesMove(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        sql.first("select aid_appeals_hold(?, ?, null::uuid[])", held -> true, from, into);
        int count = sql.first("select hardship_files_follow(?, ?, null::uuid[])", row -> row.getInt(1), from, into)
                .orElse(0);
        return List.of(new Moved(from, "HARDSHIP_FILES", count));
    }
}
