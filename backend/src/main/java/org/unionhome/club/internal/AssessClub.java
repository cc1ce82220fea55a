package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Assesses a year of a club (考核) with the facts that the register has by now. Nobody assesses a club of which she was an
 * officer in that year.
 */
@UseCase
@ApplicationScoped
@Transactional
class AssessClub {

    private static final String OFFICERS =
            """
            select distinct 'person:' || o.person_id as hand
              from club_officer o
             where o.club_id = ? and o.period && daterange(make_date(?, 1, 1), make_date(?, 1, 1))
            """;
    private final Clubs clubs;
    private final ClubYears years;
    private final ClubReach reach;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AssessClub(
            Clubs clubs,
            ClubYears years,
            ClubReach reach,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.clubs = clubs;
        this.years = years;
        this.reach = reach;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, INVALID_INPUT, CLUB_OFFICER_ASSESSES */
    void run(UUID id, int year, String grade, @Nullable String remark) {
        ClubRow club = clubs.holdToManage(id);
        if (year < club.from().getYear() || year > years.lastYear(club)) {
            throw Problem.ofFault("/year", "CLUB_NOT_THERE_THEN");
        }
        List<String> officers = sql.list(OFFICERS, row -> row.getString("hand"), id, year, year + 1);
        Doer doer = reach.doer(club);
        doer.requireNotAmong(officers, ClubProblem.CLUB_OFFICER_ASSESSES);
        insert(club, year, grade, remark, officers, doer);
        request.touched(club.union());
        audit.record("club.assessed", AuditTrail.Subject.of("club", id, club.union()), year + " " + grade);
    }

    private void insert(
            ClubRow club, int year, String grade, @Nullable String remark, List<String> officers, Doer doer) {
        ClubYear.Facts facts = years.facts(club.id(), year);
        sql.update(
                """
                insert into club_assessment (id, club_id, year, edition, grade, remark, sessions, months, person_times,
                                             persons, members_at_start, members_at_end, joined, gone, officer_hands,
                                             assessor_hands, assessor_name, assessed_at)
                select ?, ?, ?, coalesce(max(v.edition), 0) + 1, ?, ?::text, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[],
                       ?, ?
                  from club_assessment v where v.club_id = ? and v.year = ?
                """,
                Ids.next(),
                club.id(),
                year,
                grade,
                remark,
                facts.sessions(),
                facts.months(),
                facts.personTimes(),
                facts.persons(),
                facts.membersAtStart(),
                facts.membersAtEnd(),
                facts.joined(),
                facts.left(),
                officers,
                doer.hands(),
                doer.name(),
                Instant.now(clock),
                club.id(),
                year);
    }
}
