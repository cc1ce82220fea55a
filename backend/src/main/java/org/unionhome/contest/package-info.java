/**
 * Skill contests (技能比武): announced with rules that stand from then on, entered by members, scored by judges who see
 * start numbers only, ranked on unrounded values and published by somebody who scored nothing. Uses the union tree of
 * organization and the members of membership.
 */
@Module(mayUse = {"membership", "organization"})
@NullMarked
package org.unionhome.contest;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
