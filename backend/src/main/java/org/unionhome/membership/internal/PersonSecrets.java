package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;

/** Sensitive values of a person as they are kept: encrypted, beside the blind indexes by which they are found. */
@ApplicationScoped
class PersonSecrets {

    private static final int TAIL = 4;
    private final FieldCipher cipher;

    PersonSecrets(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] encrypted(IdNumber number) {
        return cipher.encrypt(SensitiveFields.ID_NUMBER, number.reveal());
    }

    byte[] index(IdNumber number) {
        return cipher.blindIndex(SensitiveFields.ID_NUMBER, number.reveal());
    }

    byte[] encrypted(PhoneNumber phone) {
        return cipher.encrypt(SensitiveFields.PHONE, phone.reveal());
    }

    byte[] index(PhoneNumber phone) {
        return cipher.blindIndex(SensitiveFields.PHONE, phone.reveal());
    }

    byte[] tailIndex(PhoneNumber phone) {
        return tailIndex(phone.reveal());
    }

    /** @param digits a whole number or its last four digits */
    byte[] tailIndex(String digits) {
        return cipher.blindIndex(SensitiveFields.PHONE_TAIL, digits.substring(digits.length() - TAIL));
    }

    Optional<IdNumber> idNumber(byte @Nullable [] kept) {
        return Optional.ofNullable(kept)
                .flatMap(stored -> IdNumber.parse(cipher.decrypt(SensitiveFields.ID_NUMBER, stored)));
    }

    Optional<PhoneNumber> phone(byte @Nullable [] kept) {
        return Optional.ofNullable(kept)
                .flatMap(stored -> PhoneNumber.parse(cipher.decrypt(SensitiveFields.PHONE, stored)));
    }
}
