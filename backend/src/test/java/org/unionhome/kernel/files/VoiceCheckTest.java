package org.unionhome.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionhome.condolence.Voices;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Refusal;

/** What a recording is and how long it lasts is read from its content. */
class VoiceCheckTest {

    private final VoiceCheck check = new VoiceCheck();

    @Test
    void each_kind_that_browsers_record_is_known_by_its_content() {
        assertThat(accepted(Voices.webm(37))).isEqualTo("audio/webm 37");
        assertThat(accepted(Voices.ogg(37))).isEqualTo("audio/ogg 37");
        assertThat(accepted(Voices.mp4(37))).isEqualTo("audio/mp4 37");
    }

    @Test
    void two_minutes_are_taken_and_a_second_more_is_not() {
        assertThat(accepted(Voices.webm(120))).isEqualTo("audio/webm 120");
        assertThat(refused(Voices.webm(121))).isEqualTo(ProblemCode.VOICE_TOO_LONG);
        assertThat(refused(Voices.ogg(121))).isEqualTo(ProblemCode.VOICE_TOO_LONG);
        assertThat(refused(Voices.mp4(121))).isEqualTo(ProblemCode.VOICE_TOO_LONG);
    }

    @Test
    void a_film_is_no_voice_note() {
        assertThat(refused(Voices.film())).isEqualTo(ProblemCode.VOICE_NOT_ACCEPTED);
        assertThat(refused(Voices.mp4Film())).isEqualTo(ProblemCode.VOICE_NOT_ACCEPTED);
    }

    @Test
    void what_is_nothing_of_it_is_refused() {
        assertThat(refused("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(ProblemCode.VOICE_NOT_ACCEPTED);
        assertThat(refused(new byte[0])).isEqualTo(ProblemCode.VOICE_NOT_ACCEPTED);
        assertThat(refused(new byte[VoiceCheck.MOST_BYTES + 1])).isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void a_file_cut_or_spoiled_anywhere_never_does_more_than_be_refused() {
        var random = new Random(7);
        for (byte[] whole : new byte[][] {Voices.webm(5), Voices.ogg(5), Voices.mp4(5)}) {
            for (int round = 0; round < 2_000; round++) {
                byte[] spoiled = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
                try {
                    assertThat(check.accept(new ByteArrayInputStream(spoiled)).seconds())
                            .isBetween(0, 120);
                } catch (Problem refused) {
                    assertThat(refused.code()).isIn(ProblemCode.VOICE_NOT_ACCEPTED, ProblemCode.VOICE_TOO_LONG);
                }
            }
        }
    }

    private String accepted(byte[] file) {
        var voice = check.accept(new ByteArrayInputStream(file));
        return voice.mediaType() + " " + voice.seconds();
    }

    private Refusal refused(byte[] file) {
        return catchThrowableOfType(Problem.class, () -> check.accept(new ByteArrayInputStream(file)))
                .code();
    }
}
