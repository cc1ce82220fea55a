package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** In which contests a person took part, what she reached, which titles she got, and what she judged. */
@ApplicationScoped
class ContestData implements PersonalData {

    private final PersonalRows rows;

    ContestData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("contest_entry", "contest_judge", "contest_title");
    }

    @Override
    public List<Part> of(UUID person) {
        Stream<Part> entered = rows.part(
                "contest-entries",
                """
                select c.name as contest, i.name as item, e.name, e.member_union_id as "union", e.status, e.entered_at,
                       e.number, e.theory, e.practice, e.total, e.rank
                  from contest_entry e
                  join contest_item i on i.id = e.item_id
                  join contest c on c.id = i.contest_id
                 where e.person_id = ?
                 order by e.id
                """,
                Map.of(),
                person);
        Stream<Part> judged = rows.part(
                "contest-judging",
                """
                select c.name as contest, i.name as item, j.name, j.member_union_id as "union", j.ended_at
                  from contest_judge j
                  join contest_item i on i.id = j.item_id
                  join contest c on c.id = i.contest_id
                 where j.person_id = ?
                 order by j.id
                """,
                Map.of(),
                person);
        return Stream.of(entered, judged, titles(person))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Part> titles(UUID person) {
        return rows.part(
                "contest-titles",
                """
                select c.name as contest, r.title, r.level, r.issuer, t.given_for, t.name, t.member_union_id as "union",
                       t.rank
                  from contest_title t
                  join contest_title_rule r on r.id = t.rule_id
                  join contest c on c.id = t.contest_id
                 where t.person_id = ?
                 order by t.id
                """,
                Map.of(),
                person);
    }
}
