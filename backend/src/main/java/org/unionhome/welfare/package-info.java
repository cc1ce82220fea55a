/**
 * Benefits for everybody (普惠): schemes of mutual aid side by side with who is enrolled and what they pay, protection
 * plans for women, health checks and gifts at festivals. Uses membership for the roll, policy for schemes and caps, funds
 * for the money and organization for unions and employers.
 */
@Module(mayUse = {"membership", "policy", "organization", "funds"})
@NullMarked
package org.unionhome.welfare;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
