package org.unionhome.condolence.internal;

import java.util.Set;

/** To-dos that the platform finds by itself; every other kind is an occasion that somebody reported. */
final class TodoKinds {

    static final String BIRTHDAY = "BIRTHDAY";
    static final String RETIREMENT = "RETIREMENT";
    static final String FOLLOW_UP = "FOLLOW_UP";

    /** Occasions that a member or a colleague may report. */
    static final Set<String> REPORTED =
            Set.of("MARRIAGE", "CHILDBIRTH", "CHILD_UNIVERSITY", "HOSPITALIZATION", "BEREAVEMENT", "SPECIAL_HARDSHIP");

    private TodoKinds() {}
}
