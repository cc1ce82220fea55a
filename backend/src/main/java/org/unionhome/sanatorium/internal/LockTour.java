package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Policies;

/** Locks a tour: the group is formed, free places go back, and who is on the list may apply elsewhere. */
@UseCase
@ApplicationScoped
@Transactional
class LockTour {

    private final TourQueries tours;
    private final TourWriter writer;
    private final ApplicantQueries applicants;
    private final UsedPlaces places;
    private final Policies policies;
    private final SanatoriumMapper mapper;
    private final TourNotices notices;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    LockTour(
            TourQueries tours,
            TourWriter writer,
            ApplicantQueries applicants,
            UsedPlaces places,
            Policies policies,
            SanatoriumMapper mapper,
            TourNotices notices,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.writer = writer;
        this.applicants = applicants;
        this.places = places;
        this.policies = policies;
        this.mapper = mapper;
        this.notices = notices;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, SANATORIUM_TOO_FEW, SANATORIUM_OFFERS_OPEN, POLICY_BLOCKED */
    void run(UUID id, String ifMatch) {
        TourRow tour = tours.keep(id);
        request.requireVersion(ifMatch, tour.version());
        if (!tour.isLockable()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        List<ApplicantRow> here = applicants.here(id);
        requireNobodyTaking(here);
        int placed = persons(here, true).size();
        if (TourPolicy.atLock(placed, tour.minimum()) == TourPolicy.AtLock.TOO_FEW) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_TOO_FEW, placed, tour.minimum());
        }
        if (tour.outside()) {
            requireShare(tour);
        }
        writer.release(id, List.of("WAITING", "GATHERING", "COMPLETE", "HELD", "OFFERED"));
        writer.state(id, "LOCKED", placed);
        places.release(tour.program(), tour.quota(), tour.places() - placed, null);
        notices.locked(tour, persons(here, true));
        notices.notPlaced(tour, persons(here, false));
        request.touched(tour.union());
        audit.record("sanatorium-tour.locked", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
    }

    /** What was held for somebody or offered to her until a stated time is not taken away before. */
    private void requireNobodyTaking(List<ApplicantRow> here) {
        Instant now = Instant.now(clock);
        here.stream()
                .filter(ApplicantRow::isTaking)
                .map(ApplicantRow::until)
                .filter(until -> until != null && until.isAfter(now))
                .findAny()
                .ifPresent(until -> {
                    throw Problem.of(SanatoriumProblem.SANATORIUM_OFFERS_OPEN);
                });
    }

    /** No more than a part of the year's participants leaves the province: beside 20 inside, 10 outside. */
    private void requireShare(TourRow tour) {
        var rules = policies.sanatoriumIn(tour.union(), tour.beginsOn())
                .orElseThrow(() -> Problem.of(SanatoriumProblem.SANATORIUM_UNRULED));
        var sides = tours.sides(tour.program(), tour.beginsOn().getYear());
        OutsideSharePolicy.judge(rules, sides.inside(), sides.outside())
                .map(against -> Decision.of(rules.outsideShare().pack(), "SANATORIUM", List.of(against)))
                .filter(Decision::blocks)
                .ifPresent(decision -> {
                    throw mapper.refusal(decision);
                });
    }

    private static List<UUID> persons(List<ApplicantRow> here, boolean placed) {
        return here.stream()
                .filter(one -> one.status().equals("PLACED") == placed)
                .map(ApplicantRow::person)
                .toList();
    }
}
