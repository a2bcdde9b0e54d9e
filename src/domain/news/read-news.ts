import { laterDay, toDay, toTime, type Day } from '../dates/day';
import { fullDate } from '../dates/words';
import { words } from '../language/interface';
import { CHANNELS, FORMATS, type ContactBy } from '../note/channels';
import { takeContact } from '../note/contact-details';
import { splitPeople } from '../note/people-text';
import type { NewsField } from './form';
import type { NewAddress, News, NewsKind, FurtherRound } from './news';
import { knownContact, knownContactPerson, unreachable, type NewsSubject } from './subject';

/** What a person has chosen and typed. */
export interface NewsValues {
  readonly kinds: ReadonlySet<NewsKind>;
  /** Only those of the chosen kinds, and of the occasion. */
  readonly fields: ReadonlyMap<NewsField, string>;
}

/** What is wrong, by field; `form` is about the whole. */
export type NewsErrors = ReadonlyMap<NewsField | 'form', string>;

/** The news, or what is wrong with the values. */
export type NewsReading = { readonly news: News } | { readonly errors: NewsErrors };

/** Reads the form. What the notes already say is not news. If nothing else is filled in, the form as a whole is wrong. */
export function readNews(values: NewsValues, subject: NewsSubject): NewsReading {
  const reader = new FormReader(values, subject);
  const on = reader.heardOn();
  const news: News = {
    on, via: CHANNELS.find((channel) => channel === reader.text('heard_by')) ?? null,
    ...reader.dates(on), ...reader.contact(), ...reader.people(), round: reader.round(), ...reader.outcome(on),
  };
  reader.checkTogether(news);
  return reader.errors.size > 0 ? { errors: reader.errors } : { news };
}

class FormReader {
  readonly errors = new Map<NewsField | 'form', string>();
  readonly #values: NewsValues;
  readonly #subject: NewsSubject;

  constructor(values: NewsValues, subject: NewsSubject) {
    this.#values = values;
    this.#subject = subject;
  }

  text(field: NewsField): string {
    return this.#values.fields.get(field)?.trim() ?? '';
  }

  heardOn(): Day {
    const { today } = this.#subject;
    const on = this.#day('heard_on') ?? today;
    if (on > today) this.errors.set('heard_on', words('news').wrong.heardLater);
    return on;
  }

  dates(on: Day): Pick<News, 'decisionBy' | 'again' | 'holdUntil'> {
    const { interview, today } = this.#subject;
    const held = interview.schedule?.start.day ?? null;
    return {
      decisionBy: this.#asked('decision', 'decision_by', interview.decisionBy, held === null ? on : laterDay(held, on)),
      again: this.#asked('again', 'follow_up_on', interview.followUpOn, on),
      holdUntil: this.#hasKind('hold') ? this.#needed('hold_until', today) : null,
    };
  }

