package org.unionhome.aid.internal;

/** What help is asked for. */
enum AidKind {
    LIVING,
    MEDICAL,
    /** Autumn school-aid (金秋助学). */
    SCHOOLING,
    SERIOUS_ILLNESS,
    ACCIDENT
}
