import type { MacroTemplate } from '../catalogue/render/macro.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { DeskChannel, DeskLibrary, DeskMacro, MacroText } from './library.ts';
import type { ReplyChecker } from './reply-checker.ts';
import type { Situation } from './situation.ts';
import type { RenderMacro, Texts } from './texts.ts';

/** What a reply is filled from, beside the situation. */
export interface FillingParts {
  readonly macro: DeskMacro;
  /** The language of the texts. */
  readonly locale: LocaleCode;
  readonly text: MacroText;
  readonly template: MacroTemplate;
  readonly channel: DeskChannel | undefined;
  readonly checker: ReplyChecker;
  readonly render: RenderMacro;
}

interface Shelf {
  readonly library: DeskLibrary;
  readonly texts: Texts;
  readonly macros: ReadonlyMap<string, DeskMacro>;
  readonly checker: ReplyChecker;
}

/** What a situation needs, in its language or else in the source's; `undefined` where it is not there. */
export function fillingParts(
  situation: Situation,
  { library, texts, macros, checker }: Shelf,
): FillingParts | undefined {
  const macro = macros.get(situation.macro);
  if (!macro) return undefined;
  // Where a translation exists and its texts are not loaded yet, the source language would be the wrong answer.
  const locale = macro.texts[situation.locale] ? situation.locale : library.sourceLocale;
  const text = texts.text(locale, macro.path);
  const template = texts.template(locale, macro.path);
  if (!text || !template) return undefined;
  const channel = library.channels.find(({ id }) => id === situation.channel);
  return { macro, locale, text, template, channel, checker, render: texts.renderAt(situation.now) };
}
