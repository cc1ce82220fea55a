package org.unionhome.aid.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.BeneficiaryKindDto;
import org.unionhome.api.model.ContactWayDto;
import org.unionhome.api.model.NewPairingContactDto;
import org.unionhome.api.model.NewPairingDto;
import org.unionhome.api.model.PairingContactDto;
import org.unionhome.api.model.PairingDto;
import org.unionhome.api.model.PairingKindDto;
import org.unionhome.api.model.PairingRosterYearDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Pairings as the contract words them; only who opens one reads the names in it. */
@Singleton
class PairingMapper {

    private final PairingQueries pairings;
    private final UnionTree tree;
    private final AidSecrets secrets;
    private final Clock clock;

    PairingMapper(PairingQueries pairings, UnionTree tree, AidSecrets secrets, Clock clock) {
        this.pairings = pairings;
        this.tree = tree;
        this.secrets = secrets;
        this.clock = clock;
    }

    PairingDto listed(PairingRow row) {
        return pairing(row, null, null, List.of());
    }

    /** With names, without contacts: as the paired member sees her list. */
    PairingDto named(PairingRow row) {
        return pairing(row, beneficiary(row), guardian(row), List.of());
    }

    PairingDto opened(PairingRow row) {
        var contacts = pairings.contacts(row.id()).stream().map(this::contact).toList();
        return pairing(row, beneficiary(row), guardian(row), contacts);
    }

    private String beneficiary(PairingRow row) {
        return secrets.open(AidSecrets.BENEFICIARY, row.beneficiary());
    }

    private @Nullable String guardian(PairingRow row) {
        byte[] kept = row.guardian();
        return kept == null ? null : secrets.open(AidSecrets.AGREED, kept);
    }

    private PairingDto pairing(
            PairingRow row, @Nullable String beneficiary, @Nullable String guardian, List<PairingContactDto> contacts) {
        LocalDate today = LocalDate.now(clock);
        var term = row.term();
        return PairingDto.builder()
                .id(row.id())
                .code(row.code())
                .union(new UnionRefDto(row.union(), tree.nameOf(row.union())))
                .kind(PairingKindDto.fromValue(row.kind()))
                .volunteer(row.volunteer())
                .beneficiaryKind(BeneficiaryKindDto.fromValue(row.beneficiaryKind()))
                .beneficiary(beneficiary)
                .guardian(guardian)
                .consentedOn(row.consentedOn())
                .from(term.from())
                .to(term.to())
                .endReason(row.endReason())
                .contactEveryMonths(term.everyMonths())
                .contactCount(row.contacts())
                .lastContactOn(row.lastContactOn())
                .nextContactBy(term.nextContactBy(row.lastContactOn(), today).orElse(null))
                .state(PairingDto.StateEnum.fromValue(term.on(today).name()))
                .overdue(term.overdueOn(today, row.lastContactOn()))
                .contacts(contacts)
                .version(row.version())
                .build();
    }

    private PairingContactDto contact(PairingQueries.Contact contact) {
        return new PairingContactDto(
                contact.on(),
                ContactWayDto.fromValue(contact.way()),
                secrets.open(AidSecrets.CONTACT, contact.note()),
                contact.by(),
                contact.at());
    }

    static NewPairing wanted(NewPairingDto asked) {
        String guardian = asked.guardian();
        return new NewPairing(
                asked.kind().toString(),
                asked.volunteerId(),
                asked.beneficiaryKind().toString(),
                asked.beneficiary().strip(),
                guardian == null || guardian.isBlank() ? null : guardian.strip(),
                asked.consentedOn(),
                new PairingTerm(asked.from(), asked.to(), asked.contactEveryMonths()));
    }

    static KeepPairing.NewContact contact(NewPairingContactDto said) {
        return new KeepPairing.NewContact(
                said.on(), said.way().toString(), said.note().strip());
    }

    static PairingRosterYearDto year(PairingYear year) {
        return new PairingRosterYearDto(
                year.year(),
                year.pairings(),
                year.volunteers(),
                year.beneficiaries(),
                year.contacts(),
                year.joined(),
                year.left(),
                year.consecutive());
    }
}
