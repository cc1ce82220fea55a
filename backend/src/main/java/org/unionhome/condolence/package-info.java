/**
 * Visits of care: who was visited or congratulated, on which occasion, with what, and the decision of the rules that
 * allowed it; and whom to congratulate next. Uses membership for the member, policy for the rules and organization for the
 * union.
 */
@Module(mayUse = {"membership", "policy", "organization"})
@NullMarked
package org.unionhome.condolence;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