  contact(): Pick<News, 'contactBy' | 'contactPerson'> {
    const person = this.text('contact_person');
    const known = knownContactPerson(this.#subject)?.name ?? '';
    return { contactBy: this.#contactBy(), contactPerson: person === known ? null : person || null };
  }

  /** Chosen under “how to contact them”, or told with the day on which to contact them again. */
  #contactBy(): ContactBy | null {
    const [chosen, again] = [this.text('contact_by'), this.text('follow_up_by')];
    const isNone = (chosen || knownContact(this.#subject)) === 'none';
    if (again === '' && isNone && this.#hasKind('again') && this.text('follow_up_on') !== '') {
      this.errors.set('follow_up_by', words('news').wrong.notContacted);
    }
    if (again !== '' && chosen !== '' && chosen !== again && chosen !== knownContact(this.#subject)) {
      this.errors.set('follow_up_by', words('news').wrong.otherWay);
    }
    const by = ([...CHANNELS, 'none'] as const).find((way) => way === (again || chosen)) ?? null;
    return by === this.#subject.interview.contactBy ? null : by;
  }

  people(): Pick<News, 'addresses' | 'interviewers'> {
    return {
      addresses: unreachable(this.#subject).flatMap(({ name, aliases }, at): NewAddress[] => {
        const address = this.text(`address-${at}`);
        if (address === '') return [];
        const { email, phone, linkedin } = takeContact(address);
        if (email ?? phone ?? linkedin) return [{ names: [name, ...aliases], address: email ?? phone ?? linkedin ?? '' }];
        this.errors.set(`address-${at}`, words('news').wrong.address);
        return [];
      }),
      interviewers: this.#names('interviewers'),
    };
  }

  round(): FurtherRound | null {
    if (!this.#hasKind('round')) return null;
    const time = this.text('round_time');
    if (time !== '' && toTime(time) === null) this.errors.set('round_time', words('news').wrong.time);
    const day = this.#needed('round_date', null);
    return day === null ? null : {
      day, time: toTime(time), round: oneLine(this.text('round')) || null,
      format: FORMATS.find((format) => format === this.text('round_format')) ?? null,
      interviewers: this.#names('round_interviewers'),
    };
  }

  outcome(on: Day): Pick<News, 'offer' | 'rejection'> {
    const { application: { status }, last } = this.#subject;
    const deadline = this.#newDay('offer_deadline', last.offerDeadline?.day ?? null, on);
    const feedback = this.text('feedback');
    const newFeedback = feedback === (last.feedback ?? '') ? null : feedback || null;
    const offer = { isNew: this.#hasKind('offer') && status !== 'offer', deadline };
    const rejection = { isNew: this.#hasKind('rejection') && status !== 'rejected', feedback: newFeedback };
    return {
      offer: offer.isNew || deadline !== null ? offer : null,
      rejection: rejection.isNew || newFeedback !== null ? rejection : null,
    };
  }

  checkTogether(news: News): void {
    const { wrong } = words('news');
    if (this.#hasKind('offer') && this.#hasKind('rejection')) {
      this.errors.set('form', wrong.both);
    } else if (this.#values.kinds.size === 0) this.errors.set('form', wrong.noKind);
    else if (this.errors.size === 0 && saysNothingNew(news)) {
      this.errors.set('form', wrong.nothingNew);
    }
  }

  #hasKind(kind: NewsKind): boolean {
    return this.#values.kinds.has(kind);
  }

  #names(field: NewsField): readonly string[] {
    return splitPeople(this.text(field)).map(oneLine);
  }

  /** The day that the choice is about. If nothing else is chosen, there must be one. */
  #asked(kind: NewsKind, field: NewsField, known: Day | null, earliest: Day): Day | null {
    if (this.#hasKind(kind) && this.#values.kinds.size === 1 && this.text(field) === '') this.errors.set(field, words('news').wrong.noDay);
    return this.#newDay(field, known, earliest);
  }

  /** The day if it differs from the known one; null if none is given. */
  #newDay(field: NewsField, known: Day | null, earliest: Day): Day | null {
    const day = this.#day(field);
    if (day === null || day === known) return null;
    if (day >= earliest) return day;
    this.errors.set(field, words('news').wrong.tooEarly(fullDate(earliest)));
    return null;
  }

  #needed(field: NewsField, after: Day | null): Day | null {
    const day = this.#day(field);
    const { wrong } = words('news');
    if (day === null) this.errors.set(field, this.text(field) === '' ? wrong.noDay : wrong.notADate);
    else if (after !== null && day <= after) this.errors.set(field, wrong.notAfterToday);
    return day;
  }

  #day(field: NewsField): Day | null {
    const text = this.text(field);
    const day = toDay(text);
    if (text !== '' && day === null) this.errors.set(field, words('news').wrong.notADate);
    return day;
  }
}

function saysNothingNew(news: News): boolean {
  const { on: _, via: __, addresses, interviewers, ...rest } = news;
  return addresses.length === 0 && interviewers.length === 0 && Object.values(rest).every((value) => value === null);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
