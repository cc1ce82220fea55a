package org.unionhome.contribution.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.FundDivisionBasisDto;
import org.unionhome.api.model.FundDivisionDto;
import org.unionhome.api.model.FundDivisionStatusDto;
import org.unionhome.api.model.SplitUnionDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;
import org.unionhome.policy.Citation;
import org.unionhome.policy.ElectionRules.Ruled;
import org.unionhome.policy.FundDivisionRules;

/** Divisions of funds as the contract words them. */
@Singleton
class FundDivisionMapper {

    private final SplitUnions splits;
    private final UnionTree tree;

    FundDivisionMapper(SplitUnions splits, UnionTree tree) {
        this.splits = splits;
        this.tree = tree;
    }

    FundDivisionDto division(FundDivision one) {
        return FundDivisionDto.builder()
                .id(one.id())
                .divisionNo(one.number())
                .oldUnion(union(one.union()))
                .newUnion(union(one.into()))
                .splitOn(one.splitOn())
                .netAssets(one.netAssets().toString())
                .basis(basis(one.basis()))
                .ruleDocument(one.ruleDocument())
                .ruleClause(one.ruleClause())
                .oldWeight(one.oldWeight())
                .newWeight(one.newWeight())
                .keeps(one.keeps().toString())
                .amount(one.amount().toString())
                .status(FundDivisionStatusDto.fromValue(one.status().name()))
                .inventoryOn(one.inventoryOn())
                .inventory(one.inventory())
                .proposedBy(new ActorRefDto(one.proposed().name()))
                .proposedOn(one.proposed().on())
                .auditedBy(by(one.audited()))
                .auditedOn(on(one.audited()))
                .auditReport(words(one.audited()))
                .decidedBy(by(one.decided()))
                .decidedOn(on(one.decided()))
                .decisionReason(words(one.decided()))
                .paidBy(by(one.paid()))
                .paidOn(on(one.paid()))
                .bankReference(words(one.paid()))
                .version(one.version())
                .build();
    }

    SplitUnionDto splitOff(UUID from, SplitUnions.SplitOff one) {
        var heads = splits.heads(from, one.union(), one.on());
        var rule = splits.rules(from, one.on()).map(FundDivisionRules::basis);
        return SplitUnionDto.builder()
                .union(union(one.union()))
                .splitOn(one.on())
                .netAssets(splits.netAssets(from, one.on(), null).toString())
                .basis(rule.map(ruled -> basis(ruled.value())).orElse(null))
                .ruleDocument(cited(rule, Citation::documentNumber))
                .ruleClause(cited(rule, Citation::clause))
                .oldHeads(heads.stayed())
                .newHeads(heads.gone())
                .build();
    }

    private static @Nullable String cited(
            Optional<Ruled<FundDivisionRules.Basis>> rule, Function<Citation, String> what) {
        return rule.map(ruled -> what.apply(ruled.citation())).orElse(null);
    }

    private static FundDivisionBasisDto basis(FundDivisionRules.Basis basis) {
        return FundDivisionBasisDto.fromValue(basis.name());
    }

    private static @Nullable ActorRefDto by(FundDivision.@Nullable Step step) {
        return step == null ? null : new ActorRefDto(step.name());
    }

    private static @Nullable LocalDate on(FundDivision.@Nullable Step step) {
        return step == null ? null : step.on();
    }

    private static @Nullable String words(FundDivision.@Nullable Step step) {
        return step == null ? null : step.words();
    }

    private UnionRefDto union(UUID id) {
        return new UnionRefDto(id, tree.nameOf(id));
    }
}
