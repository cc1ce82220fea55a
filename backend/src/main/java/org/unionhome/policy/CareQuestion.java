package org.unionhome.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * What is asked of the rules: may this be given? Stored with the decision, so that it can be asked again.
 *
 * @param noteGiven whether a note explains it; absent in a what-if question
 * @param earlier unreversed visits to the same person on the same occasion
 */
public record CareQuestion(
        String occasion,
        GiftForm form,
        Money amount,
        Occurrence event,
        @Nullable Boolean noteGiven,
        List<Occurrence> earlier) {}
