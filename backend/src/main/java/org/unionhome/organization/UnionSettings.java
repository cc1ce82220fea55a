package org.unionhome.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a union is and whose workers it unites; answers from memory. Scope is the caller's own matter. */
public interface UnionSettings {

    /** What the union says of itself, or the nearest above it; nothing of an unknown union. */
    Setting settingOf(UUID union);

    /** The same as it was on a day: from memory unless the union or one above it has changed since. */
    Setting settingOn(UUID union, LocalDate day);

    /**
     * @param division administrative code of the place
     * @param employerKind ORGAN, INSTITUTION, SOCIAL_ORG or ENTERPRISE
     */
    record Setting(@Nullable String division, @Nullable String employerKind) {
        public static final Setting UNKNOWN = new Setting(null, null);

        /** What is not said here, as it is above. */
        public Setting or(Setting above) {
            return new Setting(
                    division == null ? above.division : division,
                    employerKind == null ? above.employerKind : employerKind);
        }
    }
}
