package org.unionhome.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member belongs to another union from a day on; told in the transaction of the transfer, which both unions agreed to. The
 * day may lie ahead.
 */
public record MemberTransferred(UUID person, UUID from, UUID into, LocalDate on) {}
