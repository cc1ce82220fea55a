package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.CareRules;
import org.unionhome.policy.CareScheme;
import org.unionhome.policy.PackRef;

/**
 * A rule book with one state of its content.
 *
 * @param follows the pack that this one replaced; an event on a day of the older one is judged by the older one
 * @param validTo first day on which it no longer holds
 * @param everywhere holds in every union for whatever the union's own pack leaves open
 * @param sections what it says beside care
 */
record Pack(
        PackRef ref,
        String documentNumber,
        Jurisdiction jurisdiction,
        @Nullable String follows,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<CareRule> occasions,
        boolean everywhere,
        PackSections sections) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether it rules occasions, or at least names some together. */
    boolean saysAboutCare() {
        return !occasions.isEmpty() || sections.of(SchemeFigures.class).isPresent();
    }

    static List<CareScheme> schemesOf(List<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.sections.of(SchemeFigures.class).stream())
                .flatMap(figures -> figures.schemes().stream())
                .toList();
    }

    static List<CareRules.PackRules> careOf(List<Pack> packs) {
        return packs.stream()
                .filter(pack -> !pack.occasions.isEmpty())
                .map(pack -> new CareRules.PackRules(pack.ref(), pack.occasions()))
                .toList();
    }

    CareRules rulesOn(LocalDate day) {
        return new CareRules(day, ref, occasions);
    }
}
