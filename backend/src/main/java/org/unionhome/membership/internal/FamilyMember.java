package org.unionhome.membership.internal;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a member's family, as she entered her.
 *
 * @param details what some purpose needs besides relation and name
 * @param purposes what she may be used for
 */
record FamilyMember(
        UUID id,
        UUID person,
        String relation,
        String name,
        Map<Field, String> details,
        Set<String> purposes,
        int version) {

    FamilyMember {
        details = details.isEmpty() ? Map.of() : new EnumMap<>(details);
    }

    @Nullable
    YearMonth birthMonth() {
        String month = details.get(Field.BIRTH_MONTH);
        return month == null ? null : YearMonth.parse(month);
    }

    /** She is not even a member. */
    @Override
    public String toString() {
        return "FamilyMember " + id;
    }

    /** What a purpose can need; the month of birth as 2018-05. */
    enum Field {
        BIRTH_MONTH("/birthMonth"),
        SCHOOL("/school"),
        STAGE("/stage");

        private final String pointer;

        Field(String pointer) {
            this.pointer = pointer;
        }

        String pointer() {
            return pointer;
        }
    }
}
