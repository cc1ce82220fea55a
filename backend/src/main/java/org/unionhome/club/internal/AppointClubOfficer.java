package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;

/** Makes a member an officer of a club, which makes her a member of it; and ends her office. Nobody appoints herself. */
@UseCase
@ApplicationScoped
@Transactional
class AppointClubOfficer {

    private final Clubs clubs;
    private final ClubParts parts;
    private final ClubEntry entry;
    private final ClubReach reach;
    private final Members members;
    private final UnionTree tree;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AppointClubOfficer(
            Clubs clubs,
            ClubParts parts,
            ClubEntry entry,
            ClubReach reach,
            Members members,
            UnionTree tree,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.clubs = clubs;
        this.parts = parts;
        this.entry = entry;
        this.reach = reach;
        this.members = members;
        this.tree = tree;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CLUB_ENDED, SELF_APPOINTMENT, CLUB_OFFICE_TAKEN, INVALID_INPUT */
    void run(UUID id, UUID person, String post, LocalDate from) {
        ClubRow club = clubs.holdToManage(id);
        if (club.to() != null) {
            throw Problem.of(ClubProblem.CLUB_ENDED);
        }
        MemberInfo member = members.require(person, Permission.EVENT_MANAGE);
        requireEligible(club, member, from);
        enter(club, member);
        UUID officer = insert(club, member, post, from);
        request.touched(club.union());
        audit.record("club.officer-appointed", AuditTrail.Subject.of("club-officer", officer, club.union()), post);
    }

    private void requireEligible(ClubRow club, MemberInfo member, LocalDate from) {
        Doer doer = reach.doer(club);
        if (doer.hands().contains("person:" + member.id())) {
            throw Problem.of(ProblemCode.SELF_APPOINTMENT);
        }
        if (!tree.lineOf(member.union()).contains(club.union())) {
            throw Problem.ofFault("/memberId", "NOT_OF_THE_CLUBS_UNION");
        }
        var faults = ClubPolicy.officeFaults(club, from);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    private void enter(ClubRow club, MemberInfo member) {
        LocalDate today = LocalDate.now(clock);
        var part = parts.live(club.id(), member.id());
        if (part.isEmpty()) {
            entry.enter(club, member, ClubPart.Status.MEMBER, today);
        } else if (part.get().status() == ClubPart.Status.ASKED) {
            sql.update(
                    """
                    update club_membership
                       set status = 'MEMBER', joined_on = ?::date, decider_hands = ?, version = version + 1
                     where id = ?
                    """,
                    today,
                    reach.doer(club).hands(),
                    part.get().id());
        }
    }

    private UUID insert(ClubRow club, MemberInfo member, String post, LocalDate from) {
        UUID id = Ids.next();
        try {
            sql.update(
                    """
                    insert into club_officer (id, club_id, person_id, name, post, period)
                    values (?, ?, ?, ?, ?, daterange(?::date, null))
                    """,
                    id,
                    club.id(),
                    member.id(),
                    member.name(),
                    post,
                    from);
            return id;
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ClubProblem.CLUB_OFFICE_TAKEN) : failed;
        }
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, CLUB_OFFICE_ENDED */
    void end(UUID id, UUID officer, LocalDate on) {
        ClubRow club = clubs.holdToManage(id);
        ClubOfficerRow held = sql.first(
                        ClubOfficerRow.ALL + " where o.id = ? and o.club_id = ?", ClubOfficerRow::read, officer, id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (held.to() != null) {
            throw Problem.of(ClubProblem.CLUB_OFFICE_ENDED);
        }
        if (!on.isAfter(held.from())) {
            throw Problem.ofFault("/on", "END_BEFORE_START");
        }
        sql.update("update club_officer set period = daterange(lower(period), ?::date) where id = ?", on, officer);
        request.touched(club.union());
        audit.record("club.officer-ended", AuditTrail.Subject.of("club-officer", officer, club.union()));
    }
}
