package org.unionhome.membership.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Rules as they are kept: JSON of the tree that was entered. */
@ApplicationScoped
class SegmentRules {

    private final ObjectMapper json;

    SegmentRules(ObjectMapper json) {
        this.json = json;
    }

    String written(SegmentNode rule) {
        try {
            return json.writeValueAsString(rule);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a rule cannot be written", impossible);
        }
    }

    SegmentNode read(String stored) {
        try {
            return json.readValue(stored, SegmentNode.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored rule cannot be read", broken);
        }
    }
}
