package org.unionhome.membership.internal;

import org.unionhome.kernel.Role;

/** The three committees of a union, and the office in the union that comes with the chair of each. */
enum CommitteeKind {
    /** 工会委员会 */
    UNION_COMMITTEE(Role.CHAIR),
    /** 经费审查委员会 */
    FUNDS_REVIEW(Role.AUDITOR),
    /** 女职工委员会 */
    WOMEN_WORKERS(Role.WOMENS_OFFICER);

    private final Role officeOfChair;

    CommitteeKind(Role officeOfChair) {
        this.officeOfChair = officeOfChair;
    }

    Role officeOfChair() {
        return officeOfChair;
    }
}
