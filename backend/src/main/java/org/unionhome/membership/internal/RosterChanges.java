package org.unionhome.membership.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;
import org.unionhome.kernel.imports.RowChange;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** The differences between a member and her row, as people see them: identity and phone number masked. */
final class RosterChanges {

    private final Unions unions;
    private final FieldCipher cipher;

    RosterChanges(Unions unions, FieldCipher cipher) {
        this.unions = unions;
        this.cipher = cipher;
    }

    /** What a new standing brings. */
    static List<RowChange> standing(RosterContent before, RosterContent after, RosterFollow follow) {
        var changes = new ArrayList<RowChange>();
        add(changes, RosterFields.STATUS, before.status(), after.status());
        add(changes, RosterFields.CHANGED_ON, null, follow.on());
        return changes;
    }

    List<RowChange> of(@Nullable RosterEntry entry, RosterContent after, RosterRow row, @Nullable RosterFollow follow) {
        var before = entry == null ? null : entry.content();
        var changes = new ArrayList<RowChange>();
        add(changes, RosterFields.NAME, before == null ? null : before.name(), after.name());
        add(changes, RosterFields.SEX, before == null ? null : before.sex(), after.sex());
        add(changes, RosterFields.BIRTH_DATE, before == null ? null : before.birthDate(), after.birthDate());
        sensitive(changes, entry, after, row);
        add(changes, RosterFields.UNION_NAME, before == null ? null : name(before), name(after));
        add(changes, RosterFields.EMPLOYEE_NO, before == null ? null : before.employeeNo(), after.employeeNo());
        add(changes, RosterFields.POST, before == null ? null : before.post(), after.post());
        add(changes, RosterFields.POST_CATEGORY, before == null ? null : before.postCategory(), after.postCategory());
        add(changes, RosterFields.JOINED_ON, before == null ? null : before.joinedOn(), after.joinedOn());
        if (entry == null && row.memberNo() != null) {
            add(changes, RosterFields.MEMBER_NO, null, row.memberNo());
        }
        if (entry != null && follow != null) {
            changes.addAll(standing(entry.content(), after, follow));
        }
        return changes;
    }

    private void sensitive(List<RowChange> changes, @Nullable RosterEntry entry, RosterContent after, RosterRow row) {
        String idIndex = entry == null ? null : entry.content().idIndex();
        IdNumber idNumber = row.idNumber();
        if (idNumber != null && !Objects.equals(idIndex, after.idIndex())) {
            changes.add(new RowChange(RosterFields.ID_NUMBER, maskedIdNumber(entry), idNumber.masked()));
        }
        String phoneIndex = entry == null ? null : entry.content().phoneIndex();
        PhoneNumber phone = row.phone();
        if (phone != null && !Objects.equals(phoneIndex, after.phoneIndex())) {
            changes.add(new RowChange(RosterFields.PHONE, maskedPhone(entry), phone.masked()));
        }
    }

    private @Nullable String maskedIdNumber(@Nullable RosterEntry entry) {
        byte[] stored = entry == null ? null : entry.idNumber();
        return stored == null
                ? null
                : IdNumber.parse(cipher.decrypt(SensitiveFields.ID_NUMBER, stored))
                        .map(IdNumber::masked)
                        .orElse(null);
    }

    private @Nullable String maskedPhone(@Nullable RosterEntry entry) {
        byte[] stored = entry == null ? null : entry.phone();
        return stored == null
                ? null
                : PhoneNumber.parse(cipher.decrypt(SensitiveFields.PHONE, stored))
                        .map(PhoneNumber::masked)
                        .orElse(null);
    }

    private String name(RosterContent content) {
        return unions.find(content.union()).map(UnionInfo::name).orElse("");
    }

    private static void add(List<RowChange> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new RowChange(
                    field, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }
}
