package org.unionhome.aid.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * Help to be asked for.
 *
 * @param need in the member's own words
 * @param cost personal share of the cost the help is for
 * @param billNo by which the bill is told from others
 * @param mayRefer she agrees that it is passed on to unions further up
 * @param againOf the refused case that is asked again
 */
record NewAidCase(
        AidKind kind,
        String need,
        Money cost,
        Money otherFunding,
        @Nullable String billNo,
        @Nullable Pupil pupil,
        Money requested,
        boolean mayRefer,
        @Nullable UUID againOf) {

    /** Whose schooling it is about; name and birth tell one pupil from another. */
    record Pupil(String name, LocalDate birthDate, String stage, @Nullable String exclusion) {
        /** Its values are those of a child. */
        @Override
        public String toString() {
            return "Pupil";
        }
    }

    /** What is told in it is nobody's business in a log. */
    @Override
    public String toString() {
        return "NewAidCase " + kind;
    }
}
