/**
 * Persons, their membership periods, their accounts and their offices. Knows who somebody is in the union and so what
 * she may do; takes rosters in; keeps the committees of unions and runs their elections, which join persons and unions.
 * Uses the union tree of organization and the rules of policy.
 */
@Module(mayUse = {"organization", "policy"})
@NullMarked
package org.unionhome.membership;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
