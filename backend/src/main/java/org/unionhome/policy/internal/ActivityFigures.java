package org.unionhome.policy.internal;

import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Share;

/**
 * What one pack says about prizes and outfits.
 *
 * @param awardShare no more than this part of the participants wins something
 * @param traineeAwardShare no more than this part of the trainees is named best
 * @param traineeAward yuan for each of those, at most
 * @param clothing yuan for each participant's outfit at events of a higher level, at most
 */
record ActivityFigures(
        @Nullable Ruled<Share> awardShare,
        @Nullable Ruled<Share> traineeAwardShare,
        @Nullable Ruled<Money> traineeAward,
        @Nullable Ruled<Money> clothing)
        implements Figures {

    static ActivityFigures read(PackFile file, ActivitySection raw, int version) {
        var sources = new PackSources(file, version);
        return new ActivityFigures(
                sources.share(raw.awardShare()),
                sources.share(raw.traineeAwardShare()),
                sources.money(raw.traineeAward()),
                sources.money(raw.clothing()));
    }
}
