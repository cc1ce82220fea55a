package org.unionhome.aid.internal;

/** Why an appeal is upheld or dismissed, as a word that figures can count. */
enum AppealReason {
    NEW_FACTS(true),
    RULE_MISREAD(true),
    PROCEDURE_FAULT(true),
    RULE_APPLIES(false),
    NOT_PROVEN(false);

    private final boolean upholds;

    AppealReason(boolean upholds) {
        this.upholds = upholds;
    }

    /** Whether it speaks for the one who appeals. */
    boolean upholds() {
        return upholds;
    }
}
