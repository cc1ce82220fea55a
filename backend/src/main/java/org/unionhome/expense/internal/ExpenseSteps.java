package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All steps of a claim, each a use case of its own, for whoever speaks for the caller. */
@ApplicationScoped
class ExpenseSteps {

    private final WriteExpenseClaim writing;
    private final SubmitExpenseClaim submitting;
    private final CheckExpenseClaim checking;
    private final ApproveExpenseClaim approving;
    private final ReverseExpenseClaim reversing;

    ExpenseSteps(
            WriteExpenseClaim writing,
            SubmitExpenseClaim submitting,
            CheckExpenseClaim checking,
            ApproveExpenseClaim approving,
            ReverseExpenseClaim reversing) {
        this.writing = writing;
        this.submitting = submitting;
        this.checking = checking;
        this.approving = approving;
        this.reversing = reversing;
    }

    UUID begin(UUID union, ExpenseContent content) {
        return writing.begin(union, content);
    }

    void change(UUID id, String ifMatch, ExpenseContent content) {
        writing.change(id, ifMatch, content);
    }

    void submit(UUID id, String ifMatch) {
        submitting.run(id, ifMatch);
    }

    void withdraw(UUID id, String ifMatch, @Nullable String reason) {
        submitting.withdraw(id, ifMatch, reason);
    }

    void check(UUID id, String ifMatch, Map<UUID, UUID> lines) {
        checking.accept(id, ifMatch, lines);
    }

    void approve(UUID id, String ifMatch) {
        approving.run(id, ifMatch);
    }

    void sendBack(UUID id, String ifMatch, String reason) {
        checking.sendBack(id, ifMatch, reason);
    }

    void reverse(UUID id, String ifMatch, String reason) {
        reversing.run(id, ifMatch, reason);
    }
}
