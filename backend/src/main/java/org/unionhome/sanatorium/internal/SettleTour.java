package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Settles a tour that is over: what is paid for each who was there, by the rules of the day it began. */
@UseCase
@ApplicationScoped
@Transactional
class SettleTour {

    private final TourQueries tours;
    private final Sql sql;
    private final OwnCase own;
    private final Scope scope;
    private final CurrentActor current;
    private final ApplicantQueries applicants;
    private final Entitlements entitlements;
    private final TripJudging judging;
    private final TripEntry entry;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    SettleTour(
            TourQueries tours,
            Sql sql,
            OwnCase own,
            Scope scope,
            CurrentActor current,
            ApplicantQueries applicants,
            Entitlements entitlements,
            TripJudging judging,
            TripEntry entry,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.sql = sql;
        this.own = own;
        this.scope = scope;
        this.current = current;
        this.applicants = applicants;
        this.entitlements = entitlements;
        this.judging = judging;
        this.entry = entry;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those of the caller's own unions: each is paid by her own employer and counts for her own union. Who cannot be settled
     * by the rules is left as she is, the caller herself for somebody else, and the others are done.
     *
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, SANATORIUM_FAMILY_UNPAID, SANATORIUM_NOBODY_SETTLED
     */
    void run(UUID id, String ifMatch) {
        tours.show(id);
        TourRow tour = tours.hold(id);
        request.requireVersion(ifMatch, tour.version());
        if (!tour.is("DEPARTED") || !tour.isOver(LocalDate.now(clock))) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        tour.requireFamilyReady();
        List<ApplicantRow> settled = applicants.unsettled(id).stream()
                .filter(one -> scope.allows(current.get(), Permission.SANATORIUM_WRITE, one.union()))
                .filter(one -> !own.isOwn(one.person(), one.union()))
                .filter(one -> isSettled(tour, one.person()))
                .toList();
        if (settled.isEmpty()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_NOBODY_SETTLED);
        }
        sql.update(
                """
                update sanatorium_applicant set settled_on = ?, version = version + 1, updated_at = ?
                 where id = any (?::uuid[])
                """,
                LocalDate.now(clock),
                Instant.now(clock),
                settled.stream().map(ApplicantRow::id).toList());
        sql.first("select sanatorium_tour_settled(?)", row -> true, id);
        request.touched(settled.get(0).union());
        audit.record(
                "sanatorium-tour.settled",
                AuditTrail.Subject.of("sanatorium-tour", id, settled.get(0).union()),
                String.valueOf(settled.size()));
    }

    private boolean isSettled(TourRow tour, UUID person) {
        entitlements.hold(person);
        var asked = entitlements.of(person, tour.beginsOn());
        if (asked.isEmpty()) {
            return false;
        }
        NewTrip trip = tour.tripOf(person);
        var judged = judging.judge(trip, tour.outside(), asked.get());
        if (judged.decision().blocks()) {
            return false;
        }
        entry.write(trip, tour.outside(), asked.get(), judged, tour.quota());
        return true;
    }
}
