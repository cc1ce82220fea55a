package org.unionhome.campaign.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a roster is for as a whole: everybody of the unit, or a segment; says nothing of any one person.
 *
 * @param segment absent for everybody
 * @param retained members in retained membership, too
 */
record RosterRule(@Nullable UUID segment, boolean retained) {}
