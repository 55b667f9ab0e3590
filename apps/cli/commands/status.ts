import type { OrganName } from '#contract/shapes/organ.ts';
import { routes } from '#contract/routes.ts';
import type { Language } from '#words/language.ts';
import { limitLine } from '../act-answer.ts';
import { command } from '../command.ts';
import { callServer } from '../server.ts';

export const status = command({
  usage: 'status NUMBER [--json]',
  words: { zh: '按收文号或案号查进展', en: 'Progress by filing number or case number' },
  options: { json: { words: { zh: '以 JSON 输出', en: 'As JSON' } } },
  arguments: [1, 1],
  async run(call) {
    const [number = ''] = call.positionals;
    const answer = await callServer(call, routes.status, { params: { number } });
    if (call.has('json')) {
      call.out(JSON.stringify(answer, null, 2));
      return 0;
    }
    const { language } = call;
    const { summary, entries, limits } = answer;
    call.out(
      [
        `${summary.filingNumber}　${summary.stage}${summary.caseNumber === null ? '' : `　${summary.caseNumber}`}`,
        summary.title[language],
        language === 'zh' ? summary.court.name : `${summary.court.nameEn} ${summary.court.name}`,
        ...entries.map(
          ({ index, at, words, organ, earlier }) =>
            `  ${index + 1}　${at}　${words[language]}　${organ.name}${earlier === null ? '' : `　${cameFrom(earlier, language)}`}`,
        ),
        ...limits.map(limitLine(language)),
      ].join('\n'),
    );
    return 0;
  },
});

/** Where a case came by transfer, its first acts were entered elsewhere. */
const cameFrom = (court: OrganName, language: Language): string =>
  language === 'zh' ? `（在 ${court.name} 登记，随案移送）` : `(entered at ${court.nameEn}, before the transfer)`;
