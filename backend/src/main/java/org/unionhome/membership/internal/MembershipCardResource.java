package org.unionhome.membership.internal;

import java.net.URI;
import java.util.List;
import org.unionhome.api.MembershipCardApi;
import org.unionhome.api.model.CardKeyDto;
import org.unionhome.api.model.CardKeySetDto;
import org.unionhome.api.model.MembershipCardDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.ListEtags;
import org.unionhome.kernel.OpenToAnyone;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.UnionTree;

/** The membership card over HTTP, and the keys that verify it. */
class MembershipCardResource implements MembershipCardApi {

    private final MembershipCards cards;
    private final CardSigner signer;
    private final UnionTree tree;
    private final ListEtags etags;

    MembershipCardResource(MembershipCards cards, CardSigner signer, UnionTree tree, ListEtags etags) {
        this.cards = cards;
        this.signer = signer;
        this.tree = tree;
        this.etags = etags;
    }

    @Override
    @Requires(Permission.SELF)
    public MembershipCardDto getMyMembershipCard() {
        var card = cards.mine();
        var member = card.member();
        return MembershipCardDto.builder()
                .name(member.name())
                .memberNo(member.memberNo())
                .union(new UnionRefDto(member.union(), tree.nameOf(member.union())))
                .joinedOn(member.joinedOn())
                .token(card.token())
                .verifyUrl(URI.create(card.verifyUrl()))
                .validFrom(card.from())
                .validUntil(card.until())
                .build();
    }

    @Override
    @OpenToAnyone(because = "a public key is public; whoever is shown a card verifies it with this and nothing else")
    public CardKeySetDto listMembershipCardKeys() {
        var key = CardKeyDto.builder()
                .kty("OKP")
                .crv("Ed25519")
                .x(signer.publicKey())
                .kid(signer.keyId())
                .use("sig")
                .alg("EdDSA")
                .build();
        return etags.tag(new CardKeySetDto(List.of(key)));
    }
}
