package org.unionhome.aid.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.AidKindDto;
import org.unionhome.api.model.AidRecoveryDto;
import org.unionhome.api.model.AidRecoveryReasonDto;
import org.unionhome.api.model.AidRecoveryStatusDto;
import org.unionhome.api.model.AidRecoverySuggestionDto;
import org.unionhome.api.model.AidRepaymentDto;
import org.unionhome.api.model.AidWriteOffDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyAidRecoveryDto;
import org.unionhome.api.model.NewAidRecoveryDto;
import org.unionhome.api.model.NewAidRepaymentDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.UnionTree;

/** Recoveries as the contract words them. */
@Singleton
class RecoveryMapper {

    private final UnionTree tree;
    private final AidSecrets secrets;
    private final RecoveryMoney money;
    private final RecoveryRights rights;
    private final Clock clock;

    RecoveryMapper(UnionTree tree, AidSecrets secrets, RecoveryMoney money, RecoveryRights rights, Clock clock) {
        this.tree = tree;
        this.secrets = secrets;
        this.money = money;
        this.rights = rights;
        this.clock = clock;
    }

    static ListRecovery.Wanted wanted(NewAidRecoveryDto dto) {
        return new ListRecovery.Wanted(
                dto.caseId(),
                Money.of(dto.amount()),
                dto.reasonCode().toString(),
                dto.reason().strip());
    }

    static KeepRecovery.Instalment instalment(NewAidRepaymentDto dto) {
        return new KeepRecovery.Instalment(
                Money.of(dto.amount()),
                dto.receivedOn(),
                Receipts.Where.valueOf(dto.way().toString()),
                dto.receiptNo().strip());
    }

    /** As the list shows it: why stays closed, and nothing is offered. */
    AidRecoveryDto listed(RecoveryRow row) {
        return recovery(row)
                .repayments(List.of())
                .mayDecide(false)
                .mayBook(false)
                .mayAskWriteOff(false)
                .mayAnswerWriteOff(false)
                .build();
    }

    AidRecoveryDto opened(RecoveryRow row) {
        var writeOff = money.writeOff(row.id()).orElse(null);
        var may = rights.of(row, writeOff);
        return recovery(row)
                .reason(text(row.reason()))
                .answer(text(row.answer()))
                .repayments(repayments(row))
                .writeOff(writeOff == null ? null : writeOff(writeOff))
                .mayDecide(may.decide())
                .mayBook(may.book())
                .mayAskWriteOff(may.askWriteOff())
                .mayAnswerWriteOff(may.answerWriteOff())
                .build();
    }

    MyAidRecoveryDto mine(RecoveryRow row) {
        return MyAidRecoveryDto.builder()
                .id(row.id())
                .code(row.code())
                .caseId(row.caseId())
                .caseNo(row.caseNo())
                .amount(String.valueOf(row.amount()))
                .repaid(row.repaid().toString())
                .writtenOff(row.writtenOff().toString())
                .rest(row.rest().toString())
                .reasonCode(AidRecoveryReasonDto.fromValue(row.reasonCode()))
                .reason(Objects.requireNonNull(text(row.reason())))
                .status(AidRecoveryStatusDto.fromValue(row.status().name()))
                .dueOn(Objects.requireNonNull(row.dueOn()))
                .overdue(row.overdueOn(LocalDate.now(clock)))
                .answer(Objects.requireNonNull(text(row.answer())))
                .repayments(repayments(row))
                .build();
    }

    AidRecoverySuggestionDto suggestion(AidCaseRow row) {
        return new AidRecoverySuggestionDto(
                row.id(),
                row.caseNo(),
                new MemberRefDto(row.person(), row.memberName(), null),
                new UnionRefDto(row.union(), tree.nameOf(row.union())),
                AidKindDto.fromValue(row.kind().name()),
                row.amounts().paid().toString());
    }

    private AidRecoveryDto.Builder recovery(RecoveryRow row) {
        return AidRecoveryDto.builder()
                .id(row.id())
                .code(row.code())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .caseId(row.caseId())
                .caseNo(row.caseNo())
                .member(new MemberRefDto(row.person(), row.memberName(), null))
                .asked(row.asked().toString())
                .amount(Objects.toString(row.amount(), null))
                .repaid(row.repaid().toString())
                .writtenOff(row.writtenOff().toString())
                .rest(row.rest().toString())
                .reasonCode(AidRecoveryReasonDto.fromValue(row.reasonCode()))
                .status(AidRecoveryStatusDto.fromValue(row.status().name()))
                .dueOn(row.dueOn())
                .overdue(row.overdueOn(LocalDate.now(clock)))
                .proposedBy(row.proposedBy())
                .proposedAt(row.proposedAt())
                .decidedBy(row.decidedBy())
                .decidedAt(row.decidedAt())
                .version(row.version());
    }

    private List<AidRepaymentDto> repayments(RecoveryRow row) {
        return money.repayments(row.id()).stream()
                .map(one -> new AidRepaymentDto(
                        one.id(),
                        one.amount().toString(),
                        one.on(),
                        AidRepaymentDto.WayEnum.fromValue(one.way()),
                        one.receiptNo(),
                        one.by()))
                .toList();
    }

    private AidWriteOffDto writeOff(RecoveryMoney.WriteOff asked) {
        return AidWriteOffDto.builder()
                .reason(Objects.requireNonNull(text(asked.reason())))
                .firstBy(asked.firstBy())
                .firstAt(asked.firstAt())
                .confirmed(asked.confirmed())
                .secondBy(asked.secondBy())
                .build();
    }

    private @Nullable String text(byte @Nullable [] kept) {
        return kept == null ? null : secrets.open(AidSecrets.RECOVERY, kept);
    }
}
