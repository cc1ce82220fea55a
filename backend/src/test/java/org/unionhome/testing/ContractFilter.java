package org.unionhome.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Holds every answer against openapi.yaml: the status must be documented for the operation, and a JSON body must fit
 * its schema. Remembers what was exercised.
 */
public final class ContractFilter implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContractFilter INSTANCE = new ContractFilter();
    private static final String LOCATION = "https://contract.example/openapi.json";
    private final JsonNode contract;
    private final JsonSchema whole;
    private final Map<String, Pattern> templates = new LinkedHashMap<>();
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final Set<String> exercised = Collections.synchronizedSet(new TreeSet<>());

    private ContractFilter() {
        try {
            contract = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("../openapi.yaml")));
            String json = JSON.writeValueAsString(contract);
            JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, json))));
            // read once: each schema asked for by its own address would keep a contract of its own
            whole = schemas.getSchema(
                    SchemaLocation.of(LOCATION),
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());
            contract.get("paths")
                    .fieldNames()
                    .forEachRemaining(template ->
                            templates.put(template, Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static ContractFilter instance() {
        return INSTANCE;
    }

    /** Operations and statuses seen so far, as {@code operationId status}. */
    public Collection<String> exercised() {
        return Set.copyOf(exercised);
    }

    public JsonNode contract() {
        return contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification asked, FilterableResponseSpecification answered, FilterContext context) {
        Response response = context.next(asked, answered);
        String path = URI.create(asked.getURI()).getPath();
        if (path.startsWith(Api.BASE)) {
            String method = asked.getMethod().toLowerCase(Locale.ROOT);
            check(method, path, templateOf(path), response.statusCode(), response.contentType(), response::asString);
        }
        return response;
    }

    /** The same for an answer that another client was given. */
    public void check(Operation asked, HttpResponse<String> answer) {
        String template = Api.BASE + asked.path();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        check(asked.method().toLowerCase(Locale.ROOT), template, template, answer.statusCode(), type, answer::body);
    }

    private void check(String method, String path, String template, int status, String type, Supplier<String> body) {
        JsonNode operation = contract.at("/paths/" + escape(template) + "/" + method);
        if (template.isEmpty() || operation.isMissingNode()) {
            require(status == 404 || status == 405, method + " " + path + " is not in the contract");
            return;
        }
        JsonNode documented = operation.at("/responses/" + status);
        String name = operation.get("operationId").asText();
        require(!documented.isMissingNode() || status == 413, name + " answers " + status + ", undocumented");
        exercised.add(name + " " + status);
        String mediaType = String.valueOf(type).split(";")[0];
        if (mediaType.endsWith("json") && !body.get().isEmpty() && !documented.isMissingNode()) {
            checkBody(pointer(template, method, status, documented, mediaType), body.get(), name + " " + status);
        }
    }

    private String pointer(String template, String method, int status, JsonNode documented, String mediaType) {
        String base = documented.has("$ref")
                ? documented.get("$ref").asText().substring(1)
                : "/paths/" + escape(template) + "/" + method + "/responses/" + status;
        return base + "/content/" + escape(mediaType) + "/schema";
    }

    private void checkBody(String pointer, String body, String what) {
        require(!contract.at(pointer).isMissingNode(), what + ": this media type is not documented");
        JsonSchema schema = compiled.computeIfAbsent(pointer, at -> whole.getSubSchema(SchemaLocation.Fragment.of(at)));
        try {
            Set<ValidationMessage> faults = schema.validate(JSON.readTree(body));
            require(faults.isEmpty(), what + " does not fit the contract: " + faults);
        } catch (IOException notJson) {
            throw new AssertionError(what + " is not JSON", notJson);
        }
    }

    private String templateOf(String path) {
        if (templates.containsKey(path)) {
            return path;
        }
        String found = "";
        for (var template : templates.entrySet()) {
            if (found.isEmpty() && template.getValue().matcher(path).matches()) {
                found = template.getKey();
            }
        }
        return found;
    }

    private static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new AssertionError(complaint);
        }
    }
}
