package org.unionhome.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A feature whose records follow when unions are rearranged: organization calls every one of them, in the transaction
 * of the reorganisation. The path of ancestors in rows that belong to a union is no matter of theirs; the database
 * rewrites it wherever it stands.
 */
public interface UnionFollower {

    /** The unions stand elsewhere from a day on; the tree is rewritten already. */
    default List<Moved> placed(Collection<UUID> unions, LocalDate day) {
        return List.of();
    }

    /** What is open in a union goes to the one that takes its place from a day on; the union ends then. */
    default List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        return List.of();
    }

    /** A new union stands beside the one it was split off, from a day on; what holds there goes on to hold for it. */
    default List<Moved> splitOff(UUID from, UUID into, LocalDate day) {
        return List.of();
    }

    /** Some members of a union belong to another one from a day on. */
    default List<Moved> membersMoved(Collection<UUID> persons, UUID from, UUID into, LocalDate day) {
        return List.of();
    }

    /**
     * What became of something.
     *
     * @param union whose it was
     * @param what by a word that the texts of the user interface know
     */
    record Moved(UUID union, String what, int count) {}
}
