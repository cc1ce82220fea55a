package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.PersonalData;
import org.unionhome.kernel.PersonalRows;

/** Whom of her family a member entered, and for what. */
@ApplicationScoped
class FamilyData implements PersonalData {

    private final PersonalRows rows;

    FamilyData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("family_member");
    }

    @Override
    public List<Part> of(UUID person) {
        return rows.part(
                        "family",
                        """
                        select f.relation, f.name, f.birth_month, f.school, f.stage,
                               array(select p.name_zh from family_binding b
                                       join family_purpose p on p.code = b.purpose
                                      where b.family_member_id = f.id order by p.rank) as purposes
                          from family_member f
                         where f.person_id = ?
                         order by f.id
                        """,
                        Map.of(
                                "name", SensitiveFields.FAMILY + "name",
                                "birth_month", SensitiveFields.FAMILY + FamilyMember.Field.BIRTH_MONTH,
                                "school", SensitiveFields.FAMILY + FamilyMember.Field.SCHOOL,
                                "stage", SensitiveFields.FAMILY + FamilyMember.Field.STAGE),
                        person)
                .toList();
    }
}
