import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { showToast } from '../../../../ui/toast'
import { useRelatives } from '../../api/family'
import { familyTexts } from '../../family-texts'

/** Whom the member entered for visits; shown on purpose only, as looking is noted. */
export function RelativesPanel({ memberId }: { memberId: string }) {
  const t = useTexts(familyTexts)
  const { mutate, data, isPending } = useRelatives(memberId)
  const look = () => mutate(undefined, { onError: (error) => showToast(t.failed(toProblem(error).message)) })
  return (
    <section className="stack-s" aria-labelledby="relatives">
      <h3 id="relatives">{t.relatives}</h3>
      {!data && (
        <>
          <div>
            <Button look="secondary" icon="people" busy={isPending} onClick={look}>
              {t.look}
            </Button>
          </div>
          <p className="soft small">{t.lookNote}</p>
        </>
      )}
      {data?.items.length === 0 && <p className="soft">{t.noRelatives}</p>}
      {data && data.items.length > 0 && (
        <ul>
          {data.items.map(({ id, relation, name }) => (
            <li key={id}>
              {t.relations[relation]} · {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
