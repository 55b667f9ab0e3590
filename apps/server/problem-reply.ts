import type { FastifyReply } from 'fastify';
import type { Language } from '#words/language.ts';
import type { Problem } from '#words/problem.ts';
import { problemWords } from '#words/problem-words.ts';

/** Answers with a problem (RFC 9457): the code for programs, the words for people in the language they asked for. */
export function replyWith(reply: FastifyReply, problem: Problem, language: Language): FastifyReply {
  const words = problemWords[problem.code];
  return reply
    .code(problem.status)
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        ...problem,
        title: words.what[language],
        detail: words.remedy[language],
        instance: `urn:uuid:${String(reply.request.id)}`,
      }),
    );
}

/** Chinese unless the caller asks for English before it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '').toLowerCase();
  const english = asked.search(/\ben\b/);
  const chinese = asked.search(/\bzh\b/);
  return english !== -1 && (chinese === -1 || english < chinese) ? 'en' : 'zh';
}
