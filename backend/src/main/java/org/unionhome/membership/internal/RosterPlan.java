package org.unionhome.membership.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a roster would do. Holds sensitive values in plain and is only ever kept encrypted.
 *
 * @param after what the member will be like
 * @param memberNo absent when a number is to be assigned
 * @param idNumber to be written; absent when there is none or it stays
 * @param phone the same
 * @param before what the row changes; absent when the member is new
 * @param follow the standing that follows; absent when the present one stays
 */
record RosterPlan(
        RosterContent after,
        @Nullable String memberNo,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable RosterEntry before,
        @Nullable RosterFollow follow) {}
