package org.unionhome.policy;

/** A pack and the version of its content; the same version always gives the same answer. */
public record PackRef(String code, int version, String title) {}
