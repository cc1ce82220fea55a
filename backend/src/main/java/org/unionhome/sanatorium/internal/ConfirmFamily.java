package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/** Who arranges a tour confirms the contract and the payment of somebody's family; also that the payment came back. */
@UseCase
@ApplicationScoped
@Transactional
class ConfirmFamily {

    private final TourQueries tours;
    private final FamilyQueries families;
    private final FamilyWriter writer;
    private final OwnCase own;
    private final Sql sql;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmFamily(
            TourQueries tours,
            FamilyQueries families,
            FamilyWriter writer,
            OwnCase own,
            Sql sql,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.tours = tours;
        this.families = families;
        this.writer = writer;
        this.own = own;
        this.sql = sql;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param paidOn absent where the payment is not there, or no longer
     * @throws Problem NOT_FOUND, CHANGED_MEANWHILE, SELF_DECISION, INVALID_INPUT, SANATORIUM_STATE
     */
    void run(UUID id, String ifMatch, String contractNo, @Nullable LocalDate paidOn) {
        FamilyRow family = families.keep(id);
        request.requireVersion(ifMatch, family.version());
        TourRow tour = tours.kept(family.tour());
        own.refuse(family.person(), tour.union());
        if (!family.here() || !(tour.isBeforeDeparture() || tour.is("DEPARTED"))) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        if (paidOn != null && paidOn.isAfter(LocalDate.now(clock))) {
            throw Problem.ofFault("/paidOn", "IN_FUTURE");
        }
        writer.paid(
                id,
                contractNo,
                paidOn,
                paidOn == null ? null : current.get().identity().subject());
        // it may have been the last that the settlement waited for
        sql.first("select sanatorium_tour_settled(?)", row -> true, tour.id());
        request.touched(tour.union());
        audit.record(
                paidOn == null ? "sanatorium-tour.family-unpaid" : "sanatorium-tour.family-paid",
                AuditTrail.Subject.of("sanatorium-family", id, tour.union()));
    }
}
