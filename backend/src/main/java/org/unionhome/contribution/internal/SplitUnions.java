package org.unionhome.contribution.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Books;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.FundDivisionRules;
import org.unionhome.policy.Policies;

/** Unions that were split off from one, and the figures on which a division of its funds rests. Scope is the caller's matter. */
@ApplicationScoped
class SplitUnions {

    private static final String UNDIVIDED =
            """
            select s.successor_id, s.on_day from union_succession s
             where s.predecessor_id = ? and s.how = 'SPLIT' and s.on_day <= ?
               and not exists (select 1 from fund_division d
                                where d.made_id = s.successor_id and d.status not in ('REFUSED', 'WITHDRAWN'))
             order by s.on_day, s.successor_id limit 100
            """;
    private static final String DAY =
            """
            select s.on_day from union_succession s
             where s.predecessor_id = ? and s.successor_id = ? and s.how = 'SPLIT' and s.on_day <= ?
            """;
    /** What was left to others that were split off before or on the same day, and is not out of the books of then. */
    private static final String LEFT_BEFORE =
            """
            select coalesce(sum(d.amount), 0) as amount from fund_division d
             where d.old_id = ? and d.id < ? and d.split_on <= ? and d.status not in ('REFUSED', 'WITHDRAWN')
               and (d.paid_on is null or d.paid_on >= ?)
            """;

    private final Books books;
    private final Policies policies;
    private final Sql sql;
    private final Clock clock;

    SplitUnions(Books books, Policies policies, Sql sql, Clock clock) {
        this.books = books;
        this.policies = policies;
        this.sql = sql;
        this.clock = clock;
    }

    /** One that was split off. */
    record SplitOff(UUID union, LocalDate on) {}

    /** Members of both at the end of the day. */
    record Heads(int stayed, int gone) {

        List<Integer> weights() {
            return List.of(stayed, gone);
        }
    }

    List<SplitOff> undivided(UUID union) {
        return sql.list(
                UNDIVIDED,
                row -> new SplitOff(
                        Sql.id(row, "successor_id"), row.getDate("on_day").toLocalDate()),
                union,
                LocalDate.now(clock));
    }

    /** The day on which the one was split off from the other; nothing where it was not. */
    Optional<LocalDate> splitOn(UUID union, UUID made) {
        return sql.first(DAY, row -> row.getDate("on_day").toLocalDate(), union, made, LocalDate.now(clock));
    }

    Heads heads(UUID union, UUID made, LocalDate day) {
        return sql.first(
                        "select h.old_heads, h.new_heads from fund_division_heads(?, ?, ?) h",
                        row -> new Heads(row.getInt("old_heads"), row.getInt("new_heads")),
                        union,
                        made,
                        day)
                .orElseThrow();
    }

    Optional<FundDivisionRules> rules(UUID union, LocalDate day) {
        return policies.fundDivisionIn(union, day);
    }

    /**
     * What there is to divide by the books of the end of the day before the split.
     *
     * @param division of which it is asked; absent before it is proposed
     */
    Money netAssets(UUID union, LocalDate day, @Nullable UUID division) {
        Money left = sql.first(
                        LEFT_BEFORE,
                        row -> Contribution.money(row, "amount"),
                        union,
                        division == null ? Ids.next() : division,
                        day,
                        day)
                .orElseThrow();
        return books.netAssets(union, day).minus(left);
    }

    /**
     * The books of before the split still say what was proposed.
     *
     * @throws Problem FUND_DIVISION_BOOKS_CHANGED
     */
    void requireUnchanged(FundDivision division) {
        Money now = netAssets(division.old(), division.splitOn(), division.id());
        if (!now.equals(division.netAssets())) {
            throw Problem.of(ContributionProblem.FUND_DIVISION_BOOKS_CHANGED, division.netAssets(), now);
        }
    }
}
