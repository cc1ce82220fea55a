package org.unionhome.dues.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.unionhome.policy.DuesRules;
import org.unionhome.policy.Policies;

/**
 * The rules of a month. On which day a standing counts is one for the whole root, or a transfer between unions with
 * different days would be owed twice or not at all; everything else is ruled union by union. Unions that are ruled alike
 * share a number.
 *
 * @param wageDay the day of the month on which standings count
 */
record MonthRules(LocalDate wageDay, Map<UUID, Integer> numbers, List<DuesRule.MonthRule> rules) {

    static LocalDate wageDay(Policies policies, UUID root, YearMonth month) {
        return wageDayIn(policies, root, month).orElseThrow(() -> unruled(month.atDay(1)));
    }

    /** Absent in months of long ago, which nothing rules. */
    static Optional<LocalDate> wageDayIn(Policies policies, UUID root, YearMonth month) {
        return policies.duesIn(root, month.atDay(1))
                .map(rules -> month.atDay(rules.wageDay().value()));
    }

    /** The rules by which a month of a union is assessed: those in force on its wage day. */
    static Optional<DuesRules> in(Policies policies, UUID root, UUID union, YearMonth month) {
        return wageDayIn(policies, root, month).flatMap(day -> policies.duesIn(union, day));
    }

    static MonthRules of(Policies policies, LocalDate wageDay, Collection<UUID> unions) {
        var rules = new ArrayList<DuesRule.MonthRule>();
        var numbers = new LinkedHashMap<UUID, Integer>();
        for (UUID union : unions) {
            var rule = new DuesRule.MonthRule(
                    dues(policies, union, wageDay),
                    policies.duesFromMonthIn(union, wageDay).value());
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
            numbers.put(union, rules.indexOf(rule));
        }
        return new MonthRules(wageDay, numbers, rules);
    }

    private static DuesRules dues(Policies policies, UUID union, LocalDate day) {
        return policies.duesIn(union, day).orElseThrow(() -> unruled(day));
    }

    private static IllegalStateException unruled(LocalDate day) {
        return new IllegalStateException("no policy pack rules dues on " + day);
    }

    /** One value of each rule, in the order of their numbers. */
    List<String> column(Function<DuesRule.MonthRule, Object> value) {
        return rules.stream().map(rule -> String.valueOf(value.apply(rule))).toList();
    }
}
