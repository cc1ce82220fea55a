package org.unionhome.policy.internal;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.MutualAidScheme.Base;
import org.unionhome.policy.MutualAidScheme.Benefit;
import org.unionhome.policy.MutualAidScheme.Earlier;
import org.unionhome.policy.MutualAidScheme.Entrants;
import org.unionhome.policy.MutualAidScheme.Kind;
import org.unionhome.policy.MutualAidScheme.Participation;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Share;
import org.unionhome.policy.Strictness.Looser;

/** Schemes of mutual aid as one pack names them, with the cases of its file that they answer otherwise. */
record MutualAidFigures(List<MutualAidScheme> schemes, List<String> contradicted) implements Figures {

    static MutualAidFigures read(PackFile file, MutualAidSection raw, int version) {
        var reading = new Reading(file, version);
        List<MutualAidScheme> schemes =
                raw.schemes().stream().map(reading::scheme).toList();
        return new MutualAidFigures(schemes, contradicted(schemes, raw.cases()));
    }

    /** A scheme is the matter of whoever runs it: the same one in another pack promises no more and asks no less. */
    @Override
    public List<Looser> looserThan(PackSections above) {
        return above.of(MutualAidFigures.class).stream()
                .flatMap(figures -> figures.schemes.stream())
                .flatMap(upper -> schemes.stream()
                        .filter(own -> own.code().equals(upper.code()))
                        .flatMap(own -> LooserScheme.of(own, upper).stream()))
                .toList();
    }

    /** Turns what is written into values with their sources. */
    private static final class Reading {
        private final PackFile file;
        private final PackSources sources;
        private final int version;

        Reading(PackFile file, int version) {
            this.file = file;
            this.sources = new PackSources(file, version);
            this.version = version;
        }

        MutualAidScheme scheme(MutualAidSection.Scheme raw) {
            return new MutualAidScheme(
                    raw.code(),
                    raw.name(),
                    Kind.valueOf(raw.kind()),
                    file.jurisdiction(),
                    new PackRef(file.code(), version, file.title()),
                    PackSources.cite(file, raw.source()),
                    sources.ruled(raw.begins(), PackFile.Value::source, value -> MonthDay.parse("--" + value.value())),
                    required(raw.months()),
                    money(raw.sharePrice()),
                    required(raw.mostShares()),
                    money(raw.ownShare()),
                    sources.ruled(raw.who(), MutualAidSection.Who::source, Reading::entrants),
                    count(raw.waitingDays()),
                    flag(raw.lastWaitingDayCovered()),
                    count(raw.gapDays()),
                    sources.ruled(raw.participation(), MutualAidSection.Participation::source, Reading::participation),
                    Objects.requireNonNull(flag(raw.refundInForce())),
                    Optional.ofNullable(raw.benefits()).orElse(List.of()).stream()
                            .map(this::benefit)
                            .toList(),
                    sources.ruled(raw.documents(), ElectionSection.Names::source, ElectionSection.Names::value));
        }

        private Ruled<Integer> required(ElectionSection.Count raw) {
            return Objects.requireNonNull(count(raw));
        }

        private @Nullable Ruled<Integer> count(ElectionSection.@Nullable Count raw) {
            return sources.ruled(raw, ElectionSection.Count::source, ElectionSection.Count::value);
        }

        private @Nullable Ruled<Money> money(PackFile.@Nullable Value raw) {
            return sources.ruled(raw, PackFile.Value::source, value -> Money.of(value.value()));
        }

        private @Nullable Ruled<Boolean> flag(PackFile.@Nullable Value raw) {
            return sources.ruled(raw, PackFile.Value::source, value -> "true".equals(value.value()));
        }

        private static List<Entrants> entrants(MutualAidSection.Who raw) {
            return raw.value().stream()
                    .map(one -> new Entrants(one.sex(), one.from(), one.to()))
                    .toList();
        }

        private static Participation participation(MutualAidSection.Participation raw) {
            return new Participation(Share.parse(raw.value()), Base.valueOf(raw.of()));
        }

        private Benefit benefit(MutualAidSection.Benefit raw) {
            if ((raw.lump() == null) == (raw.rate() == null)) {
                throw new IllegalArgumentException("a benefit is a lump sum or a rate");
            }
            return new Benefit(
                    raw.category(),
                    raw.name(),
                    raw.lump() == null ? null : Money.of(raw.lump()),
                    raw.rate() == null ? null : Share.parse(raw.rate()),
                    raw.most() == null ? null : Money.of(raw.most()),
                    PackSources.cite(file, raw.source()));
        }
    }

    private static List<String> contradicted(List<MutualAidScheme> schemes, List<MutualAidSection.Case> cases) {
        var contradicted = new ArrayList<String>();
        for (MutualAidSection.Case one : cases) {
            boolean holds = schemes.stream()
                    .filter(scheme -> scheme.code().equals(one.scheme()))
                    .anyMatch(scheme -> holds(scheme, one));
            if (!holds) {
                contradicted.add(one.name());
            }
        }
        return contradicted;
    }

    private static boolean holds(MutualAidScheme scheme, MutualAidSection.Case one) {
        return illness(scheme, one.illness())
                && ownShare(scheme, one.ownShare())
                && listed(scheme, one.listed())
                && claim(scheme, one.claim());
    }

    private static boolean illness(MutualAidScheme scheme, MutualAidSection.@Nullable Illness asked) {
        if (asked == null) {
            return true;
        }
        Earlier earlier = asked.earlierUntil() == null
                ? null
                : new Earlier(asked.earlierUntil(), asked.earlierUntil().minusYears(1));
        boolean covered = !asked.found().isBefore(scheme.coveredFrom(asked.enrolled(), asked.enrolled(), earlier));
        return covered == asked.covered();
    }

    private static boolean ownShare(MutualAidScheme scheme, MutualAidSection.@Nullable OwnShare asked) {
        return asked == null || scheme.ownShareSuffices(Money.of(asked.paid()), asked.shares()) == asked.enough();
    }

    private static boolean listed(MutualAidScheme scheme, MutualAidSection.@Nullable Listed asked) {
        boolean met = scheme.participation() == null
                || asked == null
                || scheme.participation().value().met(asked.enrolled(), asked.onTheRoll());
        return asked == null || met == asked.enough();
    }

    private static boolean claim(MutualAidScheme scheme, MutualAidSection.@Nullable Claim asked) {
        return asked == null
                || scheme.granted(asked.category(), Money.of(asked.personalCost()), asked.shares())
                        .filter(Money.of(asked.granted())::equals)
                        .isPresent();
    }
}
