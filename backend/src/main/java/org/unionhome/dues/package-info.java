/**
 * Dues of members: what of a wage counts, and what each member owes for a month, to which union and why. A month is
 * assessed for all members of a subtree at once, tried before it is committed, and comes to the same whenever it is done
 * again. Money that comes in pays the earliest months, and funds books it. Uses organization, membership, policy and
 * funds.
 */
@Module(mayUse = {"organization", "membership", "policy", "funds"})
@NullMarked
package org.unionhome.dues;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
