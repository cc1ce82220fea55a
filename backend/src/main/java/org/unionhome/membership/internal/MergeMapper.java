package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.DuplicatePairDto;
import org.unionhome.api.model.DuplicateReasonDto;
import org.unionhome.api.model.DuplicateSideDto;
import org.unionhome.api.model.MemberMergeDto;
import org.unionhome.api.model.MembershipStatusDto;
import org.unionhome.api.model.MergeStatusDto;
import org.unionhome.api.model.SexDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.UnionTree;

/** Duplicates and mergings as the contract words them: both persons side by side, their numbers masked. */
@ApplicationScoped
class MergeMapper {

    private final PersonSides sides;
    private final PersonSecrets secrets;
    private final UnionTree tree;
    private final CurrentActor current;

    MergeMapper(PersonSides sides, PersonSecrets secrets, UnionTree tree, CurrentActor current) {
        this.sides = sides;
        this.secrets = secrets;
        this.tree = tree;
        this.current = current;
    }

    /** One statement for all of them. */
    List<DuplicatePairDto> pairs(List<DuplicateQueries.Pair> pairs) {
        var known = sides.of(pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList());
        return pairs.stream()
                .map(pair -> new DuplicatePairDto(
                        side(known, pair.first()),
                        side(known, pair.second()),
                        pair.reasons().stream()
                                .map(DuplicateReasonDto::fromValue)
                                .toList(),
                        pair.foundAt()))
                .toList();
    }

    /** One statement for all of them. */
    List<MemberMergeDto> merges(List<Merge> merges) {
        var known = sides.of(merges.stream()
                .flatMap(merge -> Stream.of(merge.survivor(), merge.absorbed()))
                .distinct()
                .toList());
        return merges.stream().map(merge -> merge(merge, known)).toList();
    }

    private MemberMergeDto merge(Merge merge, Map<UUID, PersonSide> known) {
        return MemberMergeDto.builder()
                .id(merge.id())
                .survivor(side(known, merge.survivor()))
                .absorbed(side(known, merge.absorbed()))
                .reason(merge.reason())
                .status(MergeStatusDto.fromValue(merge.status().name()))
                .own(merge.proposedSubject().equals(current.get().identity().subject()))
                .proposedBy(new ActorRefDto(merge.proposedBy()))
                .proposedAt(merge.proposedAt())
                .decidedBy(actor(merge.decidedBy()))
                .decidedAt(merge.decidedAt())
                .refusalReason(merge.refusalReason())
                .reversibleUntil(merge.reversibleUntil())
                .reversedBy(actor(merge.reversedBy()))
                .reversedAt(merge.reversedAt())
                .moved(merge.moved())
                .stayed(merge.stayed())
                .version(merge.version())
                .build();
    }

    private static @Nullable ActorRefDto actor(@Nullable String name) {
        return name == null ? null : new ActorRefDto(name);
    }

    private DuplicateSideDto side(Map<UUID, PersonSide> known, UUID person) {
        PersonSide side = Objects.requireNonNull(known.get(person));
        return DuplicateSideDto.builder()
                .id(side.id())
                .memberNo(side.memberNo())
                .name(side.name())
                .sex(side.sex() == null ? null : SexDto.fromValue(side.sex()))
                .birthDate(side.birthDate())
                .idNumber(
                        secrets.idNumber(side.idNumber()).map(IdNumber::masked).orElse(null))
                .phone(secrets.phone(side.phone()).map(PhoneNumber::masked).orElse(null))
                .union(new UnionRefDto(side.union(), tree.nameOf(side.union())))
                .status(MembershipStatusDto.fromValue(side.status()))
                .post(side.post())
                .joinedOn(side.joinedOn())
                .build();
    }
}
