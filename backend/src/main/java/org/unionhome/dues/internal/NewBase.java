package org.unionhome.dues.internal;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Money;

/**
 * A wage base to write.
 *
 * @param union where she stands when it is recorded
 * @param parts amounts that count, by part of the wage
 */
record NewBase(UUID id, UUID person, UUID union, YearMonth from, Map<String, Money> parts) {

    Money amount() {
        return WagePolicy.base(parts);
    }

    /** Its values are those of a person. */
    @Override
    public String toString() {
        return "NewBase " + id;
    }
}
