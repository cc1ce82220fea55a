package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Unions;
import org.unionhome.policy.HardshipRules;

/** Which living standard counts in a place on a day: as a pack names it, or as a union of the line entered it. */
@ApplicationScoped
class LivingStandards {

    private static final String ENTERED =
            """
            select s.id, s.union_id, s.kind, s.division, s.name, s.amount, s.valid_from, s.source, s.entered_by,
                   s.entered_hands, s.confirmed_by
              from living_standard s
             where s.union_id = any (?)
            """;
    private final Sql sql;
    private final Unions unions;

    LivingStandards(Sql sql, Unions unions) {
        this.sql = sql;
        this.unions = unions;
    }

    /** Of a union and those above it, the latest first. */
    List<Entered> of(UUID union) {
        return sql.list(
                ENTERED + "order by s.kind, s.division, s.valid_from desc, s.id limit 500",
                LivingStandards::entered,
                unions.require(union).line());
    }

    Optional<Entered> find(UUID id) {
        return sql.first(ENTERED.replace("s.union_id = any (?)", "s.id = ?"), LivingStandards::entered, id);
    }

    /** The nearest place that has one: the district's own, else the city's, else the province's. */
    Optional<HardshipJudge.Standard> living(HardshipRules rules, UUID union, String division, LocalDate day) {
        return places(division)
                .flatMap(place -> latest(rules, union, place, day).stream())
                .findFirst();
    }

    /** Mean disposable income per person and year, where somebody entered it. */
    Optional<Money> meanIncome(UUID union, String division, LocalDate day) {
        return places(division)
                .flatMap(place -> entered("MEAN_INCOME", union, place, day).stream())
                .map(Entered::amount)
                .findFirst();
    }

    private Optional<HardshipJudge.Standard> latest(HardshipRules rules, UUID union, String place, LocalDate day) {
        var ruled = rules.standardOf(place, day);
        var entered = entered("LIVING", union, place, day)
                .filter(one ->
                        ruled.isEmpty() || !one.from().isBefore(ruled.get().from()));
        return entered.map(one -> new HardshipJudge.Standard(one.amount(), one.source()))
                .or(() -> ruled.map(one -> new HardshipJudge.Standard(
                        one.perMonth(), one.citation().documentNumber())));
    }

    private Optional<Entered> entered(String kind, UUID union, String place, LocalDate day) {
        return sql.first(
                ENTERED
                        + """
                           and s.kind = ? and s.division = ? and s.valid_from <= ?::date and s.confirmed_at is not null
                         order by s.valid_from desc, s.id desc limit 1
                        """,
                LivingStandards::entered,
                unions.require(union).line(),
                kind,
                place,
                day);
    }

    private static Stream<String> places(String division) {
        return Stream.of(division, division.substring(0, 4) + "00", division.substring(0, 2) + "0000")
                .distinct();
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                Sql.id(row, "id"),
                Sql.id(row, "union_id"),
                row.getString("kind"),
                row.getString("division"),
                row.getString("name"),
                new Money(row.getBigDecimal("amount")),
                row.getDate("valid_from").toLocalDate(),
                row.getString("source"),
                row.getString("entered_by"),
                List.of((String[]) row.getArray("entered_hands").getArray()),
                row.getString("confirmed_by"));
    }

    /** @param confirmedBy absent while it does not count yet */
    record Entered(
            UUID id,
            UUID union,
            String kind,
            String division,
            String name,
            Money amount,
            LocalDate from,
            String source,
            String enteredBy,
            List<String> enteredHands,
            @Nullable String confirmedBy) {}
}
