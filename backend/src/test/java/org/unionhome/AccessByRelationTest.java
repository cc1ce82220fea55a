package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Operation;
import org.unionhome.testing.People;
import org.unionhome.testing.PlausibleValues;
import org.unionhome.testing.SampleCalls;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/**
 * Walks every operation as every role, about something real in the own union, the one above, one below, one beside and
 * one of another root, and holds the answers against the committed table {@code access-by-relation.csv}: for each
 * relation one letter a role. x = let in, - = may not do it anywhere, 0 = finds nothing there, ? = the sample was not
 * accepted, so nothing is said. Whatever was refused has to be in the audit log.
 */
@QuarkusTest
class AccessByRelationTest {

    private static final Path TABLE = Path.of("src/test/resources/access-by-relation.csv");
    private static final Set<String> ADDRESSES = Set.of(
            "kind", "purpose", "token", "packCode", "permission", "committeeId", "seatId", "electionId", "position");
    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);
    /** What in an address names one of a collection. */
    private static final Map<String, String> COLLECTIONS = Map.of(
            "proposalId", "/appointment-proposals",
            "delegationId", "/delegations",
            "eventId", "/events",
            "visitId", "/condolence-visits",
            "admissionId", "/admissions",
            "electionId", "/elections",
            "committeeId", "/committees",
            "campaignId", "/campaigns",
            "employerId", "/employers");

    private static final ObjectMapper JSON = new ObjectMapper();
    private final SampleCalls calls = new SampleCalls(TODAY, ADDRESSES);
    private final List<Operation> operations = Operation.all();
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final Map<Relation, UUID> unions = new EnumMap<>(Relation.class);
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private World world;
    private World elsewhere;

    private enum Relation {
        OWN,
        PARENT,
        CHILD,
        SIBLING,
        FOREIGN
    }

    @BeforeEach
    void one_holder_of_each_office_in_one_union_of_a_tree_beside_another_tree() {
        world = World.fresh();
        elsewhere = World.fresh();
        UUID parent = world.union("市直属机关工会工委", world.root(), "WENZHOU-ORG-2019");
        unions.put(Relation.PARENT, parent);
        unions.put(Relation.OWN, world.union("本单位工会", parent));
        unions.put(Relation.CHILD, world.union("分工会", unions.get(Relation.OWN)));
        unions.put(Relation.SIBLING, world.union("邻单位工会", parent));
        unions.put(
                Relation.FOREIGN,
                elsewhere.union("外系统工会", elsewhere.union("外系统工委", elsewhere.root(), "WENZHOU-ORG-2019")));
        for (Role role : Role.values()) {
            TestMember holder = world.member(role.name(), unions.get(Relation.OWN));
            if (role != Role.MEMBER) {
                world.appoint(holder, role, unions.get(Relation.OWN));
            }
            tokens.put(role, Tokens.of(holder));
        }
    }

    @Test
    void every_operation_by_every_role_in_every_relation_is_as_the_table_says() throws Exception {
        Map<Relation, Map<String, String>> found = walkAll();
        var rows = new ArrayList<String>();
        rows.add("operation,"
                + String.join(
                        ",", Arrays.stream(Relation.values()).map(Enum::name).toList()) + ","
                + String.join(" ", tokens.keySet().stream().map(Enum::name).toList()));
        for (Operation operation : operations) {
            rows.add(operation.id() + ","
                    + String.join(
                            ",",
                            found.values().stream()
                                    .map(by -> by.get(operation.id()))
                                    .toList()));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/access-by-relation.csv"), rows);
        assertThat(unrecorded()).as("refusals without a line in the audit log").isEmpty();
        assertThat(rows).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }

    @Test
    void without_a_session_nothing_is_open_but_a_calendar_by_its_secret_and_the_keys_of_cards() throws Exception {
        Map<String, Object> things = things(world, unions.get(Relation.OWN));
        var open = new TreeSet<String>();
        for (Operation operation : operations) {
            if (calls.make(operation, null, things).statusCode() != 401) {
                open.add(operation.id());
            }
        }
        assertThat(open).containsExactly("listMembershipCardKeys", "readCalendarFeed");
    }

    /** Each relation has its own things, so that what one role does to them changes nothing for the other relations. */
    private Map<Relation, Map<String, String>> walkAll() throws Exception {
        var threads = Executors.newFixedThreadPool(Relation.values().length);
        try {
            var walks = new ArrayList<Callable<Map<String, String>>>();
            unions.forEach((relation, union) -> walks.add(() -> walk(relation)));
            var found = new EnumMap<Relation, Map<String, String>>(Relation.class);
            List<Future<Map<String, String>>> answers = threads.invokeAll(walks);
            var relations = new ArrayList<>(unions.keySet());
            for (int i = 0; i < answers.size(); i++) {
                found.put(relations.get(i), answers.get(i).get());
            }
            return found;
        } finally {
            threads.shutdown();
        }
    }

    /** First what only reads, then what changes, in the order of the contract. */
    private Map<String, String> walk(Relation relation) throws IOException, InterruptedException {
        Map<String, Object> things = things(relation == Relation.FOREIGN ? elsewhere : world, unions.get(relation));
        var letters = new LinkedHashMap<String, String>();
        for (boolean safe : List.of(true, false)) {
            for (Operation operation : operations) {
                if (operation.isSafe() == safe) {
                    var row = new StringBuilder();
                    for (String token : tokens.values()) {
                        row.append(letter(operation, calls.make(operation, token, things)));
                    }
                    letters.put(operation.id(), row.toString());
                }
            }
        }
        return letters;
    }

    /** One of each kind in that union, made by officers of it from the samples of the contract. */
    private Map<String, Object> things(World in, UUID union) throws IOException, InterruptedException {
        TestMember chair = in.officer("主席", Role.CHAIR, union);
        var makers = List.of(
                chair,
                in.officer("系统管理员", Role.ADMINISTRATOR, union),
                in.officer("安全管理员", Role.SECURITY_ADMINISTRATOR, union));
        UUID member = in.member("会员", union).id();
        var things = new HashMap<>(PlausibleValues.on(TODAY));
        things.put("unionId", union);
        things.put("memberId", member);
        things.put("holders", List.of(Map.of("memberId", member, "post", "MEMBER")));
        things.put("appointmentId", World.text("select id::text from appointment where person_id = ?", chair.id()));
        things.put(
                "idNumber",
                People.idNumber(
                        LocalDate.of(1990, 1, 15), 101 + 2 * relationOf(union).ordinal()));
        for (var thing : COLLECTIONS.entrySet()) {
            make(thing.getKey(), thing.getValue(), makers, things);
        }
        return things;
    }

    private void make(String id, String collection, List<TestMember> makers, Map<String, Object> things)
            throws IOException, InterruptedException {
        Operation create = operations.stream()
                .filter(operation -> operation.creates(collection))
                .findFirst()
                .orElseThrow();
        for (TestMember by : makers) {
            HttpResponse<String> made = calls.make(create, Tokens.of(by), things);
            if (made.statusCode() == 201) {
                JsonNode answer = JSON.readTree(made.body());
                things.put(id, answer.get("id").asText());
                if (answer.at("/holders/0").has("id")) {
                    things.put("seatId", answer.at("/holders/0/id").asText());
                }
            }
        }
        assertThat(things).as("a sample of " + create.id()).containsKey(id);
    }

    private Relation relationOf(UUID union) {
        return unions.entrySet().stream()
                .filter(entry -> entry.getValue().equals(union))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private char letter(Operation operation, HttpResponse<String> answer) {
        int status = answer.statusCode();
        // other words refuse for other reasons; the log itself, when it is read, is full of these
        if (status >= 400
                && (answer.body().contains("\"NOT_ALLOWED\"") || answer.body().contains("\"NOT_FOUND\""))) {
            refused.put(answer.headers().firstValue("X-Request-Id").orElseThrow(), operation.id());
        }
        if (status < 400 || List.of(409, 412, 422).contains(status)) {
            return 'x';
        }
        return switch (status) {
            case 400 -> '?';
            case 403 -> '-';
            case 404 -> '0';
            default -> throw new AssertionError(operation.id() + " answered " + status + ": " + answer.body());
        };
    }

    /** Which operations refused somebody without a line in the audit log; what anybody may call has nobody to name. */
    private Set<String> unrecorded() {
        String kept = World.text(
                "select coalesce(string_agg(request_id, ','), '') from audit_entry"
                        + " where outcome = 'REFUSED' and request_id = any (string_to_array(?, ','))",
                String.join(",", refused.keySet()));
        var missing = new HashMap<>(refused);
        missing.keySet().removeAll(Arrays.asList(kept.split(",")));
        var operations = new TreeSet<>(missing.values());
        operations.remove("readCalendarFeed");
        return operations;
    }
}
