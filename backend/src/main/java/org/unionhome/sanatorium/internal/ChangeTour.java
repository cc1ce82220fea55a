package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UseCase;

/**
 * Plans a tour anew before the group is formed. Everybody who applied is told and may still leave without loss; insurance
 * and registration are for the days, so they are filed again when those change.
 */
@UseCase
@ApplicationScoped
@Transactional
class ChangeTour {

    private final TourQueries tours;
    private final ProgramQueries programs;
    private final ApplicantQueries applicants;
    private final UsedPlaces places;
    private final FreedPlaces freed;
    private final TourWriter writer;
    private final TourNotices notices;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeTour(
            TourQueries tours,
            ProgramQueries programs,
            ApplicantQueries applicants,
            UsedPlaces places,
            FreedPlaces freed,
            TourWriter writer,
            TourNotices notices,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.programs = programs;
        this.applicants = applicants;
        this.places = places;
        this.freed = freed;
        this.writer = writer;
        this.notices = notices;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, INVALID_INPUT, SANATORIUM_STATE, QUOTA_SHORT */
    void run(UUID id, String ifMatch, TourChange change) {
        TourRow before = tours.keep(id);
        request.requireVersion(ifMatch, before.version());
        if (!before.isBeforeLock()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        requireFit(before, change);
        int more = change.maximum() - before.maximum();
        if (more > 0) {
            places.more(before.program(), before.quota(), more);
        }
        writer.changed(before, change);
        places.release(before.program(), before.quota(), -more, change.reason());
        TourRow after = tours.hold(id);
        List<UUID> told = applicants.here(id).stream()
                .map(ApplicantRow::person)
                .distinct()
                .toList();
        notices.changed(after, told, change.reason());
        freed.passOn(after);
        request.touched(before.union());
        audit.record("sanatorium-tour.changed", AuditTrail.Subject.of("sanatorium-tour", id, before.union()));
    }

    private void requireFit(TourRow tour, TourChange change) {
        ProgramRow program = programs.show(tour.program());
        List<UUID> bases =
                programs.bases(tour.program()).stream().map(BaseRow::id).toList();
        var faults = TourChangePolicy.faults(
                tour, change, program, programs.destinations(tour.program()), bases, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }
}
