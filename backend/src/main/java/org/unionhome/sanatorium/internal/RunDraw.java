package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Runs the draw of a tour by the published rule: opens the seed, gives the places out and publishes the whole. */
@UseCase
@ApplicationScoped
@Transactional
class RunDraw {

    private final TourQueries tours;
    private final TourWriter writer;
    private final ApplicantQueries applicants;
    private final DrawFiles files;
    private final TourNotices notices;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RunDraw(
            TourQueries tours,
            TourWriter writer,
            ApplicantQueries applicants,
            DrawFiles files,
            TourNotices notices,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.writer = writer;
        this.applicants = applicants;
        this.files = files;
        this.notices = notices;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE, SANATORIUM_NO_COMMITMENT, SANATORIUM_STILL_OPEN */
    void run(UUID id, String ifMatch) {
        TourRow tour = tours.keep(id);
        request.requireVersion(ifMatch, tour.version());
        if (!tour.is("OPEN") || tour.isFirstCome()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        TourQueries.Kept kept =
                tours.draw(id).orElseThrow(() -> Problem.of(SanatoriumProblem.SANATORIUM_NO_COMMITMENT));
        if (!LocalDate.now(clock).isAfter(tour.applyUntil())) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STILL_OPEN);
        }
        DrawFile file = DrawFile.of(tour.maximum(), kept.commitment(), kept.seed(), files.applications(id));
        Map<String, List<UUID>> persons = applicants.here(id).stream()
                .collect(Collectors.groupingBy(
                        ApplicantRow::number, Collectors.mapping(ApplicantRow::person, Collectors.toList())));
        List<UUID> alone = applicants.here(id).stream()
                .filter(one -> one.status().equals("GATHERING"))
                .map(ApplicantRow::person)
                .toList();
        writer.release(id, List.of("GATHERING"));
        publish(id, file);
        writer.state(id, "DRAWN", tour.places());
        notices.placed(tour, of(file, persons, true));
        notices.waiting(tour, of(file, persons, false));
        notices.incomplete(tour, alone);
        request.touched(tour.union());
        audit.record("sanatorium-tour.drawn", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
    }

    private static List<UUID> of(DrawFile file, Map<String, List<UUID>> persons, boolean placed) {
        return file.outcomes().stream()
                .filter(one -> one.placed() == placed)
                .flatMap(one -> persons.getOrDefault(one.number(), List.of()).stream())
                .toList();
    }

    private void publish(UUID tour, DrawFile file) {
        Instant now = Instant.now(clock);
        sql.batch(
                """
                update sanatorium_application
                   set status = ?, rank = ?, decided_by = ?, version = version + 1, updated_at = ?
                 where tour_id = ? and number = ?
                """,
                file.outcomes().stream()
                        .map(one -> new Object[] {
                            one.placed() ? "PLACED" : "WAITING", one.rank(), one.decidedBy(), now, tour, one.number()
                        })
                        .toList());
        sql.update(
                "update sanatorium_draw set run_by = ?, run_at = ?, published = ?::jsonb where tour_id = ?",
                current.get().identity().subject(),
                now,
                files.write(file),
                tour);
    }
}
