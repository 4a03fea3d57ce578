import type { JSX } from 'preact';
import { fill } from '../../../i18n/fill.ts';
import type { DeskMacro } from '../../../desk/library.ts';
import { isLocaleCode, type LocaleCode } from '../../../lib/locales.ts';
import { desk } from '../book/book.ts';
import { nameOfChannel, nameOfLocale } from '../book/names.ts';
import { channelFor, chosenBox, chosenChannel, chosenLocale, replyLocale } from '../case/case.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { reply } from '../send/reply-now.ts';
import { words } from '../session.ts';

/** Channel, language and box of the reply; a change shows at once. */
export function Switches({ macro }: { macro: DeskMacro }): JSX.Element {
  const w = words.value.fill;
  const channel = channelFor(macro.path);
  const library = desk.value?.library;
  const channels = macro.channels.includes(channel) ? macro.channels : [channel, ...macro.channels];
  return (
    <div class="switches">
      <label>
        <span class="field-label">
          {w.channel} <Key of="nextChannel" />
        </span>
        <select
          id={place.channel}
          class="select"
          value={channel}
          onChange={({ currentTarget }) => {
            chosenChannel.value = currentTarget.value;
            chosenBox.value = undefined;
          }}
        >
          {channels.map((id) => (
            <option key={id} value={id}>
              {nameOfChannel(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="field-label">
          {w.locale} <Key of="nextLocale" />
        </span>
        <select
          class="select"
          value={replyLocale.value}
          onChange={({ currentTarget }) => {
            if (isLocaleCode(currentTarget.value)) chosenLocale.value = currentTarget.value;
          }}
        >
          {library?.languages.map(({ locale }) => (
            <option key={locale} value={locale}>
              {nameOfLocale(locale)}
              {macro.texts[locale] === undefined ? ' –' : ''}
            </option>
          ))}
        </select>
      </label>
      <Language macro={macro} />
    </div>
  );
}

/** Says where the reply is not in the language that was asked for. */
function Language({ macro }: { macro: DeskMacro }): JSX.Element | null {
  const shown: LocaleCode | undefined = reply.value?.locale;
  const source = desk.value?.library.sourceLocale;
  const wanted = replyLocale.value;
  const w = words.value.fill;
  if (shown === undefined || source === undefined) return null;
  const text =
    shown !== wanted
      ? fill(w.fallbackLocale, { language: nameOfLocale(wanted), source: nameOfLocale(shown) })
      : macro.texts[shown]?.stale
        ? fill(w.staleLocale, { source: nameOfLocale(source) })
        : undefined;
  return text === undefined ? null : (
    <p class="switch-note">
      <Icon name="warning" /> {text}
    </p>
  );
}
