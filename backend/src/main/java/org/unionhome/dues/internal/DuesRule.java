package org.unionhome.dues.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.DuesRules;

/**
 * What one member owes for one month: once, in full, to the union where she stands on the wage day. The assessment of many
 * members says the same in one statement, see {@link AssessmentSql}. Pure.
 */
final class DuesRule {

    private DuesRule() {}

    /** Why a month comes to what it comes to. */
    enum Basis {
        OWED,
        /** The unit paid no wage that counts, as on long sick leave; nothing is unpaid then. */
        ZERO_BASE,
        /** Membership is retained, as after retirement: free of dues. */
        RETAINED,
        /** Nobody said what she earns; to be found out, never taken for nothing owed. */
        NO_BASE,
        /** Was assessed once and is not any more; stays as long as something was paid for it. */
        NOT_OWED
    }

    /**
     * A standing, half-open.
     *
     * @param joined first day in the union
     */
    record Standing(UUID union, String status, LocalDate from, @Nullable LocalDate to, LocalDate joined) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        boolean touches(YearMonth month) {
            return !from.isAfter(month.atEndOfMonth()) && (to == null || to.isAfter(month.atDay(1)));
        }
    }

    /** What counts of her wage, from a month until another one, half-open. */
    record Base(YearMonth from, @Nullable YearMonth until, Money amount) {

        boolean holds(YearMonth month) {
            return !month.isBefore(from) && (until == null || month.isBefore(until));
        }
    }

    /**
     * The rules of a union in a month.
     *
     * @param fromMonths dues begin so many months after that of joining
     */
    record MonthRule(DuesRules dues, int fromMonths) {}

    /** One obligation. */
    record Owed(UUID union, Basis basis, Money base, Money amount) {}

    /** Nothing for who is no member on the wage day, or joined too short a time ago. */
    static Optional<Owed> of(
            YearMonth month, int wageDay, List<Standing> standings, List<Base> bases, Function<UUID, MonthRule> rules) {
        return standings.stream()
                .filter(standing -> standing.holds(month.atDay(wageDay)))
                .filter(standing -> !standing.status().equals("ENDED"))
                .filter(standing -> begun(month, standing, rules.apply(standing.union())))
                .findFirst()
                .map(standing -> owed(month, standing, standings, bases, rules.apply(standing.union())));
    }

    private static boolean begun(YearMonth month, Standing standing, MonthRule rule) {
        return !YearMonth.from(standing.joined()).plusMonths(rule.fromMonths()).isAfter(month);
    }

    private static Owed owed(
            YearMonth month, Standing standing, List<Standing> standings, List<Base> bases, MonthRule rule) {
        Optional<Base> base = bases.stream().filter(one -> one.holds(month)).max(Comparator.comparing(Base::from));
        Money counted = base.map(Base::amount).orElse(Money.ZERO);
        Basis basis = basis(month, standing, standings, base.isPresent(), counted);
        Money amount = basis == Basis.OWED ? rule.dues().of(counted) : Money.ZERO;
        return new Owed(standing.union(), basis, counted, amount);
    }

    private static Basis basis(
            YearMonth month, Standing standing, List<Standing> standings, boolean known, Money counted) {
        boolean stillPaid = !counted.isZero()
                && standings.stream().anyMatch(one -> one.status().equals("ACTIVE") && one.touches(month));
        if (standing.status().equals("RETAINED") && !stillPaid) {
            return Basis.RETAINED;
        }
        if (!known) {
            return Basis.NO_BASE;
        }
        return counted.isZero() ? Basis.ZERO_BASE : Basis.OWED;
    }
}
