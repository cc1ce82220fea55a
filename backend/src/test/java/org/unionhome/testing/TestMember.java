package org.unionhome.testing;

import java.util.UUID;

/** A member of a test's own world. */
public record TestMember(UUID id, String name, String memberNo, UUID union) {}
