/**
 * What employers pay to unions by their payroll: what counts, two per cent of it, whose it is from the basic union upwards,
 * and what is passed on to the unions above in time and in full. Funds books every yuan. Uses organization, policy and
 * funds.
 */
@Module(mayUse = {"organization", "policy", "funds"})
@NullMarked
package org.unionhome.contribution;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
