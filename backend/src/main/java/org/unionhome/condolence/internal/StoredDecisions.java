package org.unionhome.condolence.internal;

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
import org.unionhome.policy.CareQuestion;
import org.unionhome.policy.Decision;
import org.unionhome.policy.Policies;

/** Decisions as they are kept with the visit: the question, the answer, and the version of the pack that gave it. */
@ApplicationScoped
class StoredDecisions {

    private final ObjectMapper json;
    private final Policies policies;

    StoredDecisions(ObjectMapper json, Policies policies) {
        var money = new SimpleModule()
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addDeserializer(Money.class, new MoneyReader());
        this.json = json.copy().registerModule(money).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.policies = policies;
    }

    String write(Judgement judged) {
        try {
            return json.writeValueAsString(new Stored(judged.question(), judged.decision()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a decision cannot be written", impossible);
        }
    }

    CareQuestion question(String stored) {
        return parse(stored).question();
    }

    Decision read(String stored) {
        return parse(stored).decision();
    }

    /** Asks the same versions of the same packs again; equal to what is stored unless somebody tampered with it. */
    Decision replay(String stored) {
        Stored then = parse(stored);
        return policies.replay(then.decision(), then.question());
    }

    private Stored parse(String stored) {
        try {
            return json.readValue(stored, Stored.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("a stored decision cannot be read", malformed);
        }
    }

    private record Stored(CareQuestion question, Decision decision) {}

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
