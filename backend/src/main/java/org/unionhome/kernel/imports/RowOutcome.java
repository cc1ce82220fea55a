package org.unionhome.kernel.imports;

/** What a row would do. */
public enum RowOutcome {
    NEW,
    CHANGED,
    /** Whom it is about goes to another place on a day. */
    MOVED,
    /** Whom it is about leaves on a day; also whoever a full list does not name. */
    LEAVING,
    UNCHANGED,
    ERROR;

    /** Whether a commit has something to do for it. */
    public boolean isWork() {
        return this != UNCHANGED && this != ERROR;
    }
}
