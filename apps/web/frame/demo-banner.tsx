import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { DemonstrationAccount } from '#contract/shapes/organ.ts';
import { useAnswer } from '../client/answer.ts';
import { useSession, useSigning } from '../client/session.ts';
import { Fault } from '../parts/fault.tsx';
import { useReading } from '../texts/language.tsx';

/** On every page of a demonstration: that nothing here is real, and a way to see it as somebody else. */
export function DemoBanner(): ReactNode {
  const { texts, language } = useReading();
  const session = useSession();
  const { signIn } = useSigning();
  const navigate = useNavigate();
  const taking = useMutation({
    mutationFn: ({ account, password }: DemonstrationAccount) => signIn(account, password),
    onSuccess: (now) => navigate({ to: now.acting.role === 'administrator' ? '/administration' : '/desk' }),
  });
  const accounts = useAnswer(routes.demonstrationAccounts, { params: {}, query: {} }).data?.accounts;
  if (accounts === undefined || accounts.length === 0) return null;
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
                  event.currentTarget.closest('details')?.removeAttribute('open');
                  taking.mutate(account);
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
      {taking.isError ? <Fault error={taking.error} /> : null}
    </div>
  );
}
