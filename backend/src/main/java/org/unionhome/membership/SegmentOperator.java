package org.unionhome.membership;

/** How a condition of a segment compares. */
public enum SegmentOperator {
    IS,
    IN,
    BETWEEN,
    AT_LEAST,
    AT_MOST,
    BEFORE,
    /** On that day or later. */
    SINCE,
    CONTAINS,
    /** In one of these unions or below it. */
    WITHIN,
    ANY_OF,
    ALL_OF,
    NONE
}
