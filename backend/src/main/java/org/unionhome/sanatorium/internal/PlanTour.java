package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.sanatorium.internal.ProgramContent.Destination;

/** Plans a tour of a published programme; its places are taken from the nearest account of its union. */
@UseCase
@ApplicationScoped
@Transactional
class PlanTour {

    private final ProgramQueries programs;
    private final UsedPlaces places;
    private final Unions unions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final UnionTree tree;
    private final AuditTrail audit;
    private final Clock clock;

    PlanTour(
            ProgramQueries programs,
            UsedPlaces places,
            Unions unions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            UnionTree tree,
            AuditTrail audit,
            Clock clock) {
        this.programs = programs;
        this.places = places;
        this.unions = unions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.tree = tree;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, INVALID_INPUT, SANATORIUM_STATE, QUOTA_NOT_BELOW, QUOTA_SHORT */
    UUID run(UUID programId, TourContent tour) {
        ProgramRow program = programs.show(programId);
        scope.require(current.get(), Permission.SANATORIUM_WRITE, tour.union());
        unions.requireLiving(tour.union());
        if (!tree.lineOf(tour.union()).contains(program.union())) {
            throw Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW);
        }
        if (!program.runs()) {
            throw Problem.of(SanatoriumProblem.SANATORIUM_STATE);
        }
        List<Destination> destinations = programs.destinations(programId);
        List<UUID> bases = programs.bases(programId).stream().map(BaseRow::id).toList();
        var faults = TourPlanPolicy.faults(tour, program, destinations, bases, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
        UUID id = insert(program, tour, named(tour, destinations), places.use(programId, tour.union(), tour.maximum()));
        request.touched(tour.union());
        audit.record("sanatorium-tour.planned", AuditTrail.Subject.of("sanatorium-tour", id, tour.union()));
        return id;
    }

    private static Destination named(TourContent tour, List<Destination> destinations) {
        return destinations.stream()
                .filter(to -> to.division().equals(tour.division()))
                .findFirst()
                .orElseGet(() -> new Destination(
                        tour.division(), Objects.requireNonNullElse(tour.destination(), tour.name()), false));
    }

    private UUID insert(ProgramRow program, TourContent tour, Destination to, UUID account) {
        UUID id = Ids.next();
        TourContent.Line line = tour.line();
        sql.update(
                """
                insert into sanatorium_tour (id, root_id, program_id, union_id, l1, l2, l3, l4, l5, l6, quota_id, name,
                                             division, destination, outside, supported_region, base_id, form, begins_on, days,
                                             price, minimum, maximum, apply_until, allotment, offer_days, hold_minutes, status,
                                             places, planned_by, updated_at)
                select ?, u.root_id, ?, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?,
                       ?, ?, ?::integer, ?::integer, 'OPEN', ?, ?, ?
                  from union_node u where u.id = ?
                """,
                id,
                program.id(),
                account,
                tour.name(),
                to.division(),
                to.name(),
                to.outside(program.province()),
                to.supportedRegion(),
                tour.base(),
                tour.form(),
                tour.beginsOn(),
                tour.days(),
                tour.price(),
                tour.minimum(),
                tour.maximum(),
                tour.applyUntil(),
                line == null ? "DRAW" : "FIRST_COME",
                line == null ? null : line.offerDays(),
                line == null ? null : line.holdMinutes(),
                tour.maximum(),
                current.get().identity().subject(),
                Instant.now(clock),
                tour.union());
        return id;
    }
}
