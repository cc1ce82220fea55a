package org.unionhome.integration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Identity;
import org.unionhome.kernel.Permission;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

class ApiClientsTest {

    private static final UUID ROOT = UUID.randomUUID();
    private static final UUID BUREAU = UUID.randomUUID();

    private static ApiClients clients(String... pairs) {
        return new ApiClients(new TwoUnions(), Optional.of(List.of(pairs)));
    }

    private static Identity client(String id, String... scopes) {
        return new Identity(true, id, id, null, null, Set.of(scopes));
    }

    @Test
    void a_client_may_do_what_its_scopes_say_in_its_union() {
        var actor = clients("reader=0101", "writer=ROOT")
                .resolve(client("reader", "members:read", "openid"))
                .orElseThrow();
        assertThat(actor.permissions())
                .containsExactlyInAnyOrder(
                        Permission.SELF, Permission.MEMBER_READ, Permission.HONOR_READ, Permission.UNION_READ);
        assertThat(actor.allTops()).containsExactly(BUREAU);
    }

    @Test
    void a_client_that_is_not_listed_may_do_nothing() {
        var actor = clients("reader=0101")
                .resolve(client("stranger", "members:read"))
                .orElseThrow();
        assertThat(actor.permissions()).isEmpty();
        assertThat(actor.allTops()).isEmpty();
    }

    @Test
    void a_client_whose_union_does_not_exist_may_do_nothing() {
        var actor = clients("reader=nowhere")
                .resolve(client("reader", "members:read"))
                .orElseThrow();
        assertThat(actor.permissions()).isEmpty();
    }

    @Test
    void people_are_not_clients() {
        var person = new Identity(false, "reader", "reader", "reader", null, Set.of("members:read"));
        assertThat(clients("reader=0101").resolve(person)).isEmpty();
    }

    @Test
    void the_platforms_own_names_and_malformed_pairs_are_refused() {
        for (String pair : List.of("system:jobs=ROOT", "reader", "=ROOT", "reader=")) {
            assertThatThrownBy(() -> clients(pair)).as(pair).isInstanceOf(IllegalStateException.class);
        }
    }

    /** A root with a bureau below it. */
    private static final class TwoUnions implements Unions {

        private static final List<UnionInfo> ALL = List.of(
                new UnionInfo(ROOT, ROOT, null, "ROOT", "总工会", "FEDERATION", List.of(ROOT)),
                new UnionInfo(BUREAU, ROOT, ROOT, "0101", "局工会", "BASIC", List.of(ROOT, BUREAU)));

        @Override
        public Optional<UnionInfo> find(UUID id) {
            return ALL.stream().filter(union -> union.id().equals(id)).findFirst();
        }

        @Override
        public UnionInfo require(UUID id) {
            return find(id).orElseThrow();
        }

        @Override
        public Optional<UnionInfo> findByCode(UUID root, String code) {
            return ALL.stream().filter(union -> union.code().equals(code)).findFirst();
        }

        @Override
        public List<UnionInfo> subtree(UUID top) {
            return ALL;
        }

        @Override
        public List<UnionInfo> roots() {
            return ALL.subList(0, 1);
        }

        @Override
        public void requireLiving(UUID union) {
            require(union);
        }

        @Override
        public void refresh() {}
    }
}
