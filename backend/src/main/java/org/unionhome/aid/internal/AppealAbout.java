package org.unionhome.aid.internal;

import java.util.Optional;

/** What is appealed against. */
enum AppealAbout {
    AID_REFUSED,
    FILE_REFUSED,
    FILE_SUSPENDED,
    FILE_ENDED;

    /** Of a file that stands so; nothing when there is nothing to appeal against. */
    static Optional<AppealAbout> of(HardshipStatus status) {
        return switch (status) {
            case REFUSED -> Optional.of(FILE_REFUSED);
            case SUSPENDED -> Optional.of(FILE_SUSPENDED);
            case EXITED -> Optional.of(FILE_ENDED);
            default -> Optional.empty();
        };
    }
}
