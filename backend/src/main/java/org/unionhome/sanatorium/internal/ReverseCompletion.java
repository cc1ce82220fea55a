package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;
import org.unionhome.sanatorium.internal.QuotaLedger.Entry;

/** Takes a tour back that was recorded by mistake: it no longer counts, and the place it used is free again. */
@UseCase
@ApplicationScoped
@Transactional
class ReverseCompletion {

    private final TripQueries trips;
    private final Entitlements entitlements;
    private final OwnCase own;
    private final QuotaWriter places;
    private final Sql sql;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ReverseCompletion(
            TripQueries trips,
            Entitlements entitlements,
            OwnCase own,
            QuotaWriter places,
            Sql sql,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.trips = trips;
        this.entitlements = entitlements;
        this.own = own;
        this.places = places;
        this.sql = sql;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return its first segment @throws Problem NOT_FOUND, CHANGED_MEANWHILE, ALREADY_REVERSED, SANATORIUM_STATE */
    UUID run(UUID completion, String ifMatch, String reason) {
        entitlements.hold(trips.personOf(completion));
        TripRow first = trips.holdCompletion(completion);
        own.refuse(first.person(), first.union());
        request.requireVersion(ifMatch, first.version());
        if (first.reversed()) {
            throw Problem.of(ProblemCode.ALREADY_REVERSED);
        }
        sql.update(
                """
                update sanatorium_completion
                   set reversed_on = ?, reason = ?, version = version + 1, updated_at = ?
                 where id = ?
                """,
                LocalDate.now(clock),
                reason,
                Instant.now(clock),
                completion);
        UUID program = first.program();
        if (program != null) {
            trips.quotaOf(completion).ifPresent(quota -> {
                places.hold(program, List.of(quota));
                places.write(program, QuotaWriter.Act.of("RELEASE", reason), List.of(new Entry(quota, -1)));
            });
        }
        audit.record(
                "sanatorium-trip.reversed", AuditTrail.Subject.of("sanatorium-completion", completion, first.union()));
        return first.id();
    }
}
