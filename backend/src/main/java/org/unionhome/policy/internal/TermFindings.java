package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.CareRule;
import org.unionhome.policy.Finding;

/** What one rule says of a claim beyond the gift itself: how late it comes, and to how many parents of one child. Pure. */
final class TermFindings {

    private TermFindings() {}

    /** The last day is the one of the same number so many months on, or the last of a month that has none. */
    static Optional<Finding> late(CareRule rule, CareQuestion asked) {
        var window = rule.terms().window();
        LocalDate given = asked.givenOn();
        if (window == null || given == null) {
            return Optional.empty();
        }
        LocalDate last = asked.event().on().plusMonths(window.number());
        var said = List.of(String.valueOf(window.number()), last.toString(), given.toString());
        return given.isAfter(last)
                ? Optional.of(Finding.against(CareFindings.TOO_LATE, said, window.citation(), null))
                : Optional.empty();
    }

    static Optional<Finding> otherParent(CareRule rule, CareQuestion asked) {
        var limit = rule.terms().perChild();
        if (limit == null || asked.forChild().size() < limit.number()) {
            return Optional.empty();
        }
        var said = List.of(
                String.valueOf(limit.number()), asked.forChild().get(0).on().toString());
        return Optional.of(Finding.against(CareFindings.OTHER_PARENT, said, limit.citation(), null));
    }
}
