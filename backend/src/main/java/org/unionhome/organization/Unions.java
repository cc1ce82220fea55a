package org.unionhome.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door of the organization feature. Answers from memory; scope is the caller's own matter. */
public interface Unions {

    Optional<UnionInfo> find(UUID id);

    /** @throws org.unionhome.kernel.Problem NOT_FOUND */
    UnionInfo require(UUID id);

    /** By code within a root. */
    Optional<UnionInfo> findByCode(UUID root, String code);

    /** The union and everything below it, parents before children. */
    List<UnionInfo> subtree(UUID top);

    /** Roots of the installation. */
    List<UnionInfo> roots();

    /**
     * For whoever is about to begin something in a union: refuses one that was dissolved. A reorganisation under way is
     * waited for, and none begins before the running transaction ends; so ask this first, before rows are locked.
     *
     * @throws org.unionhome.kernel.Problem UNION_DISSOLVED
     */
    void requireLiving(UUID union);

    /** Reads the tree anew in the running transaction's view; called after unions were added or changed. */
    void refresh();
}
