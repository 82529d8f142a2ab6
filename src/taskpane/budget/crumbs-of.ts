import type { MonthEndReading } from '../../workbook';
import { placeName, placesOn } from './places';

/** The whole budget and the places on a path, as ways back. */
export const crumbsOf = (month: MonthEndReading, path: readonly string[]) =>
  placesOn(month, path).map((place, index) => ({
    name: index === 0 ? 'Budget' : placeName(place),
    path: path.slice(0, index),
  }));
