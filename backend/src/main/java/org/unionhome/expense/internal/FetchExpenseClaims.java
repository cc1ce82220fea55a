package org.unionhome.expense.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.ListWorkbook;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;

/** The list of claims as a workbook; every cell is a text. */
@UseCase
@ApplicationScoped
@Transactional
class FetchExpenseClaims {

    private static final String BUNDLE = "expense-claims";
    private static final int PART = 1_000;
    private static final List<String> HEADERS = List.of(
            "number",
            "union",
            "title",
            "use",
            "payee",
            "total",
            "status",
            "claimant",
            "checker",
            "approver",
            "payer",
            "paidOn");
    private final ExpenseClaims claims;
    private final UnionTree tree;
    private final Texts texts;
    private final CurrentActor current;
    private final AuditTrail audit;

    FetchExpenseClaims(ExpenseClaims claims, UnionTree tree, Texts texts, CurrentActor current, AuditTrail audit) {
        this.claims = claims;
        this.tree = tree;
        this.texts = texts;
        this.current = current;
        this.audit = audit;
    }

    /** Those asked for within the caller's scope. @throws org.unionhome.kernel.Problem NOT_FOUND */
    byte[] run(ExpenseClaims.Asked asked, Locale language) {
        byte[] file = ListWorkbook.of(
                HEADERS.stream()
                        .map(header -> texts.get(BUNDLE, language, "field." + header))
                        .toList(),
                cursor -> claims.list(asked, PART, cursor),
                claim -> cells(claim, language),
                page -> {});
        UUID union = asked.union() == null ? current.get().home() : asked.union();
        audit.record(
                "expense.list-fetched",
                new AuditTrail.Subject("expense-claim-list", String.valueOf(asked.status()), union));
        return file;
    }

    private List<String> cells(ExpenseClaim claim, Locale language) {
        return List.of(
                claim.number(),
                tree.nameOf(claim.union()),
                claim.title(),
                texts.get(BUNDLE, language, "use." + claim.use()),
                claim.payee(),
                claim.total().toString(),
                texts.get(BUNDLE, language, "status." + claim.status()),
                claim.claimant().name(),
                Objects.toString(claim.checked().name(), ""),
                Objects.toString(claim.approved().name(), ""),
                Objects.toString(claim.paid().name(), ""),
                Objects.toString(claim.paid().on(), ""));
    }
}
