package org.unionhome.kernel;

import java.util.UUID;

/** A job was put in the queue. */
record JobQueued(UUID id) {}
