package org.unionhome.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Time-ordered identifiers (UUIDv7), so that the newest rows lie together in every index. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
