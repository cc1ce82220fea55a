package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.event.Events;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** Logs what a club did and who came, and takes an entry back that was a mistake. */
@UseCase
@ApplicationScoped
@Transactional
class LogClubActivity {

    private final Clubs clubs;
    private final ClubParts parts;
    private final ClubLog log;
    private final ClubReach reach;
    private final Events events;
    private final UnionTree tree;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    LogClubActivity(
            Clubs clubs,
            ClubParts parts,
            ClubLog log,
            ClubReach reach,
            Events events,
            UnionTree tree,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.clubs = clubs;
        this.parts = parts;
        this.log = log;
        this.reach = reach;
        this.events = events;
        this.tree = tree;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, CLUB_ACTIVITY_LOGGED */
    ClubActivityRow run(UUID id, ClubSession asked) {
        ClubRow club = clubs.holdInHand(id);
        ClubSession session = asked.event() == null ? asked : atEvent(club, asked, asked.event());
        var faults = ClubPolicy.logFaults(club, session, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        List<UUID> named = session.attendees().stream().distinct().toList();
        List<UUID> came = parts.personsOn(id, named, Objects.requireNonNull(session.heldOn()));
        if (came.size() < named.size()) {
            throw Problem.ofFault("/attendees", "NOT_IN_THE_CLUB_THEN");
        }
        UUID entry = insert(club, session);
        sql.update(
                "insert into club_attendance (activity_id, person_id) select ?, p from unnest(?::uuid[]) p",
                entry,
                came);
        audit.record("club.activity-logged", AuditTrail.Subject.of("club-activity", entry, club.union()));
        return log.require(entry);
    }

    /** Of the club's own union, or one above or below it. */
    private ClubSession atEvent(ClubRow club, ClubSession asked, UUID event) {
        return events.find(event)
                .filter(one -> tree.lineOf(club.union()).contains(one.union())
                        || tree.lineOf(one.union()).contains(club.union()))
                .map(one -> asked.at(
                        one.title(), one.startsAt().atZone(Clocks.CHINA).toLocalDate()))
                .orElseThrow(() -> Problem.ofFault("/eventId", "UNKNOWN_ACTIVITY"));
    }

    private UUID insert(ClubRow club, ClubSession session) {
        UUID id = Ids.next();
        Actor actor = reach.caller();
        try {
            sql.update(
                    """
                    insert into club_activity (id, club_id, event_id, held_on, title, guests, note, recorded_by,
                                               recorded_by_name, recorded_at)
                    values (?, ?, ?::uuid, ?, ?, ?, ?::text, ?, ?, ?)
                    """,
                    id,
                    club.id(),
                    session.event(),
                    session.heldOn(),
                    session.title(),
                    session.guests(),
                    session.note(),
                    actor.identity().subject(),
                    actor.name(),
                    Instant.now(clock));
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ClubProblem.CLUB_ACTIVITY_LOGGED) : failed;
        }
    }

    /** @throws Problem NOT_FOUND, CLUB_ACTIVITY_VOIDED */
    ClubActivityRow takeBack(UUID id, String reason) {
        ClubRow club = clubs.holdInHand(log.require(id).club());
        if (log.require(id).voidReason() != null) {
            throw Problem.of(ClubProblem.CLUB_ACTIVITY_VOIDED);
        }
        sql.update("update club_activity set void_reason = ? where id = ?", reason, id);
        audit.record("club.activity-voided", AuditTrail.Subject.of("club-activity", id, club.union()));
        return log.require(id);
    }
}
