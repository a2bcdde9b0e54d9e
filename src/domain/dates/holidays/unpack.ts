import { addDays, weekday, type Day } from '../day';
import { DIGITS, toNumber } from './digits';
