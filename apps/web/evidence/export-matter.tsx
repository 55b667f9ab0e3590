import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import { utf8 } from '#words/digest.ts';
import { call } from '../client/call.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { download } from '../receipt/file.ts';
import { useEvidenceTexts } from './texts.ts';

/** One file for the tools of forensic laboratories: what this reader sees, in their vocabulary. */
export function ExportMatter({ target }: { readonly target: CaseRef }): ReactNode {
  const t = useEvidenceTexts();
  const exporting = useMutation({
    mutationFn: () => call(routes.exportMatter, { params: target, query: {}, body: undefined }),
    onSuccess: (exported) => download(`dengwen-${target.case}.jsonld`, utf8(`${JSON.stringify(exported, null, 2)}\n`)),
  });
  return (
    <div className="screen-only">
      <p className="row">
        <Button busy={exporting.isPending} onPress={() => exporting.mutate()}>
          {exporting.isPending ? t.exporting : t.exportButton}
        </Button>
      </p>
      {exporting.isError ? <Fault error={exporting.error} /> : null}
    </div>
  );
}
