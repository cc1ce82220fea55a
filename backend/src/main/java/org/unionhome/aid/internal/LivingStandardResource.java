package org.unionhome.aid.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.LivingStandardApi;
import org.unionhome.api.model.LivingStandardDto;
import org.unionhome.api.model.LivingStandardKindDto;
import org.unionhome.api.model.LivingStandardListDto;
import org.unionhome.api.model.NewLivingStandardDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/** Living standards over HTTP. */
class LivingStandardResource implements LivingStandardApi {

    private final EnterLivingStandard entering;
    private final LivingStandards standards;
    private final Hands hands;
    private final Scope scope;
    private final CurrentActor current;
    private final UnionTree tree;

    LivingStandardResource(
            EnterLivingStandard entering,
            LivingStandards standards,
            Hands hands,
            Scope scope,
            CurrentActor current,
            UnionTree tree) {
        this.entering = entering;
        this.standards = standards;
        this.hands = hands;
        this.scope = scope;
        this.current = current;
        this.tree = tree;
    }

    @Override
    @Requires(Permission.AID_READ)
    public LivingStandardListDto listLivingStandards(UUID unionId) {
        scope.require(current.get(), Permission.AID_READ, unionId);
        List<LivingStandardDto> items =
                standards.of(unionId).stream().map(this::standard).toList();
        return new LivingStandardListDto(items);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public LivingStandardDto enterLivingStandard(NewLivingStandardDto asked, String idempotencyKey) {
        return standard(entering.enter(new EnterLivingStandard.Wanted(
                asked.unionId(),
                asked.kind().toString(),
                asked.division(),
                Folding.fold(asked.name()),
                Money.of(asked.amount()),
                asked.from(),
                Folding.fold(asked.source()))));
    }

    @Override
    @Requires(Permission.AID_DECIDE)
    public LivingStandardDto confirmLivingStandard(UUID standardId, String idempotencyKey) {
        return standard(entering.confirm(standardId));
    }

    private LivingStandardDto standard(LivingStandards.Entered entered) {
        boolean mayConfirm = entered.confirmedBy() == null
                && scope.allows(current.get(), Permission.AID_DECIDE, entered.union())
                && !hands.of(Permission.AID_DECIDE, entered.union()).touch(entered.enteredHands());
        return LivingStandardDto.builder()
                .id(entered.id())
                .union(new UnionRefDto(entered.union(), tree.nameOf(entered.union())))
                .kind(LivingStandardKindDto.fromValue(entered.kind()))
                .division(entered.division())
                .name(entered.name())
                .amount(entered.amount().toString())
                .from(entered.from())
                .source(entered.source())
                .enteredBy(entered.enteredBy())
                .confirmedBy(entered.confirmedBy())
                .mayConfirm(mayConfirm)
                .build();
    }
}
