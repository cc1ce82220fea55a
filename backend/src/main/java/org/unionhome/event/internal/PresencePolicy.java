package org.unionhome.event.internal;

import org.jspecify.annotations.Nullable;

/**
 * Which of two words about one person holds. What was said about her alone beats the closing of the roll, which only
 * says that nobody had seen her; of two others the one made later holds, whichever arrives first.
 */
final class PresencePolicy {
    private PresencePolicy() {}

    static boolean replaces(@Nullable Presence before, Presence next) {
        if (before == null) {
            return true;
        }
        if (next.way() == Presence.Way.CLOSED) {
            return false;
        }
        if (before.way() == Presence.Way.CLOSED) {
            return true;
        }
        return before.state() != next.state() && !next.at().isBefore(before.at());
    }
}
