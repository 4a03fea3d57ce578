import type { DeskLibrary } from '../../../desk/library.ts';
import type { ReplyChecker } from '../../../desk/reply-checker.ts';
import type { LocaleCode } from '../../../lib/locales.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { ReplyChecker as PolicyChecker } from '../../../policy/reply-checker.ts';

/** The policy check whose code comes with the first language: the first list needs none of it. */
export interface LateChecker extends ReplyChecker {
  readonly add: (locale: LocaleCode, lexicon: Lexicon) => Promise<void>;
}

/** Knows no language, so that nothing passes unread, until its code and its phrases are there. */
export function lateChecker({ policies, channels }: DeskLibrary): LateChecker {
  let checker: PolicyChecker | undefined;
  return {
    add: async (locale, lexicon) => {
      const { openReplyChecker } = await import('../../../policy/reply-checker.ts');
      checker ??= openReplyChecker(policies, channels);
      checker.add(locale, lexicon);
    },
    knows: (locale) => checker?.knows(locale) ?? false,
    check: (reply) => {
      if (!checker) throw new Error('The policy check is not loaded; ask `knows` first.');
      return checker.check(reply);
    },
  };
}
