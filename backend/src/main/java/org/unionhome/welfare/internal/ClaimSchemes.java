package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Money;
import org.unionhome.policy.MutualAidScheme;

/** The scheme a claim is made under, as its round's version of the pack writes it. */
@ApplicationScoped
class ClaimSchemes {

    private final Schemes schemes;

    ClaimSchemes(Schemes schemes) {
        this.schemes = schemes;
    }

    /** @param tableGrants absent where the document names nothing */
    record Ruling(MutualAidScheme scheme, @Nullable Money tableGrants) {}

    Ruling of(ClaimRow claim) {
        MutualAidScheme scheme = schemes.of(claim.pack(), claim.scheme());
        Money grants = scheme.granted(claim.category(), claim.personalCost(), claim.shares())
                .orElse(null);
        return new Ruling(scheme, grants);
    }
}
