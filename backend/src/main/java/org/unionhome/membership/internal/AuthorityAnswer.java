package org.unionhome.membership.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Role;

/**
 * Why somebody may or may not do something in a union.
 *
 * @param office what a yes rests on, or what a no would have rested on until it ended
 * @param holders who may do it there
 * @param granters who may give the office
 */
record AuthorityAnswer(
        Basis basis, @Nullable Office office, @Nullable Loan loan, List<Holder> holders, List<Holder> granters) {

    /** What the answer rests on. */
    enum Basis {
        OFFICE,
        DELEGATION,
        MEMBERSHIP,
        CLIENT,
        ENDED,
        ELSEWHERE,
        NOWHERE
    }

    boolean allowed() {
        return basis.ordinal() <= Basis.CLIENT.ordinal();
    }

    /** @param to first day on which it no longer holds */
    record Office(
            Role role,
            UUID union,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String givenBy,
            @Nullable String confirmedBy) {}

    record Loan(String giver, Role role, UUID union, @Nullable LocalDate until, @Nullable Money limit) {}

    record Holder(String name, Role role, UUID union) {}
}
