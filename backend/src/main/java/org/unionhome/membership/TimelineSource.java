package org.unionhome.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;

/**
 * A feature that did something for a person and can tell so on her one page. Whoever reads gets what she may see: the
 * person herself everything that is hers, an officer what lies in the scope of her offices.
 */
public interface TimelineSource {

    /** As many entries as one year of one person ever holds. */
    int MOST = 500;

    /** What happened in the half-open period, at most {@link #MOST}; titles in the reader's language. */
    List<Entry> entries(UUID person, LocalDate from, LocalDate to);

    /** How often and for how much in each year; empty for what is not counted. */
    List<Sum> sums(UUID person);

    /** What kind of thing it was. */
    enum Kind {
        MEMBERSHIP,
        OFFICE,
        CARE,
        EVENT,
        HONOR
    }

    /**
     * One thing that happened.
     *
     * @param subject the record behind it, when the reader may open it
     * @param amount what was given; absent when it is no matter of money
     * @param note what was said, for those who may read it
     * @param withheld whether there is more that this reader may not read
     */
    record Entry(
            Kind kind,
            LocalDate day,
            String title,
            UUID union,
            @Nullable UUID subject,
            @Nullable Money amount,
            @Nullable String note,
            boolean withheld) {}

    /** @param amount absent for kinds without money */
    record Sum(Kind kind, int year, int count, @Nullable Money amount) {}
}
