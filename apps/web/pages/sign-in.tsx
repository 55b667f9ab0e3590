import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import { useAnswer } from '../client/answer.ts';
import { useSigning } from '../client/session.ts';
import { PageTitle } from '../frame/title.tsx';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { TextEntry } from '../parts/field.tsx';
import { Section } from '../parts/section.tsx';
import { useReading } from '../texts/language.tsx';
import './sign-in.css';

const route = getRouteApi('/sign-in');

export function SignIn(): ReactNode {
  const { texts, language } = useReading();
  const t = texts.signInPage;
  const { next } = route.useSearch();
  const navigate = useNavigate();
  const { signIn } = useSigning();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const accounts = useAnswer(routes.demonstrationAccounts, { params: {}, query: {} }).data?.accounts ?? [];
  const signing = useMutation({
    mutationFn: (given: { readonly account: string; readonly password: string }) =>
      signIn(given.account, given.password),
    onSuccess: (session) =>
      navigate({ href: next ?? (session.acting.role === 'administrator' ? '/administration' : '/desk') }),
  });
  return (
    <>
      <PageTitle title={t.title} lead={accounts.length > 0 ? t.lead : t.leadOwn} windowTitle={t.title} />
      {signing.isError ? <Fault error={signing.error} /> : null}
      <div className={accounts.length > 0 ? 'two' : 'measure'}>
        {accounts.length === 0 ? null : (
          <Section title={t.demonstration} note={t.demonstrationNote}>
            <ul className="accounts">
              {accounts.map((one) => (
                <li key={one.account}>
                  <h3>
                    {language === 'zh' ? one.organ.name : one.organ.nameEn}　{texts.roles[one.role]}
                  </h3>
                  <p>{one.task[language]}</p>
                  <p className="note">
                    {one.person}　<span className="mono">{one.account}</span>
                    {'　'}
                    <span className="mono">{one.password}</span>
                  </p>
                  <Button busy={signing.isPending} onPress={() => signing.mutate(one)}>
                    {t.use}
                  </Button>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={t.title}>
          <form
            className="sign-in-form"
            onSubmit={(event) => {
              event.preventDefault();
              signing.mutate({ account, password });
            }}
          >
            <TextEntry label={t.account} value={account} onChange={setAccount} autoComplete="username" required />
            <TextEntry
              label={t.password}
              value={password}
              onChange={setPassword}
              mode="password"
              autoComplete="current-password"
              required
            />
            <Button kind="main" submit busy={signing.isPending}>
              {t.submit}
            </Button>
          </form>
        </Section>
      </div>
    </>
  );
}
