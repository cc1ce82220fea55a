package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Sql;

/** Family members and the purposes there are, as the database has them: names and details encrypted. */
@ApplicationScoped
class FamilyStore {

    private static final String PURPOSES =
            """
            select p.code, p.consent, p.minor_consent, p.relations, p.ends_at_age, p.confirm_days,
                   p.name_zh, p.name_en, p.about_zh, p.about_en,
                   array(select f.field from family_purpose_field f where f.purpose = p.code) as fields
              from family_purpose p
             order by p.rank
            """;
    private static final String MEMBERS =
            """
            select f.id, f.person_id, f.relation, f.name, f.birth_month, f.school, f.stage, f.version,
                   array(select b.purpose from family_binding b where b.family_member_id = f.id) as purposes
              from family_member f
             where\s""";
    private final Sql sql;
    private final FieldCipher cipher;
    private final CurrentRequest request;

    FamilyStore(Sql sql, FieldCipher cipher, CurrentRequest request) {
        this.sql = sql;
        this.cipher = cipher;
        this.request = request;
    }

    Map<String, FamilyPurpose> purposes() {
        var byCode = new LinkedHashMap<String, FamilyPurpose>();
        sql.list(PURPOSES, this::purpose).forEach(purpose -> byCode.put(purpose.code(), purpose));
        return byCode;
    }

    /** @param condition on {@code f}, with its order and lock */
    List<FamilyMember> where(String condition, @Nullable Object... values) {
        return sql.list(MEMBERS + condition, this::member, values);
    }

    void insert(FamilyMember member) {
        sql.update(
                """
                insert into family_member (id, person_id, root_id, relation, name, birth_month, school, stage)
                select ?, p.id, p.root_id, ?, ?, ?::bytea, ?::bytea, ?::bytea from person p where p.id = ?
                """,
                member.id(),
                member.relation(),
                sealed("name", member.name()),
                detail(member, FamilyMember.Field.BIRTH_MONTH),
                detail(member, FamilyMember.Field.SCHOOL),
                detail(member, FamilyMember.Field.STAGE),
                member.person());
    }

    void update(FamilyMember member) {
        sql.update(
                """
                update family_member
                   set relation = ?, name = ?, birth_month = ?::bytea, school = ?::bytea, stage = ?::bytea,
                       version = version + 1, updated_at = now()
                 where id = ?
                """,
                member.relation(),
                sealed("name", member.name()),
                detail(member, FamilyMember.Field.BIRTH_MONTH),
                detail(member, FamilyMember.Field.SCHOOL),
                detail(member, FamilyMember.Field.STAGE),
                member.id());
    }

    /** Exactly these purposes from today on. */
    void bind(FamilyMember member, Map<String, FamilyPurpose> known, LocalDate today) {
        sql.update("delete from family_binding where family_member_id = ?", member.id());
        sql.batch(
                "insert into family_binding (family_member_id, purpose, valid_until) values (?, ?, ?::date)",
                member.purposes().stream()
                        .map(known::get)
                        .map(purpose -> new @Nullable Object[] {
                            member.id(), purpose.code(), FamilyPolicy.validUntil(purpose, member, today)
                        })
                        .toList());
    }

    void delete(UUID id) {
        sql.update("delete from family_member where id = ?", id);
    }

    /** Whom no purpose needs any more goes, and of the others what none of their purposes needs. */
    void forgetWhatNobodyNeeds(List<UUID> members) {
        if (members.isEmpty()) {
            return;
        }
        sql.update(
                """
                delete from family_member f
                 where f.id = any (?) and not exists (select 1 from family_binding b where b.family_member_id = f.id)
                """,
                members);
        for (FamilyMember.Field field : FamilyMember.Field.values()) {
            String column = field.name().toLowerCase(Locale.ROOT);
            sql.update(
                    """
                    update family_member f
                       set %s = null, version = version + 1, updated_at = now()
                     where f.id = any (?) and f.%s is not null
                       and not exists (select 1
                                         from family_binding b
                                         join family_purpose_field n on n.purpose = b.purpose and n.field = ?
                                        where b.family_member_id = f.id)
                    """
                            .formatted(column, column),
                    members,
                    field);
        }
    }

    private FamilyPurpose purpose(ResultSet row) throws SQLException {
        String language = request.locale().getLanguage().equals("en") ? "_en" : "_zh";
        var fields = new TreeSet<FamilyMember.Field>();
        texts(row, "fields").forEach(field -> fields.add(FamilyMember.Field.valueOf(field)));
        return new FamilyPurpose(
                row.getString("code"),
                row.getString("consent"),
                row.getString("minor_consent"),
                texts(row, "relations"),
                row.getObject("ends_at_age", Integer.class),
                row.getObject("confirm_days", Integer.class),
                row.getString("name" + language),
                row.getString("about" + language),
                fields);
    }

    private FamilyMember member(ResultSet row) throws SQLException {
        var details = new EnumMap<FamilyMember.Field, String>(FamilyMember.Field.class);
        for (FamilyMember.Field field : FamilyMember.Field.values()) {
            byte[] kept = row.getBytes(field.name().toLowerCase(Locale.ROOT));
            if (kept != null) {
                details.put(field, cipher.decrypt(SensitiveFields.FAMILY + field.name(), kept));
            }
        }
        return new FamilyMember(
                Sql.id(row, "id"),
                Sql.id(row, "person_id"),
                row.getString("relation"),
                cipher.decrypt(SensitiveFields.FAMILY + "name", row.getBytes("name")),
                details,
                texts(row, "purposes"),
                row.getInt("version"));
    }

    private byte @Nullable [] detail(FamilyMember member, FamilyMember.Field field) {
        String value = member.details().get(field);
        return value == null ? null : sealed(field.name(), value);
    }

    private byte[] sealed(String field, String value) {
        return cipher.encrypt(SensitiveFields.FAMILY + field, value);
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray(column).getArray()));
    }
}
