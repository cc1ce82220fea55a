package org.unionhome.honor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The door of the honours: what results give enters the register without being typed again. */
public interface Honors {

    /**
     * Enters what a contest gave; within the transaction of its publication. Who may do so is decided by the contest.
     *
     * @throws org.unionhome.kernel.Problem HONOR_RECORDED when the holder has this title of this day already
     */
    UUID give(Given given);

    /** Those of the honours that were taken back, as far as row-level security shows them; one statement. */
    Set<UUID> takenBack(Collection<UUID> honors);

    /**
     * An honour of a person.
     *
     * @param union where she was a member when she earned it
     * @param level word of the contract, such as PROVINCE
     */
    record Given(UUID person, UUID union, String title, String level, LocalDate on, String issuer, Contest contest) {}

    /** The contest whose results gave it. */
    record Contest(UUID id, String name) {}
}
