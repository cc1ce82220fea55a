/**
 * What persons are told by the platform: kept as kind and words, read by the receiver alone in her own language, told
 * once, and let go after half a year. Uses the offices that membership knows.
 */
@Module(mayUse = {"membership"})
@NullMarked
package org.unionhome.notice;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
