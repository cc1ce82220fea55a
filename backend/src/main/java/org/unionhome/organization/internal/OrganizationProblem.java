package org.unionhome.organization.internal;

import org.unionhome.kernel.Refusal;

/** What only the tree of unions refuses. */
enum OrganizationProblem implements Refusal {
    REORGANIZATION_CLOSED(409),
    REORGANIZATION_OUTDATED(409),
    REORGANIZATION_TOO_EARLY(409),
    REORGANIZATION_OWN_DRAFT(422),
    UNION_KIND_EXISTS(409),
    CREDIT_CODE_TAKEN(409),
    CERTIFICATE_OVERLAPS(409),
    CERTIFICATE_NUMBER_TAKEN(409);

    private final int status;

    OrganizationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
