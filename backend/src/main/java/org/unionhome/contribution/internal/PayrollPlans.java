package org.unionhome.contribution.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans of rows as they are kept with the preview. */
@ApplicationScoped
class PayrollPlans {

    private final ObjectMapper json;

    PayrollPlans(ObjectMapper json) {
        this.json = json;
    }

    String written(PayrollPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written", impossible);
        }
    }

    PayrollPlan read(String plan) {
        try {
            return json.readValue(plan, PayrollPlan.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be read", impossible);
        }
    }
}
