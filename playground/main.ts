import { setup } from 'obsidian-test-mocks/setup';
import { PlayClock } from './host/clock';
import { watchListeners } from './host/counts';
import { PHONE_WIDTH, startHost } from './host/start';

const query = new URLSearchParams(location.search);
const clock = new PlayClock();

const at = query.get('at');
if (at !== null) clock.set(Date.parse(at));
clock.install();
setup();
watchListeners();

const dark = query.get('theme') === 'dark';
const phone = query.has('phone') || window.innerWidth <= PHONE_WIDTH;
document.body.classList.add(dark ? 'theme-dark' : 'theme-light');
document.body.classList.toggle('is-mobile', phone);
document.body.classList.toggle('is-phone', phone);

const host = startHost({ clock, phone, fromFolder: query.get('vault') === 'folder' });
Reflect.set(window, 'playground', host);
