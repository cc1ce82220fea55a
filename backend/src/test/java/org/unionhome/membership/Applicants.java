package org.unionhome.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.unionhome.testing.People;

/** People who want to join. */
final class Applicants {

    static final LocalDate BORN = LocalDate.of(1998, 5, 12);

    private Applicants() {}

    /** @param sequence gives each her own identity number */
    static Map<String, Object> applicant(String name, int sequence) {
        var applicant = new HashMap<String, Object>();
        applicant.put("name", name);
        applicant.put("idNumber", People.idNumber(BORN, sequence));
        applicant.put("phone", People.phone(sequence));
        return applicant;
    }
}
