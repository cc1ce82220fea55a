package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is out of reach is answered as such, with the advice to come again; anything else is a fault of ours. */
class OutagesTest {

    @Test
    void a_pool_without_a_free_connection_is_out_of_reach() {
        var waited = new SQLException("Sorry, acquisition timeout!");
        assertThat(Outages.isOutage(new IllegalStateException(waited))).isTrue();
    }

    @Test
    void a_lost_or_refused_connection_is_out_of_reach() {
        assertThat(Outages.isOutage(new SQLException("gone", "08006"))).isTrue();
        assertThat(Outages.isOutage(new SQLException("shut down", "57P01"))).isTrue();
        assertThat(Outages.isOutage(new IllegalStateException(new ConnectException())))
                .isTrue();
    }

    @Test
    void a_broken_rule_of_the_database_is_not() {
        assertThat(Outages.isOutage(new SQLException("duplicate key", "23505"))).isFalse();
        assertThat(Outages.isOutage(new SQLException("no words, no state"))).isFalse();
        assertThat(Outages.isOutage(new IllegalStateException())).isFalse();
    }
}
