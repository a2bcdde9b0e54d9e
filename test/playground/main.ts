import { Notice } from 'obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { PlayClock, readInstant } from './host/clock';
import { watchListeners } from './host/counts';
import { PHONE_WIDTH, startHost } from './host/start';

const query = new URLSearchParams(location.search);
const clock = new PlayClock();

const at = query.get('at');
const instant = at === null ? null : readInstant(at);
if (instant !== null) clock.set(instant);
clock.install();
setup();
watchListeners();

document.documentElement.lang = query.get('lang') ?? 'en';
// As Obsidian marks its page in Arabic or Hebrew.
const isRightToLeft = query.get('dir') === 'rtl';
document.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
document.body.classList.toggle('mod-rtl', isRightToLeft);
const dark = query.get('theme') === 'dark';
const phone = query.has('phone') || window.innerWidth <= PHONE_WIDTH;
document.body.classList.add(dark ? 'theme-dark' : 'theme-light');
document.body.classList.toggle('is-mobile', phone);
document.body.classList.toggle('is-phone', phone);

const host = startHost({
  clock, phone, fromFolder: query.get('vault') === 'folder', coldCache: query.get('cache') === 'cold',
});
Reflect.set(window, 'playground', host);
if (at !== null && instant === null) new Notice(`?at=${at} is not a time; expected one such as 2026-11-23T09:00.`, 0);
