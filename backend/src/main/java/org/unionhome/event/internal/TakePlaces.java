package org.unionhome.event.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UseCase;

/**
 * Lets a batch of members join one activity in one durable transaction, in the order in which they arrived. The row of
 * the activity is locked, so that other batches, also of other instances, wait; the database refuses an oversold state.
 */
@UseCase
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TakePlaces {

    private static final String HELD = "select " + RegistrationQueries.PLACE
            + " from event_registration r where r.event_id = ? and r.person_id = any (?) and r.status <> 'CANCELLED'";
    private static final String GIVE =
            """
            insert into event_registration (id, event_id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                            status, arrival_no, registered_at)
            select r.id, e.id, r.person_id, e.root_id, e.union_id, e.l1, e.l2, e.l3, e.l4, e.l5, e.l6,
                   r.status, r.arrival_no, ?
              from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[]) as r (id, person_id, status, arrival_no)
              join event e on e.id = ?
            """;
    private final Sql sql;
    private final EventAudiences audiences;
    private final AuditTrail audit;
    private final Clock clock;

    TakePlaces(Sql sql, EventAudiences audiences, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A member who wants to join.
     *
     * @param union the union of the activity, in the member's lineage
     */
    record Wish(UUID person, UUID union, Actor actor, String requestId) {}

    /** One answer for each wish, in the same order. */
    List<JoinAnswer> run(UUID event, List<Wish> wishes) {
        sql.first("select event_lock(?)", row -> true, event);
        Optional<EventRow> found =
                sql.first("select " + EventRow.COLUMNS + " from event e where e.id = ?", EventRow::read, event);
        if (found.isEmpty()) {
            return wishes.stream()
                    .<JoinAnswer>map(wish -> new JoinAnswer.Unknown())
                    .toList();
        }
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        var allotment = new PlaceAllotment(found.get(), held(event, wishes), meant(found.get(), wishes), now);
        List<JoinAnswer> answers = wishes.stream()
                .map(wish -> allotment.next(wish.person(), Ids.next()))
                .toList();
        give(found.get(), allotment.given(), wishes, now);
        return answers;
    }

    private Map<UUID, Place> held(UUID event, List<Wish> wishes) {
        var persons = wishes.stream().map(Wish::person).distinct().toList();
        return sql.list(HELD, RegistrationQueries::place, event, persons).stream()
                .collect(Collectors.toMap(Place::person, Function.identity()));
    }

    /** Looked up while the activity is held still: its rule cannot change, and facts count as they are by now. */
    private Predicate<UUID> meant(EventRow event, List<Wish> wishes) {
        return audiences.meant(
                event, wishes.stream().map(Wish::person).distinct().toList());
    }

    private void give(EventRow event, List<PlaceAllotment.Given> given, List<Wish> wishes, Instant now) {
        if (given.isEmpty()) {
            return;
        }
        sql.update(
                GIVE,
                now,
                column(given, one -> one.place().id()),
                column(given, one -> one.place().person()),
                column(given, one -> one.place().status().name()),
                column(given, one -> String.valueOf(one.arrivalNo())),
                event.id());
        audit.recordEach("event.joined", lines(event, given, wishes));
    }

    private static List<AuditTrail.Done> lines(EventRow event, List<PlaceAllotment.Given> given, List<Wish> wishes) {
        Map<UUID, Wish> firstWish =
                wishes.stream().collect(Collectors.toMap(Wish::person, Function.identity(), (first, again) -> first));
        return given.stream()
                .map(one -> {
                    Wish wish = Objects.requireNonNull(firstWish.get(one.place().person()));
                    var subject = AuditTrail.Subject.of(
                            "event-registration", one.place().id(), event.union());
                    return new AuditTrail.Done(wish.actor(), wish.requestId(), subject);
                })
                .toList();
    }

    private static <T> List<T> column(List<PlaceAllotment.Given> given, Function<PlaceAllotment.Given, T> value) {
        Stream<T> values = given.stream().map(value);
        return values.toList();
    }
}
