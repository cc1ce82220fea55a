package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.Unions;

/** Who uses a pack: whoever changes it must answer for all of them. */
@ApplicationScoped
class PackUsers {

    private static final String USERS =
            """
            select distinct union_id
              from pack_adoption
             where pack_code = ? and coalesce(upper(period) > ?::date, true)
            """;
    private final Unions unions;
    private final PacksInUse packs;
    private final Sql sql;
    private final Clock clock;

    PackUsers(Unions unions, PacksInUse packs, Sql sql, Clock clock) {
        this.unions = unions;
        this.packs = packs;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Whether the pack is used, now or later, by the union or below it and nowhere else. One that holds everywhere never
     * is, nor one that came with the product: whoever takes that up means the words of its document. One statement.
     */
    boolean onlyWithin(Pack pack, UUID top) {
        String code = pack.ref().code();
        List<UUID> users = sql.list(USERS, row -> Sql.id(row, "union_id"), code, LocalDate.now(clock));
        return !pack.everywhere()
                && !packs.isShipped(code)
                && !users.isEmpty()
                && users.stream().allMatch(user -> isWithin(user, top));
    }

    private boolean isWithin(UUID user, UUID top) {
        return unions.find(user).filter(union -> union.line().contains(top)).isPresent();
    }
}
