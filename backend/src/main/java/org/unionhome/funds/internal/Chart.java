package org.unionhome.funds.internal;

import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * The accounts of a union's books and what its money may pay for.
 *
 * @param from the first day on which entries are made by it
 */
record Chart(
        LocalDate from,
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

        /** Of money that one union owes or gives another: it stands in both books. */
        boolean isBetweenUnions() {
            return use == Use.UPWARD
                    || use == Use.SUBSIDY_RECEIVED
                    || use == Use.SUBSIDY_GIVEN
                    || use == Use.FOUNDING_FUND
                    || use == Use.BETWEEN_UNIONS;
        }

        /** What its postings come to, of which the left side is above zero: as the account counts it. */
        Money onItsSide(Money leftSide) {
            return kind == Kind.ASSET || kind == Kind.EXPENSE ? leftSide : Money.ZERO.minus(leftSide);
        }
    }

    /**
     * @param fromAbove the union above gives it: what of it has a purpose is no more than came in for that purpose
     * @param refuses purposes that a document names as not to be paid from here
     */
    record Source(
            String code,
            Map<String, String> name,
            Citation citation,
            boolean fromAbove,
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
        FOUNDING_FUND,
        /** What one union owes another for money of its members; below zero where it is the other way round. */
        BETWEEN_UNIONS,
        /** What a union has beyond what it owes: opening balances, and what was carried over. */
        NET_ASSETS
    }

    /** On which side of the books an account stands. */
    enum Kind {
        ASSET,
        LIABILITY,
        EQUITY,
        INCOME,
        EXPENSE
    }

    Optional<Account> account(String code) {
        return accounts.stream().filter(account -> account.code().equals(code)).findFirst();
    }

    /** With those of an older chart that this one does not know. */
    Chart withAccountsOf(Chart older) {
        var all = new ArrayList<>(accounts);
        older.accounts.stream()
                .filter(account -> account(account.code()).isEmpty())
                .forEach(all::add);
        return new Chart(from, system, title, note, List.copyOf(all), sources);
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

    /** What is charged for being late has no account of its own: it is other income, as aid that came back is. */
    Account of(Receipts.Income income) {
        return used(income == Receipts.Income.LATE_CHARGE ? Use.AID_RETURNED : Use.valueOf(income.name()));
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
        return Stream.of(Kind.ASSET, Kind.LIABILITY, Kind.EQUITY)
                .flatMap(kind -> of(kind).stream())
                .toList();
    }

    /** Codes of the accounts of money that one union gives another: where both lie inside, neither counts. */
    List<String> betweenUnions() {
        return accounts.stream()
                .filter(account -> account.use() == Use.SUBSIDY_RECEIVED || account.use() == Use.SUBSIDY_GIVEN)
                .map(Account::code)
                .toList();
    }

    /** The account that money leaves through. */
    Account bank() {
        return accounts.stream()
                .filter(Account::paysOut)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no account of the chart pays out"));
    }

    List<Source> fromAbove() {
        return sources.stream().filter(Source::fromAbove).toList();
    }

    List<Source> payingFor(Purpose purpose) {
        return sources.stream()
                .filter(source -> source.pays().contains(purpose))
                .toList();
    }
}
