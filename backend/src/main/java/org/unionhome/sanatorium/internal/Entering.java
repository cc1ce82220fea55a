package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.sanatorium.internal.TripJudging.Judged;

/** Puts somebody into an application: judged by the rules of the day the tour begins, once in a year. */
@ApplicationScoped
class Entering {

    private final Entitlements entitlements;
    private final TripJudging judging;
    private final TripQueries trips;
    private final StoredDecision decisions;
    private final SanatoriumMapper mapper;
    private final Members members;
    private final Sql sql;
    private final Clock clock;

    Entering(
            Entitlements entitlements,
            TripJudging judging,
            TripQueries trips,
            StoredDecision decisions,
            SanatoriumMapper mapper,
            Members members,
            Sql sql,
            Clock clock) {
        this.entitlements = entitlements;
        this.judging = judging;
        this.trips = trips;
        this.decisions = decisions;
        this.mapper = mapper;
        this.members = members;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param asked whether she makes the application
     * @return the person with her application
     * @throws Problem SANATORIUM_UNRULED, POLICY_BLOCKED, SANATORIUM_APPLIED
     */
    UUID enter(UUID person, UUID application, TourRow tour, String priority, boolean asked) {
        entitlements.hold(person);
        Entry entry = judge(person, tour);
        try {
            return insert(person, application, tour, priority, asked, entry);
        } catch (SqlFailed failed) {
            throw SqlFailed.breaks(failed, "sanatorium_applicant_once")
                    ? Problem.of(SanatoriumProblem.SANATORIUM_APPLIED)
                    : failed;
        }
    }

    /**
     * What somebody is entered with.
     *
     * @param union whose member she is
     * @param decision what the rules said, as stored
     */
    record Entry(UUID union, String name, @Nullable Integer lastYear, LocalDate seniorSince, String decision) {}

    /** @throws Problem SANATORIUM_UNRULED, POLICY_BLOCKED */
    Entry judge(UUID person, TourRow tour) {
        var hers = entitlements
                .of(person, tour.beginsOn())
                .orElseThrow(() -> Problem.of(SanatoriumProblem.SANATORIUM_UNRULED));
        Judged judged = judging.judgeAlone(tour.tripOf(person), tour.outside(), hers);
        if (judged.decision().blocks()) {
            throw mapper.refusal(judged.decision());
        }
        return new Entry(
                hers.standing().union(),
                members.find(person).map(MemberInfo::name).orElse(""),
                lastYear(person, tour),
                hers.standing().joined(),
                decisions.write(judged.decision()));
    }

    private UUID insert(UUID person, UUID application, TourRow tour, String priority, boolean asked, Entry entry) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into sanatorium_applicant (id, root_id, application_id, tour_id, program_id, person_id, union_id, l1,
                                                  l2, l3, l4, l5, l6, name, year, asked, priority, last_year,
                                                  senior_since, decision, updated_at)
                select ?, u.root_id, ?, ?, ?, ?, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?::integer, ?,
                       ?::jsonb, ?
                  from union_node u where u.id = ?
                """,
                id,
                application,
                tour.id(),
                tour.program(),
                person,
                entry.name(),
                tour.beginsOn().getYear(),
                asked,
                priority,
                entry.lastYear(),
                entry.seniorSince(),
                entry.decision(),
                Instant.now(clock),
                entry.union());
        return id;
    }

    private @Nullable Integer lastYear(UUID person, TourRow tour) {
        return trips.completions(person).stream()
                .map(History.Completion::year)
                .filter(year -> year <= tour.beginsOn().getYear())
                .max(Integer::compare)
                .orElse(null);
    }
}
