/**
 * Line drawings on a grid of 24 by 24, each a path. They are our own: the page shows that
 * there is an icon and roughly which, not the very one that Obsidian has.
 */
const CIRCLE = 'M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0z';
const CALENDAR = 'M4 5h16v16H4zM4 10h16M8 3v4M16 3v4';
const MAIL = 'M3 5h18v14H3zM3 7l9 7l9-7';
const FILE = 'M6 2h8l5 5v15H6zM14 2v5h5';
const BELL = 'M6 17V10a6 6 0 0 1 12 0v7l2 2H4zM10 22h4';
const PEN = 'M4 20l1-5L16 4l4 4L9 19z';
const TRIANGLE = 'M12 3l10 18H2zM12 10v5M12 18v.01';
const PERSON = 'M16 8a4 4 0 1 1-8 0a4 4 0 0 1 8 0zM5 21a7 7 0 0 1 14 0';
const DOTS_ACROSS = 'M5 12h.01M12 12h.01M19 12h.01';
const FUNNEL = 'M3 4h18l-7 9v7l-4-2v-5z';
const BUBBLE = 'M3 4h18v13H10l-5 4v-4H3z';
const BACK_TURN = 'M4 4v6h6M4.5 10a8 8 0 1 1-1 5';

export const ICONS: Readonly<Record<string, string>> = {
  'alert-triangle': TRIANGLE,
  'archive': 'M3 4h18v4H3zM5 8v12h14V8M10 12h4',
  'bell': BELL,
  'bell-off': `${BELL}M3 3l18 18`,
  'book-open': 'M12 6c-3-2-6-2-9-2v14c3 0 6 0 9 2c3-2 6-2 9-2V4c-3 0-6 0-9 2zM12 6v14',
  'briefcase': 'M3 8h18v12H3zM9 8V4h6v4M3 13h18',
  'calendar': CALENDAR,
  'calendar-check': `${CALENDAR}M9 15l2 2l4-4`,
  'calendar-clock': 'M20 10V5H4v16h7M8 3v4M16 3v4M4 10h16M22 17a5 5 0 1 1-10 0a5 5 0 0 1 10 0zM17 15v2l1.5 1',
  'calendar-days': `${CALENDAR}M8 14h.01M12 14h.01M16 14h.01M8 17h.01M12 17h.01`,
  'calendar-plus': `${CALENDAR}M12 12v5M9.5 14.5h5`,
  'check': 'M4 13l5 5L20 6',
  'chevron-down': 'M6 9l6 6l6-6',
  'chevron-left': 'M15 6l-6 6l6 6',
  'chevron-right': 'M9 6l6 6l-6 6',
  'chevron-up': 'M6 15l6-6l6 6',
  'chevrons-down-up': 'M7 20l5-5l5 5M7 4l5 5l5-5',
  'chevrons-up-down': 'M7 15l5 5l5-5M7 9l5-5l5 5',
  'circle': CIRCLE,
  'circle-help': `${CIRCLE}M9 9.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17v.01`,
  'copy': 'M8 8h13v13H8zM16 8V3H3v13h5',
  'clock': `${CIRCLE}M12 7v5l3 2`,
  'ellipsis': DOTS_ACROSS,
  'eye': 'M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7zM15 12a3 3 0 1 1-6 0a3 3 0 0 1 6 0z',
  'file-check': `${FILE}M9 14l2 2l4-4`,
  'file-pen': 'M13 2H6v20h12v-4M13 2l5 5v3M12 16l.5-2l6-6l2 2l-6 6z',
  'file-plus': `${FILE}M12 11v6M9 14h6`,
  'file-text': `${FILE}M9 12h6M9 16h6`,
  'file-warning': `${FILE}M12 10v5M12 18v.01`,
  'filter': FUNNEL,
  'flag': 'M5 22V3M5 4h13l-3 4l3 4H5',
  'gift': 'M3 8h18v4H3zM5 12v9h14v-9M12 8v13M12 8C9 8 7 7 7 5s4-2 5 3c1-5 5-5 5-3s-2 3-5 3',
  'group': 'M3 7V3h4M17 3h4v4M21 17v4h-4M7 21H3v-4M8 8h5v4H8zM11 14h5v3h-5z',
  'hand': 'M8 13V6a1.5 1.5 0 0 1 3 0v5V4a1.5 1.5 0 0 1 3 0v7V6a1.5 1.5 0 0 1 3 0v9a7 7 0 0 1-7 7c-3 0-4-2-6-6c-1-2 1-3 2-2l2 2',
  'handshake': 'M2 6l5-1l5 2l5-2l5 1v9l-3 1l-6 4l-7-5l-4-1zM12 7l-3 4c1 2 3 1 4 0l6 5',
  'history': `${BACK_TURN}M12 8v5l3 2`,
  'hourglass': 'M6 2h12M6 22h12M7 2c0 6 5 7 5 10s-5 4-5 10M17 2c0 6-5 7-5 10s5 4 5 10',
  'info': `${CIRCLE}M12 11v6M12 7v.01`,
  'layers': 'M12 3l10 5l-10 5L2 8zM2 13l10 5l10-5',
  'linkedin': 'M3 3h18v18H3zM7 11v6M7 7v.01M11 17v-6M11 14c0-4 6-4 6 0v3',
  'list': 'M8 6h13M8 12h13M8 18h13M3 6h.01M3 12h.01M3 18h.01',
  'list-checks': 'M10 6h11M10 12h11M10 18h11M3 6l1.5 1.5L7 4M3 12l1.5 1.5L7 10M3 18l1.5 1.5L7 16',
  'list-filter': 'M3 6h18M7 12h10M10 18h4',
  'list-plus': 'M3 6h13M3 12h10M3 18h8M18 12v8M14 16h8',
  'log-out': 'M10 4H4v16h6M9 12h11M16 7l5 5l-5 5',
  'mail': MAIL,
  'mail-plus': 'M21 12V5H3v14h10M3 7l9 7l9-7M19 15v6M16 18h6',
  'mails': 'M6 4h16v12H6zM6 6l8 6l8-6M2 9v11h15',
  'mail-question': 'M21 10V5H3v14h11M3 7l9 7l9-7M17 15.5a2 2 0 1 1 2.5 2v1M19.5 21v.01',
  'message-square': BUBBLE,
  'moon': 'M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10z',
  'more-horizontal': DOTS_ACROSS,
  'more-vertical': 'M12 5v.01M12 12v.01M12 19v.01',
  'pencil': PEN,
  'keyboard': 'M2 6h20v12H2zM6 10h.01M10 10h.01M14 10h.01M18 10h.01M7 14h10',
  'chevrons-down': 'M6 5l6 6l6-6M6 13l6 6l6-6',
  'pen-line': `${PEN}M13 21h8`,
  'phone': 'M5 3h4l2 5l-3 2c1 3 3 5 6 6l2-3l5 2v4c0 1-1 2-2 2C10 21 3 14 3 5c0-1 1-2 2-2z',
  'plus': 'M12 5v14M5 12h14',
  'plus-circle': `${CIRCLE}M12 8v8M8 12h8`,
  'refresh-cw': 'M20 4v6h-6M4 20v-6h6M19 10a8 8 0 0 0-14-2M5 14a8 8 0 0 0 14 2',
  'rotate-ccw': BACK_TURN,
  'search': 'M18 11a7 7 0 1 1-14 0a7 7 0 0 1 14 0zM16 16l5 5',
  'send': 'M22 2L2 9l8 4l4 8zM22 2L10 13',
  'settings': 'M15 12a3 3 0 1 1-6 0a3 3 0 0 1 6 0zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l2.8 2.8M16.2 16.2L19 19M19 5l-2.8 2.8M7.8 16.2L5 19',
  'shuffle': 'M3 6h4l9 12h5M3 18h4l3-4M13 10l3-4h5M18 3l3 3l-3 3M18 15l3 3l-3 3',
  'skip-forward': 'M5 4l11 8l-11 8zM20 5v14',
  'square-pen': 'M11 4H4v16h16v-7M10 14l.5-3L18 3l3 3l-8 7.5z',
  'sun': 'M16 12a4 4 0 1 1-8 0a4 4 0 0 1 8 0zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19',
  'trash-2': 'M3 6h18M8 6V3h8v3M5 6l1 16h12l1-16M10 11v6M14 11v6',
  'triangle-alert': TRIANGLE,
  'undo-2': 'M9 5L4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3',
  'user': PERSON,
  'users': 'M13 8a4 4 0 1 1-8 0a4 4 0 0 1 8 0zM2 21a7 7 0 0 1 14 0M16 4a4 4 0 0 1 0 8M18 15a7 7 0 0 1 4 6',
  'x': 'M6 6l12 12M18 6L6 18',
  'clipboard-check': 'M9 3h6v3H9zM15 5h3v16H6V5h3M9 14l2 2l4-4',
  'mail-check': 'M21 12V5H3v14h9M3 6l9 7l9-7M15 19l2 2l4-4',
  'mail-open': 'M3 10l9-7l9 7v11H3zM3 10l9 7l9-7',
  'table': 'M3 4h18v16H3zM3 10h18M3 15h18M12 4v16',
  'text-cursor-input': 'M12 4h-2M14 4h-2v16M10 20h4M9 8H3v8h6M15 8h6v8h-6',
};
