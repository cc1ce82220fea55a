import { formatSpan, formatStamp } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Facts } from '../../../../ui/facts'
import type { Roll } from '../../api/roll'
import { rollTexts } from '../../roll-texts'
import { Paper, PaperScroll } from '../../../../ui/desk/paper'

/** Room for those who come without having registered. */
const emptyRows = 5

/** The list to sign on paper; who has checked in by phone, or is ticked, is shown so. */
export function RollSheet({ roll: { event, people } }: { roll: Roll }) {
  const t = useTexts(rollTexts)
  const language = useLanguage()
  const present = people.filter(({ attendance }) => attendance?.state === 'PRESENT').length
  return (
    <Paper>
      <Facts
        facts={[
          [t.time, formatSpan(event.startsAt, event.endsAt, language)],
          [t.place, event.place],
          [t.union, event.union.name],
        ]}
      />
      <PaperScroll label={t.sheet}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.no}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.memberNo}</th>
              <th scope="col">{t.registeredAt}</th>
              <th scope="col">{t.sign}</th>
              <th scope="col">{t.remark}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, member, registeredAt, attendance, walkIn }, index) => (
              <tr key={id}>
                <td>{index + 1}</td>
                <td>{member?.name ?? t.unnamed}</td>
                <td>{member?.memberNo}</td>
                <td>{formatStamp(registeredAt)}</td>
                <td className="write-here">{attendance && t.states[attendance.state]}</td>
                <td>{walkIn && t.walkIn}</td>
              </tr>
            ))}
            {event.walkIns &&
              Array.from({ length: emptyRows }, (_, row) => (
                <tr key={`empty-${row}`}>
                  <td>{people.length + row + 1}</td>
                  <td />
                  <td />
                  <td />
                  <td className="write-here" />
                  <td />
                </tr>
              ))}
          </tbody>
        </table>
      </PaperScroll>
      <p>{t.sum(people.length, present)}</p>
      <p>{t.makers}</p>
    </Paper>
  )
}
