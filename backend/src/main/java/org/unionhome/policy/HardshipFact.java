package org.unionhome.policy;

/** What a means test asks besides figures. */
public enum HardshipFact {
    /** A disaster, an accident or a sudden serious illness. */
    MISFORTUNE,
    /** Somebody of the household is seriously or chronically ill. */
    ILLNESS,
    /** The household lives on the minimum living allowance or other public aid. */
    PUBLIC_AID,
    /** Its income has been below the standard for six months. */
    SIX_MONTHS
}
