package org.unionhome.condolence.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.GiftForm;

/** What is wrong with a visit before any rule about gifts is asked: days, amount, and who of the family it concerns. */
final class VisitInputPolicy {

    private VisitInputPolicy() {}

    /** @param known whether any rule book knows the occasion; decides where none is in force */
    static List<FieldFault> faults(NewVisit asked, CareRules rules, boolean known, LocalDate today) {
        var rule = rules.of(asked.occasion());
        if (rules.pack() == null ? !known : rule.isEmpty()) {
            return List.of(fault("/occasion", "UNKNOWN_OCCASION"));
        }
        var faults = new ArrayList<FieldFault>();
        days(asked, rule.map(CareRule::aheadDays).orElse(0), today).forEach(faults::add);
        amount(asked).forEach(faults::add);
        rule.ifPresent(book -> relative(asked, book).forEach(faults::add));
        health(asked.health(), rule).forEach(faults::add);
        return faults;
    }

    private static Stream<FieldFault> days(NewVisit asked, int aheadDays, LocalDate today) {
        var faults = new ArrayList<FieldFault>();
        if (asked.occurredOn().isAfter(today.plusDays(aheadDays))) {
            faults.add(fault("/occurredOn", "IN_FUTURE"));
        }
        if (asked.visitedOn().isAfter(today)) {
            faults.add(fault("/visitedOn", "IN_FUTURE"));
        }
        if (asked.visitedOn().isBefore(asked.occurredOn().minusDays(aheadDays))) {
            faults.add(fault("/visitedOn", "BEFORE_EVENT"));
        }
        return faults.stream();
    }

    private static Stream<FieldFault> amount(NewVisit asked) {
        Money amount = asked.amount();
        boolean gift = asked.form() != GiftForm.NONE;
        if (gift && (amount == null || amount.isZero())) {
            return Stream.of(fault("/amount", "REQUIRED"));
        }
        return !gift && amount != null && !amount.isZero()
                ? Stream.of(fault("/amount", "NOT_APPLICABLE"))
                : Stream.empty();
    }

    private static Stream<FieldFault> relative(NewVisit asked, CareRule rule) {
        var faults = new ArrayList<FieldFault>();
        if (rule.needsRelation() && asked.relation() == null) {
            faults.add(fault("/relation", "REQUIRED"));
        }
        if (rule.needsName(asked.relation()) && asked.relativeName() == null) {
            faults.add(fault("/relativeName", "REQUIRED"));
        }
        if (!rule.concernsRelative() && asked.relation() != null) {
            faults.add(fault("/relation", "NOT_APPLICABLE"));
        }
        if (!rule.concernsRelative() && asked.relativeName() != null) {
            faults.add(fault("/relativeName", "NOT_APPLICABLE"));
        }
        return faults.stream();
    }

    /** Nothing is kept of somebody's health that no rule asks for. */
    private static Stream<FieldFault> health(Health told, Optional<CareRule> rule) {
        var faults = new ArrayList<FieldFault>();
        boolean asksIllness = rule.filter(CareRule::needsIllness).isPresent();
        if (told.illness() != null && !asksIllness) {
            faults.add(fault("/illness", "NOT_APPLICABLE"));
        }
        if (told.surgery() && rule.map(book -> book.terms().surgery()).isEmpty()) {
            faults.add(fault("/surgery", "NOT_APPLICABLE"));
        }
        return faults.stream();
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
