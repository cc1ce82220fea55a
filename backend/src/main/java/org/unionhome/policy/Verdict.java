package org.unionhome.policy;

/** What a rule, or all of them together, say; the later is the worse. */
public enum Verdict {
    /** Within the rules. */
    PASS,
    /** Allowed, but something is unverified or not ruled. */
    WARN,
    /** Refused. */
    BLOCK
}
