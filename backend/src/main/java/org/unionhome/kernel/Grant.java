package org.unionhome.kernel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role held in a union and everything below it.
 *
 * @param until the day on which it no longer holds; absent when open-ended
 */
public record Grant(Role role, UUID union, @Nullable LocalDate until) {}
