package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;

/** What a request says and what was handed in with it, as it is kept: encrypted. */
@ApplicationScoped
class ProfileSecrets {

    private final FieldCipher cipher;

    ProfileSecrets(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte @Nullable [] value(@Nullable String plain) {
        return plain == null ? null : cipher.encrypt(SensitiveFields.PROFILE_VALUE, plain);
    }

    @Nullable
    String value(byte @Nullable [] kept) {
        return kept == null ? null : cipher.decrypt(SensitiveFields.PROFILE_VALUE, kept);
    }

    byte @Nullable [] note(@Nullable String plain) {
        return plain == null ? null : cipher.encrypt(SensitiveFields.PROFILE_NOTE, plain);
    }

    @Nullable
    String note(byte @Nullable [] kept) {
        return kept == null ? null : cipher.decrypt(SensitiveFields.PROFILE_NOTE, kept);
    }

    byte[] evidence(byte[] content) {
        return cipher.encrypt(SensitiveFields.PROFILE_EVIDENCE, content);
    }

    byte[] openEvidence(byte[] kept) {
        return cipher.decryptContent(SensitiveFields.PROFILE_EVIDENCE, kept);
    }
}
