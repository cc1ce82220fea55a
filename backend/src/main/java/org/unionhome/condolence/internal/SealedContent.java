package org.unionhome.condolence.internal;

import org.jspecify.annotations.Nullable;

/** The parts of a visit that are stored encrypted. */
@SuppressWarnings("ArrayRecordComponent")
record SealedContent(byte @Nullable [] relativeName, byte @Nullable [] note, byte @Nullable [] health) {}
