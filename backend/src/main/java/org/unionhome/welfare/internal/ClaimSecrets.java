package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;

/** Encrypts what a claim says of somebody's health. */
@ApplicationScoped
class ClaimSecrets {

    /** Stored values are bound to these names: never rename. */
    static final String CATEGORY = "welfare.claimCategory";

    static final String NOTE = "welfare.claimNote";
    static final String REASON = "welfare.claimRefusal";
    static final String RETURNED = "welfare.claimReturned";
    static final String AUTHORISED = "welfare.claimAuthorised";
    static final String DECISION = "welfare.claimDecision";

    /** As long as a category can be, so that the length of what is kept tells nothing. */
    private static final int CATEGORY_LENGTH = 40;

    private final FieldCipher cipher;

    ClaimSecrets(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] category(String category) {
        return cipher.encrypt(CATEGORY, category + " ".repeat(Math.max(0, CATEGORY_LENGTH - category.length())));
    }

    /** Equal for the same category of the same person, and for nobody else's. */
    byte[] indexOf(UUID person, String category) {
        return cipher.blindIndex(CATEGORY, person + " " + category);
    }

    byte @Nullable [] seal(String field, @Nullable String text) {
        return text == null ? null : cipher.encrypt(field, text);
    }

    /** @param before as it was kept before it was encrypted */
    @Nullable
    String open(String field, byte @Nullable [] sealed, @Nullable String before) {
        return sealed == null ? before : cipher.decrypt(field, sealed).stripTrailing();
    }
}
