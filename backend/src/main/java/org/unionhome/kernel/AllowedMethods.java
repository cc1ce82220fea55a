package org.unionhome.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods the contract knows at an address, for the Allow header of a 405. */
@ApplicationScoped
public class AllowedMethods {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private final Map<Pattern, String> byPath = new LinkedHashMap<>();

    AllowedMethods() {
        try (var file = AllowedMethods.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            JsonNode paths = new ObjectMapper(new YAMLFactory()).readTree(file).get("paths");
            paths.fields()
                    .forEachRemaining(path -> byPath.put(
                            Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")), methods(path.getValue())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Comma-separated; empty when the address is not in the contract. */
    String at(String path) {
        return byPath.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String methods(JsonNode path) {
        Set<String> names = new TreeSet<>();
        path.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                names.add(name.toUpperCase(Locale.ROOT));
            }
        });
        return names.stream().collect(Collectors.joining(", "));
    }
}
