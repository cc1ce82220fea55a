package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhome.kernel.Sql;

/** The category of post of somebody who had two files: what one of them says is true of the other that says nothing. */
@ApplicationScoped
class MergedPost {

    private final Sql sql;

    MergedPost(Sql sql) {
        this.sql = sql;
    }

    /** Fills what the one who stays does not have, and notes it with the merging. Before the absorbed standing ends. */
    void take(Merge merge) {
        boolean taken = sql.update(
                        """
                        update person stays
                           set post_category = goes.post_category, version = stays.version + 1,
                               updated_at = now()
                          from person goes
                         where stays.id = ? and goes.id = ? and stays.post_category is null
                           and goes.post_category is not null
                        """,
                        merge.survivor(),
                        merge.absorbed())
                == 1;
        if (taken) {
            sql.update(
                    """
                    update person_merge g
                       set post_category = (select p.post_category from person p where p.id = g.survivor_id)
                     where g.id = ?
                    """,
                    merge.id());
        }
    }

    /** Takes back what was filled, unless somebody wrote something else in the meantime. */
    void giveBack(Merge merge) {
        sql.update(
                """
                update person p
                   set post_category = null, version = p.version + 1, updated_at = now()
                  from person_merge g
                 where g.id = ? and p.id = g.survivor_id and p.post_category = g.post_category
                """,
                merge.id());
    }
}
