import * as v from 'valibot';
import type { Place, PlaceName } from '../types.ts';
import { line, localized, oneOf, placeId } from './common.ts';

const LANGUAGES = ['ja', 'ru'] as const;

const placeName = v.strictObject({
  latin: line,
  native: line,
  nativeLanguage: v.picklist(LANGUAGES, oneOf(LANGUAGES)),
  text: localized,
}) satisfies v.GenericSchema<PlaceName>;

const degrees = (limit: number) => {
  const message = (issue: { received: string }) =>
    `is ${issue.received}. Write degrees (WGS 84) from -${limit} to ${limit}.`;
  return v.pipe(v.number(message), v.minValue(-limit, message), v.maxValue(limit, message));
};

/** One place. */
const place = v.strictObject({
  id: placeId,
  names: v.strictObject({ japan: placeName, russia: placeName }),
  about: localized,
  coordinates: v.strictObject({ latitude: degrees(90), longitude: degrees(180) }),
  partOf: v.nullable(placeId),
}) satisfies v.GenericSchema<Place>;

/** `places.json`. */
export const placesFile = v.strictObject({
  $schema: v.exactOptional(v.string()),
  places: v.array(place),
});
