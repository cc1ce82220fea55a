package org.unionhome.membership.internal;

import java.util.UUID;
import org.unionhome.api.ConsentApi;
import org.unionhome.api.model.ConsentDto;
import org.unionhome.api.model.ConsentListDto;
import org.unionhome.api.model.GivenConsentDto;
import org.unionhome.api.model.GivenConsentListDto;
import org.unionhome.api.model.NewConsentDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Consents over HTTP. */
class ConsentResource implements ConsentApi {

    private final ConsentQueries consents;
    private final GiveConsent give;
    private final WithdrawConsent withdraw;
    private final ConsentMapper mapper;

    ConsentResource(ConsentQueries consents, GiveConsent give, WithdrawConsent withdraw, ConsentMapper mapper) {
        this.consents = consents;
        this.give = give;
        this.withdraw = withdraw;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.SELF)
    public ConsentListDto listMyConsents() {
        return new ConsentListDto(consents.mine().stream().map(mapper::consent).toList());
    }

    @Override
    @Requires(Permission.SELF)
    public ConsentDto giveConsent(NewConsentDto asked, String idempotencyKey) {
        return mapper.consent(give.run(asked.purpose(), asked.version()));
    }

    @Override
    @Requires(Permission.SELF)
    public ConsentDto withdrawConsent(String purpose, String idempotencyKey) {
        return mapper.consent(withdraw.run(purpose));
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public GivenConsentListDto listMemberConsents(UUID memberId) {
        return new GivenConsentListDto(consents.ofMember(memberId).stream()
                .map(one ->
                        new GivenConsentDto(one.purpose().code(), one.purpose().name(), one.given()))
                .toList());
    }
}
