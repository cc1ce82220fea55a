package org.unionhome.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Problem.FieldFault;

class FingerprintTest {

    private static final UUID ABOVE = new UUID(0, 1);
    private static final Fingerprint THEN = new Fingerprint("甲工会", ABOVE, false, "a");

    @Test
    void what_is_as_it_was_has_no_fault() {
        assertThat(THEN.changedTo(new Fingerprint("甲工会", ABOVE, false, "a"), "/steps/0/unionId"))
                .isEmpty();
    }

    @Test
    void of_several_changes_the_weightiest_is_named() {
        assertThat(changed(null)).isEqualTo("DISSOLVED_MEANWHILE");
        assertThat(changed(new Fingerprint("乙工会", new UUID(0, 2), true, "b"))).isEqualTo("DISSOLVED_MEANWHILE");
        assertThat(changed(new Fingerprint("乙工会", new UUID(0, 2), false, "b"))).isEqualTo("MOVED_MEANWHILE");
        assertThat(changed(new Fingerprint("乙工会", ABOVE, false, "b"))).isEqualTo("RENAMED_MEANWHILE");
        assertThat(changed(new Fingerprint("甲工会", ABOVE, false, "b"))).isEqualTo("CHANGED_MEANWHILE");
    }

    private static String changed(@Nullable Fingerprint now) {
        return THEN.changedTo(now, "/steps/0/unionId").map(FieldFault::code).orElse("");
    }
}
