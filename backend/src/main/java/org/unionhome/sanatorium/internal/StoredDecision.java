package org.unionhome.sanatorium.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.policy.Decision;

/** Decisions of the rules as they are kept with what they were about. */
@ApplicationScoped
class StoredDecision {

    private final ObjectMapper json;

    StoredDecision(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Decision decision) {
        try {
            return json.writeValueAsString(decision);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a decision cannot be written", impossible);
        }
    }

    Decision read(String stored) {
        try {
            return json.readValue(stored, Decision.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a decision cannot be read", impossible);
        }
    }
}
