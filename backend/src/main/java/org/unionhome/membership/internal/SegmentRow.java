package org.unionhome.membership.internal;

import java.time.Instant;
import java.util.UUID;

/** A segment as stored. */
record SegmentRow(UUID id, UUID union, String name, SegmentNode rule, int version, Instant updatedAt) {}
