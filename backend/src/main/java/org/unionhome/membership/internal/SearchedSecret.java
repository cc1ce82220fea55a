package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.PhoneNumber;

/** Typed text that may be an identity number, a phone or its last four digits: found by blind index, never in plain. */
@ApplicationScoped
class SearchedSecret {

    private final PersonSecrets secrets;

    SearchedSecret(PersonSecrets secrets) {
        this.secrets = secrets;
    }

    /** Such text must not stand in an address, where logs and histories keep it. */
    static boolean mustNotStandInAnAddress(String asked) {
        String digits = Folding.fold(asked).replaceAll("[\\s-]", "");
        return digits.matches("[0-9]{15}|[0-9]{17}[0-9Xx]")
                || PhoneNumber.parse(digits).isPresent();
    }

    List<MemberMatch> matches(String asked, UUID root) {
        String digits = Folding.fold(asked).replaceAll("[\\s-]", "");
        var ways = new ArrayList<MemberMatch>();
        IdNumber.parse(digits).ifPresent(number -> ways.add(by("id_number_index", root, secrets.index(number))));
        PhoneNumber.parse(digits).ifPresent(phone -> ways.add(by("phone_index", root, secrets.index(phone))));
        if (digits.matches("[0-9]{4}")) {
            ways.add(by("phone_tail_index", root, secrets.tailIndex(digits)));
        }
        return ways;
    }

    private static MemberMatch by(String column, UUID root, byte[] index) {
        String persons = "select p.id from person p where p.root_id = ? and p.%s = ?".formatted(column);
        return MemberMatch.exactly("m.person_id = any (array(%s))".formatted(persons), root, index);
    }
}
