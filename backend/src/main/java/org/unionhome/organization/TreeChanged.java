package org.unionhome.organization;

/** Unions were founded, changed or rearranged in this transaction; the tree in memory is read anew after it. */
public record TreeChanged() {}
