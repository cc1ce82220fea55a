package org.unionhome.policy.internal;

import java.util.List;
import org.unionhome.policy.Strictness.Looser;

/** What one section of a pack says, each value with its source. */
interface Figures {

    /** Every value that allows more than the same section of a pack above; none where a section knows no order. */
    default List<Looser> looserThan(PackSections above) {
        return List.of();
    }

    /** Names of the section's own vectors that get another answer than they should; none where it has none. */
    default List<String> contradicted() {
        return List.of();
    }
}
