/**
 * Clubs of members (兴趣队, 协会, 兴趣小组): who leads them and belongs to them, what they did, how their years were
 * assessed, and which members take part in anything at all. Uses the union tree of organization, the members of
 * membership and the activities of event.
 */
@Module(mayUse = {"event", "membership", "organization"})
@NullMarked
package org.unionhome.club;

import org.jspecify.annotations.NullMarked;
import org.unionhome.kernel.Module;
