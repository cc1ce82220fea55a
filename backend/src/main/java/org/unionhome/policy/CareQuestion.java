package org.unionhome.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is asked of the rules: may this be given? Stored with the decision, so that it can be asked again.
 *
 * @param noteGiven whether a note explains it; absent in a what-if question
 * @param earlier unreversed visits to the same person on the same occasion
 * @param surgery whether there was an operation, where that makes a difference
 * @param givenOn day on which it is given; absent in a what-if question
 * @param forChild unreversed visits to other members of the union about the same child
 */
public record CareQuestion(
        String occasion,
        GiftForm form,
        Money amount,
        Occurrence event,
        @Nullable Boolean noteGiven,
        List<Occurrence> earlier,
        boolean surgery,
        @Nullable LocalDate givenOn,
        List<Occurrence> forChild) {

    /** What was stored before other members' visits were asked for names none. */
    public CareQuestion {
        forChild = Objects.requireNonNullElse(forChild, List.of());
    }

    /** Without an operation, on no certain day, and about nobody's child. */
    public CareQuestion(
            String occasion,
            GiftForm form,
            Money amount,
            Occurrence event,
            @Nullable Boolean noteGiven,
            List<Occurrence> earlier) {
        this(occasion, form, amount, event, noteGiven, earlier, false, null, List.of());
    }

    /**
     * The same when somebody else has recorded the very same event in the meantime.
     *
     * @param otherParent for another member, the child's other parent
     */
    public CareQuestion afterTwin(boolean otherParent) {
        return new CareQuestion(
                occasion,
                form,
                amount,
                event,
                noteGiven,
                otherParent ? earlier : and(earlier, event),
                surgery,
                givenOn,
                otherParent ? and(forChild, event) : forChild);
    }

    private static List<Occurrence> and(List<Occurrence> told, Occurrence one) {
        var more = new ArrayList<>(told);
        more.add(one);
        return more;
    }
}
