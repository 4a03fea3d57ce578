import type { JSX } from 'preact';
import { fill } from '../../../i18n/fill.ts';
import type { DeskMacro } from '../../../desk/library.ts';
import { localeOf } from '../../../lib/locales.ts';
import { desk } from '../book/book.ts';
import { nameOfIntent } from '../book/names.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { current, isFavourite, titleOf } from '../list/rows.ts';
import { doing } from '../acts/perform.ts';
import { language, words } from '../session.ts';
import { longDate } from '../../../i18n/long-date.ts';
import { Form } from './Form.tsx';
import { OrderCard } from './OrderCard.tsx';
import { Switches } from './Switches.tsx';

/** The second pane: where and in which language the reply goes, the order, and the values. */
export function FillPane(): JSX.Element {
  const macro = current.value === undefined ? undefined : desk.value?.macro(current.value);
  return (
    <section class="pane fill" aria-label={words.value.panes.fill}>
      {macro ? (
        <>
          <Head macro={macro} />
          <div class="pane-scroll">
            <Switches macro={macro} />
            <OrderCard />
            <Form />
            <About macro={macro} />
          </div>
        </>
      ) : (
        <div class="pane-empty">
          <Icon name="edit" />
          <p>{words.value.fill.empty}</p>
        </div>
      )}
    </section>
  );
}

function Head({ macro }: { macro: DeskMacro }): JSX.Element {
  const { title, locale } = titleOf(macro);
  const status = macro.texts[locale]?.status;
  const star = isFavourite(macro.path);
  const w = words.value;
  return (
    <header class="pane-bar">
      <h2 lang={localeOf(locale).tag}>{title}</h2>
      {macro.tier === 2 && (
        <span class="badge" title={w.fill.tier2Long}>
          {w.fill.tier2}
        </span>
      )}
      {status === 'draft' && <span class="badge warn">{w.fill.draft}</span>}
      {status === 'retired' && <span class="badge warn">{w.fill.retired}</span>}
      <button
        type="button"
        class={star ? 'button plain star on' : 'button plain star'}
        aria-label={w.actions.favourite}
        aria-pressed={star}
        onClick={doing('favourite')}
      >
        <Icon name="star" isFilled={star} />
        <Key of="favourite" />
      </button>
    </header>
  );
}

/** What else is to be known of a macro. */
function About({ macro }: { macro: DeskMacro }): JSX.Element {
  const w = words.value.fill;
  const { owner, effective_from: from, effective_to: until, related_faq: related } = macro;
  return (
    <footer class="about">
      <p>
        {nameOfIntent(macro.intent)} · {fill(w.owner, { owner })}
        {from !== undefined && ` · ${fill(w.from, { date: longDate(from, language.value) })}`}
        {until !== undefined && ` · ${fill(w.until, { date: longDate(until, language.value) })}`}
      </p>
      {related.length > 0 && (
        <p>
          {w.related}:{' '}
          {related.map((path, place) => (
            <>
              {place > 0 && ', '}
              <a key={path} href={`/${language.value}/${path}/`} target="_blank" rel="noopener">
                {path}
              </a>
            </>
          ))}
        </p>
      )}
    </footer>
  );
}
