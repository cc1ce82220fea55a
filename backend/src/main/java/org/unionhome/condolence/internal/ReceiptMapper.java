package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.CondolenceReceiptDto;
import org.unionhome.api.model.GiftFormDto;
import org.unionhome.api.model.MyCareGiftDto;
import org.unionhome.api.model.MyCareReceiptDto;
import org.unionhome.api.model.NewCondolenceReceiptDto;
import org.unionhome.api.model.ReceiptProxyDto;
import org.unionhome.api.model.VoiceNoteDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.policy.Policies;

/** Receipts and voice notes as the contract words them. */
@ApplicationScoped
class ReceiptMapper {

    private final Receipts receipts;
    private final Policies policies;
    private final CurrentRequest request;

    ReceiptMapper(Receipts receipts, Policies policies, CurrentRequest request) {
        this.receipts = receipts;
        this.policies = policies;
        this.request = request;
    }

    static NewReceipt signed(NewCondolenceReceiptDto dto) {
        var proxy = dto.proxy();
        return new NewReceipt(
                dto.edition(),
                Strokes.drawn(dto.strokes()),
                proxy == null ? null : new NewReceipt.Proxy(proxy.name(), proxy.relation(), proxy.reason()));
    }

    static CondolenceReceiptDto receipt(Receipt receipt) {
        return CondolenceReceiptDto.builder()
                .method(CondolenceReceiptDto.MethodEnum.fromValue(receipt.method()))
                .edition(receipt.edition())
                .form(GiftFormDto.fromValue(receipt.form()))
                .amount(receipt.amount().toString())
                .proxy(Optional.ofNullable(receipt.proxy())
                        .map(proxy -> new ReceiptProxyDto(proxy.name(), proxy.relation(), proxy.reason()))
                        .orElse(null))
                .receivedAt(receipt.receivedAt())
                .takenBy(new ActorRefDto(receipt.taker()))
                .voided(receipt.voided())
                .build();
    }

    MyCareGiftDto gift(CondolenceVisit visit) {
        var content = visit.content();
        return MyCareGiftDto.builder()
                .visitNo(visit.visitNo())
                .occasionName(policies.nameOf(visit.occasion(), request.locale()))
                .visitedOn(content.visitedOn())
                .form(GiftFormDto.fromValue(content.form().name()))
                .amount(content.given().toString())
                .build();
    }

    MyCareReceiptDto mine(CondolenceVisit visit) {
        var receipt = receipts.of(visit.id()).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        return MyCareReceiptDto.builder()
                .visitNo(visit.visitNo())
                .occasionName(policies.nameOf(visit.occasion(), request.locale()))
                .visitedOn(visit.content().visitedOn())
                .form(GiftFormDto.fromValue(receipt.form()))
                .amount(receipt.amount().toString())
                .receivedAt(receipt.receivedAt())
                .build();
    }

    static VoiceNoteDto voice(Attached voice) {
        return new VoiceNoteDto(voice.id(), voice.mediaType(), voice.bytes(), voice.seconds());
    }
}
