package org.unionhome.condolence.internal;

import java.util.UUID;

/** A stored photo, without its content. */
record Photo(UUID id, int bytes) {}
