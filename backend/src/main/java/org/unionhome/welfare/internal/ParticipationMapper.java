package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.CountedByDto;
import org.unionhome.api.model.MutualAidFiguresDto;
import org.unionhome.api.model.ParticipationDto;
import org.unionhome.api.model.ParticipationLineDto;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.Employers;
import org.unionhome.policy.MutualAidScheme;

/** A round in numbers, by employer or by basic union: what is enrolled beside its base on the roll. */
@ApplicationScoped
class ParticipationMapper {

    private final ParticipationQueries participation;
    private final RollUnits units;
    private final Schemes schemes;
    private final Employers employers;
    private final UnionTree tree;

    ParticipationMapper(
            ParticipationQueries participation, RollUnits units, Schemes schemes, Employers employers, UnionTree tree) {
        this.participation = participation;
        this.units = units;
        this.schemes = schemes;
        this.employers = employers;
        this.tree = tree;
    }

    ParticipationDto participation(Round round, CountedByDto by, LocalDate today) {
        boolean byEmployer = by == CountedByDto.EMPLOYER;
        LocalDate day = round.closedOn() == null ? today : round.closedOn();
        MutualAidScheme scheme = schemes.of(round);
        List<UnitCount> counts =
                byEmployer ? participation.byEmployer(round.id()) : participation.byBasicUnion(round.id());
        Map<UUID, Integer> bases = byEmployer
                ? units.byEmployer(round.union(), scheme, day)
                : units.byBasicUnion(List.of(round.union()), scheme, day);
        UnitCount total = counts.stream().reduce(UnitCount.NONE, UnitCount::plus);
        return ParticipationDto.builder()
                .by(by)
                .countedOn(day)
                .units((int) counts.stream()
                        .filter(count -> count.unit() != null && count.enrolled() > 0)
                        .count())
                .persons(total.enrolled())
                .personTimes(total.entries())
                .shares(total.shares())
                .price(total.price().toString())
                .ownShare(total.ownShare().toString())
                .subsidy(total.subsidy().toString())
                .items(lines(counts, bases, scheme, byEmployer))
                .build();
    }

    /** Those without anybody enrolled stand there too: they are the ones to be talked to. */
    private List<ParticipationLineDto> lines(
            List<UnitCount> counts, Map<UUID, Integer> bases, MutualAidScheme scheme, boolean byEmployer) {
        var byUnit = new HashMap<UUID, UnitCount>();
        bases.keySet().forEach(unit -> byUnit.put(unit, UnitCount.NONE));
        counts.stream().filter(count -> count.unit() != null).forEach(count -> byUnit.put(count.unit(), count));
        Map<UUID, String> names = byEmployer ? employers.names(byUnit.keySet()) : Map.of();
        var lines = new ArrayList<ParticipationLineDto>();
        byUnit.forEach((unit, count) -> lines.add(line(
                unit,
                byEmployer ? names.getOrDefault(unit, "") : tree.nameOf(unit),
                count,
                bases.getOrDefault(unit, 0),
                least(scheme, bases.getOrDefault(unit, 0)))));
        lines.sort(Comparator.comparing(ParticipationLineDto::name).thenComparing(ParticipationLineDto::id));
        return lines;
    }

    private static @Nullable Integer least(MutualAidScheme scheme, int base) {
        return scheme.participation() == null
                ? null
                : scheme.participation().value().share().atLeast(base);
    }

    private static ParticipationLineDto line(
            UUID unit, String name, UnitCount count, int base, @Nullable Integer least) {
        return ParticipationLineDto.builder()
                .id(unit)
                .name(name)
                .enrolled(count.enrolled())
                .shares(count.shares())
                .price(count.price().toString())
                .ownShare(count.ownShare().toString())
                .subsidy(count.subsidy().toString())
                .base(base)
                .least(least)
                .build();
    }

    static MutualAidFiguresDto figures(MutualAidFigureQueries.Figures figures) {
        return MutualAidFiguresDto.builder()
                .persons(figures.persons())
                .personTimes(figures.personTimes())
                .employers(figures.employers())
                .basicUnions(figures.basicUnions())
                .subsidy(figures.subsidy().toString())
                .claimsPaid(figures.claims())
                .paidOut(figures.paidOut().toString())
                .paidPerPersonTime(
                        figures.paidPerPersonTime().map(Money::toString).orElse(null))
                .build();
    }
}
