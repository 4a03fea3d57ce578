/** What mail programs write below a message. */
const deviceLine =
  /^[ \t]*(?:[-–—_]{2,}[ \t]*)?(?:sent from|sent via|sent with|get outlook|von meinem .{1,30} gesendet|gesendet (?:von|mit|aus)|outlook für|envoyé (?:de|depuis|avec|à partir)|télécharge[rz]? outlook|obtenir outlook|enviado desde|obtener outlook|inviato (?:da|dal|con)|scarica outlook|ottieni outlook|.{0,20}から送信|发自我的|来自我的|發自我的|diese nachricht wurde von meinem)[^\n]{0,80}$/iu;

/** Farewells, which say nothing of what a message wants. */
const farewells = [
  '(?:kind|best|warm|many)? ?(?:regards|wishes)(?: and thanks)?|best|cheers|yours(?: sincerely| faithfully| truly)?|sincerely',
  '(?:mit )?(?:freundlichen?|besten?|lieben?|herzlichen?|vielen?|schönen?)? ?(?:grüßen|grüße|gruß|gruss|grüsse|grüssen)(?: aus [^\n]{2,30})?|mfg|lg|vg|hochachtungsvoll',
  '(?:bien )?cordialement|cdlt|bien à vous|(?:sincères )?salutations(?: distinguées)?|(?:bonne|belle) (?:journée|soirée)',
  '(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente',
  '(?:cordiali|distinti) saluti|saluti|cordialmente|buona (?:giornata|serata)',
  '(?:どうぞ)?(?:宜しく|よろしく)(?:お願い(?:いた|致)?します|お願い申し上げます)?|以上(?:、?(?:宜しく|よろしく)[^\n]{0,15})?|敬具|失礼いたします',
  '此致|敬礼|祝好|顺祝商祺',
];
/** Thanks on a line of their own. Behind a sentence they stay: a message that needs no reply is known by them. */
const thanks = [
  '(?:many |with )?thanks(?: (?:a lot|in advance|and (?:kind |best )?regards))?|thank you(?: (?:very much|so much|in advance))?|thx|ty',
  '(?:vielen |besten |herzlichen )?dank(?: (?:im voraus|und [^\n]{3,25}))?|danke(?: (?:schön|im voraus|und [^\n]{3,25}))?',
  "merci(?: (?:beaucoup|d['’]avance|par avance|et [^\n]{3,25}))?",
  '(?:muchas |mil )?gracias(?: (?:de antemano|por adelantado|y [^\n]{3,25}))?',
  '(?:molte |mille |tante )?grazie(?: (?:mille|in anticipo|e [^\n]{3,25}))?',
  'ありがとうございます',
  '谢谢(?:您|你|了|啦)?|多谢|感谢',
];
const nameAfter = String.raw`[ \t]*[,.!;。！、，]*(?:[ \t]*[\p{Lu}\p{Script=Han}][^\n]{0,24})?[ \t]*[.!。！]?$`;
/** The words that end a message; a name may follow. */
const closing = new RegExp(
  String.raw`(?:^|(?<=[.!?…。！？)]))[ \t]*(?:${farewells.join('|')})${nameAfter}|^[ \t]*(?:${thanks.join('|')})${nameAfter}`,
  'iu',
);

/** A name below an empty line or the last sentence, as the whole line: "M. Keller", "Anna", "田中". */
const nameLine = /^[ \t]*(?:\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}|[\p{Script=Han}]{2,4})[ \t]*$/u;

/** Lines of a signature: few and short, so that a question below a closing is kept. */
const mostLines = 5;
const longestLine = 60;

/** A message without what stands below its last words: device lines, a "-- " signature, the closing and the name. */
export function withoutSignature(text: string): string {
  const cut = text.search(/^-- ?$/mu);
  const above = (cut > 0 ? text.slice(0, cut) : text).split('\n').filter((line) => !deviceLine.test(line));
  const own = withoutName(withoutClosing(above)).join('\n');
  return own.trim() === '' ? text : own;
}

/** The lines up to the closing, which may stand behind a sentence. */
function withoutClosing(lines: readonly string[]): string[] {
  for (const [place, line] of lines.entries()) {
    const start = line.search(closing);
    const kept = [...lines.slice(0, place), line.slice(0, Math.max(0, start))];
    if (start >= 0 && isShort(lines.slice(place + 1)) && kept.some(hasWords)) return kept;
  }
  return [...lines];
}

function withoutName(lines: readonly string[]): string[] {
  const last = lines.findLastIndex(hasWords);
  const above = lines.slice(0, Math.max(0, last));
  return nameLine.test(lines[last] ?? '') && above.some(hasWords) ? above : [...lines];
}

function isShort(below: readonly string[]): boolean {
  const filled = below.filter(hasWords);
  return filled.length <= mostLines && filled.every((line) => line.length <= longestLine && !/[?？]/u.test(line));
}

function hasWords(line: string): boolean {
  return /\S/u.test(line);
}
