/**
 * Persons, their membership periods, their accounts and their offices. Knows who somebody is in the union and so what
 * she may do; takes rosters in. Uses the union tree of organization.
 */
@Module(mayUse = {"organization"})
@NullMarked
package org.unionhome.membership;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
