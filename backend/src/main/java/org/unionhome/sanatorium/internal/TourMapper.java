package org.unionhome.sanatorium.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.NewSanatoriumTourDto;
import org.unionhome.api.model.SanatoriumAllotmentDto;
import org.unionhome.api.model.SanatoriumDecidedByDto;
import org.unionhome.api.model.SanatoriumDrawDto;
import org.unionhome.api.model.SanatoriumDrawnDto;
import org.unionhome.api.model.SanatoriumDrawnPersonDto;
import org.unionhome.api.model.SanatoriumFormDto;
import org.unionhome.api.model.SanatoriumOutcomeDto;
import org.unionhome.api.model.SanatoriumTourChangeDto;
import org.unionhome.api.model.SanatoriumTourDto;
import org.unionhome.api.model.SanatoriumTourPapersDto;
import org.unionhome.api.model.SanatoriumTourRightDto;
import org.unionhome.api.model.SanatoriumTourStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;

/** Tours and draws as the contract words them. */
@ApplicationScoped
class TourMapper {

    private static final int OFFER_DAYS = 2;
    private static final int HOLD_MINUTES = 30;
    private final TourQueries tours;
    private final ObjectMapper json;
    private final UnionTree tree;
    private final Clock clock;

    TourMapper(TourQueries tours, ObjectMapper json, UnionTree tree, Clock clock) {
        this.tours = tours;
        this.json = json;
        this.tree = tree;
        this.clock = clock;
    }

    static TourContent content(NewSanatoriumTourDto asked) {
        return new TourContent(
                asked.unionId(),
                Folding.fold(asked.name()),
                asked.division(),
                asked.destination() == null ? null : Folding.fold(asked.destination()),
                asked.baseId(),
                asked.form().toString(),
                asked.beginsOn(),
                asked.days(),
                Money.of(asked.price()),
                asked.minimum(),
                asked.maximum(),
                asked.applyUntil(),
                line(asked));
    }

    private static TourContent.@Nullable Line line(NewSanatoriumTourDto asked) {
        if (asked.allotment() != SanatoriumAllotmentDto.FIRST_COME) {
            return null;
        }
        return new TourContent.Line(
                Objects.requireNonNullElse(asked.offerDays(), OFFER_DAYS),
                Objects.requireNonNullElse(asked.holdMinutes(), HOLD_MINUTES));
    }

    static TourChange change(SanatoriumTourChangeDto asked) {
        return new TourChange(
                asked.beginsOn(),
                asked.days(),
                asked.baseId(),
                Money.of(asked.price()),
                asked.minimum(),
                asked.maximum(),
                asked.applyUntil(),
                Folding.fold(asked.reason()));
    }

    static Papers papers(SanatoriumTourPapersDto asked) {
        return new Papers(
                Folding.fold(asked.insurer()),
                Folding.fold(asked.policyNo()),
                asked.cover(),
                Folding.fold(asked.filingNo()),
                asked.filedOn());
    }

    SanatoriumTourDto tour(TourRow row) {
        return SanatoriumTourDto.builder()
                .id(row.id())
                .programId(row.program())
                .union(union(row.union()))
                .name(row.name())
                .division(row.division())
                .destination(row.destination())
                .outside(row.outside())
                .supportedRegion(row.supportedRegion())
                .baseId(row.base())
                .form(SanatoriumFormDto.fromValue(row.form()))
                .beginsOn(row.beginsOn())
                .days(row.days())
                .price(row.price().toString())
                .minimum(row.minimum())
                .maximum(row.maximum())
                .applyUntil(row.applyUntil())
                .allotment(SanatoriumAllotmentDto.fromValue(row.allotment()))
                .offerDays(row.offerDays())
                .holdMinutes(row.holdMinutes())
                .status(SanatoriumTourStatusDto.fromValue(row.status()))
                .commitment(row.commitment())
                .taken(row.taken())
                .applied(row.applied())
                .waiting(row.waiting())
                .family(row.family())
                .familyUnready(row.familyUnready())
                .papers(papers(row.papers()))
                .reason(row.reason())
                .rights(rights(row))
                .version(row.version())
                .build();
    }

    private List<SanatoriumTourRightDto> rights(TourRow row) {
        LocalDate today = LocalDate.now(clock);
        List<String> rights = tours.mayKeep(row) ? TourRights.of(row, today) : TourRights.ofOthers(row, today);
        return rights.stream().map(SanatoriumTourRightDto::fromValue).toList();
    }

    private @Nullable SanatoriumTourPapersDto papers(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        try {
            Papers papers = json.readValue(stored, Papers.class);
            return new SanatoriumTourPapersDto(
                    papers.insurer(), papers.policyNo(), papers.cover(), papers.filingNo(), papers.filedOn());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("papers cannot be read", impossible);
        }
    }

    SanatoriumDrawDto draw(UUID tour, DrawFile file, @Nullable Instant committedAt) {
        return SanatoriumDrawDto.builder()
                .tourId(tour)
                .places(file.places())
                .commitment(file.commitment())
                .committedAt(committedAt)
                .seed(file.seed())
                .joint(file.joint())
                .applications(
                        file.applications().stream().map(TourMapper::drawn).toList())
                .outcomes(file.outcomes().stream()
                        .map(one -> new SanatoriumOutcomeDto(
                                one.number(),
                                one.rank(),
                                SanatoriumDecidedByDto.fromValue(one.decidedBy()),
                                one.placed()))
                        .toList())
                .build();
    }

    private static SanatoriumDrawnDto drawn(Allotment.Application one) {
        return new SanatoriumDrawnDto(
                one.number(),
                one.persons().stream()
                        .map(person -> SanatoriumDrawnPersonDto.builder()
                                .priority(person.priority())
                                .lastYear(person.lastYear())
                                .seniorSince(person.seniorSince())
                                .build())
                        .toList());
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }
}
