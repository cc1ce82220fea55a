package org.unionhome.membership.internal;

import java.util.UUID;
import org.unionhome.kernel.Scope;

/**
 * A union with everything below it, where members are looked for.
 *
 * @param few whether so few belong to it that reading them all is quicker than walking what the whole root matches
 */
record SearchedSubtree(UUID root, Scope.Subtree subtree, boolean few) {}
