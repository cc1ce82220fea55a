package org.unionhome.sanatorium.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Draws as they are kept, and what they are made from. */
@ApplicationScoped
class DrawFiles {

    private final ApplicantQueries applicants;
    private final ObjectMapper json;

    DrawFiles(ApplicantQueries applicants, ObjectMapper json) {
        this.applicants = applicants;
        this.json = json;
    }

    /** Those whose companions are all in, each with its persons. */
    List<Allotment.Application> applications(UUID tour) {
        var byNumber = new LinkedHashMap<String, List<Allotment.Person>>();
        applicants.here(tour).stream()
                .filter(one -> one.status().equals("COMPLETE"))
                .forEach(one -> byNumber.computeIfAbsent(one.number(), number -> new ArrayList<>())
                        .add(one.drawn()));
        return byNumber.entrySet().stream()
                .map(one -> new Allotment.Application(one.getKey(), one.getValue()))
                .toList();
    }

    String write(DrawFile file) {
        try {
            return json.writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draw cannot be written", impossible);
        }
    }

    DrawFile read(String stored) {
        try {
            return json.readValue(stored, DrawFile.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draw cannot be read", impossible);
        }
    }
}
