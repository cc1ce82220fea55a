package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.unionhome");
    private static final JavaClasses RUIN = new ClassFileImporter().importPackages("ruin");

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        return new HouseRules("org.unionhome")
                .byName().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> the_ruin_breaks() {
        return new HouseRules("ruin")
                .byName().entrySet().stream()
                        .map(rule -> dynamicTest(rule.getKey(), () -> assertThat(
                                        rule.getValue().evaluate(RUIN).hasViolation())
                                .isTrue()));
    }
}
