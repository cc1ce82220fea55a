package org.unionhome.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.testing.Eventually;

/** A month of dues: tried, then committed, for everybody at once. Each round is another month. */
final class AssessmentScenario implements Scenario {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ACCEPTED = 202;
    private final MortalUnion union;
    private YearMonth month = YearMonth.of(2024, 12);
    private String id = "";

    AssessmentScenario(MortalUnion union) {
        this.union = union;
    }

    @Override
    public void begin() {
        month = month.plusMonths(1);
        tryOut();
        Eventually.within(PATIENCE, () -> status().equals("READY"));
        assertThat(commit().statusCode()).isEqualTo(ACCEPTED);
    }

    @Override
    public List<Moment> moments() {
        return List.of(
                new Moment("the commit was accepted", () -> true),
                new Moment("somebody took the work", () -> !jobStatus().equals("QUEUED")),
                new Moment("months are being written", () -> union.isAt("dues_obligation") || isDone()),
                new Moment("the work is nearly done", () -> union.isAt("dues_payment") || isDone()),
                new Moment("it was written", this::isDone));
    }

    @Override
    public Duration lasts() {
        return Duration.ofMillis(2_500);
    }

    @Override
    public void holdsWhatWasAcknowledged() {
        assertThat(union.count(
                        "select count(*) from audit_entry where action = 'dues.commit-asked' and subject_id = ?", id))
                .isOne();
        long written = written();
        assertThat(written).isIn(0L, (long) MortalUnion.MEMBERS);
        if (isDone()) {
            assertThat(written).isEqualTo(MortalUnion.MEMBERS);
        }
    }

    /** The minute passes for which a worker that died keeps its job; what was refused is asked for again. */
    @Override
    public void finish() {
        Eventually.within(PATIENCE, () -> {
            union.run("update job set lease_until = now() - interval '1 second' where status = 'RUNNING'");
            switch (status()) {
                case "READY" -> commit();
                case "FAILED" -> tryOut();
                default -> {
                    // at work
                }
            }
            return isDone();
        });
    }

    @Override
    public void isComplete() {
        LocalDate of = month.atDay(1);
        assertThat(written()).isEqualTo(MortalUnion.MEMBERS);
        assertThat(union.text(
                        "select sum(amount)::text from dues_obligation where month = ? and root_id = ?",
                        of,
                        union.root))
                .isEqualTo(union.text(
                        "select sum(trunc(amount / 10) * 0.05)::numeric(18,2)::text from wage_base where root_id = ?",
                        union.root));
        assertThat(union.count(
                        """
                        select count(*) from dues_obligation o
                          join wage_base w on w.person_id = o.person_id
                         where o.month = ? and o.root_id = ? and o.amount <> trunc(w.amount / 10) * 0.05
                        """,
                        of,
                        union.root))
                .isZero();
        assertThat(union.count(
                        "select count(*) from audit_entry where action = 'dues.committed' and subject_id = ?", id))
                .isOne();
    }

    private void tryOut() {
        Response answer = union.sending(union.finance, Map.of("unionId", union.bureau, "month", month.toString()))
                .post("/dues-assessments");
        if (answer.statusCode() == ACCEPTED) {
            id = Objects.requireNonNull(answer.path("id"));
        }
    }

    private Response commit() {
        String version = union.text("select version::text from dues_assessment where id = ?", UUID.fromString(id));
        return union.as(union.finance)
                .header("If-Match", "\"" + version + "\"")
                .post("/dues-assessments/" + id + "/commits");
    }

    private String status() {
        return union.text("select status from dues_assessment where id = ?", UUID.fromString(id));
    }

    private String jobStatus() {
        return union.text(
                "select j.status from dues_assessment a join job j on j.id = a.job_id where a.id = ?",
                UUID.fromString(id));
    }

    private boolean isDone() {
        return status().equals("COMMITTED");
    }

    private long written() {
        return union.count(
                "select count(*) from dues_obligation where month = ? and root_id = ?", month.atDay(1), union.root);
    }
}
