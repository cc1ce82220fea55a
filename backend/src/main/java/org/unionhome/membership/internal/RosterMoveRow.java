package org.unionhome.membership.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standing that follows another one, as the set-based statements read it.
 *
 * @param stays unions whose offices she keeps: those of her new union and above
 */
record RosterMoveRow(
        @JsonProperty("person") UUID person,
        @JsonProperty("membership") UUID membership,
        @JsonProperty("union_id") UUID union,
        @JsonProperty("status") String status,
        @JsonProperty("employee_no") @Nullable String employeeNo,
        @JsonProperty("post") @Nullable String post,
        @JsonProperty("joined_on") LocalDate joinedOn,
        @JsonProperty("on_day") LocalDate on,
        @JsonProperty("act") String act,
        @JsonProperty("reason") @Nullable String reason,
        @JsonProperty("stays") List<UUID> stays) {}
