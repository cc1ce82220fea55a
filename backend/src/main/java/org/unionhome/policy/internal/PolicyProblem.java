package org.unionhome.policy.internal;

import org.unionhome.kernel.Refusal;

/** What only policy refuses. */
enum PolicyProblem implements Refusal {
    POLICY_DRAFT_WAITING(409),
    POLICY_DRAFT_STATE(409),
    POLICY_DRAFT_OVERLAPS(409),
    POLICY_DRAFT_OUTDATED(409),
    POLICY_NOT_ADOPTED(409),
    POLICY_BY_ANOTHER(422),
    POLICY_DRAFT_UNREADABLE(422),
    POLICY_DRAFT_UNCHANGED(422),
    POLICY_DRAFT_CONTRADICTED(422),
    POLICY_DRAFT_UNKNOWN_OCCASION(422),
    POLICY_DRAFT_LOOSER(422),
    POLICY_DRAFT_TOO_LATE(422),
    POLICY_DRAFT_EXPIRED(422),
    POLICY_CODE_TAKEN(422),
    PACK_USED_ELSEWHERE(422);

    private final int status;

    PolicyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
