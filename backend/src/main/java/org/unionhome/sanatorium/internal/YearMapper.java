package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.api.model.SanatoriumAgeDto;
import org.unionhome.api.model.SanatoriumAgeFigureDto;
import org.unionhome.api.model.SanatoriumDestinationFigureDto;
import org.unionhome.api.model.SanatoriumFormDto;
import org.unionhome.api.model.SanatoriumFormFigureDto;
import org.unionhome.api.model.SanatoriumLossesDto;
import org.unionhome.api.model.SanatoriumSatisfactionDto;
import org.unionhome.api.model.SanatoriumStatisticsDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** What a year of tours comes to as the contract words it. */
@ApplicationScoped
class YearMapper {

    private final YearFigures figures;
    private final Entitlements entitlements;
    private final UnionTree tree;
    private final Clock clock;

    YearMapper(YearFigures figures, Entitlements entitlements, UnionTree tree, Clock clock) {
        this.figures = figures;
        this.entitlements = entitlements;
        this.tree = tree;
        this.clock = clock;
    }

    SanatoriumStatisticsDto of(YearFigures.Of of) {
        var sum = figures.sum(of);
        var uptake = new Uptake(
                sum.persons(),
                entitlements.uptake(of.union(), of.year(), LocalDate.now(clock)).entitled());
        return SanatoriumStatisticsDto.builder()
                .union(new UnionRefDto(of.union(), tree.nameOf(of.union())))
                .year(of.year())
                .entitled(uptake.entitled())
                .completed(uptake.completed())
                .percent(uptake.percent().map(Object::toString).orElse(null))
                .paid(sum.paid().toString())
                .own(sum.own().toString())
                .destinations(figures.places(of).stream().map(YearMapper::place).toList())
                .forms(figures.forms(of).stream().map(YearMapper::form).toList())
                .ages(AgesShown.of(figures.ages(of)).map(YearMapper::ages).orElse(null))
                .losses(losses(figures.losses(of)))
                .satisfaction(satisfaction(figures.satisfaction(of)))
                .build();
    }

    private static SanatoriumDestinationFigureDto place(YearFigures.Place one) {
        return new SanatoriumDestinationFigureDto(
                one.division(), one.destination(), one.persons(), one.paid().toString());
    }

    private static SanatoriumFormFigureDto form(YearFigures.Count one) {
        return new SanatoriumFormFigureDto(SanatoriumFormDto.fromValue(one.of()), one.persons());
    }

    private static List<SanatoriumAgeFigureDto> ages(List<YearFigures.Count> ages) {
        return ages.stream()
                .map(one -> new SanatoriumAgeFigureDto(SanatoriumAgeDto.fromValue(one.of()), one.persons()))
                .toList();
    }

    private static SanatoriumLossesDto losses(YearFigures.Losses of) {
        return new SanatoriumLossesDto(
                of.persons(), of.herself().toString(), of.unit().toString());
    }

    private static SanatoriumSatisfactionDto satisfaction(YearFigures.Satisfaction of) {
        return SanatoriumSatisfactionDto.builder()
                .tours(of.tours())
                .asked(of.asked())
                .answered(of.answered())
                .mean(FeedbackPolicy.mean(of.counts()).orElse(null))
                .counts(of.counts())
                .build();
    }
}
