package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;

/** What the caller can do with a claim now; the steps themselves ask again. */
@ApplicationScoped
class ExpenseActions {

    private final Scope scope;
    private final CurrentActor current;

    ExpenseActions(Scope scope, CurrentActor current) {
        this.scope = scope;
        this.current = current;
    }

    /** A step. */
    enum Action {
        CHANGE,
        SUBMIT,
        WITHDRAW,
        CHECK,
        APPROVE,
        SEND_BACK,
        REVERSE
    }

    List<Action> of(ExpenseClaim claim) {
        var possible = new ArrayList<Action>();
        boolean writes = may(claim, Permission.EXPENSE_WRITE);
        boolean checks = may(claim, Permission.EXPENSE_CHECK) && isNew(claim, Permission.EXPENSE_CHECK, false);
        boolean approves = may(claim, Permission.EXPENSE_APPROVE) && isNew(claim, Permission.EXPENSE_APPROVE, true);
        switch (claim.status()) {
            case DRAFT -> add(possible, writes, Action.CHANGE, Action.SUBMIT, Action.WITHDRAW);
            case SUBMITTED -> {
                add(possible, checks, Action.CHECK);
                add(possible, checks || approves, Action.SEND_BACK);
                add(possible, writes, Action.WITHDRAW);
            }
            case CHECKED -> {
                add(possible, approves, Action.APPROVE);
                add(possible, checks || approves, Action.SEND_BACK);
                add(possible, writes, Action.WITHDRAW);
            }
            case APPROVED, PAID -> add(possible, mayReverse(claim), Action.REVERSE);
            case DUE_BACK, REVERSED, WITHDRAWN -> {}
        }
        return possible;
    }

    private boolean mayReverse(ExpenseClaim claim) {
        return may(claim, Permission.EXPENSE_APPROVE) && isNew(claim, Permission.EXPENSE_APPROVE, false);
    }

    private boolean may(ExpenseClaim claim, Permission permission) {
        return scope.allows(current.get(), permission, claim.union());
    }

    /** Whether none of the hands before are the caller's. @param checked those of who checked as well */
    private boolean isNew(ExpenseClaim claim, Permission permission, boolean checked) {
        Doer doer = scope.doer(current.get(), permission, claim.union());
        return !doer.isAmong(claim.handlers())
                && !(checked && doer.isAmong(claim.checked().hands()));
    }

    private static void add(List<Action> possible, boolean allowed, Action... actions) {
        if (allowed) {
            possible.addAll(List.of(actions));
        }
    }
}
