package org.unionhome.policy;

/** Money (慰问金), goods (慰问品), a voucher for goods, or a visit without a gift. */
public enum GiftForm {
    CASH,
    GOODS,
    VOUCHER,
    NONE
}
