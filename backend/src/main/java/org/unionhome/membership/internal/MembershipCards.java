package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.UnionTree;

/**
 * Makes the membership card (会员证) of the signed-in member. It lives half a day: nobody has to be asked whether it was
 * revoked, as a card of somebody who left cannot be renewed.
 */
@ApplicationScoped
class MembershipCards {

    static final Duration VALID = Duration.ofHours(12);
    static final String TYPE = "membership-card+jwt";
    private static final String ACTIVE = "ACTIVE";
    private final CurrentActor current;
    private final MemberQueries members;
    private final UnionTree tree;
    private final CardSigner signer;
    private final String publicUrl;
    private final Clock clock;

    MembershipCards(
            CurrentActor current,
            MemberQueries members,
            UnionTree tree,
            CardSigner signer,
            @ConfigProperty(name = "unionhome.public-url") String publicUrl,
            Clock clock) {
        this.current = current;
        this.members = members;
        this.tree = tree;
        this.signer = signer;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
        this.clock = clock;
    }

    /** One statement. @throws Problem NO_MEMBERSHIP when she is not in full membership now */
    Card mine() {
        MemberQueries.Full member = Optional.ofNullable(current.get().person())
                .flatMap(members::own)
                .filter(own -> own.status().equals(ACTIVE))
                .orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        Instant from = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.plus(VALID);
        String token = signer.sign(
                TYPE,
                Map.of(
                        "iss", publicUrl,
                        "sub", member.memberNo(),
                        "name", member.name(),
                        "union", tree.nameOf(member.union()),
                        "iat", from.getEpochSecond(),
                        "exp", until.getEpochSecond()));
        return new Card(member, token, publicUrl + "/verify#" + token, from, until);
    }

    record Card(MemberQueries.Full member, String token, String verifyUrl, Instant from, Instant until) {}
}
