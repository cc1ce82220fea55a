package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.membership.MemberRoll;
import org.unionhome.policy.MutualAidScheme;

/**
 * Somebody to be enrolled, with what is known about her.
 *
 * @param listed absent when she is no full member today or out of sight
 * @param earlier enrolments of the same scheme, wherever she was a member then
 */
record Entrant(UUID person, MemberRoll.@Nullable Listed listed, List<Spell> earlier) {

    /** An earlier enrolment in force from one day up to another. */
    record Spell(LocalDate from, LocalDate to, LocalDate coveredFrom) {}

    /** Whether some day of the period is covered already. */
    boolean coveredDuring(LocalDate from, LocalDate to) {
        return earlier.stream()
                .anyMatch(spell -> spell.from().isBefore(to) && spell.to().isAfter(from));
    }

    /** The last enrolment before a day, for the waiting that is behind her. */
    MutualAidScheme.@Nullable Earlier lastBefore(LocalDate day) {
        return earlier.stream()
                .filter(spell -> !spell.to().isAfter(day))
                .max(Comparator.comparing(Spell::to))
                .map(spell -> new MutualAidScheme.Earlier(spell.to(), spell.coveredFrom()))
                .orElse(null);
    }
}
