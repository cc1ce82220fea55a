package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Publishes the rule of a draw with the digest of a seed that nobody sees until it is run; once. */
@UseCase
@ApplicationScoped
@Transactional
class CommitDraw {

    private final SecureRandom random = new SecureRandom();
    private final TourQueries tours;
    private final TourWriter writer;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    CommitDraw(
            TourQueries tours,
            TourWriter writer,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.writer = writer;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SANATORIUM_STATE */
    void run(UUID id, String ifMatch) {
        TourRow tour = tours.keep(id);
        request.requireVersion(ifMatch, tour.version());
        if (!tour.is("OPEN") || tour.isFirstCome() || tour.commitment() != null) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String seed = HexFormat.of().formatHex(bytes);
        sql.update(
                """
                insert into sanatorium_draw (tour_id, seed, commitment, committed_by, committed_at) values (?, ?, ?, ?, ?)
                """,
                id,
                seed,
                Allotment.commitment(seed),
                current.get().identity().subject(),
                Instant.now(clock));
        writer.touched(id);
        request.touched(tour.union());
        audit.record("sanatorium-tour.draw-committed", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
    }
}
