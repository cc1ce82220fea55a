package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.ContractFilter;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/**
 * Walks every operation of the contract as every role and holds the result against the committed table
 * {@code access-matrix.csv}: x = let in, - = refused. A new operation, or a changed right, fails until the table says
 * so too. What each role meets in other unions is the matter of {@link AccessByRelationTest}.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.csv");
    private World world;
    private UUID own;
    private final Map<Role, TestMember> holders = new EnumMap<>(Role.class);

    @BeforeEach
    void one_holder_of_each_office() {
        world = World.fresh();
        own = world.union("本单位工会", world.root());
        holders.put(Role.MEMBER, world.member("普通会员", own));
        for (Role role : Role.values()) {
            if (role != Role.MEMBER) {
                holders.put(role, world.officer(role.name(), role, own));
            }
        }
    }

    @Test
    void every_operation_lets_in_exactly_whom_the_table_says() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("operation,nobody,"
                + String.join(",", holders.keySet().stream().map(Role::name).toList()));
        for (Operation operation : operations()) {
            var row = new StringBuilder(operation.id()).append(',').append(mark(call(operation, Api::anonymous, own)));
            holders.values()
                    .forEach(holder -> row.append(',').append(mark(call(operation, () -> Api.as(holder), own))));
            rows.add(row.toString());
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/access-matrix.csv"), rows);
        assertThat(rows).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }

    private static String mark(Response response) {
        return response.statusCode() == 401 || response.statusCode() == 403 ? "-" : "x";
    }

    private Response call(Operation operation, Supplier<RequestSpecification> caller, UUID union) {
        RequestSpecification request = caller.get().redirects().follow(false);
        if (operation.asksForUnion()) {
            request.queryParam("unionId", union);
        }
        if (operation.method().matches("POST|PUT")) {
            boolean json = operation.bodyType().contains("json");
            request.contentType(operation.bodyType());
            request.header("If-Match", "\"0\"");
            request = json ? request.body("{}") : request.body("x".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), operation.pathOf(union));
    }

    private static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        ContractFilter.instance().contract().get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(method -> {
                    if (method.getValue().has("operationId")
                            && !method.getValue().at("/tags/0").asText().equals("Session")) {
                        all.add(Operation.of(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        return all;
    }

    private record Operation(String id, String method, String path, String bodyType, boolean asksForUnion) {

        private static final String UNION = "{unionId}";

        String pathOf(UUID union) {
            return path.replace(UNION, union.toString()).substring(Api.BASE.length());
        }

        static Operation of(String path, String method, JsonNode operation) {
            String filled = path.replace("{token}", "x".repeat(43))
                    .replace("{packCode}", "NO-SUCH-PACK")
                    .replace("{kind}", "ROSTER")
                    .replaceAll("\\{(?!unionId})[^}]+}", UUID.randomUUID().toString());
            var types = operation.at("/requestBody/content").fieldNames();
            boolean union = false;
            for (JsonNode parameter : operation.path("parameters")) {
                union |= "unionId".equals(parameter.path("name").asText())
                        && "query".equals(parameter.path("in").asText());
            }
            return new Operation(
                    operation.get("operationId").asText(),
                    method.toUpperCase(Locale.ROOT),
                    filled,
                    types.hasNext() ? types.next() : "application/json",
                    union);
        }
    }
}
