package org.unionhome.contribution.internal;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.PurposeDto;
import org.unionhome.api.model.RemittanceAccountDto;
import org.unionhome.api.model.RemittanceBranchDto;
import org.unionhome.api.model.RemittanceCountsDto;
import org.unionhome.api.model.RemittanceDetailsDto;
import org.unionhome.api.model.RemittanceDirectionDto;
import org.unionhome.api.model.RemittanceDto;
import org.unionhome.api.model.RemittanceEndCauseDto;
import org.unionhome.api.model.RemittanceLineDto;
import org.unionhome.api.model.RemittanceLineTypeDto;
import org.unionhome.api.model.RemittanceStateDto;
import org.unionhome.api.model.RemittanceStatusDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Money between unions as the contract words it. */
@Singleton
class RemittanceMapper {

    private final UnionTree tree;
    private final Remittances remittances;

    RemittanceMapper(UnionTree tree, Remittances remittances) {
        this.tree = tree;
        this.remittances = remittances;
    }

    RemittanceDto remittance(Remittance one) {
        return RemittanceDto.builder()
                .id(one.id())
                .remittanceNo(one.number())
                .direction(RemittanceDirectionDto.fromValue(one.direction().name()))
                .status(RemittanceStatusDto.fromValue(one.status().name()))
                .payer(union(one.payingUnion()))
                .receiver(union(one.receivingUnion()))
                .amount(one.amount().toString())
                .proposedBy(new ActorRefDto(one.handler()))
                .proposedAt(one.proposedAt())
                .decidedBy(actor(one.decider()))
                .decidedOn(one.decidedOn())
                .paidBy(actor(one.payer()))
                .paidOn(one.paidOn())
                .confirmedBy(actor(one.confirmer()))
                .confirmedOn(one.confirmedOn())
                .version(one.version())
                .build();
    }

    RemittanceDetailsDto details(Remittance one) {
        return RemittanceDetailsDto.builder()
                .remittance(remittance(one))
                .lines(remittances.lines(one).stream()
                        .map(RemittanceMapper::line)
                        .toList())
                .note(one.note())
                .lineId(one.line())
                .bankReference(one.bankReference())
                .endedReason(one.endedReason())
                .endedBecause(Optional.ofNullable(one.endedBecause())
                        .map(RemittanceEndCauseDto::fromValue)
                        .orElse(null))
                .build();
    }

    private static RemittanceLineDto line(Remittances.Line line) {
        return RemittanceLineDto.builder()
                .type(RemittanceLineTypeDto.fromValue(line.kind()))
                .month(line.month() == null ? null : line.month().toString())
                .purpose(line.purpose())
                .earmark(
                        line.earmark() == null
                                ? null
                                : PurposeDto.fromValue(line.earmark().name()))
                .amount(line.amount().toString())
                .passedOn(line.passedOn().toString())
                .build();
    }

    RemittanceAccountDto account(Account account) {
        return RemittanceAccountDto.builder()
                .union(union(account.debtor()))
                .upper(union(account.upper()))
                .month(account.month().toString())
                .state(RemittanceStateDto.fromValue(account.state()))
                .owed(account.owed().toString())
                .remitted(account.remitted().toString())
                .underWay(account.underWay().toString())
                .open(account.open().toString())
                .left(account.left().toString())
                .remitBy(account.remitBy())
                .build();
    }

    RemittanceBranchDto branch(Overview.Branch branch) {
        return RemittanceBranchDto.builder()
                .union(union(branch.union()))
                .hasBelow(branch.hasBelow())
                .left(branch.left())
                .counts(counts(branch.counts()))
                .build();
    }

    RemittanceCountsDto counts(Overview.Counts counts) {
        return RemittanceCountsDto.builder()
                .owing(counts.owing())
                .inTime(counts.inTime())
                .late(counts.late())
                .waiting(counts.waiting())
                .partly(counts.partly())
                .missing(counts.missing())
                .notDeclared(counts.notDeclared())
                .owed(counts.owed().toString())
                .remitted(counts.remitted().toString())
                .build();
    }

    UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }

    private static @Nullable ActorRefDto actor(@Nullable String name) {
        return name == null ? null : new ActorRefDto(name);
    }
}
