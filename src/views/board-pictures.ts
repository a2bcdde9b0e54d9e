import type { Figure, RangeRow, SharePart } from '../domain/board/figures';
import type { FigureTable } from '../domain/board/table';
import type { Lane, Mark, Timeline } from '../domain/board/timeline';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';

/*
 * The pictures have no fixed size: widths are in percent of the page, heights in em. So they fit a phone and grow with the text,
 * and circles stay round.
 */

/** The height of a lane, of its words and of the words below all of them (em). */
const LANE = 2.9;
const LANE_WORDS = 1;
const FOOT = 1.6;

/** The shapes of the marks, each within a square of 10 px around its middle: they can be told apart without colours. */
const SHAPES: Readonly<Record<Lane, string>> = {
  interview: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  promised: 'M0-6 6 0 0 6-6 0z',
  deadline: 'M-5-5h10L0 5z',
  done: 'M-1.5-5h3V5h-3z',
};

let drawn = 0;

export function drawTimeline(el: HTMLElement, { label, today, weeks, lanes, table }: Timeline): void {
  const height = lanes.length * LANE + FOOT;
  const svg = picture(el, label, height);
  svg.addClass(cls('timeline'));
  const bottom = lanes.length * LANE;
  for (const { at, words } of weeks) {
    line(svg, 'week', at, bottom);
    if (words !== '') text(svg, 'week-words', at, bottom + 1.2, words);
  }
  line(svg, 'today', today, bottom);
  text(svg, 'today-words', today, bottom + 1.2, words('board').today);
  for (const [index, { lane, words, marks }] of lanes.entries()) {
    text(svg, 'lane-words', 0, index * LANE + LANE_WORDS, words);
    for (const mark of marks) drawMark(svg, lane, mark, index * LANE + LANE_WORDS + 1);
  }
  drawTable(el, table);
}

function drawMark(svg: SVGElement, lane: Lane, { at, count, isPast, words }: Mark, y: number): void {
  const place = svg.createSvg('svg', { attr: { x: percent(at), y: `${y}em`, overflow: 'visible' } });
  const scale = 1 + Math.min(count - 1, 3) * 0.15;
  const shape = place.createSvg('path', {
    cls: [cls('mark'), isPast ? 'is-past' : 'is-ahead'], attr: { 'd': SHAPES[lane], 'data-lane': lane, 'transform': `scale(${scale})` },
  });
  shape.createSvg('title').textContent = words;
}

export function drawFigure(parent: HTMLElement, { key, title, facts, picture: shown, label, table }: Figure): void {
  const el = parent.createDiv({ cls: cls('board-figure'), attr: { 'data-figure': key } });
  el.createEl('h3', { text: title });
  for (const fact of facts) el.createEl('p', { cls: cls('board-fact'), text: fact });
  if (shown.kind === 'ranges') drawRanges(el, label, shown.rows);
  else drawShares(el, label, shown.parts);
  drawTable(el, table);
}

function drawRanges(el: HTMLElement, label: string, rows: readonly RangeRow[]): void {
  if (rows.length === 0) return;
  const list = el.createDiv({ cls: cls('ranges'), attr: asImage(el, label) });
  for (const { name, words: said, from, middle, to } of rows) {
    // Words in a drawing would not wrap.
    list.createDiv({ text: words('board').named(name, said), attr: { dir: 'auto' } });
    const svg = list.createSvg('svg', { cls: cls('picture'), attr: { width: '100%', height: 12 } });
    const [x1, x2] = [inset(from), inset(to)];
    svg.createSvg('line', { cls: cls('range-track'), attr: { x1: 0, x2: '100%', y1: 6, y2: 6 } });
    svg.createSvg('line', { cls: cls('range'), attr: { x1, x2, y1: 6, y2: 6 } });
    for (const x of [x1, x2]) svg.createSvg('circle', { cls: cls('range-end'), attr: { cx: x, cy: 6, r: 2.5 } });
    svg.createSvg('circle', { cls: cls('range-middle'), attr: { cx: inset(middle), cy: 6, r: 5 } });
  }
}

function drawShares(el: HTMLElement, label: string, parts: readonly SharePart[]): void {
  const svg = picture(el, label, 1.4);
  let at = 0;
  for (const { kind, size } of parts) {
    const place = { x: percent(at), y: 0, width: percent(size), height: '1.4em' };
    svg.createSvg('rect', { cls: cls('share'), attr: { ...place, 'data-kind': kind } });
    at += size;
  }
  const legend = el.createEl('ul', { cls: cls('legend') });
  for (const { kind, words } of parts) legend.createEl('li', { text: words, attr: { 'data-kind': kind } });
}

function picture(parent: HTMLElement, label: string, height: number): SVGSVGElement {
  return parent.createSvg('svg', { cls: cls('picture'), attr: { ...asImage(parent, label), width: '100%', height: `${height}em` } });
}

/**
 * Puts the words for a screen reader into the parent.
 * @returns the attributes that make an element the image which they describe
 */
function asImage(parent: HTMLElement, label: string): Record<string, string> {
  const id = cls(`picture-${drawn += 1}`);
  // An aria-label would be a tooltip in Obsidian, as would a title of the whole.
  parent.createSpan({ cls: cls('visually-hidden'), text: label, attr: { id } });
  return { 'role': 'img', 'aria-labelledby': id };
}

function line(svg: SVGElement, kind: string, at: number, bottom: number): void {
  svg.createSvg('line', { cls: cls(kind), attr: { x1: percent(at), x2: percent(at), y1: 0, y2: `${bottom}em` } });
}

function text(svg: SVGElement, kind: string, at: number, y: number, words: string): void {
  svg.createSvg('text', { cls: cls(kind), attr: { 'x': percent(at), 'y': `${y}em`, 'data-end': endAt(at) } }).textContent = words;
}

function endAt(at: number): 'first' | 'last' | null {
  if (at < NEAR_END) return 'first';
  return at > 1 - NEAR_END ? 'last' : null;
}

/** This close to an end, words are aligned to it. */
const NEAR_END = 0.05;

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

/** Leaves room at both ends for the circles. */
function inset(part: number): string {
  return percent(0.02 + part * 0.96);
}

/** The numbers of a picture as a table, folded. */
function drawTable(parent: HTMLElement, { head, rows, left }: FigureTable): void {
  const details = parent.createEl('details', { cls: cls('board-table') });
  details.createEl('summary', { text: words('board').asTable });
  const table = details.createDiv({ attr: { tabindex: '0' } }).createEl('table');
  const top = table.createEl('thead').createEl('tr');
  for (const word of head) top.createEl('th', { text: word, attr: { scope: 'col' } });
  const body = table.createEl('tbody');
  for (const [first = '', ...cells] of rows) {
    const row = body.createEl('tr');
    row.createEl('th', { text: first, attr: { scope: 'row', dir: 'auto' } });
    for (const cell of cells) row.createEl('td', { text: cell, attr: { dir: 'auto' } });
  }
  if (left > 0) details.createEl('p', { cls: cls('board-fact'), text: words('common').andMore(left) });
}
