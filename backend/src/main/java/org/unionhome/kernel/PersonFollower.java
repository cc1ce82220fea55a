package org.unionhome.kernel;

import java.util.List;

/**
 * What a feature keeps about persons; an application-scoped bean of the feature. When two persons turn out to be one, the
 * rows named here follow the one that stays. Every table that refers to a person must be named by the feature that owns
 * it, on one list or the other.
 */
public interface PersonFollower {

    /** Tables whose rows follow, with the columns that tell the rows of one person apart. */
    List<Followed> follows();

    /** Tables whose rows stay with whom they were written for, because they record what happened. */
    default List<String> stays() {
        return List.of();
    }

    /** A table whose column {@code person_id} says whose the row is. */
    record Followed(String table, List<String> key) {
        public static Followed by(String table, String... key) {
            return new Followed(table, List.of(key));
        }
    }
}
