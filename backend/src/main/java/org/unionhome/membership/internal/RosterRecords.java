package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.organization.Unions;

/** Plans as rows of the database: sensitive values encrypted, names with their reading. */
@ApplicationScoped
class RosterRecords {

    private static final int LEVELS = 6;
    static final String INSERT_PERSON =
            """
            insert into person (id, root_id, name, name_pinyin, name_initials, sex, birth_date,
                                post_category, id_number, id_number_index, phone, phone_index, phone_tail_index)
            values (?, ?, ?, ?, ?, ?, ?::date, ?, ?::bytea, ?::bytea, ?::bytea, ?::bytea, ?::bytea)
            """;
    static final String INSERT_MEMBERSHIP =
            """
            insert into membership (id, person_id, root_id, union_id, l1, l2, l3, l4, l5, l6,
                                    status, member_no, employee_no, post, period, import_id)
            values (?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid,
                    'ACTIVE', ?, ?, ?, daterange(?::date, null), ?)
            """;
    static final String UPDATE_PERSONS =
            """
            update person p
               set name = v.name, name_pinyin = v.pinyin, name_initials = v.initials, sex = v.sex,
                   birth_date = v.birth_date, post_category = v.post_category,
                   id_number = decode(v.id_number, 'base64'),
                   id_number_index = decode(v.id_index, 'hex'),
                   phone = decode(v.phone, 'base64'),
                   phone_index = decode(v.phone_index, 'hex'),
                   phone_tail_index = decode(v.phone_tail, 'base64'),
                   version = p.version + 1, updated_at = now()
              from jsonb_to_recordset(?::jsonb) as v (person uuid, person_version int, name text, pinyin text,
                   initials text, sex text, birth_date date, post_category text, id_number text, id_index text, phone text,
                   phone_index text, phone_tail text)
             where p.id = v.person and p.version = v.person_version
            """;
    static final String UPDATE_MEMBERSHIPS =
            """
            update membership m
               set union_id = u.id, l1 = u.l1, l2 = u.l2, l3 = u.l3, l4 = u.l4, l5 = u.l5, l6 = u.l6,
                   employee_no = v.employee_no, post = v.post,
                   period = case when m.admitted_on is null then daterange(v.joined_on, upper(m.period))
                                 else m.period end,
                   admitted_on = case when m.admitted_on is null then null else v.joined_on end,
                   version = m.version + 1, updated_at = now()
              from jsonb_to_recordset(?::jsonb) as v (membership uuid, membership_version int, union_id uuid,
                   employee_no text, post text, joined_on date)
              join union_node u on u.id = v.union_id
             where m.id = v.membership and m.version = v.membership_version
            """;
    /** One statement, because a person is seen only through her membership. */
    static final String DELETE_CREATED =
            """
            with gone as (delete from membership where person_id = any (?::uuid[]) and import_id = ?
                          returning person_id)
            delete from person where id in (select person_id from gone)
            """;

    private final FieldCipher cipher;
    private final PersonSecrets secrets;
    private final Unions unions;

    RosterRecords(FieldCipher cipher, PersonSecrets secrets, Unions unions) {
        this.cipher = cipher;
        this.secrets = secrets;
        this.unions = unions;
    }

    Object[] person(UUID id, UUID root, RosterPlan plan) {
        var after = plan.after();
        var reading = NameReading.of(after.name());
        return new Object[] {
            id,
            root,
            after.name(),
            reading.pinyin(),
            reading.initials(),
            after.sex(),
            after.birthDate(),
            after.postCategory(),
            encrypted(SensitiveFields.ID_NUMBER, plan.idNumber()),
            bytes(after.idIndex()),
            encrypted(SensitiveFields.PHONE, plan.phone()),
            bytes(after.phoneIndex()),
            tailIndex(plan.phone())
        };
    }

    Object[] membership(UUID person, ImportContext context, RosterPlan plan, String memberNo) {
        var after = plan.after();
        List<UUID> line = unions.require(after.union()).line();
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(values, Ids.next(), person, context.root(), after.union());
        for (int level = 0; level < LEVELS; level++) {
            values.add(level < line.size() ? line.get(level) : null);
        }
        Collections.addAll(values, memberNo, after.employeeNo(), after.post(), after.joinedOn(), context.importId());
        return values.toArray();
    }

    /** The values a changed row leads to; sensitive ones that stay keep their stored bytes. */
    PersonUpdate applied(RosterPlan plan) {
        var before = Objects.requireNonNull(plan.before());
        return update(
                before,
                plan.after(),
                plan.idNumber() == null ? before.idNumber() : encrypted(SensitiveFields.ID_NUMBER, plan.idNumber()),
                plan.phone() == null ? before.phone() : encrypted(SensitiveFields.PHONE, plan.phone()));
    }

    /** The values from before, down to the stored bytes. */
    PersonUpdate restored(RosterEntry before, RosterEntry present) {
        return update(present, before.content(), before.idNumber(), before.phone());
    }

    private PersonUpdate update(
            RosterEntry versions, RosterContent to, byte @Nullable [] idNumber, byte @Nullable [] phone) {
        var reading = NameReading.of(to.name());
        LocalDate joinedOn = to.joinedOn();
        return new PersonUpdate(
                versions.person(),
                versions.personVersion(),
                versions.membership(),
                versions.membershipVersion(),
                to.name(),
                reading.pinyin(),
                reading.initials(),
                to.sex(),
                to.birthDate(),
                idNumber,
                to.idIndex(),
                phone,
                to.phoneIndex(),
                secrets.phone(phone).map(secrets::tailIndex).orElse(null),
                to.union(),
                to.employeeNo(),
                to.post(),
                to.postCategory(),
                joinedOn);
    }

    private byte @Nullable [] encrypted(String field, @Nullable String value) {
        return value == null ? null : cipher.encrypt(field, value);
    }

    private byte @Nullable [] tailIndex(@Nullable String phone) {
        return phone == null ? null : secrets.tailIndex(phone);
    }

    private static byte @Nullable [] bytes(@Nullable String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }
}
