package org.unionhome.kernel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What PostgreSQL's row-level security is told about the caller; each field is the text of a PostgreSQL array. */
record RowContext(String subject, String memberNo, String persons, String tops, String lineage) {

    static final RowContext NOBODY = new RowContext("", "", "{}", "{}", "{}");

    static RowContext of(Identity identity) {
        return new RowContext(identity.subject(), orEmpty(identity), "{}", "{}", "{}");
    }

    static RowContext of(Actor actor) {
        var person = actor.person();
        return new RowContext(
                actor.identity().subject(),
                orEmpty(actor.identity()),
                array(person == null ? List.of() : List.of(person)),
                array(actor.allTops()),
                array(actor.lineage()));
    }

    static RowContext ofPersons(List<UUID> persons, List<UUID> lineage) {
        return new RowContext("", "", array(persons), "{}", array(lineage));
    }

    private static String orEmpty(Identity identity) {
        var memberNo = identity.memberNo();
        return memberNo == null ? "" : memberNo;
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
