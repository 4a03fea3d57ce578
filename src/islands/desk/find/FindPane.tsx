import type { JSX } from 'preact';
import { guideState } from '../guide/guide-state.ts';
import { GuideView } from '../guide/GuideView.tsx';
import { words } from '../session.ts';
import { Box } from './Box.tsx';
import { Filters } from './Filters.tsx';
import { MacroList } from './MacroList.tsx';
import { MessageCard } from './MessageCard.tsx';
import { Views } from './Views.tsx';

/** The first pane: the one box, what was read in a message, and the list. */
export function FindPane(): JSX.Element {
  return (
    <section class="pane find" aria-label={words.value.panes.find}>
      <Box />
      <MessageCard />
      <Filters />
      <Views />
      {guideState.value ? <GuideView /> : <MacroList />}
    </section>
  );
}
