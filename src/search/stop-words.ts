import type { LocaleCode } from '../lib/locales.ts';

/** Words that say little by themselves. */
export interface StopWords {
  readonly function: string;
  /** They tell titles apart a little and weigh more. */
  readonly question: string;
  /** No stop words, yet in questions of any kind: they weigh less than others. */
  readonly common: string;
}

/** Written as readers write them; elided French and Italian articles stand without their apostrophe. */
export const stopWords: Readonly<Record<LocaleCode, StopWords>> = {
  en: {
    function: `a about all also am an and any are as at be because been but by cant could did didnt do does doesnt dont for from
      get had has have havent i if im in into is isnt it its ive just let may me my of on or our please should so some than that
      the their them then there these they this to up us was we were will with would you your`,
    question: 'how what when where who which why can',
    common: `again ago already always another any anyone anything away back before being best better both bring came come coming
      day days done down each either else even ever every everything few find first found gave give go goes going gone good got
      happen happens he hello help her here hi him his however keep kept know last least left less like little long longer look
      looked looks made make makes many maybe mine more most much must need never new next no nobody none not nothing now off often
      once one only other others out over own part place put quite rather really right said same saw say says see seem seems seen
      several she since someone something sometimes soon still such sure take taken takes tell thank thanks thing things think though
      through till time times today together told too took tried try trying turned two under until use used using very want wanted
      wants way week weeks well went while whole without work works yesterday yet`,
  },
  de: {
    function: `aber als am an auch auf aus bei bin bis bitte da das dass dem den der des die dies diese diesem diesen dieser doch du
      durch ein eine einem einen einer eines er es für habe haben hat ich ihr ihre im in ist ja man mein meine meinem meinen meiner
      mich mir mit nach noch nur ob oder sein sich sie sind so über um und uns unser unsere vom von war werden wird wurde zu zum zur`,
    question: 'wie was wann wo woher wohin wer wem wen welche welchen welcher welches warum wieso kann',
    common: `alle allen alles allem andere anderen anderes anders bald beim bereits besser bleiben brauche bringen dafür dagegen damit
      dann daran darauf daraus darf dass davon dazu denn deshalb doch dort eben egal eigentlich einmal etwas finde finden ganz ganze
      geben gegen gehen geht gemacht genau genug gerne gesagt gestern gibt ging gut guten hallo halt heute hier hin hinter immer
      inzwischen irgendwie jede jeden jeder jedes jemand jetzt kein keine keinen keiner klappt komme kommen kommt konnte könnte können
      könnten lange lassen liegt machen macht mal mehr mehrere meisten möchte mögen morgen muss müssen nächste neu neue neuen nicht
      nichts nie niemand nun oft ohne paar passiert richtig sagen sagt schon sehen sehr seit selbst sicher sieht soll sollen sonst
      später statt steht stellen tag tage tagen teil trotzdem tun unter viel viele vielen vielleicht vor während weg wegen weil weiter
      wenn wenig wieder will wirklich wissen woche wochen wohl wollen wollte worden würde zeit zurzeit zusammen zwei zwischen`,
  },
  fr: {
    function: `a ai au aux avec avez avons ce ces cet cette c d dans de des donc du elle en es est et être eu il ils j je l la le les
      leur lui m ma mais me mes mon n ne nos notre nous on ont ou par pas plus pour qu s sa se ses si son sont sur t ta te tes ton tu
      un une vos votre vous y`,
    question: 'comment que quoi quand où qui quel quelle quels quelles pourquoi combien puis peut',
    common: `afin ai aller alors années après assez aucun aucune aujourd aussi autant autre autres avait avant avoir beaucoup besoin bien
      bientôt bon bonne car cela celle celui cependant certain certains chaque chez chose choses contre cours déjà demain depuis dernier
      dernière dessus deux devant devrait dire dit dois doit encore ensuite entre envie espère étais était été faire fais fait faites
      fallait faudrait faut fois font hier hui ici ils jamais jour jours juste là laquelle lequel loin lors maintenant manière mettre mieux
      mis moi moins moment même mêmes non nouveau nouvelle parce parfois partie passe pendant personne petit peu peut peux plusieurs plutôt
      pouvez pouvoir première premier prendre presque prévu puisque puisse puisque quelque quelques rien sais sait sans sauf savoir semaine
      semaines semble sera seul seule seulement sinon soit sous souvent suite suis temps tenir toujours tous tout toute toutes très trop
      trouve trouver va vais vers veut veux veuillez viens vient voilà voici voir vois voudrais vouloir vraiment`,
  },
  es: {
    function: `a al algo con de del desde e el él ella en entre era es esta está este esto estos fue ha han hay he la las le les lo
      los más me mi mí mis muy nos nuestra nuestro o os para pero por se según ser si sí sin sobre son su sus también te tengo tiene
      tu tus un una unas uno unos y ya yo`,
    question: 'cómo como qué que cuándo cuando dónde donde quién quien cuál cual cuánto cuanto porqué puedo',
    common: `acaba además ahora algún alguna alguno algunas algunos alguien allí antes año aquel aquella aquí así aún aunque ayer bastante
      bien buen buena bueno buenos cada casi cerca claro cosa cosas cualquier da dar debe debería debo decir dentro después días día
      dice dicen dijo dos durante ella ellos entonces era eran eso estaba están estar estos estoy favor fuera fueron gracias gran había
      hace hacer hago hasta hecho hoy hola igual jamás lado lleva luego lugar mañana manera mayor mejor menos mientras mio mismo misma
      momento mucha mucho muchas muchos nada nadie necesito ni ningún ninguna ninguno no nueva nuevo nunca ocurre otra otro otras otros
      parece parte pasa pasado pero poco podría poder pone poner porque primera primero propio pronto pueda puede pueden pues quiere
      quiero quisiera saber sabe sale sea seguro sea semana semanas siempre sido sigue solo sólo somos tal también tampoco tanto tarde
      tener tenía tiempo toda todavía todo todas todos tras tuve uso va vamos van varias varios veces ver vez vino voy ya`,
  },
  it: {
    function: `a ad agli ai al all alla alle allo anche avete che ci col con d da dagli dai dal dall dalla dalle dei degli del dell
      della delle dello di e è ed gli ha hai hanno ho i il in io l la le lo loro ma me mi mia mie miei mio ne negli nei nel nell nella
      nelle o per più se sei si sono su sua sue sui sul sull sulla suo ti tra tu un una uno vi voi`,
    question: 'come cosa quando dove chi quale quali perché quanto posso può',
    common: `adesso alcuni alcuna alcune allora almeno altra altre altri altro ancora andare anni appena arrivato assai avere aveva bel bene
      bisogno buona buongiorno buono capito cerca certo ciao cioè ciò circa così cose dare davvero dentro deve devo dice dire dirmi
      dopo dove due dunque ecco ero era erano essere fa faccio facendo fare fatto fino forse fra fuori già giorni giorno giusto grazie
      ha ieri infatti insieme inoltre invece io lei lì lontano loro lui lungo mai mattina meglio meno mentre messo mettere mi modo molta
      molte molti molto momento nemmeno nessun nessuna nessuno niente no non nulla nuova nuovo oggi ogni oltre ora ormai parte per perché
      pero però piacere piccolo poco poi poter potrei prendere presto prima primo proprio può puoi purtroppo qualche qualcosa qualcuno
      quando quanti quasi quella quelle quelli quello questa queste questi questo qui quindi sa sai salve sapere sarà sarebbe sarei
      sempre sembra senza sera settimana settimane sia siamo siete solo soltanto sopra sotto spesso stata state stati stato stessa stesso
      sta stanno stare stavo subito succede sulle tale tanto tempo tenere troppo trovare trovo tutta tutte tutti tutto ultima ultimo
      usare va vai vado vedere vedo venire verso viene vista volevo volta volte vorrei vuole voglio`,
  },
  // Words of Latin letters inside Japanese and Chinese are names; particles are left out by `cjk.ts`.
  ja: { function: '', question: '', common: '' },
  zh: { function: '', question: '', common: '' },
};
