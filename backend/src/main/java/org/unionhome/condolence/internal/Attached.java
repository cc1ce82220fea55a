package org.unionhome.condolence.internal;

import java.util.UUID;

/**
 * A photo or a voice note, without its content.
 *
 * @param seconds how long a voice note lasts
 */
record Attached(UUID id, Kind kind, String mediaType, int bytes, int seconds) {

    /** What it is. */
    enum Kind {
        PHOTO,
        VOICE
    }
}
