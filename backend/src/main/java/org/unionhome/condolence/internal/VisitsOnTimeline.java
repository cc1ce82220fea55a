package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.membership.TimelineSource;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Policies;

/** Visits on the one page of a member: hers to see, and for officers who may read visits of that union. */
@ApplicationScoped
class VisitsOnTimeline implements TimelineSource {

    private static final String SUMS =
            """
            select extract(year from visited_on)::integer as year, union_id, count(*) as visits, sum(amount) as amount
              from condolence_visit
             where person_id = ? and status = 'RECORDED'
             group by 1, 2
            """;
    private final CondolenceVisitRepository visits;
    private final CondolenceQueries queries;
    private final VisitSecrets secrets;
    private final Sql sql;
    private final Policies policies;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    VisitsOnTimeline(
            CondolenceVisitRepository visits,
            CondolenceQueries queries,
            VisitSecrets secrets,
            Sql sql,
            Policies policies,
            Scope scope,
            CurrentActor current,
            CurrentRequest request) {
        this.visits = visits;
        this.queries = queries;
        this.secrets = secrets;
        this.sql = sql;
        this.policies = policies;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    @Override
    public List<Entry> entries(UUID person, LocalDate from, LocalDate to) {
        return visits.inForceFor(person, from, to, MOST).stream()
                .filter(visit -> mayKnow(person, visit.union()))
                .map(this::entry)
                .toList();
    }

    @Override
    public List<Sum> sums(UUID person) {
        Map<Integer, List<Counted>> byYear = sql
                .list(
                        SUMS,
                        row -> new Counted(
                                row.getInt("year"),
                                Sql.id(row, "union_id"),
                                row.getInt("visits"),
                                new Money(row.getBigDecimal("amount"))),
                        person)
                .stream()
                .filter(counted -> mayKnow(person, counted.union()))
                .collect(Collectors.groupingBy(Counted::year));
        return byYear.entrySet().stream()
                .map(year -> new Sum(
                        Kind.CARE,
                        year.getKey(),
                        year.getValue().stream().mapToInt(Counted::visits).sum(),
                        year.getValue().stream().map(Counted::amount).reduce(Money.ZERO, Money::plus)))
                .toList();
    }

    private boolean mayKnow(UUID person, UUID union) {
        return person.equals(current.get().person()) || scope.allows(current.get(), Permission.CONDOLENCE_READ, union);
    }

    private Entry entry(CondolenceVisit visit) {
        boolean readable = queries.mayReadContent(visit);
        var content = visit.content();
        Optional<byte[]> note = Optional.ofNullable(content.note());
        boolean opens = scope.allows(current.get(), Permission.CONDOLENCE_READ, visit.union());
        return new Entry(
                Kind.CARE,
                content.visitedOn(),
                policies.nameOf(visit.occasion(), request.locale()),
                visit.union(),
                opens ? visit.id() : null,
                content.form() == GiftForm.NONE ? null : content.given(),
                note.filter(kept -> readable).map(secrets::note).orElse(null),
                note.isPresent() && !readable);
    }

    private record Counted(int year, UUID union, int visits, Money amount) {}
}
