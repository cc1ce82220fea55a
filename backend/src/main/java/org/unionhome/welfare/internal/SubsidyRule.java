package org.unionhome.welfare.internal;

import java.util.UUID;
import org.unionhome.kernel.Money;

/** What is paid for each person or share of a union and below; the rule of the nearest union above a person counts. */
record SubsidyRule(UUID union, Basis basis, Money amount) {

    /** For what it is paid. */
    enum Basis {
        PERSON,
        SHARE
    }
}
