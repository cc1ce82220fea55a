package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator does with unions and their kinds. */
@ApplicationScoped
class UnionWrites {

    private final FoundUnion found;
    private final ChangeUnion change;
    private final AddUnionKind add;

    UnionWrites(FoundUnion found, ChangeUnion change, AddUnionKind add) {
        this.found = found;
        this.change = change;
        this.add = add;
    }

    UUID found(UUID parent, String code, UnionFacts facts) {
        return found.run(parent, code, facts);
    }

    void change(UUID id, @Nullable String ifMatch, UnionFacts facts) {
        change.run(id, ifMatch, facts);
    }

    UnionKind add(NewKind wanted) {
        return add.run(wanted);
    }
}
