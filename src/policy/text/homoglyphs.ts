/** Letters of other alphabets that look like Latin ones (after the confusables of Unicode TS 39, the ones people use). */
const pairs =
  'аa еe оo рp сc хx уy іi ѕs јj ԁd һh ӏl ԛq ԝw ѵv ɡg кk тt мm нh вb гr пn ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЅS ЈJ ' +
  'αa οo ρp νv ιi κk τt υu χx εe ηn ωw γy σo ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'օo ոn ѐe ёe ʟL ʀR ɴN ɪI ᴀA ᴇE ᴏO ᴛT ⅼl';

/** Look-alike letter → Latin letter. None of our languages is written in these alphabets, so whole words fold too. */
export const homoglyphs: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const letters = [...pair];
    return [letters[0] ?? '', letters[1] ?? ''];
  }),
);
