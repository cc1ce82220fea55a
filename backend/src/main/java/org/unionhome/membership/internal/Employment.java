package org.unionhome.membership.internal;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is employed, and by which employer she belongs to her union.
 *
 * @param agencyHasUnion of dispatched workers: whether the agency that sends them has a union
 * @param worksAt where she works, when that is not the unit that pays her wage
 */
record Employment(Form form, Through through, boolean agencyHasUnion, @Nullable String worksAt) {

    static final Employment REGULAR = new Employment(Form.REGULAR, Through.WAGE_UNIT, false, null);

    /** Regular, seconded, dispatched by an agency, re-engaged after retirement, on a temporary posting. */
    enum Form {
        REGULAR,
        SECONDED,
        DISPATCHED,
        REENGAGED,
        TEMPORARY
    }

    /** The employer whose union this is: who pays the wage, the agency that sends her, or the unit that uses her. */
    enum Through {
        WAGE_UNIT,
        AGENCY,
        USER_UNIT
    }
}
