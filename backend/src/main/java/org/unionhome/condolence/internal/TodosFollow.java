package org.unionhome.condolence.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionFollower;

/** Open to-dos go to the union that takes another one's place, and follow the person they are about. */
@ApplicationScoped
class TodosFollow implements UnionFollower, PersonFollower {

    private final Sql sql;

    TodosFollow(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Moved> handedOver(UUID from, UUID into, LocalDate day) {
        int moved = sql.first("select care_todo_hand_over(?, ?)", row -> row.getInt(1), from, into)
                .orElse(0);
        return List.of(new Moved(from, "CARE_TODOS", moved));
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.by("care_todo", "id"));
    }
}
