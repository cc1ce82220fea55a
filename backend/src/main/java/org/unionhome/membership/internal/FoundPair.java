package org.unionhome.membership.internal;

import java.util.UUID;

/** Two persons who may be one; the smaller id first. */
record FoundPair(UUID first, UUID second) {

    static FoundPair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? new FoundPair(one, other) : new FoundPair(other, one);
    }
}
