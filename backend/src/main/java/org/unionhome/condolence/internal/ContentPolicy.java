package org.unionhome.condolence.internal;

import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.Role;

/** Who may read what was said: in a confidential matter its handler and the chair of the member's union, nobody else. */
final class ContentPolicy {

    private ContentPolicy() {}

    /** @param chaired the member's union and those above it up to the basic union, whose chairs count as hers */
    static boolean mayRead(CondolenceVisit visit, Actor reader, Set<UUID> chaired) {
        return !visit.isConfidential()
                || visit.isRecordedBy(reader)
                || reader.grants().stream()
                        .anyMatch(grant ->
                                grant.isOwnOffice() && grant.role() == Role.CHAIR && chaired.contains(grant.union()));
    }
}
