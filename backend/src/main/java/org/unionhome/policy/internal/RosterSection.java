package org.unionhome.policy.internal;

import org.jspecify.annotations.Nullable;

/** What a pack file says about rosters. */
record RosterSection(PackFile.@Nullable Value leavingShare, ElectionSection.@Nullable Count leavingFrom) {}
