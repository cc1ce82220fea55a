package org.unionhome.kernel.imports;

/** What a row would do. */
public enum RowOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    ERROR;

    /** Whether a commit has something to do for it. */
    public boolean isWork() {
        return this == NEW || this == CHANGED;
    }
}
