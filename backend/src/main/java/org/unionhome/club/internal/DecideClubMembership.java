package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Admits or refuses who asked to join; nobody decides about herself, nor by what she lent. */
@UseCase
@ApplicationScoped
@Transactional
class DecideClubMembership {

    private final Clubs clubs;
    private final ClubParts parts;
    private final ClubReach reach;
    private final ClubNotices notices;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    DecideClubMembership(
            Clubs clubs,
            ClubParts parts,
            ClubReach reach,
            ClubNotices notices,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.clubs = clubs;
        this.parts = parts;
        this.reach = reach;
        this.notices = notices;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, CLUB_DECIDED, CLUB_ENDED, SELF_DECISION, INVALID_INPUT */
    ClubPart run(UUID id, String ifMatch, boolean admitted, @Nullable String reason) {
        ClubRow club = clubs.holdInHand(found(id).club());
        ClubPart part = found(id);
        request.requireVersion(ifMatch, part.version());
        requireOpen(club, part);
        Doer doer = reach.doer(club);
        if (doer.hands().contains("person:" + part.person())) {
            throw Problem.of(ProblemCode.SELF_DECISION);
        }
        if (!admitted && reason == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        sql.update(
                """
                update club_membership
                   set status = ?, joined_on = ?::date, reason = ?::text, decider_hands = ?, version = version + 1
                 where id = ?
                """,
                admitted ? ClubPart.Status.MEMBER : ClubPart.Status.REFUSED,
                admitted ? LocalDate.now(clock) : null,
                admitted ? null : reason,
                doer.hands(),
                id);
        audit.record(
                admitted ? "club.admitted" : "club.refused",
                AuditTrail.Subject.of("club-membership", id, club.union()));
        notices.decided(club, part, admitted);
        ClubPart decided = found(id);
        request.version(decided.version());
        return decided;
    }

    private void requireOpen(ClubRow club, ClubPart part) {
        if (part.status() != ClubPart.Status.ASKED) {
            throw Problem.of(ClubProblem.CLUB_DECIDED);
        }
        if (!club.existsOn(LocalDate.now(clock))) {
            throw Problem.of(ClubProblem.CLUB_ENDED);
        }
    }

    private ClubPart found(UUID id) {
        return parts.find(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
