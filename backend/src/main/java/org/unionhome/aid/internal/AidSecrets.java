package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Folding;

/** What is kept encrypted of a case, and the index by which a pupil is recognised without her name. */
@ApplicationScoped
class AidSecrets {

    static final String NEED = "aid.need";
    static final String ASKED = "aid.asked";
    static final String PUPIL = "aid.pupil";
    static final String BILL = "aid.bill";
    static final String FOLLOW_UP = "aid.follow-up";
    static final String CHILD = "aid.pledge.child";
    static final String GUARDIAN = "aid.pledge.guardian";
    static final String BENEFICIARY = "aid.pairing.beneficiary";
    static final String AGREED = "aid.pairing.guardian";
    static final String CONTACT = "aid.pairing.contact";
    static final String APPEAL = "aid.appeal";
    static final String RECOVERY = "aid.recovery";
    static final String EVIDENCE = "aid.evidence";
    private final FieldCipher cipher;

    AidSecrets(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(String field, String text) {
        return cipher.encrypt(field, text);
    }

    byte[] sealFile(byte[] content) {
        return cipher.encrypt(EVIDENCE, content);
    }

    byte[] openFile(byte[] kept) {
        return cipher.decryptContent(EVIDENCE, kept);
    }

    String open(String field, byte[] kept) {
        return cipher.decrypt(field, kept);
    }

    /** Recognises the same child of the same guardian, or the same household. */
    byte[] index(NewPairing pairing) {
        String agreed = pairing.agreedFor();
        return cipher.blindIndex(
                BENEFICIARY, Folding.fold(pairing.beneficiary()) + "|" + (agreed == null ? "" : Folding.fold(agreed)));
    }

    /** Recognises the same child of the same guardian; where two are of one name, within one group alone. */
    byte[] index(String child, String guardian, @Nullable UUID group) {
        String names = Folding.fold(child).replace(" ", "") + "|"
                + Folding.fold(guardian).replace(" ", "");
        return cipher.blindIndex(CHILD, group == null ? names : names + "|" + group);
    }

    /** Recognises the same bill, however its number is written. */
    byte @Nullable [] billIndex(@Nullable String number) {
        return number == null
                ? null
                : cipher.blindIndex(BILL, Folding.fold(number).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    byte @Nullable [] index(NewAidCase.@Nullable Pupil pupil) {
        return pupil == null ? null : cipher.blindIndex(PUPIL, Folding.fold(pupil.name()) + "|" + pupil.birthDate());
    }
}
