/**
 * Visits of care: who was visited or congratulated, on which occasion, with what, and the decision of the rules that
 * allowed it; and whom to congratulate or to visit next. Uses membership for the member, policy for the rules, organization
 * for the union, funds for what the visits cost, and aid and campaign for who goes to families in hardship besides.
 */
@Module(mayUse = {"membership", "policy", "organization", "funds", "aid", "campaign"})
@NullMarked
package org.unionhome.condolence;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
