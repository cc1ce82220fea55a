package org.unionhome.aid.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Money;

/** Households, judgements, reasons and documents as they are kept: encrypted. Names are bound to stored values. */
@ApplicationScoped
class HardshipSeal {

    static final String REASON = "hardship.reason";
    static final String HOUSEHOLD = "hardship.household";
    static final String JUDGEMENT = "hardship.judgement";
    private static final String EVIDENCE = "hardship.evidence";
    private final FieldCipher cipher;
    private final ObjectMapper json;

    HardshipSeal(FieldCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        var money = new SimpleModule()
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addDeserializer(Money.class, new MoneyReader());
        this.json = json.copy().registerModule(money).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    byte[] household(Household household) {
        return sealed(HOUSEHOLD, household);
    }

    Household household(byte[] kept) {
        return opened(HOUSEHOLD, kept, Household.class);
    }

    byte[] judgement(Judgement judgement) {
        return sealed(JUDGEMENT, judgement);
    }

    Judgement judgement(byte[] kept) {
        return opened(JUDGEMENT, kept, Judgement.class);
    }

    byte @Nullable [] reason(@Nullable String reason) {
        return reason == null ? null : cipher.encrypt(REASON, reason);
    }

    @Nullable
    String reason(byte @Nullable [] kept) {
        return kept == null ? null : cipher.decrypt(REASON, kept);
    }

    byte[] evidence(byte[] content) {
        return cipher.encrypt(EVIDENCE, content);
    }

    byte[] openEvidence(byte[] kept) {
        return cipher.decryptContent(EVIDENCE, kept);
    }

    private byte[] sealed(String field, Object value) {
        try {
            return cipher.encrypt(field, json.writeValueAsBytes(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(field + " cannot be written", impossible);
        }
    }

    private <T> T opened(String field, byte[] kept, Class<T> type) {
        try {
            return json.readValue(cipher.decryptContent(field, kept), type);
        } catch (IOException malformed) {
            throw new IllegalStateException(field + " cannot be read", malformed);
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1L;

        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Money.of(parser.getText());
        }
    }
}
