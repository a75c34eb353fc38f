import { effect, signal } from '@preact/signals';
import { inZone, timeOfDay } from './countdown';
import { locale } from './i18n/locale';

/** Where the event is. A phone may be set to another zone: what it shows is what the clock in the room shows. */
export const eventTimeZone = signal<string | undefined>(undefined);

/** Keeps the event's time zone as long as nobody stops it. */
export function followEventTime(zone: () => string | undefined): () => void {
  return effect(() => {
    eventTimeZone.value = zone();
  });
}

/** The time of day in the room, in this device's language. */
export function eventTime(at: number): string {
  return timeOfDay(at, locale.value, eventTimeZone.value);
}

/** A day with its time of day where an event is, in this device's language; undefined: where this device is. */
export function dayThere(at: number, timeZone: string | undefined): string {
  return inZone(timeZone, locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
