package org.unionhome.membership.internal;

/** Offices began or ended in this transaction by a reorganisation; who may do what is looked up anew after it. */
record AuthorityMoved() {}
