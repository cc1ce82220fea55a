package org.unionhome.contest.internal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem.FieldFault;

/** Who meets the condition of a title, and what title rules must be like. */
final class TitlePolicy {
    private TitlePolicy() {}

    /** Whether somebody of a rank that a rule covers gets its title. */
    enum Met {
        YES,
        NO,
        /** It depends on what is not on file. */
        UNKNOWN
    }

    /** What conditions ask of a person. */
    record Facts(LocalDate born, boolean woman) {}

    /** @param heldOn day of the contest, on which ages are counted */
    static Met met(TitleRule rule, @Nullable Facts facts, @Nullable LocalDate heldOn) {
        if (!rule.isConditional()) {
            return Met.YES;
        }
        if (facts == null) {
            return Met.UNKNOWN;
        }
        boolean sex = !rule.womenOnly() || facts.woman();
        return sex && youngEnough(rule, facts, heldOn) ? Met.YES : Met.NO;
    }

    private static boolean youngEnough(TitleRule rule, Facts facts, @Nullable LocalDate heldOn) {
        return rule.maxAge() == null
                || Period.between(facts.born(), Objects.requireNonNull(heldOn)).getYears() <= rule.maxAge();
    }

    /** Ranks in order, a source for each condition, a day for ages, one rule of a name, one tie rule for each trade. */
    static List<FieldFault> faults(NewContest wanted) {
        var faults = new ArrayList<FieldFault>();
        if (wanted.heldOn() != null && wanted.heldOn().isBefore(wanted.entriesUntil())) {
            faults.add(fault("/heldOn", "BEFORE_ENTRIES_END"));
        }
        var names = new HashSet<String>();
        for (int i = 0; i < wanted.titles().size(); i++) {
            TitleRule rule = wanted.titles().get(i);
            String at = "/titles/" + i;
            if (!names.add(rule.basis() + rule.title())) {
                faults.add(fault(at + "/title", "TITLE_TWICE"));
            }
            if (rule.lastRank() < rule.firstRank()) {
                faults.add(fault(at + "/lastRank", "BEFORE_FIRST_RANK"));
            }
            if (rule.isConditional() && rule.source() == null) {
                faults.add(fault(at + "/source", "REQUIRED"));
            }
        }
        if (wanted.heldOn() == null && wanted.titles().stream().anyMatch(rule -> rule.maxAge() != null)) {
            faults.add(fault("/heldOn", "REQUIRED"));
        }
        faults.addAll(tieFaults(wanted));
        return faults;
    }

    /** The overall score has the tie rule of its items, so they must have the same. */
    private static List<FieldFault> tieFaults(NewContest wanted) {
        var faults = new ArrayList<FieldFault>();
        if (wanted.titles().stream().noneMatch(rule -> rule.basis() == TitleRule.Basis.OVERALL)) {
            return faults;
        }
        Map<String, ScoringRule.Tie> ties = new HashMap<>();
        for (int i = 0; i < wanted.items().size(); i++) {
            NewContest.Item item = wanted.items().get(i);
            ScoringRule.Tie tie = item.rule().tie();
            if (ties.merge(Objects.requireNonNullElse(item.category(), ""), tie, (first, next) -> first) != tie) {
                faults.add(fault("/items/" + i + "/tieRule", "TIE_RULES_DIFFER"));
            }
        }
        return faults;
    }

    private static FieldFault fault(String pointer, String code) {
        return new FieldFault(pointer, code, List.of());
    }
}
