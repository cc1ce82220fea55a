package org.unionhome.welfare.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.api.FestivalGiftsApi;
import org.unionhome.api.model.FestivalGiftDecisionDto;
import org.unionhome.api.model.FestivalGiftDto;
import org.unionhome.api.model.FestivalGiftPageDto;
import org.unionhome.api.model.FestivalProxyDto;
import org.unionhome.api.model.FestivalReceiptDto;
import org.unionhome.api.model.FestivalReceiptPageDto;
import org.unionhome.api.model.FestivalRulesDto;
import org.unionhome.api.model.MyFestivalGiftDto;
import org.unionhome.api.model.MyFestivalGiftListDto;
import org.unionhome.api.model.NewFestivalGiftDto;
import org.unionhome.api.model.TakingBackDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.Policies;

/** Gifts at festivals over HTTP. */
class FestivalGiftsResource implements FestivalGiftsApi {

    private final ProposeFestivalGift propose;
    private final DecideFestivalGift decide;
    private final CancelFestivalGift cancel;
    private final SignForGift sign;
    private final ShowFestivalProxy showProxy;
    private final FestivalQueries festivals;
    private final OwnYear ownYear;
    private final Policies policies;
    private final FestivalMapper mapper;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    FestivalGiftsResource(
            ProposeFestivalGift propose,
            DecideFestivalGift decide,
            CancelFestivalGift cancel,
            SignForGift sign,
            ShowFestivalProxy showProxy,
            FestivalQueries festivals,
            OwnYear ownYear,
            Policies policies,
            FestivalMapper mapper,
            Scope scope,
            CurrentActor current,
            CurrentRequest request) {
        this.propose = propose;
        this.decide = decide;
        this.cancel = cancel;
        this.sign = sign;
        this.showProxy = showProxy;
        this.festivals = festivals;
        this.ownYear = ownYear;
        this.policies = policies;
        this.mapper = mapper;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public FestivalRulesDto getFestivalRules(UUID unionId, LocalDate onDay) {
        scope.require(current.get(), Permission.WELFARE_READ, unionId);
        return mapper.rules(unionId, policies.benefitsIn(unionId, Objects.requireNonNullElse(onDay, mapper.today())));
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public FestivalGiftPageDto listFestivalGifts(Integer limit, String cursor) {
        var page = festivals.list(limit, cursor);
        return new FestivalGiftPageDto(page.map(mapper::gift), page.next());
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public FestivalGiftDto giveFestivalGift(String idempotencyKey, NewFestivalGiftDto asked) {
        UUID id = propose.run(FestivalMapper.wanted(asked));
        request.location("/api/v1/festival-gifts/" + id + "/receipts");
        return mapper.gift(festivals.show(id, Permission.WELFARE_WRITE));
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public FestivalGiftDto decideFestivalGift(
            UUID giftId, String ifMatch, String idempotencyKey, FestivalGiftDecisionDto asked) {
        if (asked.approve()) {
            decide.approve(giftId, ifMatch);
        } else if (asked.reason() == null || asked.reason().isBlank()) {
            throw Problem.ofFault("/reason", "REQUIRED");
        } else {
            decide.reject(giftId, ifMatch, asked.reason().strip());
        }
        return decided(giftId);
    }

    @Override
    @Requires(Permission.CLAIM_DECIDE)
    public FestivalGiftDto cancelFestivalGift(UUID giftId, String ifMatch, TakingBackDto asked, String idempotencyKey) {
        cancel.run(giftId, ifMatch, asked.reason().strip());
        return decided(giftId);
    }

    private FestivalGiftDto decided(UUID id) {
        FestivalGiftRow gift = festivals.show(id, Permission.CLAIM_DECIDE);
        request.version(gift.version());
        return mapper.gift(gift);
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public FestivalReceiptPageDto listFestivalReceipts(UUID giftId, Integer limit, String cursor) {
        var page = festivals.receipts(
                festivals.show(giftId, Permission.WELFARE_READ).id(), limit, cursor);
        return new FestivalReceiptPageDto(mapper.receipts(page.items()), page.next());
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public FestivalReceiptDto noteFestivalProxy(
            UUID receiptId, String ifMatch, FestivalProxyDto asked, String idempotencyKey) {
        var receipt = sign.byProxy(receiptId, ifMatch, FestivalMapper.proxy(asked));
        request.version(receipt.version());
        return mapper.receipts(List.of(receipt)).get(0);
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public FestivalProxyDto getFestivalProxy(UUID receiptId) {
        return FestivalMapper.proxy(showProxy.run(receiptId));
    }

    @Override
    @Requires(Permission.SELF)
    public MyFestivalGiftListDto listMyFestivalGifts() {
        return mapper.mine(festivals.mine(), ownYear.gifts());
    }

    @Override
    @Requires(Permission.SELF)
    public MyFestivalGiftDto signFestivalReceipt(UUID receiptId, String ifMatch, String idempotencyKey) {
        var receipt = sign.herself(receiptId, ifMatch);
        request.version(receipt.version());
        return mapper.mine(receipt);
    }
}
