package org.unionhome.policy.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.Occurrence;

/**
 * A gift that nobody has been given, with all that decides about a real one.
 *
 * @param form absent for the usual one
 * @param earlier days of earlier gifts because of the same relative, child or illness
 * @param otherParent somebody else was given something for the same child
 */
record SupposedGift(
        String occasion,
        LocalDate on,
        @Nullable GiftForm form,
        @Nullable Money amount,
        @Nullable String relation,
        boolean surgery,
        @Nullable LocalDate givenOn,
        List<LocalDate> earlier,
        boolean otherParent) {

    /** Stands for the one relative, child or illness that is supposed. */
    private static final String SAME = "SUPPOSED";

    CareQuestion as(GiftForm given) {
        return new CareQuestion(
                occasion,
                given,
                amount == null ? Money.ZERO : amount,
                event(on),
                null,
                earlier.stream().map(this::event).toList(),
                surgery,
                givenOn,
                otherParent ? List.of(event(on)) : List.of());
    }

    private Occurrence event(LocalDate day) {
        return new Occurrence(day, relation, SAME, SAME);
    }
}
