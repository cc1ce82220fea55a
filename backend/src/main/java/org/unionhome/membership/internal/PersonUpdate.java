package org.unionhome.membership.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New values for a member, as the set-based update reads them; binary values in Base64. */
record PersonUpdate(
        @JsonProperty("person") UUID person,
        @JsonProperty("person_version") int personVersion,
        @JsonProperty("membership") UUID membership,
        @JsonProperty("membership_version") int membershipVersion,
        @JsonProperty("name") String name,
        @JsonProperty("pinyin") String pinyin,
        @JsonProperty("initials") String initials,
        @JsonProperty("sex") @Nullable String sex,
        @JsonProperty("birth_date") @Nullable LocalDate birthDate,
        @JsonProperty("id_number") byte @Nullable [] idNumber,
        @JsonProperty("id_index") @Nullable String idIndex,
        @JsonProperty("phone") byte @Nullable [] phone,
        @JsonProperty("phone_index") @Nullable String phoneIndex,
        @JsonProperty("phone_tail") byte @Nullable [] phoneTail,
        @JsonProperty("union_id") UUID union,
        @JsonProperty("employee_no") @Nullable String employeeNo,
        @JsonProperty("post") @Nullable String post,
        @JsonProperty("post_category") @Nullable String postCategory,
        @JsonProperty("joined_on") LocalDate joinedOn) {}
