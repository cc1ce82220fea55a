package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Most methods stay within 20 lines, statements of SQL included; none is longer than a screen. */
class MethodSizeTest {

    private static final int MOST_LINES = 50;
    private static final int USUAL_LINES = 20;

    @Test
    void no_method_is_longer_than_a_screen() throws IOException {
        assertThat(methods(Path.of("src/main/java"))).isNotEmpty().allSatisfy(method -> assertThat(method.lines())
                .as(method.name())
                .isLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void nine_of_ten_methods_are_short() throws IOException {
        List<Method> all = methods(Path.of("src/main/java"));
        long within =
                all.stream().filter(method -> method.lines() <= USUAL_LINES).count();
        assertThat(within * 10).isGreaterThanOrEqualTo(all.size() * 9L);
    }

    @Test
    void a_longer_one_is_seen(@TempDir Path place) throws IOException {
        Files.writeString(
                place.resolve("Long.java"), "class Long { void run() {\n" + "int x;\n".repeat(MOST_LINES) + "} }");
        assertThat(methods(place)).singleElement().satisfies(method -> assertThat(method.lines())
                .isGreaterThan(MOST_LINES));
    }

    private static List<Method> methods(Path top) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(top)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            var found = new ArrayList<Method>();
            for (CompilationUnitTree unit : task.parse()) {
                collect(unit, Trees.instance(task), found);
            }
            return found;
        }
    }

    private static void collect(CompilationUnitTree unit, Trees trees, List<Method> found) {
        unit.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        var positions = trees.getSourcePositions();
                        var lines = unit.getLineMap();
                        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                        found.add(
                                new Method(unit.getSourceFile().getName() + " " + method.getName(), last - first + 1));
                        return super.visitMethod(method, nothing);
                    }
                },
                null);
    }

    private record Method(String name, long lines) {}
}
