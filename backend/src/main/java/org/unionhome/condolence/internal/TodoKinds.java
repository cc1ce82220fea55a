package org.unionhome.condolence.internal;

import java.util.Set;

/** To-dos that the platform finds by itself; every other kind is an occasion that somebody reported. */
final class TodoKinds {

    static final String BIRTHDAY = "BIRTHDAY";
    static final String RETIREMENT = "RETIREMENT";
    static final String FOLLOW_UP = "FOLLOW_UP";

    /** No to-do but the rule by which those are given to somebody that nobody took. */
    static final String ASSIGNMENT = "ASSIGNMENT";

    /** To be done on a working day: on the day itself or the last one before it. */
    static final Set<String> OF_THE_CALENDAR = Set.of(BIRTHDAY, RETIREMENT);

    private TodoKinds() {}
}
