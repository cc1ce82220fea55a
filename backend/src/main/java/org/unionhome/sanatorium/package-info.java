/**
 * Sanatorium tours (疗休养): programmes of a year or a cycle, the places that come down from union to union as a ledger, what
 * each member is entitled to and why, tours with applications, draw, lock and settlement, and who has been where. Uses
 * membership for the roll, policy for the rules and organization for unions.
 */
@Module(mayUse = {"membership", "policy", "organization"})
@NullMarked
package org.unionhome.sanatorium;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
