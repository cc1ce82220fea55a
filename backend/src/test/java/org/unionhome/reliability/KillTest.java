package org.unionhome.reliability;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.stack.MortalParts;

/**
 * Kills the backend or the database at random points of work that is under way: whatever was acknowledged is there
 * afterwards, nothing by half, and done to its end it is the same as if nothing had happened. The same seed
 * ({@code -Dunionhome.kill.seed}) chooses the same points; {@code -Dunionhome.kill.rounds} kills more often.
 */
class KillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ROUNDS = Integer.getInteger("unionhome.kill.rounds", 1);
    private static final long SEED = Long.getLong("unionhome.kill.seed", System.nanoTime());
    private final Random random = new Random(SEED);

    @Test
    void of_an_assessment_a_payment_run_and_a_remittance_nothing_is_lost_halved_or_doubled_whatever_is_killed() {
        System.out.println("KillTest: -Dunionhome.kill.seed=" + SEED + " -Dunionhome.kill.rounds=" + ROUNDS);
        Path clone = Path.of("..").toAbsolutePath().normalize();
        try (MortalParts parts = MortalParts.in(clone)) {
            var union = new MortalUnion(parts);
            for (Scenario scenario : scenarios(union)) {
                for (int round = 0; round < ROUNDS; round++) {
                    killed(scenario, named(scenario), "the backend", parts::killBackend);
                    killed(scenario, named(scenario), "the database", parts::killDatabase);
                    killed(scenario, anyTime(scenario), "the backend", parts::killBackend);
                    killed(scenario, anyTime(scenario), "the database", parts::killDatabase);
                }
            }
        }
    }

    private static List<Scenario> scenarios(MortalUnion union) {
        return List.of(new AssessmentScenario(union), new PaymentRunScenario(union), new RemittanceScenario(union));
    }

    private Scenario.Moment named(Scenario scenario) {
        return scenario.moments().get(random.nextInt(scenario.moments().size()));
    }

    /** Between two named ones, wherever the work is by then. */
    private Scenario.Moment anyTime(Scenario scenario) {
        int millis = random.nextInt((int) scenario.lasts().toMillis());
        return new Scenario.Moment(millis + " ms had passed", () -> hasPassed(Duration.ofMillis(millis)));
    }

    private static boolean hasPassed(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        return true;
    }

    private static void killed(Scenario scenario, Scenario.Moment moment, String whom, Runnable kill) {
        scenario.begin();
        System.out.println("KillTest: " + whom + " when " + moment + " in "
                + scenario.getClass().getSimpleName());
        Eventually.within(PATIENCE, moment.reached());
        kill.run();
        scenario.holdsWhatWasAcknowledged();
        scenario.finish();
        scenario.isComplete();
    }
}
