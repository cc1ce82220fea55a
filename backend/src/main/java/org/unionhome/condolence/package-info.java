/**
 * Visits of care: who was visited or congratulated, on which occasion, with what, and the decision of the rules that
 * allowed it; and whom to congratulate next. Uses membership for the member, policy for the rules, organization for the
 * union and funds for what the visits cost.
 */
@Module(mayUse = {"membership", "policy", "organization", "funds"})
@NullMarked
package org.unionhome.condolence;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
