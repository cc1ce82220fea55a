package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.PackChangeDto;
import org.unionhome.api.model.PackComparisonDto;
import org.unionhome.api.model.PackInForceDto;
import org.unionhome.api.model.PackValueDto;
import org.unionhome.api.model.PackVersionDto;
import org.unionhome.api.model.PoliciesInForceDto;
import org.unionhome.api.model.PolicyPackDto;
import org.unionhome.api.model.PolicyPackSummaryDto;
import org.unionhome.kernel.UnionTree;
import org.unionhome.organization.UnionInfo;
import org.unionhome.policy.PolicyMapper;
import org.unionhome.policy.internal.PolicyState.Adoption;

/** Packs as the contract words them. */
@ApplicationScoped
class PackMapper {

    private final PolicyMapper words;
    private final UnionTree tree;

    PackMapper(PolicyMapper words, UnionTree tree) {
        this.words = words;
        this.tree = tree;
    }

    PolicyPackSummaryDto summary(Pack pack) {
        var ref = pack.ref();
        var care = pack.occasions().isEmpty() ? Stream.<String>empty() : Stream.of("CARE");
        return PolicyPackSummaryDto.builder()
                .code(ref.code())
                .version(ref.version())
                .title(ref.title())
                .documentNumber(pack.documentNumber())
                .jurisdiction(pack.jurisdiction().place())
                .validFrom(pack.validFrom())
                .validTo(pack.validTo())
                .division(pack.jurisdiction().division())
                .employerKinds(employerKinds(pack))
                .everywhere(pack.everywhere())
                .follows(pack.follows())
                .sections(Stream.concat(care, pack.sections().names().stream()).toList())
                .build();
    }

    PolicyPackDto pack(Pack pack, List<PackValue> values, List<PackShelf.InUse> versions) {
        var ref = pack.ref();
        return PolicyPackDto.builder()
                .code(ref.code())
                .version(ref.version())
                .title(ref.title())
                .documentNumber(pack.documentNumber())
                .jurisdiction(pack.jurisdiction().place())
                .validFrom(pack.validFrom())
                .validTo(pack.validTo())
                .division(pack.jurisdiction().division())
                .employerKinds(employerKinds(pack))
                .everywhere(pack.everywhere())
                .follows(pack.follows())
                .values(values.stream().map(this::value).toList())
                .versions(versions.stream()
                        .map(use -> new PackVersionDto(use.pack().ref().version(), use.from()))
                        .toList())
                .occasions(pack.occasions().stream().map(words::rule).toList())
                .build();
    }

    private static List<String> employerKinds(Pack pack) {
        return pack.jurisdiction().employerKinds().stream().sorted().toList();
    }

    PackValueDto value(PackValue value) {
        return new PackValueDto(
                value.path(),
                PackValueDto.KindEnum.fromValue(value.kind().name()),
                value.text(),
                value.source(),
                words.source(value.citation()),
                value.ruling());
    }

    private @Nullable PackValueDto valueOrNothing(@Nullable PackValue value) {
        return value == null ? null : value(value);
    }

    PackChangeDto change(PackChange change) {
        return new PackChangeDto(
                change.path(),
                PackChangeDto.KindEnum.fromValue(change.known().kind().name()),
                valueOrNothing(change.before()),
                valueOrNothing(change.after()));
    }

    PackComparisonDto comparison(Pack earlier, Pack later, List<PackChange> changes) {
        return new PackComparisonDto(
                words.ref(earlier.ref()),
                words.ref(later.ref()),
                changes.stream().map(this::change).toList());
    }

    PoliciesInForceDto inForce(UUID union, LocalDate day, List<PackStack.Level> levels) {
        var items = levels.stream().map(this::inForce).toList();
        return new PoliciesInForceDto(union, tree.nameOf(union), day, items);
    }

    private PackInForceDto inForce(PackStack.Level level) {
        Pack pack = level.pack();
        var union = Optional.ofNullable(level.union());
        var adoption = Optional.ofNullable(level.adoption());
        return PackInForceDto.builder()
                .pack(words.ref(pack.ref()))
                .documentNumber(pack.documentNumber())
                .jurisdiction(pack.jurisdiction().place())
                .reason(union.isEmpty() ? PackInForceDto.ReasonEnum.EVERYWHERE : PackInForceDto.ReasonEnum.ADOPTED)
                .unionId(union.map(UnionInfo::id).orElse(null))
                .unionName(union.map(UnionInfo::name).orElse(null))
                .since(adoption.map(Adoption::from).orElse(null))
                .until(adoption.map(Adoption::to).orElse(null))
                .build();
    }
}
