import type { LocaleCode } from '../lib/locales.ts';

/** Words that say little by themselves. Question words tell titles apart a little and weigh more. */
export interface StopWords {
  readonly function: string;
  readonly question: string;
}

/** Written as readers write them; elided French and Italian articles stand without their apostrophe. */
export const stopWords: Readonly<Record<LocaleCode, StopWords>> = {
  en: {
    function: `a about all also am an and any are as at be because been but by cant could did didnt do does doesnt dont for from
      get had has have havent i if im in into is isnt it its ive just let may me my of on or our please should so some than that
      the their them then there these they this to up us was we were will with would you your`,
    question: 'how what when where who which why can',
  },
  de: {
    function: `aber als am an auch auf aus bei bin bis bitte da das dass dem den der des die dies diese diesem diesen dieser doch du
      durch ein eine einem einen einer eines er es für habe haben hat ich ihr ihre im in ist ja man mein meine meinem meinen meiner
      mich mir mit nach noch nur ob oder sein sich sie sind so über um und uns unser unsere vom von war werden wird wurde zu zum zur`,
    question: 'wie was wann wo woher wohin wer wem wen welche welchen welcher welches warum wieso kann',
  },
  fr: {
    function: `a ai au aux avec avez avons ce ces cet cette c d dans de des donc du elle en es est et être eu il ils j je l la le les
      leur lui m ma mais me mes mon n ne nos notre nous on ont ou par pas plus pour qu s sa se ses si son sont sur t ta te tes ton tu
      un une vos votre vous y`,
    question: 'comment que quoi quand où qui quel quelle quels quelles pourquoi combien puis peut',
  },
  es: {
    function: `a al algo con de del desde e el él ella en entre era es esta está este esto estos fue ha han hay he la las le les lo
      los más me mi mí mis muy nos nuestra nuestro o os para pero por se según ser si sí sin sobre son su sus también te tengo tiene
      tu tus un una unas uno unos y ya yo`,
    question: 'cómo como qué que cuándo cuando dónde donde quién quien cuál cual cuánto cuanto porqué puedo',
  },
  it: {
    function: `a ad agli ai al all alla alle allo anche avete che ci col con d da dagli dai dal dall dalla dalle dei degli del dell
      della delle dello di e è ed gli ha hai hanno ho i il in io l la le lo loro ma me mi mia mie miei mio ne negli nei nel nell nella
      nelle o per più se sei si sono su sua sue sui sul sull sulla suo ti tra tu un una uno vi voi`,
    question: 'come cosa quando dove chi quale quali perché quanto posso può',
  },
  // Words of Latin letters inside Japanese and Chinese are names; particles are left out by `cjk.ts`.
  ja: { function: '', question: '' },
  zh: { function: '', question: '' },
};
