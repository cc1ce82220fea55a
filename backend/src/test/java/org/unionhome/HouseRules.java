package org.unionhome;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of the house, by name. Every rule is also shown to fail on code that breaks it. */
final class HouseRules {

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    HouseRules(String root) {
        this.root = root;
        rules.put("features use only the features they declare", features());
        rules.put(
                "features form no cycle",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("internal stays inside its feature", internal());
        rules.put("the kernel knows no feature", kernel());
        rules.put(
                "entities are package-private and internal",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .bePackagePrivate()
                        .andShould()
                        .resideInAPackage("..internal..")
                        .allowEmptyShould(true));
        rules.put(
                "repositories are package-private and internal",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Repository")
                        .should()
                        .bePackagePrivate()
                        .andShould()
                        .resideInAPackage("..internal..")
                        .allowEmptyShould(true));
        rules.put(
                "resources implement the contract and hold no data access",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should(implementTheContract())
                        .andShould(new DependOnNo("Repository", "EntityManager"))
                        .allowEmptyShould(true));
        rules.put("every operation says who may call it", operationsDeclareAccess());
        rules.put(
                "transactions begin only in use cases",
                classes()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beAnnotatedWith(root + ".kernel.UseCase")
                        .allowEmptyShould(true));
        rules.put("every use case leaves an audit line", useCasesAudit());
        rules.put(
                "only resources and mappers speak HTTP",
                noClasses()
                        .that()
                        .resideInAPackage("..internal..")
                        .and()
                        .haveSimpleNameNotEndingWith("Resource")
                        .and()
                        .haveSimpleNameNotEndingWith("Mapper")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".api..", "jakarta.ws.rs..")
                        .allowEmptyShould(true));
        rules.put(
                "policies are pure",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Policy")
                        .or()
                        .haveSimpleNameEndingWith("Calculator")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                        .allowEmptyShould(true));
        rules.put(
                "beans take what they need in the constructor",
                fields().should().notBeAnnotatedWith(Inject.class).allowEmptyShould(true));
        rules.put("time comes from the clock", timeComesFromTheClock());
        rules.put(
                "money is never floating",
                fields().should()
                        .notHaveRawType(double.class)
                        .andShould()
                        .notHaveRawType(float.class)
                        .andShould()
                        .notHaveRawType(Double.class)
                        .allowEmptyShould(true));
    }

    Map<String, ArchRule> byName() {
        return rules;
    }

    /** The feature a class belongs to, or "" for the root itself. */
    private String featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static final Set<String> SHARED = Set.of("", "kernel", "api");

    private ArchRule features() {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("use only declared features") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = featureOf(type);
                if (SHARED.contains(own)) {
                    return;
                }
                Set<String> declared = declaredBy(type, own);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = featureOf(dependency.getTargetClass());
                    boolean allowed = SHARED.contains(other) || other.equals(own) || declared.contains(other);
                    if (!allowed) {
                        events.add(SimpleConditionEvent.violated(
                                dependency, own + " does not declare " + other + ": " + dependency.getDescription()));
                    }
                }
            }
        });
    }

    private Set<String> declaredBy(JavaClass type, String feature) {
        try {
            Class<?> info = Class.forName(root + "." + feature + ".package-info");
            var module = info.getAnnotation(org.unionhome.kernel.Module.class);
            return module == null ? Set.of() : Set.of(module.mayUse());
        } catch (ClassNotFoundException absent) {
            return Set.of();
        }
    }

    private ArchRule internal() {
        return classes()
                .that()
                .resideInAPackage("..internal..")
                .should(new ArchCondition<>("be used only by their feature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesToSelf()) {
                            if (!featureOf(dependency.getOriginClass()).equals(featureOf(type))) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private ArchRule kernel() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".kernel..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(describe("are a feature", (JavaClass type) -> !SHARED.contains(featureOf(type)))))
                .allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> implementTheContract() {
        return new ArchCondition<>("implement one interface generated from openapi.yaml") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean does = type.getRawInterfaces().stream()
                        .anyMatch(i -> i.getPackageName().equals(root + ".api"));
                if (!does) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " implements no generated interface"));
                }
            }
        };
    }

    private ArchRule operationsDeclareAccess() {
        return methods()
                .that()
                .areDeclaredInClassesThat(simpleNameEndingWith("Resource"))
                .and()
                .arePublic()
                .should(new ArchCondition<>("carry exactly one of @Requires and @OpenToAnyone") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean requires = method.isAnnotatedWith(root + ".kernel.Requires");
                        boolean open = method.isAnnotatedWith(root + ".kernel.OpenToAnyone");
                        if (requires == open) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " says nothing, or both"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private ArchRule useCasesAudit() {
        return classes()
                .that()
                .areAnnotatedWith(root + ".kernel.UseCase")
                .should(new ArchCondition<>("call AuditTrail") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean audits = type.getMethodCallsFromSelf().stream()
                                .anyMatch(
                                        call -> call.getTargetOwner().getName().equals(root + ".kernel.AuditTrail"));
                        if (!audits) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " leaves no audit line"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private ArchRule timeComesFromTheClock() {
        return classes().should(new ArchCondition<>("not call now() without a Clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> Set.of(
                                        LocalDate.class.getName(),
                                        LocalDateTime.class.getName(),
                                        Instant.class.getName(),
                                        OffsetDateTime.class.getName())
                                .contains(call.getTargetOwner().getName()))
                        .filter(call -> call.getName().equals("now"))
                        .filter(call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(Clock.class)))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        });
    }

    private static final class DependOnNo extends ArchCondition<JavaClass> {
        private final Set<String> endings;

        DependOnNo(String... endings) {
            super("depend on no " + String.join(" or ", endings));
            this.endings = Set.of(endings);
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(d -> endings.stream().anyMatch(d.getTargetClass().getSimpleName()::endsWith))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
        }
    }
}
