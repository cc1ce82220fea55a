package org.unionhome.reliability;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
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
                    killed(scenario, "the backend", parts::killBackend);
                    killed(scenario, "the database", parts::killDatabase);
                }
            }
        }
    }

    private static List<Scenario> scenarios(MortalUnion union) {
        return List.of(new AssessmentScenario(union), new PaymentRunScenario(union), new RemittanceScenario(union));
    }

    private void killed(Scenario scenario, String whom, Runnable kill) {
        scenario.begin();
        Scenario.Moment moment =
                scenario.moments().get(random.nextInt(scenario.moments().size()));
        System.out.println("KillTest: " + whom + " when " + moment + " in "
                + scenario.getClass().getSimpleName());
        Eventually.within(PATIENCE, moment.reached());
        kill.run();
        scenario.holdsWhatWasAcknowledged();
        scenario.finish();
        scenario.isComplete();
    }
}
