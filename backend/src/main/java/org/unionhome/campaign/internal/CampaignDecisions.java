package org.unionhome.campaign.internal;

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
import org.unionhome.kernel.Money;
import org.unionhome.policy.Decision;

/** Decisions as they are kept with the campaign: the question, the answer, and the version of the pack that gave it. */
@ApplicationScoped
class CampaignDecisions {

    private final ObjectMapper json;

    CampaignDecisions(ObjectMapper json) {
        var money = new SimpleModule()
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addDeserializer(Money.class, new MoneyReader());
        this.json = json.copy().registerModule(money).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(JudgedCampaign judged) {
        try {
            return json.writeValueAsString(judged);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a decision cannot be written", impossible);
        }
    }

    Decision read(String stored) {
        try {
            return json.readValue(stored, JudgedCampaign.class).decision();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("a stored decision cannot be read", malformed);
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {

        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Money.of(parser.getText());
        }
    }
}
