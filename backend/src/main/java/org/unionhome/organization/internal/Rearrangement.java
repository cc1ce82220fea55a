package org.unionhome.organization.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.organization.UnionFollower;
import org.unionhome.organization.UnionFollower.Moved;

/**
 * Does the steps of a reorganisation, one after the other, in the running transaction. Each step is judged by the tree
 * that the steps before it left; a refusal names the step and the transaction is rolled back as a whole. The number of
 * statements depends on the steps, not on how many unions or members move.
 */
@ApplicationScoped
class Rearrangement {

    private final TreeSurgery tree;
    private final UnionChecks checks;
    private final Instance<UnionFollower> followers;

    Rearrangement(TreeSurgery tree, UnionChecks checks, Instance<UnionFollower> followers) {
        this.tree = tree;
        this.checks = checks;
        this.followers = followers;
    }

    List<StepOutcome> run(Reorganization plan) {
        var outcomes = new ArrayList<StepOutcome>();
        for (int at = 0; at < plan.steps().size(); at++) {
            var step = plan.steps().get(at);
            outcomes.add(StepOutcome.of(step, run(plan, step, "/steps/" + at)));
        }
        return outcomes;
    }

    private List<Moved> run(Reorganization plan, ReorganizationStep step, String pointer) {
        TreeNode union = living(plan, step.union(), pointer + "/unionId");
        return switch (step.kind()) {
            case RENAME -> rename(plan, step, union, pointer);
            case MOVE -> move(plan, union, living(plan, step.target(), pointer + "/targetId"), pointer);
            case MERGE -> absorb(plan, union, living(plan, step.target(), pointer + "/targetId"), "MERGE", pointer);
            case DISSOLVE -> {
                requireBelowTop(plan, union, pointer);
                yield absorb(plan, union, living(plan, union.parent(), pointer + "/unionId"), "DISSOLVE", pointer);
            }
            case SPLIT -> split(plan, step, union, pointer);
        };
    }

    /** One that exists, inside the union under which all this takes place, and that did not change after the day. */
    private TreeNode living(Reorganization plan, @Nullable UUID id, String pointer) {
        TreeNode node = Optional.ofNullable(id)
                .flatMap(tree::find)
                .filter(found -> found.line().contains(plan.union()))
                .orElseThrow(() -> Problem.ofFault(pointer, "OUTSIDE_REORGANIZATION"));
        if (node.dissolved()) {
            throw Problem.ofFault(pointer, "DISSOLVED");
        }
        if (node.since() != null && node.since().isAfter(plan.day())) {
            throw Problem.ofFault(pointer, "CHANGED_LATER", node.since().toString());
        }
        return node;
    }

    private static void requireBelowTop(Reorganization plan, TreeNode union, String pointer) {
        if (union.id().equals(plan.union())) {
            throw Problem.ofFault(pointer + "/unionId", "TOP_STAYS");
        }
    }

    private static void requireOutside(TreeNode target, TreeNode union, String pointer) {
        if (target.line().contains(union.id())) {
            throw Problem.ofFault(pointer + "/targetId", "TREE_CYCLE");
        }
    }

    private List<Moved> rename(Reorganization plan, ReorganizationStep step, TreeNode union, String pointer) {
        tree.hold(List.of(union), plan.day(), pointer + "/unionId");
        tree.rename(union.id(), Objects.requireNonNull(step.name()), plan.day());
        return List.of(new Moved(union.id(), "RENAMED", 1));
    }

    private List<Moved> move(Reorganization plan, TreeNode union, TreeNode parent, String pointer) {
        requireBelowTop(plan, union, pointer);
        requireOutside(parent, union, pointer);
        if (parent.id().equals(union.parent())) {
            throw Problem.ofFault(pointer + "/targetId", "STANDS_THERE");
        }
        return hang(plan, List.of(union), parent, pointer + "/targetId", pointer + "/unionId");
    }

