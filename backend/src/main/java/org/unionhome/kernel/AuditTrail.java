package org.unionhome.kernel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes audit lines. No personal data goes in: subjects are named by type and id. */
public interface AuditTrail {

    /** Something was done; written in the transaction of the effect, so that neither exists without the other. */
    void record(String action, Subject subject, @Nullable String detail);

    default void record(String action, Subject subject) {
        record(action, subject, null);
    }

    /** The same was done to many things by the caller; any number in a few round trips. */
    void recordAll(String action, List<Line> lines);

    /** The same was done for several callers in one transaction; each gets a line of her own. */
    void recordEach(String action, List<Done> lines);

    /** Something was tried and refused; written in a transaction of its own, as the effect's rolls back. */
    void refused(String action, Subject subject, Refusal why);

    /** What was done to one of many things. */
    record Line(Subject subject, @Nullable String detail) {}

    /** What was done for one of several callers. */
    record Done(Actor actor, String requestId, Subject subject) {}

    /** What it was about, and in which union when that is known. */
    record Subject(String type, @Nullable String id, @Nullable UUID union) {
        public static Subject of(String type, UUID id, @Nullable UUID union) {
            return new Subject(type, id.toString(), union);
        }
    }
}
