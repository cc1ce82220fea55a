package org.unionhome.event.internal;

/** What a member has of an activity. */
enum PlaceStatus {
    CONFIRMED,
    WAITING,
    CANCELLED
}
