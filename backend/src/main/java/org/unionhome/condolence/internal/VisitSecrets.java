package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;

/** Encrypts what was said and the names of relatives; a blind index tells two children apart without their names. */
@ApplicationScoped
class VisitSecrets {

    /** Stored values are bound to these names: never rename. */
    static final String NOTE = "condolence.note";

    static final String RELATIVE = "condolence.relativeName";
    static final String HEALTH = "condolence.health";

    /** Longer than anything that is told, so that the length of what is kept tells nothing. */
    private static final int HEALTH_LENGTH = 32;

    private final FieldCipher cipher;

    VisitSecrets(FieldCipher cipher) {
        this.cipher = cipher;
    }

    SealedContent seal(NewVisit visit) {
        return new SealedContent(
                sealed(RELATIVE, visit.relativeName()), sealed(NOTE, visit.note()), sealed(visit.health()));
    }

    /** Keeps the sealed form of what stayed the same. */
    SealedContent sealAgain(NewVisit visit, VisitContent before) {
        byte[] name = Objects.equals(visit.relativeName(), relative(before)) ? before.relativeName() : null;
        byte[] note = Objects.equals(visit.note(), note(before)) ? before.note() : null;
        byte[] health = visit.health().equals(health(before)) ? before.health() : null;
        return new SealedContent(
                name == null ? sealed(RELATIVE, visit.relativeName()) : name,
                note == null ? sealed(NOTE, visit.note()) : note,
                health == null ? sealed(visit.health()) : health);
    }

    Health health(VisitContent content) {
        return content.health() == null ? Health.NONE : health(content.health());
    }

    Health health(byte[] sealed) {
        return Health.of(cipher.decrypt(HEALTH, sealed));
    }

    /** Equal for the same illness of the same person, and for nobody else's: it tells nothing about what it is. */
    @Nullable
    String illnessOf(UUID person, Health health) {
        return health.illness() == null
                ? null
                : HexFormat.of().formatHex(cipher.blindIndex(HEALTH, person + " " + health.illness()));
    }

    private byte @Nullable [] sealed(Health health) {
        String text = health.text();
        return health.isTold() ? cipher.encrypt(HEALTH, text + " ".repeat(HEALTH_LENGTH - text.length())) : null;
    }

    @Nullable
    String note(VisitContent content) {
        return content.note() == null ? null : note(content.note());
    }

    @Nullable
    String relative(VisitContent content) {
        return content.relativeName() == null ? null : relative(content.relativeName());
    }

    String relative(byte[] sealed) {
        return cipher.decrypt(RELATIVE, sealed);
    }

    String note(byte[] sealed) {
        return cipher.decrypt(NOTE, sealed);
    }

    /** Equal for the same name however it was typed: full width, half width, with blanks. */
    @Nullable
    String indexOf(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return HexFormat.of().formatHex(cipher.blindIndex(RELATIVE, plain));
    }

    private byte @Nullable [] sealed(String field, @Nullable String value) {
        return value == null ? null : cipher.encrypt(field, value);
    }
}
