package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Folding;

/** What is encrypted of recipients and receipts, and the blind indexes by which they are found. */
@ApplicationScoped
class RecipientSecrets {

    /** Stored values are bound to these names: never rename. */
    static final String NAME = "campaign.recipientName";

    static final String ID_TAIL = "campaign.recipientIdTail";
    static final String SIGNATURE = "campaign.signature";
    static final String PROXY = "campaign.proxyName";
    private static final String CODE = "campaign.code";
    /** The index of identity numbers in files of members: the same number gives the same index. */
    private static final String ID_NUMBER = "person.idNumber";

    private final FieldCipher cipher;

    RecipientSecrets(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(String field, String value) {
        return cipher.encrypt(field, value);
    }

    byte[] seal(byte[] signature) {
        return cipher.encrypt(SIGNATURE, signature);
    }

    String open(String field, byte[] sealed) {
        return cipher.decrypt(field, sealed);
    }

    byte[] signature(byte[] sealed) {
        return cipher.decryptContent(SIGNATURE, sealed);
    }

    byte[] indexOfName(String name) {
        return cipher.blindIndex(NAME, Folding.fold(name).replace(" ", ""));
    }

    /** By the whole number when it is known, else by name and last digits. */
    byte[] identity(Outsider outsider) {
        return outsider.idNumber() == null
                ? cipher.blindIndex(ID_TAIL, Folding.fold(outsider.name()).replace(" ", "") + "|" + outsider.idTail())
                : cipher.blindIndex(ID_NUMBER, outsider.idNumber().reveal());
    }

    /** Tells one proxy from another by her name and the last digits of her identity number. */
    byte[] indexOfProxy(String name, String idTail) {
        return cipher.blindIndex(PROXY, Folding.fold(name).replace(" ", "") + "|" + idTail);
    }

    byte[] indexOfSignature(byte[] signature) {
        return cipher.blindIndex(SIGNATURE, HexFormat.of().formatHex(signature));
    }

    byte[] indexOfCode(String recipient, String code) {
        return cipher.blindIndex(CODE, recipient + "|" + code);
    }
}
