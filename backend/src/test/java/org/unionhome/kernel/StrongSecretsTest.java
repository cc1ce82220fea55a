package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrongSecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "aaaaaaaaaaaaaaaaaaaaaaaa", "ChangeMe-0123456789abcdef", "AAAAAAAAAAAAAAAAAAAAAA=="
            })
    void a_weak_secret_is_refused(String secret) {
        assertThat(StrongSecrets.isWeak(secret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mQ9f3Lr2ZxW8vT1kYb7N", "0Rk3qz0bq1m7d5gH8pYwVg=="})
    void a_random_one_is_accepted(String secret) {
        assertThat(StrongSecrets.isWeak(secret)).isFalse();
    }
}
