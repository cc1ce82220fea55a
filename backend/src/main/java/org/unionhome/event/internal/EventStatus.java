package org.unionhome.event.internal;

/** Where an activity stands. */
enum EventStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED
}
