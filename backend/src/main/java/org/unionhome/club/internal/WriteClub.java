package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Founds a club, says anew what it is, and ends it. */
@UseCase
@ApplicationScoped
@Transactional
class WriteClub {

    private final Clubs clubs;
    private final ClubNotices notices;
    private final Unions unions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    WriteClub(
            Clubs clubs,
            ClubNotices notices,
            Unions unions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.clubs = clubs;
        this.notices = notices;
        this.unions = unions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT, CLUB_EXISTS */
    UUID found(UUID union, LocalDate from, ClubContent content) {
        scope.require(current.get(), Permission.EVENT_MANAGE, union);
        unions.requireLiving(union);
        if (from.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/from", "IN_FUTURE");
        }
        UUID id = Ids.next();
        once(() -> sql.update(
                """
                insert into club (id, root_id, union_id, l1, l2, l3, l4, l5, l6, name, kind, purpose, meets, admission,
                                  period, updated_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?::text, ?::text, ?,
                       daterange(?::date, null), ?
                  from union_node u where u.id = ?
                """,
                id,
                content.name(),
                content.kind(),
                content.purpose(),
                content.meets(),
                content.admission(),
                from,
                Instant.now(clock),
                union));
        request.touched(union);
        audit.record("club.founded", AuditTrail.Subject.of("club", id, union));
        return id;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLUB_ENDED, CLUB_EXISTS */
    void change(UUID id, String ifMatch, ClubContent content) {
        ClubRow club = existing(id, ifMatch);
        once(() -> sql.update(
                """
                update club
                   set name = ?, kind = ?, purpose = ?::text, meets = ?::text, admission = ?, version = version + 1,
                       updated_at = ?
                 where id = ?
                """,
                content.name(),
                content.kind(),
                content.purpose(),
                content.meets(),
                content.admission(),
                Instant.now(clock),
                id));
        done(club, "club.changed");
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLUB_ENDED, INVALID_INPUT */
    void end(UUID id, String ifMatch, LocalDate on, String reason) {
        ClubRow club = existing(id, ifMatch);
        var faults = ClubPolicy.endingFaults(club, on, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        sql.update(
                """
                update club
                   set period = daterange(lower(period), ?::date), end_reason = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                on,
                reason,
                Instant.now(clock),
                id);
        done(club, "club.ended");
        notices.ended(club);
    }

    private ClubRow existing(UUID id, @Nullable String ifMatch) {
        ClubRow club = clubs.holdToManage(id);
        request.requireVersion(ifMatch, club.version());
        if (club.to() != null) {
            throw Problem.of(ClubProblem.CLUB_ENDED);
        }
        return club;
    }

    private void done(ClubRow club, String action) {
        request.touched(club.union());
        audit.record(action, AuditTrail.Subject.of("club", club.id(), club.union()));
    }

    private static void once(Runnable write) {
        try {
            write.run();
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ClubProblem.CLUB_EXISTS) : failed;
        }
    }
}
