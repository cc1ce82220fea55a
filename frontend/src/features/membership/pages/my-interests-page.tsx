import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { ErrorSummary } from '../../../ui/error-summary'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { myInterestsQuery, useChooseInterests, type Interest } from '../api/interests'
import { interestTexts } from '../interest-texts'

/** What a member likes to do; each tick is kept at once. */
export default function MyInterestsPage() {
  const t = useTexts(interestTexts)
  const mine = useQuery(myInterestsQuery)
  const { mutate, error, isSuccess } = useChooseInterests()
  const problem = error && toProblem(error)
  const all = Object.keys(t.names) as Interest[]
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      <Loaded of={mine} heights={[12]}>
        {({ interests }) => (
          <fieldset className="field">
            <legend className="visually-hidden">{t.choose}</legend>
            <div className="chips">
              {all.map((interest) => (
                <label className="chip" key={interest}>
                  <input
                    type="checkbox"
                    checked={interests.includes(interest)}
                    onChange={(event) =>
                      mutate(
                        event.target.checked
                          ? [...interests, interest]
                          : interests.filter((kept) => kept !== interest),
                      )
                    }
                  />
                  <span>{t.names[interest]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </Loaded>
      <p className="soft small" role="status">
        {isSuccess ? t.saved : ''}
      </p>
    </>
  )
}
