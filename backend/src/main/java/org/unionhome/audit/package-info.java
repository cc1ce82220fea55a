/**
 * The log of who did or tried what. Lines are written with the effect, sealed into one SM3 hash chain within seconds,
 * and can be verified offline. Uses no other feature.
 */
@Module
@NullMarked
package org.unionhome.audit;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
