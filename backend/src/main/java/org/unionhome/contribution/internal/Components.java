package org.unionhome.contribution.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionhome.kernel.Money;
import org.unionhome.policy.PackRef;

/** Parts of a payroll and the packs that ruled it, as they stand in the row. */
@ApplicationScoped
class Components {

    private static final TypeReference<TreeMap<String, String>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<PackRef>> PACKS = new TypeReference<>() {};
    private final ObjectMapper json;

    Components(ObjectMapper json) {
        this.json = json;
    }

    String written(Map<String, Money> parts) {
        return write(parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().toString(), (one, same) -> one, TreeMap::new)));
    }

    String packs(List<PackRef> packs) {
        return write(packs);
    }

    Map<String, Money> read(String written) {
        try {
            return json.readValue(written, PARTS).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, part -> Money.of(part.getValue()), (one, same) -> one, TreeMap::new));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the parts of a payroll cannot be read", impossible);
        }
    }

    List<PackRef> packsOf(String written) {
        try {
            return json.readValue(written, PACKS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the packs of a contribution cannot be read", impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
