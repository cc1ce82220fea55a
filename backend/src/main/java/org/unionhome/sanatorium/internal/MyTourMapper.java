package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.MySanatoriumApplicationDto;
import org.unionhome.api.model.MySanatoriumFeedbackDto;
import org.unionhome.api.model.MySanatoriumTourDto;
import org.unionhome.api.model.SanatoriumAllotmentDto;
import org.unionhome.api.model.SanatoriumApplicationStatusDto;
import org.unionhome.api.model.SanatoriumDecidedByDto;
import org.unionhome.api.model.SanatoriumEndedDto;
import org.unionhome.api.model.SanatoriumEndingDto;
import org.unionhome.api.model.SanatoriumFormDto;
import org.unionhome.api.model.SanatoriumPlaceDto;
import org.unionhome.api.model.SanatoriumTourStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Tours as the contract words them for a member. */
@ApplicationScoped
class MyTourMapper {

    private final UnionTree tree;
    private final Clock clock;

    MyTourMapper(UnionTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * What a tour is to her.
     *
     * @param mine her application that lives
     * @param ranked how many were drawn
     * @param position on the list, where places are given in the order of arrival
     * @param said how it was, by her
     * @param family whom she takes along
     * @param ended her last hold or offer that did not become a place
     */
    record Hers(
            @Nullable ApplicantRow mine,
            @Nullable Integer ranked,
            @Nullable Integer position,
            @Nullable ApplicantRow ended,
            @Nullable List<FamilyRow> family,
            @Nullable FeedbackRow said) {}

    MySanatoriumTourDto tour(TourRow row, Hers hers) {
        ApplicantRow mine = hers.mine();
        LocalDate today = LocalDate.now(clock);
        return MySanatoriumTourDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .name(row.name())
                .destination(row.destination())
                .outside(row.outside())
                .form(SanatoriumFormDto.fromValue(row.form()))
                .beginsOn(row.beginsOn())
                .days(row.days())
                .price(row.price().toString())
                .maximum(row.maximum())
                .free(row.free())
                .applyUntil(row.applyUntil())
                .allotment(SanatoriumAllotmentDto.fromValue(row.allotment()))
                .holdMinutes(row.holdMinutes())
                .offerDays(row.offerDays())
                .waiting(row.waiting())
                .ended(mine == null ? ended(hers.ended()) : null)
                .status(SanatoriumTourStatusDto.fromValue(row.status()))
                .commitment(row.commitment())
                .reason(row.reason())
                .appliable(mine == null && row.takesApplications(today))
                .mine(mine == null ? null : application(row, mine, hers, today))
                .build();
    }

    private static MySanatoriumApplicationDto application(TourRow tour, ApplicantRow mine, Hers hers, LocalDate today) {
        FeedbackRow said = hers.said();
        boolean gathering = mine.status().equals("GATHERING");
        return MySanatoriumApplicationDto.builder()
                .id(mine.application())
                .number(mine.number())
                .status(SanatoriumApplicationStatusDto.fromValue(mine.status()))
                .size(mine.size())
                .joined(mine.heads())
                .code(gathering ? mine.code() : null)
                .rank(mine.rank())
                .ranked(among(mine, hers.ranked()))
                .decidedBy(by(mine.decidedBy()))
                .position(hers.position())
                .until(mine.until())
                .family(FamilyMapper.members(hers.family()))
                .feedback(said == null ? null : new MySanatoriumFeedbackDto(said.score(), said.words()))
                .feedbackUntil(
                        said == null ? FeedbackPolicy.until(tour, mine, today).orElse(null) : null)
                .version(mine.applicationVersion())
                .build();
    }

    /** How many were drawn, for whoever was among them. */
    private static @Nullable Integer among(ApplicantRow mine, @Nullable Integer ranked) {
        Integer rank = mine.rank();
        return ranked == null || rank == null || rank > ranked ? null : ranked;
    }

    private static @Nullable SanatoriumDecidedByDto by(@Nullable String word) {
        return word == null ? null : SanatoriumDecidedByDto.fromValue(word);
    }

    private static @Nullable SanatoriumEndedDto ended(@Nullable ApplicantRow row) {
        return row == null || row.ending() == null
                ? null
                : new SanatoriumEndedDto(SanatoriumEndingDto.fromValue(row.ending()), row.number());
    }

    static SanatoriumPlaceDto place(LinePlace place) {
        return SanatoriumPlaceDto.builder()
                .applicationId(place.application())
                .number(place.number())
                .status(SanatoriumApplicationStatusDto.fromValue(place.status()))
                .arrival(place.arrival())
                .position(place.position())
                .until(place.until())
                .version(place.version())
                .build();
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }
}
