import type { Messages } from './messages.ts';

/** Italian texts of the help centre. */
export const it: Messages = {
  site: {
    helpCentre: 'Centro assistenza',
    home: 'Home',
    skipToContent: 'Vai al contenuto',
    poweredBy: 'Realizzato con Replybook',
    toShop: 'Torna al negozio',
    feed: 'Articoli modificati (feed)',
  },
  home: {
    title: 'Come possiamo aiutarti?',
    description: 'Risposte su consegne, resi, rimborsi, fatture e sul tuo ordine.',
    topics: 'Sfoglia per argomento',
    mostUseful: 'Gli articoli più utili',
  },
  article: {
    updated: 'Aggiornato: {date}',
    onThisPage: 'In questa pagina',
    related: 'Leggi anche',
    previous: 'Precedente',
    next: 'Successivo',
    linkToSection: 'Link alla sezione «{heading}»',
    appliesTo: 'Per ordini su {channels}',
    footnotes: 'Note',
    backToText: 'Torna al testo',
  },
  category: {
    articles: { one: '{count} articolo', other: '{count} articoli' },
    empty: 'Qui non ci sono ancora articoli.',
    all: 'Tutti gli argomenti',
  },
  translation: {
    missing: 'Questo articolo non è ancora disponibile in {language}. Lo stai leggendo in {source}.',
    stale: 'L’originale di questo articolo è cambiato dopo questa traduzione. Il testo più recente è in {source}.',
    readSource: 'Leggi in {source}',
  },
  search: {
    label: 'Cerca nel centro assistenza',
    placeholder: 'Scrivi la tua domanda, ad esempio «il pacco è in ritardo»',
    submit: 'Cerca',
    clear: 'Cancella la ricerca',
    loading: 'Ricerca in corso…',
    failed: 'Impossibile caricare la ricerca. Controlla la connessione e riprova.',
    retry: 'Riprova',
    results: { one: '{count} risultato per «{query}»', other: '{count} risultati per «{query}»' },
    none: 'Nessun risultato per «{query}».',
    noneHelp: 'Prova con altre parole, scegli un argomento o scrivici.',
    unsure: 'Non è quello che cercavi? Scegli un argomento o scrivici.',
    all: 'Mostra tutti i risultati per «{query}»',
    recent: 'Ricerche recenti',
    clearRecent: 'Cancella le ricerche recenti',
    title: 'Cerca',
    titleWithQuery: 'Ricerca: {query}',
    withoutScript:
      'Per la ricerca serve JavaScript. Se non è attivo, scegli un argomento: lì trovi tutti gli articoli.',
    start: 'Scrivi una parola o una domanda intera.',
    shortcut: 'Premi / per cercare',
  },
  contact: {
    title: 'Ti serve ancora aiuto?',
    intro: 'Scrivici da dove hai fatto l’ordine. Ti risponde una persona.',
    open: 'Apri {channel}',
  },
  helpful: {
    question: 'Hai trovato la risposta che cercavi?',
    yes: 'Sì',
    no: 'No',
    thanks: 'Grazie. La tua risposta ci aiuta a migliorare questa pagina.',
    failed: 'Non è stato possibile salvare la tua risposta. Riprova.',
  },
  language: {
    label: 'Lingua',
    choose: 'Scegli una lingua',
  },
  theme: {
    label: 'Aspetto',
    system: 'Come sul dispositivo',
    light: 'Chiaro',
    dark: 'Scuro',
  },
  notice: {
    more: 'Leggi tutto',
    info: 'Novità',
    warning: 'Attenzione',
  },
  notFound: {
    title: 'Questa pagina non esiste',
    text: 'L’indirizzo potrebbe essere cambiato. Cerca ciò che ti serve o scegli un argomento.',
    suggestions: 'Forse cerchi una di queste pagine',
  },
};
