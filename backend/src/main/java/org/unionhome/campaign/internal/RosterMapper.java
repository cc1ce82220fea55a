package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.CampaignAudienceDto;
import org.unionhome.api.model.CampaignBatchDto;
import org.unionhome.api.model.CampaignGiftDto;
import org.unionhome.api.model.CampaignGoodsDto;
import org.unionhome.api.model.CampaignKindDto;
import org.unionhome.api.model.CampaignOutsiderDto;
import org.unionhome.api.model.CampaignRecipientDto;
import org.unionhome.api.model.CampaignRosterAdditionDto;
import org.unionhome.api.model.NewCampaignBatchDto;
import org.unionhome.api.model.NewCampaignGoodsDto;
import org.unionhome.api.model.NewCampaignReceiptDto;
import org.unionhome.api.model.ReceiptWayDto;
import org.unionhome.api.model.RecipientKindDto;
import org.unionhome.api.model.RecipientStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UnionTree;

/** Batches, rosters and receipts as the contract words them. */
@ApplicationScoped
class RosterMapper {

    private final UnionTree tree;
    private final RecipientSecrets secrets;

    RosterMapper(UnionTree tree, RecipientSecrets secrets) {
        this.tree = tree;
        this.secrets = secrets;
    }

    static NewBatch wanted(NewCampaignBatchDto dto) {
        return new NewBatch(
                dto.unionId(),
                dto.name().strip(),
                dto.handlerName().strip(),
                dto.place(),
                dto.plannedPersons(),
                Money.of(dto.cash()),
                given(dto.goods()).stream().map(RosterMapper::line).toList());
    }

    private static NewBatch.Line line(NewCampaignGoodsDto dto) {
        return new NewBatch.Line(dto.itemId(), dto.quantity(), Money.of(dto.unitPrice()));
    }

    static RosterAddition addition(CampaignRosterAdditionDto dto) {
        var outsiders = given(dto.outsiders());
        for (int i = 0; i < outsiders.size(); i++) {
            requireSound(outsiders.get(i), i);
        }
        return new RosterAddition(
                Boolean.TRUE.equals(dto.everybody()),
                Boolean.TRUE.equals(dto.retained()),
                given(dto.memberIds()),
                dto.segmentId(),
                outsiders.stream().map(RosterMapper::outsider).toList());
    }

    private static void requireSound(CampaignOutsiderDto dto, int at) {
        String number = dto.idNumber();
        if (number == null) {
            return;
        }
        var fault = IdNumber.judge(number);
        if (fault != IdNumber.Fault.NONE) {
            throw Problem.ofFault("/outsiders/" + at + "/idNumber", "ID_NUMBER_" + fault.name());
        }
        if (!number.strip().toUpperCase(Locale.ROOT).endsWith(dto.idTail())) {
            throw Problem.ofFault("/outsiders/" + at + "/idTail", "ID_TAIL_DIFFERS");
        }
    }

    private static Outsider outsider(CampaignOutsiderDto dto) {
        return new Outsider(
                dto.kind().name(),
                dto.name().strip(),
                dto.idTail(),
                Optional.ofNullable(dto.idNumber()).flatMap(IdNumber::parse).orElse(null));
    }

    static HandedOver handed(NewCampaignReceiptDto dto) {
        return new HandedOver(
                dto.way().name(),
                dto.signature() == null ? null : dto.signature().getBytes(StandardCharsets.UTF_8),
                dto.code(),
                dto.proxyName(),
                dto.proxyIdTail(),
                dto.proxyRelation(),
                dto.proxyReason(),
                dto.takenAt());
    }

    CampaignBatchDto batch(BatchRow batch, List<GoodsRow> goods) {
        return CampaignBatchDto.builder()
                .id(batch.id())
                .union(union(batch.union()))
                .name(batch.name())
                .handlerName(batch.handlerName())
                .place(batch.place())
                .plannedPersons(batch.plannedPersons())
                .cash(batch.cash().toString())
                .goodsValue(batch.goods().toString())
                .perHead(batch.perHead().toString())
                .goods(goods(batch.id(), goods))
                .listed(batch.listed())
                .received(batch.received())
                .returned(batch.returned())
                .amount(batch.amount().toString())
                .paidOn(batch.paidOn())
                .audience(audience(batch.audience()))
                .build();
    }

    private static @Nullable CampaignAudienceDto audience(@Nullable RosterRule rule) {
        return rule == null
                ? null
                : CampaignAudienceDto.builder()
                        .everybody(rule.segment() == null)
                        .segmentId(rule.segment())
                        .retained(rule.retained())
                        .build();
    }

    private static List<CampaignGoodsDto> goods(UUID batch, List<GoodsRow> all) {
        return all.stream()
                .filter(line -> line.batch().equals(batch))
                .map(line -> new CampaignGoodsDto(
                        line.item(),
                        line.name(),
                        line.unit(),
                        line.quantity(),
                        line.unitPrice().toString()))
                .toList();
    }

    CampaignRecipientDto recipient(RecipientRow row) {
        return CampaignRecipientDto.builder()
                .id(row.id())
                .batchId(row.batch())
                .union(union(row.union()))
                .kind(RecipientKindDto.fromValue(row.kind()))
                .memberId(row.person())
                .name(name(row))
                .memberNo(row.memberNo())
                .initials(row.initials())
                .idTail(opened(RecipientSecrets.ID_TAIL, row.sealedTail()))
                .cash(row.cash().toString())
                .goods(row.goods().toString())
                .status(RecipientStatusDto.fromValue(row.status()))
                .reason(row.reason())
                .way(way(row.way()))
                .receivedAt(row.receivedAt())
                .handedBy(row.handedBy() == null ? null : new ActorRefDto(row.handedBy()))
                .proxyName(opened(RecipientSecrets.PROXY, row.proxy()))
                .proxyRelation(row.proxyRelation())
                .signedBefore(row.signedBefore())
                .build();
    }

    private String name(RecipientRow row) {
        String name = row.memberName() == null ? opened(RecipientSecrets.NAME, row.sealedName()) : row.memberName();
        return Objects.requireNonNull(name);
    }

    CampaignGiftDto gift(GiftRow gift, List<GoodsRow> goods) {
        return CampaignGiftDto.builder()
                .id(gift.id())
                .theme(gift.theme())
                .kind(CampaignKindDto.fromValue(gift.kind()))
                .union(union(gift.union()))
                .place(gift.place())
                .handlerName(gift.handlerName())
                .cash(gift.cash().toString())
                .goods(goods(gift.batch(), goods))
                .status(RecipientStatusDto.fromValue(gift.status()))
                .open(gift.open())
                .way(way(gift.way()))
                .receivedAt(gift.receivedAt())
                .build();
    }

    private static @Nullable ReceiptWayDto way(@Nullable String way) {
        return way == null ? null : ReceiptWayDto.fromValue(way);
    }

    private @Nullable String opened(String field, byte @Nullable [] sealed) {
        return sealed == null ? null : secrets.open(field, sealed);
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
