package org.unionhome.policy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.Share;
import org.unionhome.policy.Strictness.Looser;

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

    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(ActivityFigures.class).map(this::looserThan).orElse(List.of());
    }

    /** Each of them is a most. */
    private List<Looser> looserThan(ActivityFigures above) {
        return new LooserValues("ACTIVITY")
                .value("awardShare", awardShare, above.awardShare, Comparator.naturalOrder())
                .value("traineeAwardShare", traineeAwardShare, above.traineeAwardShare, Comparator.naturalOrder())
                .value("traineeAward", traineeAward, above.traineeAward, Comparator.naturalOrder())
                .value("clothing", clothing, above.clothing, Comparator.naturalOrder())
                .found();
    }

    /** What several packs say together about the part of the participants that wins something. */
    static Optional<Ruled<Share>> awardShare(List<ActivityFigures> nearestFirst) {
        return Levels.strictest(
                nearestFirst.stream().map(ActivityFigures::awardShare).toList(), Comparator.naturalOrder());
    }

    static ActivityFigures read(PackFile file, ActivitySection raw, int version) {
        var sources = new PackSources(file, version);
        return new ActivityFigures(
                sources.share(raw.awardShare()),
                sources.share(raw.traineeAwardShare()),
                sources.money(raw.traineeAward()),
                sources.money(raw.clothing()));
    }
}
