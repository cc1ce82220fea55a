package org.unionhome.funds.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionhome.funds.Purpose;
import org.unionhome.funds.Receipts;
import org.unionhome.kernel.Money;
import org.unionhome.policy.Citation;

/** The accounts of a union's books and what its money may pay for. */
record Chart(
        String system,
        Map<String, String> title,
        Map<String, String> note,
        List<Account> accounts,
        List<Source> sources) {

    /** @param pays the purposes an expense account is for */
    record Account(
            String code,
            Kind kind,
            Map<String, String> name,
            Citation citation,
            Set<Purpose> pays,
            boolean paysOut,
            @Nullable Use use) {

        /** What its postings come to, of which the left side is above zero: as the account counts it. */
        Money onItsSide(Money leftSide) {
            return kind == Kind.INCOME || kind == Kind.LIABILITY ? Money.ZERO.minus(leftSide) : leftSide;
        }
    }

    /** @param refuses purposes that a document names as not to be paid from here */
    record Source(
            String code,
            Map<String, String> name,
            Citation citation,
            Set<Purpose> pays,
            Map<Purpose, Citation> refuses) {

        /** The document that forbids it, or the one that says what the money is for. */
        Citation against(Purpose purpose) {
            return refuses.getOrDefault(purpose, citation);
        }
    }

    /** What else an account is for. */
    enum Use {
        /** Cash in hand. */
        CASH,
        /** Dues of members. */
        DUES,
        /** Aid that came back. */
        AID_RETURNED,
        /** What employers pay by their payroll. */
        CONTRIBUTION,
        /** What is owed to the union above. */
        UPWARD,
        /** What the union above gives. */
        SUBSIDY_RECEIVED,
        /** What is given to unions below. */
        SUBSIDY_GIVEN,
        /** What is owed to unions below. */
        FOUNDING_FUND
    }

    /** On which side of the books an account stands. */
    enum Kind {
        ASSET,
        LIABILITY,
        INCOME,
        EXPENSE
    }

    Optional<Account> account(String code) {
        return accounts.stream().filter(account -> account.code().equals(code)).findFirst();
    }

    /** For a code that books name already. */
    Account require(String code) {
        return account(code).orElseThrow(() -> new IllegalStateException("no account of the chart is " + code));
    }

    Optional<Source> source(String code) {
        return sources.stream().filter(source -> source.code().equals(code)).findFirst();
    }

    /** Codes of the accounts of one kind. */
    List<String> of(Kind kind) {
        return accounts.stream()
                .filter(account -> account.kind() == kind)
                .map(Account::code)
                .toList();
    }

    /** The code itself where books of old name an account that the chart knows no more. */
    String nameOf(String code, Locale language) {
        return account(code)
                .map(account -> account.name().get(language.getLanguage()))
                .orElse(code);
    }

    Account cash() {
        return used(Use.CASH);
    }

    Account of(Receipts.Income income) {
        return used(Use.valueOf(income.name()));
    }

    Account upward() {
        return used(Use.UPWARD);
    }

    boolean goesUp(String account) {
        return upward().code().equals(account);
    }

    Account used(Use use) {
        return accounts.stream()
                .filter(account -> account.use() == use)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no account of the chart is for " + use));
    }

    /** Codes of the accounts that count from the beginning of the books, not of a period. */
    List<String> lasting() {
        return Stream.concat(of(Kind.ASSET).stream(), of(Kind.LIABILITY).stream())
                .toList();
    }

    /** Codes of the accounts of money that one union gives another: where both lie inside, neither counts. */
    List<String> betweenUnions() {
        return List.of(
                used(Use.SUBSIDY_RECEIVED).code(), used(Use.SUBSIDY_GIVEN).code());
    }

    /** The account that money leaves through. */
    Account bank() {
        return accounts.stream()
                .filter(Account::paysOut)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no account of the chart pays out"));
    }

    List<Source> payingFor(Purpose purpose) {
        return sources.stream()
                .filter(source -> source.pays().contains(purpose))
                .toList();
    }
}
