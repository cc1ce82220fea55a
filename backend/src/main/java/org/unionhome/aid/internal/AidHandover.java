package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Notices;
import org.unionhome.kernel.Notices.Notice;
import org.unionhome.kernel.Notices.Word;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower.Moved;

/**
 * Takes what is open about members along into the union they belong to now: files, cases, appeals and pairings. A pledge is
 * the union's own word to a child and stays, and what is granted is paid by who granted it. Both unions are told.
 */
@ApplicationScoped
class AidHandover {

    /** What the old union worked out holds on. */
    static final boolean GOES_ON = false;

    /** What the old union proposed is worked out anew by the new one, which has money of its own. */
    static final boolean HANDED_BACK = true;

    private final Sql sql;
    private final Notices notices;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    AidHandover(Sql sql, Notices notices, CurrentActor current, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.notices = notices;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** From which union into which, and since when. */
    record Way(UUID from, UUID into, LocalDate since) {}

    List<Moved> run(Collection<UUID> persons, Way way, boolean handBack) {
        sql.first(
                "select aid_appeals_hold(?, ?, ?::uuid[])", held -> true, way.from(), way.into(), List.copyOf(persons));
        List<Moved> moved = sql.list(
                "select followed, moved from aid_handover_take(?::uuid[], ?, ?, ?, ?, ?, ?)",
                row -> new Moved(way.from(), row.getString("followed"), row.getInt("moved")),
                List.copyOf(persons),
                way.from(),
                way.into(),
                way.since(),
                handBack,
                current.get().name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        int all = moved.stream().mapToInt(Moved::count).sum();
        if (all > 0) {
            audit.record(
                    "aid.handed-over", AuditTrail.Subject.of("union", way.from(), way.from()), way.into() + " " + all);
            tell(persons, way, all);
        }
        return moved;
    }

    private void tell(Collection<UUID> persons, Way way, int all) {
        String key = way.from() + ":" + way.into() + ":" + way.since() + ":" + persons.hashCode();
        notices.tellOfficers(
                way.from(),
                Permission.AID_WORK,
                Notice.of(
                        "AID_HANDED_OVER",
                        "/desk/aid/handovers",
                        "aid-handed-over:" + key,
                        Word.union(way.into()),
                        Word.number(all)));
        notices.tellOfficers(
                way.into(),
                Permission.AID_WORK,
                Notice.of(
                        "AID_TAKEN_OVER",
                        "/desk/aid/handovers?side=IN",
                        "aid-taken-over:" + key,
                        Word.union(way.from()),
                        Word.number(all)));
    }
}
