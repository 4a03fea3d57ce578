import type { Messages } from './messages.ts';

/** Spanish texts of the help centre. */
export const es: Messages = {
  site: {
    helpCentre: 'Centro de ayuda',
    home: 'Inicio',
    skipToContent: 'Ir al contenido',
    poweredBy: 'Hecho con Replybook',
    toShop: 'Volver a la tienda',
    feed: 'Artículos modificados (feed)',
  },
  home: {
    title: '¿En qué podemos ayudarte?',
    description: 'Respuestas sobre envíos, devoluciones, reembolsos, facturas y tu pedido.',
    topics: 'Explora por temas',
    mostUseful: 'Los artículos más útiles',
  },
  article: {
    updated: 'Actualizado: {date}',
    onThisPage: 'En esta página',
    related: 'Sigue leyendo',
    previous: 'Anterior',
    next: 'Siguiente',
    linkToSection: 'Enlace a la sección «{heading}»',
    appliesTo: 'Para pedidos en {channels}',
    footnotes: 'Notas',
    backToText: 'Volver al texto',
  },
  category: {
    articles: { one: '{count} artículo', other: '{count} artículos' },
    empty: 'Todavía no hay artículos aquí.',
    all: 'Todos los temas',
  },
  translation: {
    missing: 'Este artículo aún no está disponible en {language}. Lo estás leyendo en {source}.',
    stale:
      'El original de este artículo ha cambiado después de esta traducción. El texto más reciente está en {source}.',
    readSource: 'Leer en {source}',
  },
  search: {
    label: 'Buscar en el centro de ayuda',
    placeholder: 'Cuéntanos qué necesitas, por ejemplo, «mi paquete no llega»',
    submit: 'Buscar',
    clear: 'Borrar la búsqueda',
    loading: 'Buscando…',
    failed: 'No se ha podido cargar la búsqueda. Comprueba tu conexión e inténtalo de nuevo.',
    outdated: 'El centro de ayuda se acaba de actualizar. Vuelve a cargar la página para buscar.',
    retry: 'Reintentar',
    results: { one: '{count} resultado para «{query}»', other: '{count} resultados para «{query}»' },
    none: 'No hay resultados para «{query}».',
    noneHelp: 'Prueba con otras palabras, elige un tema o escríbenos.',
    unsure: '¿No es lo que buscabas? Elige un tema o escríbenos.',
    all: 'Ver todos los resultados para «{query}»',
    recent: 'Búsquedas recientes',
    clearRecent: 'Borrar búsquedas recientes',
    title: 'Buscar',
    titleWithQuery: 'Búsqueda: {query}',
    withoutScript:
      'La búsqueda necesita JavaScript. Si no lo tienes activado, elige un tema: ahí están todos los artículos.',
    start: 'Escribe una palabra o una pregunta completa.',
    shortcut: 'Pulsa / para buscar',
  },
  contact: {
    title: '¿Necesitas más ayuda?',
    intro: 'Escríbenos desde donde hiciste el pedido. Te responderá una persona.',
    open: 'Abrir {channel}',
  },
  helpful: {
    question: '¿Hemos resuelto tu duda?',
    yes: 'Sí',
    no: 'No',
    thanks: 'Gracias. Tu respuesta nos ayuda a mejorar esta página.',
    failed: 'No se ha podido guardar tu respuesta. Inténtalo de nuevo.',
  },
  language: {
    label: 'Idioma',
    choose: 'Elige un idioma',
  },
  theme: {
    label: 'Apariencia',
    system: 'Como en este dispositivo',
    light: 'Claro',
    dark: 'Oscuro',
  },
  notice: {
    more: 'Más información',
    info: 'Novedades',
    warning: 'Importante',
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Puede que la dirección haya cambiado. Busca lo que necesitas o elige un tema.',
    suggestions: 'Quizá buscas una de estas páginas',
  },
};
