package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where two people must differ, one is every account of hers and everybody who lent her the authority. */
class DoerTest {

    private static final UUID WANG = new UUID(0, 1);
    private static final UUID CHEN = new UUID(0, 2);
    private final Doer maker = new Doer("account-wang", "王主席", WANG, null);

    @Test
    void the_same_person_under_another_account_is_the_same_hand() {
        assertThat(new Doer("another-account", "王主席", WANG, null).isAmong(maker.hands()))
                .isTrue();
    }

    @Test
    void whoever_lent_the_authority_is_behind_it() {
        var deputy = new Doer("account-chen", "陈代办", CHEN, WANG);
        assertThat(deputy.isAmong(maker.hands())).isTrue();
        assertThat(maker.isAmong(deputy.hands())).isTrue();
        assertThatThrownBy(() -> deputy.requireNotAmong(maker.hands(), ProblemCode.SELF_APPROVAL))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.SELF_APPROVAL));
    }

    @Test
    void another_person_of_her_own_office_is_another_hand() {
        var other = new Doer("account-chen", "陈主席", CHEN, null);
        assertThatCode(() -> other.requireNotAmong(maker.hands(), ProblemCode.SELF_APPROVAL))
                .doesNotThrowAnyException();
    }

    @Test
    void another_system_is_known_by_its_account_alone() {
        assertThat(new Doer("client", "人事系统", null, null).hands()).isEqualTo(List.of("subject:client"));
    }
}
