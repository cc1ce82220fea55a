package org.unionhome.membership.internal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Retention;
import org.unionhome.kernel.Sql;

/** Removes what is known of families when the purpose has ended and its time is over. */
@ApplicationScoped
class FamilyRetention {

    private static final int BATCH = 500;
    private final Retention retention;
    private final FamilyStore store;
    private final Sql sql;

    FamilyRetention(Retention retention, FamilyStore store, Sql sql) {
        this.retention = retention;
        this.store = store;
        this.sql = sql;
    }

    @Scheduled(every = "24h", delayed = "27m")
    void removeOld() {
        retention.apply("FAMILY", this::batch);
    }

    private int batch(Instant before) {
        LocalDate day = before.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
        List<UUID> over = sql.list(
                """
                delete from family_binding b
                 using (select family_member_id, purpose from family_binding where valid_until < ? limit ?) o
                 where b.family_member_id = o.family_member_id and b.purpose = o.purpose
                returning b.family_member_id
                """,
                row -> Sql.id(row, "family_member_id"),
                day,
                BATCH);
        List<UUID> former =
                sql.list("select f from families_of_former_members(?) f limit ?", row -> Sql.id(row, "f"), day, BATCH);
        if (!former.isEmpty()) {
            sql.update("delete from family_binding where family_member_id = any (?)", former);
        }
        var touched = new ArrayList<>(over);
        touched.addAll(former);
        store.forgetWhatNobodyNeeds(touched);
        return touched.size();
    }
}
