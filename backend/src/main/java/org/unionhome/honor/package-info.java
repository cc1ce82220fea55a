/**
 * Honours of members and of unions: a register with level, day, awarding body and document, that ends by validity or by
 * being taken back; what contests give enters it by itself. Tells each member's honours on her one page and lets segments choose by them. Uses the union tree of
 * organization and the members of membership.
 */
@Module(mayUse = {"membership", "organization"})
@NullMarked
package org.unionhome.honor;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
