package org.unionhome.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;

/** Whoever reports the id of an error can be helped: the same id stands in the log. */
@QuarkusTest
class RequestIdInLogTest {

    private final Logger logger = Logger.getLogger(ProblemAnswers.class.getName());
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            ids.add(String.valueOf(ExtLogRecord.wrap(line).getMdc("requestId")));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(listener);
    }

    @Test
    void of_a_refusal() {
        String id = Api.anonymous().get("/me").path("requestId");
        assertThat(ids).contains(id);
    }

    @Test
    void of_a_body_that_is_refused_unread() {
        String answer = RawHttp.post(RestAssured.port, Api.BASE + "/imports?kind=ROSTER", 1L << 30, 0);
        assertThat(ids).anyMatch(id -> answer.contains("\"requestId\":\"" + id + "\""));
    }

    @Test
    void of_an_address_that_does_not_exist() {
        String id = Api.anonymous().get("/no-such-thing").path("requestId");
        assertThat(ids).contains(id);
    }
}
