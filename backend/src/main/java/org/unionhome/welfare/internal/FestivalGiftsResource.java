package org.unionhome.welfare.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.FestivalGiftsApi;
import org.unionhome.api.model.FestivalGiftDto;
import org.unionhome.api.model.FestivalGiftPageDto;
import org.unionhome.api.model.FestivalProxyDto;
import org.unionhome.api.model.FestivalReceiptDto;
import org.unionhome.api.model.FestivalReceiptPageDto;
import org.unionhome.api.model.FestivalRulesDto;
import org.unionhome.api.model.MyFestivalGiftDto;
import org.unionhome.api.model.MyFestivalGiftListDto;
import org.unionhome.api.model.NewFestivalGiftDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.Policies;

/** Gifts at festivals over HTTP. */
class FestivalGiftsResource implements FestivalGiftsApi {

    private final GiveFestivalGift give;
    private final SignForGift sign;
    private final FestivalQueries festivals;
    private final Policies policies;
    private final FestivalMapper mapper;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;

    FestivalGiftsResource(
            GiveFestivalGift give,
            SignForGift sign,
            FestivalQueries festivals,
            Policies policies,
            FestivalMapper mapper,
            Scope scope,
            CurrentActor current,
            CurrentRequest request) {
        this.give = give;
        this.sign = sign;
        this.festivals = festivals;
        this.policies = policies;
        this.mapper = mapper;
        this.scope = scope;
        this.current = current;
        this.request = request;
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public FestivalRulesDto getFestivalRules(UUID unionId) {
        scope.require(current.get(), Permission.WELFARE_READ, unionId);
        return mapper.rules(policies.benefitsIn(unionId, mapper.today()));
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
        UUID id = give.run(FestivalMapper.wanted(asked));
        request.location("/api/v1/festival-gifts/" + id + "/receipts");
        return mapper.gift(festivals.show(id));
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public FestivalReceiptPageDto listFestivalReceipts(UUID giftId, Integer limit, String cursor) {
        var page = festivals.receipts(festivals.show(giftId).id(), limit, cursor);
        return new FestivalReceiptPageDto(mapper.receipts(page.items()), page.next());
    }

    @Override
    @Requires(Permission.WELFARE_WRITE)
    public FestivalReceiptDto noteFestivalProxy(
            UUID receiptId, String ifMatch, FestivalProxyDto asked, String idempotencyKey) {
        var proxy = new SignForGift.Proxy(asked.name().strip(), asked.relation().strip());
        var receipt = sign.byProxy(receiptId, ifMatch, proxy);
        request.version(receipt.version());
        return mapper.receipts(List.of(receipt)).get(0);
    }

    @Override
    @Requires(Permission.SELF)
    public MyFestivalGiftListDto listMyFestivalGifts() {
        return mapper.mine(festivals.mine());
    }

    @Override
    @Requires(Permission.SELF)
    public MyFestivalGiftDto signFestivalReceipt(UUID receiptId, String ifMatch, String idempotencyKey) {
        var receipt = sign.herself(receiptId, ifMatch);
        request.version(receipt.version());
        return mapper.mine(receipt);
    }
}
