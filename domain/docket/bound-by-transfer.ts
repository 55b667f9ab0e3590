import type { CaseState, Hindrance } from './act.ts';
import { provision } from './provisions.ts';

/**
 * A case that came by transfer was docketed once already. The receiving court is bound to take it (CPL 37), so what a
 * court or a filer may do only before docketing is closed, and its docketing waits for no comparison.
 */
export function boundByTransfer(state: CaseState): Hindrance | null {
  if (state.transfer?.direction !== 'from') return null;
  return {
    why: {
      zh: '现在不可用：移送来的案件已经立过案，受移送的法院应当受理；认为仍不属本院管辖的，立案后报请指定管辖，撤诉在立案后由法院裁定。',
      en: 'Not available: a transferred case was docketed once and must be taken. A court that still holds itself incompetent asks for designation after docketing; withdrawal is then for the court to allow.',
    },
    provisions: provision('CPL 37'),
  };
}