    /** Unions that have stood beside each other, with all that is below them. */
    private List<Moved> hang(Reorganization plan, List<TreeNode> unions, TreeNode parent, String where, String which) {
        if (unions.isEmpty()) {
            return List.of();
        }
        var faults = new ArrayList<Problem.FieldFault>();
        UnionPlacePolicy places = checks.places(parent.root());
        for (TreeNode union : unions) {
            places.kindBelow(where, union.kind(), parent.kind()).ifPresent(faults::add);
            UnionPlacePolicy.depth(where, parent.level() + 1 + union.deepest() - union.level())
                    .ifPresent(faults::add);
        }
        UnionChecks.refuse(faults.stream().distinct().toList());
        List<UUID> all = tree.hold(unions, plan.day(), which);
        tree.hang(unions, parent.id(), plan.day());
        tree.pathsFollow(all);
        var moved = new ArrayList<Moved>();
        unions.forEach(union -> moved.add(new Moved(union.id(), "UNIONS", union.below() + 1)));
        moved.addAll(follow(follower -> follower.placed(all, plan.day())));
        return moved;
    }

    /** What stands below goes first, then what is open in the union itself; its past stays with it. */
    private List<Moved> absorb(Reorganization plan, TreeNode union, TreeNode into, String how, String pointer) {
        requireBelowTop(plan, union, pointer);
        requireOutside(into, union, pointer);
        tree.hold(List.of(union), plan.day(), pointer + "/unionId");
        List<TreeNode> children = tree.children(union.id());
        var moved = new ArrayList<Moved>();
        String where = pointer + (how.equals("MERGE") ? "/targetId" : "/unionId");
        moved.addAll(hang(plan, children, into, where, pointer + "/unionId"));
        moved.addAll(follow(follower -> follower.handedOver(union.id(), into.id(), plan.day())));
        moved.add(new Moved(union.id(), "EMPLOYERS", tree.employersFollow(union.id(), into.id())));
        moved.add(new Moved(union.id(), "CERTIFICATES_TO_RETURN", tree.certificates(union.id(), plan.day())));
        tree.dissolve(union.id(), plan.day());
        tree.succeed(union.id(), into.id(), plan.id(), how, plan.day());
        moved.add(new Moved(union.id(), "DISSOLVED", 1));
        return moved;
    }

    private List<Moved> split(Reorganization plan, ReorganizationStep step, TreeNode union, String pointer) {
        requireBelowTop(plan, union, pointer);
        tree.hold(List.of(union), plan.day(), pointer + "/unionId");
        UUID made = tree.beside(
                union,
                Objects.requireNonNull(step.code()),
                Objects.requireNonNull(step.name()),
                plan.day(),
                pointer + "/code");
        tree.succeed(union.id(), made, plan.id(), "SPLIT", plan.day());
        var moved = new ArrayList<Moved>(List.of(new Moved(made, "FOUNDED", 1)));
        moved.addAll(follow(follower -> follower.splitOff(union.id(), made, plan.day())));
        List<TreeNode> along = tree.children(union.id()).stream()
                .filter(child -> step.children().contains(child.id()))
                .toList();
        if (along.size() < step.children().stream().distinct().count()) {
            throw Problem.ofFault(pointer + "/childIds", "NOT_BELOW");
        }
        moved.addAll(hang(plan, along, tree.find(made).orElseThrow(), pointer + "/childIds", pointer + "/childIds"));
        moved.addAll(people(plan, step, made, pointer));
        return moved;
    }

    private List<Moved> people(Reorganization plan, ReorganizationStep step, UUID into, String pointer) {
        if (step.members().isEmpty()) {
            return List.of();
        }
        List<Moved> moved = follow(follower -> follower.membersMoved(step.members(), step.union(), into, plan.day()));
        int came = moved.stream()
                .filter(one -> one.what().equals("MEMBERS"))
                .mapToInt(Moved::count)
                .sum();
        if (came < step.members().stream().distinct().count()) {
            throw Problem.ofFault(pointer + "/memberIds", "NOT_A_MEMBER_THERE");
        }
        return moved;
    }

    private List<Moved> follow(Function<UnionFollower, List<Moved>> what) {
        return followers.stream()
                .flatMap(follower -> what.apply(follower).stream())
                .toList();
    }
}
