package org.unionhome.organization.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CreditCode;

/** A credit code whose check character does not fit is taken only with the reason why it is right all the same. */
final class CreditCodePolicy {

    private CreditCodePolicy() {}

    /** Code of what is wrong; nothing when the code may be stored. */
    static Optional<String> fault(String typed, @Nullable String reason) {
        return CreditCode.parse(typed)
                .map(code ->
                        code.checkHolds() || reason != null ? Optional.<String>empty() : Optional.of("CHECK_CHARACTER"))
                .orElse(Optional.of("PATTERN"));
    }

    /** The reason worth keeping: none where the code needs none. */
    static @Nullable String reasonToKeep(@Nullable String typed, @Nullable String reason) {
        boolean needed = typed != null
                && CreditCode.parse(typed).filter(code -> !code.checkHolds()).isPresent();
        return needed ? reason : null;
    }
}
