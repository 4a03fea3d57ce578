import type { DeskWords } from '../../i18n/desk/desk-words.ts';

/** Where an agent stands, as far as it decides what can be done. */
export interface Standing {
  readonly hasMessage: boolean;
  readonly hasMacro: boolean;
  readonly isEdited: boolean;
  readonly hasFindings: boolean;
  /** A reply was copied and waits for its outcome, or for the next message. */
  readonly isAfter: boolean;
  readonly canUndo: boolean;
  readonly hasUpdate: boolean;
  readonly isWaiting: boolean;
}

export type ActionId = keyof DeskWords['actions'];
export type ActionGroup = keyof DeskWords['groups'];

/** What an agent can do. Palette, shortcuts, on-screen help and usage events read this one list. */
export interface Action {
  readonly id: ActionId;
  readonly group: ActionGroup;
  /**
   * Like `f`, `?`, `F8`, `Shift+F8` or `Mod+k` (Ctrl, on a Mac Cmd). A key that writes a character works outside of
   * fields only, and can be switched off.
   */
  readonly keys?: readonly string[];
  /** Absent: always. */
  readonly when?: (standing: Standing) => boolean;
  /** The event that it leaves behind, where it leaves one. */
  readonly event?: 'use' | 'outcome' | 'favourite';
}

const withMacro = ({ hasMacro }: Standing): boolean => hasMacro;
const afterwards = ({ isAfter }: Standing): boolean => isAfter;

export const actions: readonly Action[] = [
  { id: 'goFind', group: 'find', keys: ['/'] },
  { id: 'newMessage', group: 'find', keys: ['x'], when: ({ hasMessage }) => hasMessage },
  { id: 'viewAll', group: 'find' },
  { id: 'viewFavourites', group: 'find' },
  { id: 'viewRecents', group: 'find' },
  { id: 'viewMine', group: 'find' },
  { id: 'viewTeam', group: 'find' },
  { id: 'viewGuides', group: 'find', keys: ['g'] },
  { id: 'toggleFilters', group: 'find', keys: ['v'] },
  { id: 'clearFilters', group: 'find' },
  { id: 'favourite', group: 'fill', keys: ['f'], when: withMacro, event: 'favourite' },
  { id: 'goFill', group: 'fill', keys: ['i'], when: withMacro },
  { id: 'nextChannel', group: 'fill', keys: ['c'], when: withMacro },
  { id: 'nextLocale', group: 'fill', keys: ['l'], when: withMacro },
  { id: 'copy', group: 'send', keys: ['Enter', 'Mod+Enter'], when: withMacro, event: 'use' },
  { id: 'editText', group: 'send', keys: ['e'], when: withMacro },
  { id: 'resetText', group: 'send', keys: ['r'], when: ({ isEdited }) => isEdited },
  { id: 'nextFinding', group: 'send', keys: ['F8'], when: ({ hasFindings }) => hasFindings },
  { id: 'previousFinding', group: 'send', keys: ['Shift+F8'], when: ({ hasFindings }) => hasFindings },
  { id: 'ownLanguage', group: 'send', keys: ['o'], when: withMacro },
  { id: 'copyNote', group: 'after', keys: ['n'], when: ({ hasMacro, isAfter }) => hasMacro || isAfter },
  { id: 'solved', group: 'after', keys: ['1'], when: afterwards, event: 'outcome' },
  { id: 'followUp', group: 'after', keys: ['2'], when: afterwards, event: 'outcome' },
  { id: 'escalated', group: 'after', keys: ['3'], when: afterwards, event: 'outcome' },
  { id: 'reopen', group: 'after', keys: ['b'], when: afterwards },
  { id: 'undo', group: 'desk', keys: ['z'], when: ({ canUndo }) => canUndo },
  { id: 'palette', group: 'desk', keys: ['Mod+k'] },
  { id: 'help', group: 'desk', keys: ['?', 'F1'] },
  { id: 'back', group: 'desk', keys: ['Escape'] },
  { id: 'loadUpdate', group: 'desk', keys: ['u'], when: ({ hasUpdate }) => hasUpdate },
  { id: 'sendWaiting', group: 'desk', when: ({ isWaiting }) => isWaiting },
  { id: 'resetPanes', group: 'desk' },
  { id: 'toggleKeys', group: 'desk' },
  { id: 'goOrders', group: 'desk' },
  { id: 'goPolicies', group: 'desk' },
];

/** The actions that can be done now, in the order of the list. */
export function possibleActions(standing: Standing): readonly Action[] {
  return actions.filter(({ when }) => !when || when(standing));
}
