import { lineBreaksOf, tagsOf } from '../find/signs.ts';
import type { RawSpan } from '../text/view.ts';
import type { KindCheck } from './kind.ts';

const styling = /\b(?:style|color|bgcolor|face|align|font-family|line-height)\s*=?/iu;
const pixel =
  /(?:width|height)\s*[=:]\s*["']?\s*[01](?:px)?\b|display\s*:\s*none|(?:pixel|beacon|track(?:ing)?[-_]?open|open\.gif)/iu;

/** Reports markup that the channel does not take. */
export const checkMarkup: KindCheck<'markup'> = ({ text }, settings) => {
  const tags = tagsOf(text);
  const images = tags.filter(({ name }) => name === 'img');
  return [
    ...(settings.html ? tags : []),
    ...(settings.styling
      ? tags.filter(
          ({ name, attributes }) =>
            name === 'font' || name === 'center' || name === 'style' || styling.test(attributes),
        )
      : []),
    ...(settings.pixel ? images.filter(({ attributes }) => pixel.test(attributes)) : []),
    ...(settings.linked_image
      ? [...images.filter(({ start }) => isInLink(text, start)), ...markdownLinkedImages(text)]
      : []),
    ...(settings.line_breaks === undefined ? [] : lineBreaksOf(text, settings.line_breaks)),
  ];
};

/** `[![logo](image)](link)`: an image in a link as Markdown writes it. */
function markdownLinkedImages(text: string): RawSpan[] {
  return [...text.matchAll(/\[!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)\]\([^)\n]{0,400}\)/gu)].map(
    ({ index, 0: image }) => ({
      start: index,
      end: index + image.length,
    }),
  );
}

function isInLink(text: string, place: number): boolean {
  const before = text.slice(0, place).toLowerCase();
  return before.lastIndexOf('<a ') > before.lastIndexOf('</a');
}
