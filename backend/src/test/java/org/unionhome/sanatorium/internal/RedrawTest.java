package org.unionhome.sanatorium.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionhome.sanatorium.internal.Allotment.Application;
import org.unionhome.sanatorium.internal.Allotment.Person;
import org.unionhome.sanatorium.internal.DrawFile.Drawn;

/** The script that anybody runs comes to the same as the server. */
class RedrawTest {

    private static final String SEED = "4f1c0a77aa";
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @TempDir
    Path folder;

    @Test
    void a_published_draw_of_a_hundred_comes_out_again() throws Exception {
        assertThat(redrawn(drawn())).isZero();
    }

    @Test
    void a_place_that_was_pushed_to_somebody_else_is_noticed() throws Exception {
        DrawFile file = drawn();
        var outcomes = new ArrayList<>(file.outcomes());
        Drawn last = outcomes.get(outcomes.size() - 1);
        outcomes.set(outcomes.size() - 1, new Drawn(last.number(), last.rank(), last.decidedBy(), !last.placed()));
        assertThat(redrawn(with(file, file.seed(), outcomes))).isOne();
    }

    @Test
    void a_seed_that_was_not_committed_to_is_noticed() throws Exception {
        DrawFile file = drawn();
        assertThat(redrawn(with(file, SEED + "0", file.outcomes()))).isOne();
    }

    private static DrawFile with(DrawFile file, String seed, List<Drawn> outcomes) {
        return new DrawFile(file.places(), file.commitment(), seed, file.joint(), file.applications(), outcomes);
    }

    private static DrawFile drawn() {
        var random = new Random(11);
        var applications = new ArrayList<Application>();
        for (int i = 1; i <= 100; i++) {
            var persons = new ArrayList<Person>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                persons.add(new Person(
                        1 + random.nextInt(2),
                        random.nextBoolean() ? null : 2020 + random.nextInt(3),
                        LocalDate.of(2000 + random.nextInt(3), 1, 1)));
            }
            applications.add(new Application("%03d".formatted(i), persons));
        }
        return DrawFile.of(60, Allotment.commitment(SEED), SEED, applications);
    }

    private int redrawn(DrawFile file) throws IOException, InterruptedException {
        Path published = folder.resolve("draw.json");
        Files.writeString(published, JSON.writeValueAsString(file));
        return new ProcessBuilder("node", Path.of("draw", "redraw.mjs").toString(), published.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }
}
