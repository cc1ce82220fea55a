package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.ScopeCondition;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Sql;
import org.unionhome.sanatorium.internal.History.Completion;

/** Reads of tours: who has been where, and what is known of somebody when her entitlement is asked for. */
@ApplicationScoped
class TripQueries {

    /** Of a year that is used up: nothing of it goes on. */
    private static final int ALL_SEGMENTS = 10;

    /** First day of a retirement, also where a reorganisation let it go on as another period. */
    private static final String RETIRED =
            """
            (select max(lower(f.period))
               from member_standing f
              where f.person_id = s.person_id and f.status = 'RETAINED' and lower(f.period) <= lower(s.period)
                and not exists (select 1 from member_standing b
                                 where b.person_id = f.person_id and b.status = 'RETAINED'
                                   and upper(b.period) = lower(f.period)))""";

    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;
    private final Cursors cursors;
    private final AuditTrail audit;

    TripQueries(Sql sql, CurrentActor current, Scope scope, Cursors cursors, AuditTrail audit) {
        this.sql = sql;
        this.current = current;
        this.scope = scope;
        this.cursors = cursors;
        this.audit = audit;
    }

    /** Where somebody stands on a day. @param retired first day of it; absent while she works */
    record Standing(UUID union, LocalDate joined, @Nullable LocalDate retired) {}

    /** Members in work, and those who retired from it; nothing for who is neither. */
    Optional<Standing> standing(UUID person, LocalDate day) {
        return sql.first(
                """
                select s.union_id, s.joined_on, s.status, %s as since
                  from member_standing s
                 where s.person_id = ? and s.status in ('ACTIVE', 'RETAINED') and coalesce(s.period @> ?::date, false)
                """
                        .formatted(RETIRED),
                row -> new Standing(
                        Sql.id(row, "union_id"),
                        row.getObject("joined_on", LocalDate.class),
                        "RETAINED".equals(row.getString("status")) ? Sql.date(row, "since") : null),
                person,
                day);
    }

    /** Everything she has been on that counts. */
    List<Completion> completions(UUID person) {
        Map<UUID, List<TripRow>> byCompletion = of(person).stream()
                .filter(trip -> !trip.reversed())
                .collect(Collectors.groupingBy(TripRow::completion));
        Stream<Completion> went = byCompletion.values().stream()
                .map(segments -> new Completion(
                        segments.get(0).beganOn().getYear(),
                        segments.size(),
                        segments.stream().mapToInt(TripRow::days).sum(),
                        segments.stream().map(TripRow::paid).reduce(Money.ZERO, Money::plus),
                        segments.stream().anyMatch(TripRow::outside)));
        return Stream.concat(went, usedUp(person).stream()).toList();
    }

    /** Years that count as used although she stayed at home: the unit bore what was lost. */
    private List<Completion> usedUp(UUID person) {
        return sql.list(
                """
                select extract(year from t.begins_on)::integer as year, t.days, p.loss
                  from sanatorium_applicant p
                  join sanatorium_tour t on t.id = p.tour_id
                 where p.person_id = ? and p.counts_as_used and t.status <> 'CANCELLED'
                """,
                row -> new Completion(
                        row.getInt("year"),
                        ALL_SEGMENTS,
                        row.getInt("days"),
                        new Money(row.getBigDecimal("loss")),
                        false),
                person);
    }

    /** The latest first, what was taken back included. */
    List<TripRow> of(UUID person) {
        return sql.list(
                TripRow.ALL + "c.person_id = ? order by c.first_year desc, t.began_on desc, t.id desc limit 200",
                TripRow::read,
                person);
    }

    /** The completion of a year that goes on with another segment. */
    Optional<TripRow> begun(UUID person, int year) {
        return sql.first(
                TripRow.ALL + "c.person_id = ? and c.first_year = ? and c.reversed_on is null order by t.segment desc",
                TripRow::read,
                person,
                year);
    }

