package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;

/** Reads what a year of tours comes to, for a union and below; one statement for each set of figures. */
@ApplicationScoped
class YearFigures {

    /** Tours that count, with all of their segments. */
    private static final String WENT =
            """
              from sanatorium_completion c
              join sanatorium_trip t on t.completion_id = c.id
             where c.l%d = ? and c.first_year = ? and c.reversed_on is null and (?::uuid is null or c.program_id = ?::uuid)
            """;

    private final Sql sql;
    private final UnionTree tree;
    private final Clock clock;

    YearFigures(Sql sql, UnionTree tree, Clock clock) {
        this.sql = sql;
        this.tree = tree;
        this.clock = clock;
    }

    /** Whose year. @param program absent for all of it */
    record Of(UUID union, int year, @Nullable UUID program) {}

    record Sum(int persons, Money paid, Money own) {}

    record Place(String division, String destination, int persons, Money paid) {}

    /** How many of something. */
    record Count(String of, int persons) {}

    /** Of those who left late. @param herself borne by themselves */
    record Losses(int persons, Money herself, Money unit) {}

    /** @param counts how many gave 1 to 5 */
    record Satisfaction(int tours, int asked, int answered, List<Integer> counts) {}

    Sum sum(Of of) {
        return sql.first(
                        """
                        select count(distinct c.person_id) as persons, coalesce(sum(t.paid), 0) as paid,
                               coalesce(sum(t.own), 0) as own
                        """
                                + went(of),
                        row -> new Sum(row.getInt("persons"), money(row, "paid"), money(row, "own")),
                        values(of))
                .orElse(new Sum(0, Money.ZERO, Money.ZERO));
    }

    List<Place> places(Of of) {
        return sql.list(
                """
                select t.division, t.destination, count(distinct c.person_id) as persons, sum(t.paid) as paid
                """
                        + went(of)
                        + " group by t.division, t.destination order by persons desc, t.division, t.destination limit 200",
                row -> new Place(
                        row.getString("division"),
                        row.getString("destination"),
                        row.getInt("persons"),
                        money(row, "paid")),
                values(of));
    }

    List<Count> forms(Of of) {
        return sql.list(
                "select t.form, count(distinct c.person_id) as persons" + went(of) + " group by t.form order by t.form",
                row -> new Count(row.getString("form"), row.getInt("persons")),
                values(of));
    }

    /** At the end of the year; whose birthday is not on file, or not for the reader, is of no known age. */
    List<Count> ages(Of of) {
        var values = bound(of);
        values.add(LocalDate.of(of.year(), 12, 31));
        return sql.list(
                """
                with who as (select distinct c.person_id %s),
                     aged as (select extract(year from age(?::date, p.birth_date)) as years
                                from who left join person p on p.id = who.person_id)
                select case when years is null then 'UNKNOWN' when years < 35 then 'UNDER_35' when years < 45 then 'FROM_35'
                            when years < 55 then 'FROM_45' else 'FROM_55' end as age, count(*) as persons
                  from aged group by 1
                """
                        .formatted(went(of)),
                row -> new Count(row.getString("age"), row.getInt("persons")),
                values.toArray());
    }

    Losses losses(Of of) {
        return sql.first(
                        """
                        select count(distinct p.person_id) as persons,
                               coalesce(sum(p.loss) filter (where p.loss_borne_by = 'HERSELF'), 0) as herself,
                               coalesce(sum(p.loss) filter (where p.loss_borne_by = 'UNIT'), 0) as unit
                          from sanatorium_applicant p
                         where p.l%d = ? and p.year = ? and p.loss > 0 and (?::uuid is null or p.program_id = ?::uuid)
                        """
                                .formatted(tree.lineOf(of.union()).size()),
                        row -> new Losses(row.getInt("persons"), money(row, "herself"), money(row, "unit")),
                        values(of))
                .orElse(new Losses(0, Money.ZERO, Money.ZERO));
    }

    Satisfaction satisfaction(Of of) {
        return sql.first(
                        "select tours, asked, answered, counts from sanatorium_feedback_of_year(?, ?, ?::uuid, ?)",
                        row -> new Satisfaction(
                                row.getInt("tours"), row.getInt("asked"), row.getInt("answered"), List.of((Integer[])
                                        row.getArray("counts").getArray())),
                        of.union(),
                        of.year(),
                        of.program(),
                        LocalDate.now(clock))
                .orElse(new Satisfaction(0, 0, 0, List.of(0, 0, 0, 0, 0)));
    }

    private String went(Of of) {
        return "\n" + WENT.formatted(tree.lineOf(of.union()).size());
    }

    private static List<@Nullable Object> bound(Of of) {
        var values = new ArrayList<@Nullable Object>();
        values.add(of.union());
        values.add(of.year());
        values.add(of.program());
        values.add(of.program());
        return values;
    }

    private static @Nullable Object[] values(Of of) {
        return bound(of).toArray();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
