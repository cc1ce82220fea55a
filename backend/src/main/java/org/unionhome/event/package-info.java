/**
 * Activities of a union and who joins them: planning, places, waiting lists, calendars. The last place goes to exactly
 * one member however many ask at once. Uses the union tree of organization and the members of membership.
 */
@Module(mayUse = {"membership", "organization"})
@NullMarked
package org.unionhome.event;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
