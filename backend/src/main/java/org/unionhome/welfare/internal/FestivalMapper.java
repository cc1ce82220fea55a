package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.FestivalGiftDto;
import org.unionhome.api.model.FestivalGiftStatusDto;
import org.unionhome.api.model.FestivalProxyDto;
import org.unionhome.api.model.FestivalReceiptDto;
import org.unionhome.api.model.FestivalRulesDto;
import org.unionhome.api.model.GiftFormDto;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.MyFestivalGiftDto;
import org.unionhome.api.model.MyFestivalGiftListDto;
import org.unionhome.api.model.MyOtherGiftDto;
import org.unionhome.api.model.NewFestivalGiftDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.BenefitRules;
import org.unionhome.policy.Decision;
import org.unionhome.policy.GiftForm;
import org.unionhome.policy.PolicyMapper;
import org.unionhome.welfare.GiftsElsewhere;

/** Gifts at festivals as the contract words them. */
@ApplicationScoped
class FestivalMapper {

    private final StoredDecision decisions;
    private final PolicyMapper policies;
    private final Members members;
    private final UnionTree tree;
    private final FestivalGifts gifts;
    private final BatchMoney money;
    private final Clock clock;

    FestivalMapper(
            StoredDecision decisions,
            PolicyMapper policies,
            Members members,
            UnionTree tree,
            FestivalGifts gifts,
            BatchMoney money,
            Clock clock) {
        this.decisions = decisions;
        this.policies = policies;
        this.members = members;
        this.tree = tree;
        this.gifts = gifts;
        this.money = money;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static NewFestivalGift wanted(NewFestivalGiftDto asked) {
        return new NewFestivalGift(
                asked.unionId(),
                asked.year(),
                asked.onDay(),
                asked.festival(),
                Folding.fold(asked.item()),
                GiftForm.valueOf(asked.form().name()),
                Money.of(asked.price()),
                asked.supplier() == null ? null : Folding.fold(asked.supplier()),
                asked.lineId());
    }

    /** The refusal that carries the rule. */
    Problem refusal(Decision decision) {
        return Problem.blocked(policies.decision(decision));
    }

    static FestivalProxy proxy(FestivalProxyDto asked) {
        return new FestivalProxy(
                asked.name().strip(),
                asked.relation().strip(),
                asked.reason() == null ? null : asked.reason().strip(),
                asked.signature());
    }

    static FestivalProxyDto proxy(FestivalProxy proxy) {
        return FestivalProxyDto.builder()
                .name(proxy.name())
                .relation(proxy.relation())
                .reason(proxy.reason())
                .signature(proxy.signature())
                .build();
    }

    FestivalRulesDto rules(UUID union, BenefitRules rules) {
        var cap = rules.yearlyCap();
        return FestivalRulesDto.builder()
                .festivals(rules.festivals().value())
                .forms(rules.forms().value().stream()
                        .map(form -> GiftFormDto.fromValue(form.name()))
                        .toList())
                .citation(policies.source(rules.festivals().citation()))
                .yearlyCap(cap == null ? null : cap.value().toString())
                .capCitation(cap == null ? null : policies.source(cap.citation()))
                .lines(PayingLineMapper.lines(money.lines(union, Purpose.FESTIVAL, Permission.WELFARE_WRITE)))
                .build();
    }

    FestivalGiftDto gift(FestivalGiftRow row) {
        return FestivalGiftDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .year(row.year())
                .festival(row.festival())
                .item(row.item())
                .form(GiftFormDto.fromValue(row.form()))
                .price(row.price().toString())
                .persons(row.persons())
                .received(row.received())
                .total(row.total().toString())
                .decision(policies.decision(decisions.read(row.decision())))
                .giftNo(row.giftNo())
                .status(FestivalGiftStatusDto.fromValue(row.status().name()))
                .supplier(row.supplier())
                .lineName(row.lineName())
                .proposedBy(
                        row.proposer().name().isEmpty() ? null : row.proposer().name())
                .decidedBy(row.decider())
                .reason(row.reason())
                .paidOn(row.paidOn())
                .decidable(row.status() == FestivalGiftRow.Status.PROPOSED && gifts.decides(row))
                .cancellable(cancellable(row) && gifts.decides(row))
                .version(row.version())
                .build();
    }

    private static boolean cancellable(FestivalGiftRow row) {
        return row.status() == FestivalGiftRow.Status.APPROVED && row.received() == 0 && row.paidOn() == null;
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }

    /** One statement for the names of all. */
    List<FestivalReceiptDto> receipts(List<FestivalQueries.Receipt> rows) {
        Map<UUID, MemberInfo> names = members.findAll(
                rows.stream().map(FestivalQueries.Receipt::person).toList());
        return rows.stream().map(row -> receipt(row, names.get(row.person()))).toList();
    }

    private static FestivalReceiptDto receipt(FestivalQueries.Receipt row, @Nullable MemberInfo member) {
        return FestivalReceiptDto.builder()
                .id(row.id())
                .member(new MemberRefDto(
                        row.person(), member == null ? "" : member.name(), member == null ? null : member.memberNo()))
                .amount(row.amount().toString())
                .status(FestivalReceiptDto.StatusEnum.fromValue(row.status()))
                .receivedOn(row.receivedOn())
                .byProxy(row.byProxy())
                .version(row.version())
                .build();
    }

    MyFestivalGiftDto mine(FestivalQueries.Receipt row) {
        return MyFestivalGiftDto.builder()
                .id(row.id())
                .union(union(row.union()))
                .year(row.year())
                .festival(row.festival())
                .item(row.item())
                .amount(row.amount().toString())
                .status(MyFestivalGiftDto.StatusEnum.fromValue(row.status()))
                .receivedOn(row.receivedOn())
                .version(row.version())
                .build();
    }

    /** The sum is of all that is hers this year, in whatever way it is given. */
    MyFestivalGiftListDto mine(List<FestivalQueries.Receipt> rows, List<GiftsElsewhere.Given> elsewhere) {
        int year = today().getYear();
        var festivals = rows.stream().filter(row -> row.year() == year).map(FestivalQueries.Receipt::amount);
        Money sum = Stream.concat(festivals, elsewhere.stream().map(GiftsElsewhere.Given::amount))
                .reduce(Money.ZERO, Money::plus);
        return new MyFestivalGiftListDto(
                sum.toString(),
                rows.stream().map(this::mine).toList(),
                elsewhere.stream().map(this::elsewhere).toList());
    }

    private MyOtherGiftDto elsewhere(GiftsElsewhere.Given gift) {
        return MyOtherGiftDto.builder()
                .id(gift.id())
                .union(union(gift.union()))
                .title(gift.title())
                .festival(gift.festival())
                .amount(gift.amount().toString())
                .receivedOn(gift.receivedOn())
                .build();
    }
}
