package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.membership.Consents;

/** Hangs the notice of a household: only with the worker's separate consent, and never of one the rules refuse. */
@ApplicationScoped
class PublishHardship {

    private final HouseholdTests tests;
    private final PublicNotices notices;
    private final HardshipWords words;
    private final Consents consents;
    private final Clock clock;

    PublishHardship(HouseholdTests tests, PublicNotices notices, HardshipWords words, Consents consents, Clock clock) {
        this.tests = tests;
        this.notices = notices;
        this.words = words;
        this.consents = consents;
        this.clock = clock;
    }

    /** @throws Problem HARDSHIP_BLOCKED, CONSENT_MISSING */
    void run(HardshipFile file, @Nullable String contact, @Nullable String category, Hands.Of by) {
        Judgement judgement = file.judged();
        if (judgement.blocks()) {
            throw Problem.because(
                    AidProblem.HARDSHIP_BLOCKED, "/judgement", "HARDSHIP_BLOCKED", words.refusal(judgement));
        }
        if (!file.has("NOTICE_CONSENT") && !consents.given(file.main().person(), "HARDSHIP_NOTICE")) {
            throw Problem.of(AidProblem.CONSENT_MISSING, "HARDSHIP_NOTICE");
        }
        var chosen = tests.chosen(judgement, category);
        tests.propose(file, chosen);
        List<String> handlers = Stream.concat(file.handlers().stream(), by.all().stream())
                .distinct()
                .toList();
        notices.hang(
                new PublicNotices.Wanted(
                        "HARDSHIP",
                        file.id(),
                        file.union(),
                        file.main().person(),
                        file.main().name(),
                        chosen.name(),
                        Objects.requireNonNull(contact),
                        handlers),
                tests.rules(file.union(), LocalDate.now(clock)).noticeDays().value());
    }
}
