package org.unionhome.policy.internal;

import java.util.List;

/** What one section of a pack says, each value with its source. */
interface Figures {

    /** Names of the section's own vectors that get another answer than they should; none where it has none. */
    default List<String> contradicted() {
        return List.of();
    }
}
