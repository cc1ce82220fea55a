package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.Members;

/** Lets the caller join a club, or ask to, and leave it again. Asking or leaving twice changes nothing. */
@UseCase
@ApplicationScoped
@Transactional
class JoinClub {

    private final Clubs clubs;
    private final ClubParts parts;
    private final ClubEntry entry;
    private final ClubReach reach;
    private final ClubWords words;
    private final ClubNotices notices;
    private final Members members;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    JoinClub(
            Clubs clubs,
            ClubParts parts,
            ClubEntry entry,
            ClubReach reach,
            ClubWords words,
            ClubNotices notices,
            Members members,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.clubs = clubs;
        this.parts = parts;
        this.entry = entry;
        this.reach = reach;
        this.words = words;
        this.notices = notices;
        this.members = members;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, NOT_FOUND, CLUB_NOT_OPEN with the code of the access */
    ClubPart join(UUID id) {
        Actor actor = reach.caller();
        UUID person = actor.person();
        if (person == null || actor.home() == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        ClubRow club = clubs.hold(id);
        if (club.mine() != null) {
            return club.mine();
        }
        boolean open = requireOpen(club, actor) == ClubPolicy.Verdict.OPEN;
        var member = members.find(person).orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        UUID part =
                entry.enter(club, member, open ? ClubPart.Status.MEMBER : ClubPart.Status.ASKED, LocalDate.now(clock));
        audit.record(open ? "club.joined" : "club.asked", AuditTrail.Subject.of("club-membership", part, club.union()));
        if (!open) {
            notices.asked(club);
        }
        return parts.mine(part);
    }

    private ClubPolicy.Verdict requireOpen(ClubRow club, Actor actor) {
        var caller = new ClubPolicy.Caller(true, actor.lineage().contains(club.union()));
        var verdict = ClubPolicy.judge(club, caller, LocalDate.now(clock));
        if (!verdict.open()) {
            throw Problem.because(
                    ClubProblem.CLUB_NOT_OPEN, "/access/code", verdict.name(), words.reason(verdict, request.locale()));
        }
        return verdict;
    }

    /** @throws Problem NOT_FOUND, CLUB_OFFICER_STAYS */
    ClubPart leave(UUID id) {
        UUID club = parts.mine(id).club();
        sql.first("select club_hold(?)", row -> true, club);
        ClubPart part = parts.mine(id);
        boolean belongs = part.status() == ClubPart.Status.MEMBER;
        if (!belongs && part.status() != ClubPart.Status.ASKED) {
            return part;
        }
        LocalDate today = LocalDate.now(clock);
        if (belongs && isOfficer(club, part.person())) {
            throw Problem.of(ClubProblem.CLUB_OFFICER_STAYS);
        }
        sql.update(
                """
                update club_membership set status = ?, left_on = ?::date, version = version + 1 where id = ?
                """,
                belongs ? ClubPart.Status.LEFT : ClubPart.Status.WITHDRAWN,
                belongs ? today : null,
                id);
        audit.record(
                "club.left",
                AuditTrail.Subject.of("club-membership", id, reach.caller().home()));
        return parts.mine(id);
    }

    private boolean isOfficer(UUID club, UUID person) {
        return clubs.officersOf(List.of(club)).getOrDefault(club, List.of()).stream()
                .anyMatch(officer -> officer.person().equals(person));
    }
}