    Slice<TripRow> list(@Nullable UUID union, int year, int limit, @Nullable String cursor) {
        String list = "sanatorium-trips|" + union + "|" + year;
        List<String> position = cursors.decode(list, cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        var within = ScopeCondition.of(scope.subtrees(current.get(), Permission.SANATORIUM_READ, union), "c");
        var values = new ArrayList<@Nullable Object>(within.values());
        values.add(year);
        values.add(before);
        values.add(before);
        values.add(limit + 1);
        var rows = sql.list(
                TripRow.ALL + within.text()
                        + """
                         and c.first_year = ? and (?::uuid is null or t.id < ?::uuid)
                         order by t.id desc limit ?
                        """,
                TripRow::read,
                values.toArray());
        return Slice.of(rows, limit, last -> cursors.encode(list, last.id()));
    }

    TripRow own(UUID id) {
        return sql.first(TripRow.ALL + "t.id = ?", TripRow::read, id).orElseThrow(() -> notFound(id));
    }

    /** Whose a completion is, whoever asks; it is held and looked at afterwards. */
    UUID personOf(UUID completion) {
        return sql.first(
                        "select person_id from sanatorium_completion where id = ?",
                        row -> Sql.id(row, "person_id"),
                        completion)
                .orElseThrow(() -> notFound(completion));
    }

    /** The first segment of a completion, held until the transaction ends, for who keeps it. */
    TripRow holdCompletion(UUID id) {
        sql.first("select 1 from sanatorium_completion where id = ? for update", row -> true, id);
        return sql.first(TripRow.ALL + "c.id = ? order by t.segment", TripRow::read, id)
                .filter(trip -> scope.allows(current.get(), Permission.SANATORIUM_WRITE, trip.union()))
                .orElseThrow(() -> notFound(id));
    }

    /** The account whose place a completion used; that of another union, which arranged the tour, stays used. */
    Optional<UUID> quotaOf(UUID completion) {
        return sql.first(
                """
                select c.quota_id from sanatorium_completion c
                  join sanatorium_quota q on q.id = c.quota_id
                 where c.id = ?
                """,
                row -> Sql.id(row, "quota_id"),
                completion);
    }

    /** How many began inside and outside the province in a year, in a programme or in a union and below. */
    record Sides(int inside, int outside) {}

    Sides sides(UUID union, int level, int year) {
        return sql.first(
                        """
                        select count(distinct c.person_id) filter (where not t.outside) as inside,
                               count(distinct c.person_id) filter (where t.outside) as outside
                          from sanatorium_completion c
                          join sanatorium_trip t on t.completion_id = c.id
                         where c.l%d = ? and c.first_year = ? and c.reversed_on is null
                        """
                                .formatted(level),
                        row -> new Sides(row.getInt("inside"), row.getInt("outside")),
                        union,
                        year)
                .orElse(new Sides(0, 0));
    }

    int completed(UUID union, int level, int year) {
        return sql.first(
                        """
                        select count(distinct person_id) from sanatorium_completion
                         where l%d = ? and first_year = ? and reversed_on is null
                        """
                                .formatted(level),
                        row -> row.getInt(1),
                        union,
                        year)
                .orElse(0);
    }

    /**
     * Members in work on a day who joined by a day, those who retired since the year began where they keep it, and whoever
     * has been in the year, wherever she is by now.
     *
     * @param retiredSince absent where who retires keeps nothing
     */
    int entitled(UUID union, int level, LocalDate day, LocalDate joinedBy, @Nullable LocalDate retiredSince) {
        return sql.first(
                        """
                        select count(*)
                          from (select s.person_id from member_standing s
                                 where s.l%d = ? and coalesce(s.period @> ?::date, false)
                                   and (   s.status = 'ACTIVE' and s.joined_on <= ?
                                        or s.status = 'RETAINED' and %s >= ?::date)
                                union
                                select c.person_id from sanatorium_completion c
                                 where c.l%d = ? and c.first_year = ? and c.reversed_on is null) entitled
                        """
                                .formatted(level, RETIRED, level),
                        row -> row.getInt(1),
                        union,
                        day,
                        joinedBy,
                        retiredSince,
                        union,
                        joinedBy.getYear())
                .orElse(0);
    }

    private Problem notFound(UUID id) {
        audit.refused(
                "sanatorium-trip.read",
                AuditTrail.Subject.of("sanatorium-trip", id, current.get().home()),
                ProblemCode.NOT_FOUND);
        return Problem.of(ProblemCode.NOT_FOUND);
    }
}
