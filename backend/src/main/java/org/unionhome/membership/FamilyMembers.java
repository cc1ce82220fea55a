package org.unionhome.membership;

import java.util.Optional;
import java.util.UUID;

/** Members of a member's family, as far as she entered them for a purpose and agrees to it. */
public interface FamilyMembers {

    /**
     * One of the family of a member in the caller's scope, when she may be used for care; noted for the member to see.
     *
     * @param relation word of the contract of visits, such as MOTHER
     */
    Optional<Relative> forCare(UUID person, UUID familyMember);

    /** Whom it is about. */
    record Relative(UUID id, String relation, String name) {
        /** Of a person who is not even a member. */
        @Override
        public String toString() {
            return "Relative " + id;
        }
    }
}
