package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionhome.policy.MutualAidScheme;
import org.unionhome.policy.PackRef;
import org.unionhome.policy.Policies;

/** Schemes as the packs write them: of a day for new rounds, of the round's own version for everything else. */
@ApplicationScoped
class Schemes {

    private final Policies policies;

    Schemes(Policies policies) {
        this.policies = policies;
    }

    List<MutualAidScheme> on(LocalDate day) {
        return policies.mutualAidOn(day);
    }

    Optional<MutualAidScheme> on(LocalDate day, String code) {
        return on(day).stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    MutualAidScheme of(Round round) {
        return of(round.pack(), round.scheme());
    }

    MutualAidScheme of(PackRef pack, String code) {
        return policies.mutualAid(pack, code)
                .orElseThrow(() -> new IllegalStateException("scheme " + code + " is not in its pack"));
    }
}
