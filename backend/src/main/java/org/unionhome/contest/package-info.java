/**
 * Skill contests (技能比武): announced with rules that stand from then on, entered by members, scored by judges who see
 * start numbers only, ranked on unrounded values and published by somebody who scored nothing; ranks give the titles that
 * were promised. Uses the union tree of organization, the members of membership, the register of honor
 * and the share of prizes that policy rules.
 */
@Module(mayUse = {"honor", "membership", "organization", "policy"})
@NullMarked
package org.unionhome.contest;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
