package org.unionhome.dues.internal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.imports.ImportContext;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.MemberRoll;
import org.unionhome.membership.Members;
import org.unionhome.organization.Unions;

/** Whom the lines of a file are from, and where their money belongs: four statements for a batch of any size. */
final class Payers {

    private final ImportContext context;
    private final MemberRoll roll;
    private final Members members;
    private final OwedUnions owed;
    private final Unions unions;
    private final FieldCipher cipher;

    Payers(
            ImportContext context,
            MemberRoll roll,
            Members members,
            OwedUnions owed,
            Unions unions,
            FieldCipher cipher) {
        this.context = context;
        this.roll = roll;
        this.members = members;
        this.owed = owed;
        this.unions = unions;
        this.cipher = cipher;
    }

    /**
     * Of one line.
     *
     * @param member absent where the line fits nobody in the union of the file
     * @param union where her money belongs, else the union of the file
     * @param key what stands for her where two lines are compared
     * @param said the same while nobody is recognised: a line that came in before she was known is found by it
     */
    record Payer(@Nullable MemberInfo member, UUID union, String key, String said) {}

    List<Payer> of(List<PaymentReading> rows) {
        List<@Nullable UUID> persons = persons(rows);
        List<UUID> known = persons.stream().filter(Objects::nonNull).distinct().toList();
        Map<UUID, MemberInfo> infos = members.findAll(known);
        Map<UUID, UUID> owing = owed.within(unions.require(context.union()), known);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> payer(rows.get(at), persons.get(at), infos, owing))
                .toList();
    }

    private Payer payer(PaymentReading row, @Nullable UUID person, Map<UUID, MemberInfo> infos, Map<UUID, UUID> owing) {
        String said = said(row);
        String key = person == null ? said : PaymentKey.member(person);
        MemberInfo member = person == null ? null : infos.get(person);
        UUID union = member == null ? context.union() : owing.getOrDefault(member.id(), member.union());
        return unions.require(union).line().contains(context.union())
                ? new Payer(member, union, key, said)
                : new Payer(null, context.union(), key, said);
    }

    /** What the line says of who paid; numbers of two unions may be the same, and so may names. */
    private String said(PaymentReading row) {
        IdNumber idNumber = row.idNumber();
        return String.join(
                "~",
                context.union().toString(),
                row.memberNo() == null ? "" : row.memberNo(),
                idNumber == null ? "" : HexFormat.of().formatHex(cipher.blindIndex("dues.payer", idNumber.reveal())),
                row.name());
    }

    /** By member number, else by identity number. */
    private List<@Nullable UUID> persons(List<PaymentReading> rows) {
        var byNumber = roll.byNumber(
                context.root(),
                rows.stream()
                        .map(PaymentReading::memberNo)
                        .filter(Objects::nonNull)
                        .toList());
        var byIdNumber = roll.byIdNumber(
                context.root(),
                rows.stream()
                        .map(PaymentReading::idNumber)
                        .filter(Objects::nonNull)
                        .toList());
        var persons = new ArrayList<@Nullable UUID>();
        rows.forEach(row -> {
            UUID person = row.memberNo() == null ? null : byNumber.get(row.memberNo());
            persons.add(person != null || row.idNumber() == null ? person : byIdNumber.get(row.idNumber()));
        });
        return persons;
    }
}
