import type { JSX } from 'preact';
import type { FilledReply } from '../../../desk/reply.ts';
import { fill } from '../../../i18n/fill.ts';
import { isLocaleCode, localeOf } from '../../../lib/locales.ts';
import { doing } from '../acts/perform.ts';
import { desk } from '../book/book.ts';
import { nameOfLocale } from '../book/names.ts';
import { changeSettings, settings } from '../device/settings.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { ownLocale } from '../list/rows.ts';
import { words } from '../session.ts';
import { situation } from './reply-now.ts';

/** The same reply in the agent's own language, to be read beside it. */
export function OwnLanguage({ reply }: { reply: FilledReply }): JSX.Element {
  const w = words.value.send;
  const isShown = settings.value.showsOwnLanguage;
  const own = ownLocale.value;
  return (
    <aside class="own" aria-label={w.ownLanguage}>
      <div class="own-bar">
        <button type="button" class="button plain small" aria-expanded={isShown} onClick={doing('ownLanguage')}>
          <Icon name="language" /> {w.ownLanguage} <Key of="ownLanguage" />
        </button>
        {isShown && (
          <select
            class="select"
            aria-label={w.ownChoice}
            value={own}
            onChange={({ currentTarget }) => {
              changeSettings({ ownLocale: currentTarget.value });
            }}
          >
            {desk.value?.library.languages.map(({ locale }) => (
              <option key={locale} value={locale}>
                {nameOfLocale(locale)}
              </option>
            ))}
          </select>
        )}
      </div>
      {isShown && <Text reply={reply} />}
    </aside>
  );
}

function Text({ reply }: { reply: FilledReply }): JSX.Element {
  const w = words.value.send;
  const own = ownLocale.value;
  const name = nameOfLocale(own);
  if (reply.locale === own) return <p class="faint">{fill(w.ownSame, { language: name })}</p>;
  const text = situation.value && desk.value?.beside(situation.value, own);
  if (text === undefined || text === '' || !isLocaleCode(own)) {
    return <p class="faint">{fill(w.ownMissing, { language: name })}</p>;
  }
  return (
    <div class="preview own-text" lang={localeOf(own).tag}>
      {text}
    </div>
  );
}
