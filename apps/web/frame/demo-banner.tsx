import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { routes } from '#contract/routes.ts'
import { useAnswer } from '../client/answer.ts'
import { useSession, useSigning } from '../client/session.ts'
import { useReading } from '../texts/language.tsx'

/** On every page of a demonstration: that nothing here is real, and a way to see it as somebody else. */
export function DemoBanner(): ReactNode {
  const { texts, language } = useReading()
  const session = useSession()
  const { signIn } = useSigning()
  const navigate = useNavigate()
  const accounts = useAnswer(routes.demonstrationAccounts, { params: {}, query: {} }).data?.accounts
  if (accounts === undefined || accounts.length === 0) return null
  return (
    <div className="demo">
      <span>{texts.frame.demo}</span>
      <details className="roles">
        <summary>{session === null || session === undefined ? texts.frame.takeRole : texts.frame.changeRole}</summary>
        <ul>
          {accounts.map((account) => (
            <li key={account.account}>
              <button
                type="button"
                onClick={(event) => {
                  event.currentTarget.closest('details')?.removeAttribute('open')
                  void signIn(account.account, account.password).then((now) => navigate({ to: now.acting.role === 'administrator' ? '/administration' : '/desk' }))
                }}
              >
                <b>
                  {language === 'zh' ? account.organ.name : account.organ.nameEn}　{texts.roles[account.role]}
                </b>
                {account.task[language]}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
