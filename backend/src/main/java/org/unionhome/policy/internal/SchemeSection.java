package org.unionhome.policy.internal;

import java.util.List;
import java.util.Map;

/** Occasions of care under a name of their own. */
record SchemeSection(String code, Map<String, String> name, String source, Occasions occasions) {

    /** @param value codes of occasions; none where the document does not list them */
    record Occasions(List<String> value, String source) {}
}
