package org.unionhome.policy;

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

/** Questions and decisions as features keep them: JSON with amounts as people write them. */
@ApplicationScoped
public class DecisionText {

    private final ObjectMapper json;

    DecisionText(ObjectMapper json) {
        var money = new SimpleModule()
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addDeserializer(Money.class, new MoneyReader());
        this.json = json.copy().registerModule(money).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public String write(Object kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a decision cannot be written", impossible);
        }
    }

    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("a stored decision cannot be read", malformed);
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
