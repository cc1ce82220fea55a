package org.unionhome.contest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.ListWorkbook;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Slice;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/**
 * The ranking of a contest with the titles as a workbook. Every cell is a text: no formula, and no number is changed. Before
 * the results are published it names nobody; afterwards each member named in it sees for what it was fetched.
 */
@UseCase
@ApplicationScoped
@Transactional
class FetchContestWorkbook {

    private static final String BUNDLE = "contest-ranking";
    private static final List<String> HEADERS =
            List.of("basis", "of", "rank", "tied", "numbers", "name", "union", "theory", "practice", "total", "titles");
    private final Contests contests;
    private final Titles titles;
    private final UnionTree tree;
    private final Texts texts;
    private final ReadTrail reads;
    private final AuditTrail audit;

    FetchContestWorkbook(
            Contests contests, Titles titles, UnionTree tree, Texts texts, ReadTrail reads, AuditTrail audit) {
        this.contests = contests;
        this.titles = titles;
        this.tree = tree;
        this.texts = texts;
        this.reads = reads;
        this.audit = audit;
    }

    /** A standing where it stands. */
    private record Line(Standings.Ground ground, Standings.Standing standing) {}

    /** @throws org.unionhome.kernel.Problem NOT_FOUND */
    byte[] run(UUID id, ReadTrail.Purpose purpose, Locale language) {
        ContestRow contest = contests.showToConduct(id);
        var rankings = titles.rankings(contest);
        Map<UUID, TitleRule> rules =
                titles.rulesOf(contest).stream().collect(Collectors.toMap(TitleRule::id, Function.identity()));
        List<Titled> titled = titles.of(contest, rankings);
        boolean named = contest.state() == ContestRow.State.PUBLISHED;
        List<Line> lines = Standings.grounds(rankings).stream()
                .flatMap(ground -> ground.standings().stream().map(standing -> new Line(ground, standing)))
                .toList();
        byte[] file = ListWorkbook.of(
                HEADERS.stream()
                        .map(header -> texts.get(BUNDLE, language, "field." + header))
                        .toList(),
                cursor -> new Slice<>(lines, null),
                line -> cells(line, named, earned(line, titled, rules), language),
                page -> note(named, page, purpose));
        audit.record("contest.workbook-fetched", AuditTrail.Subject.of("contest", id, contest.union()), purpose.name());
        return file;
    }

    private void note(boolean named, List<Line> page, ReadTrail.Purpose purpose) {
        if (named) {
            reads.noteAll(page.stream()
                    .map(line -> line.standing().entry())
                    .collect(Collectors.toMap(EntryRow::person, Function.identity(), (first, next) -> first))
                    .values()
                    .stream()
                    .map(entry -> ReadTrail.Reading.of(entry.person(), entry.union(), ReadTrail.Part.FILE, purpose))
                    .toList());
        }
    }

    private List<String> cells(Line line, boolean named, String earned, Locale language) {
        var placed = line.standing().placed();
        EntryRow entry = line.standing().entry();
        return List.of(
                texts.get(BUNDLE, language, "basis." + line.ground().basis()),
                Objects.requireNonNullElse(line.ground().name(), ""),
                String.valueOf(placed.rank()),
                placed.tied() ? texts.get(BUNDLE, language, "tied") : "",
                line.standing().numbers().stream().map(String::valueOf).collect(Collectors.joining(" / ")),
                named ? entry.name() : "",
                named ? tree.nameOf(entry.union()) : "",
                ContestMapper.score(placed.theory().rounded()),
                ContestMapper.score(placed.practice().rounded()),
                ContestMapper.score(placed.total().rounded()),
                earned);
    }

    /** What that rank gives; what hangs on a condition that cannot be judged is no title yet. */
    private static String earned(Line line, List<Titled> titled, Map<UUID, TitleRule> rules) {
        return titled.stream()
                .filter(title -> !title.isUnknown())
                .filter(title -> title.person().equals(line.standing().entry().person()))
                .filter(title -> Objects.equals(title.item(), line.ground().item())
                        && Objects.equals(title.givenFor(), line.ground().name()))
                .map(title -> Objects.requireNonNull(rules.get(title.rule())).title())
                .collect(Collectors.joining("、"));
    }
}
