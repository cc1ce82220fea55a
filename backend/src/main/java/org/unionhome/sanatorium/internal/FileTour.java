package org.unionhome.sanatorium.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Files the insurance and the registration of a tour, both needed before it leaves. */
@UseCase
@ApplicationScoped
@Transactional
class FileTour {

    private final TourQueries tours;
    private final ObjectMapper json;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    FileTour(TourQueries tours, ObjectMapper json, Sql sql, CurrentRequest request, AuditTrail audit, Clock clock) {
        this.tours = tours;
        this.json = json;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, CHANGED_MEANWHILE, INVALID_INPUT, SANATORIUM_STATE */
    void run(UUID id, String ifMatch, Papers papers) {
        TourRow tour = tours.keep(id);
        request.requireVersion(ifMatch, tour.version());
        if (!tour.isBeforeLock() && !tour.is("LOCKED")) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (Money.of(papers.cover()).isZero()) {
            throw Problem.ofFault("/cover", "NOT_POSITIVE");
        }
        if (papers.filedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/filedOn", "IN_FUTURE");
        }
        sql.update(
                "update sanatorium_tour set papers = ?::jsonb, version = version + 1, updated_at = ? where id = ?",
                written(papers),
                Instant.now(clock),
                id);
        request.touched(tour.union());
        audit.record("sanatorium-tour.filed", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
    }

    private String written(Papers papers) {
        try {
            return json.writeValueAsString(papers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("papers cannot be written", impossible);
        }
    }
}
