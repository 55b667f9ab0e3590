import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** A position in degrees, each of its two columns by itself. Whether positions make a track is for the classes of rows. */
export const locationTrack: Kind = {
  id: 'location-track',
  words: { zh: '行踪轨迹', en: 'Whereabouts' },
  concerns: 'person',
  sameBy: 'row',
  onceARow: true,
  information: 'whereabouts',
  cites: cite('PIPL 28', 'CrimPI 5(1)'),
  leads: [],
  cell: { form: 'decimal', least: -180, most: 180 },
  headers: [
    '经度',
    '纬度',
    '经纬度',
    'gps经度',
    'gps纬度',
    'jd',
    'wd',
    'longitude',
    'latitude',
    'lng',
    'lon',
    'lat',
    'gpslng',
    'gpslat',
    'gpslon',
    'locationlng',
    'locationlat',
  ],
  examples: {
    valid: ['120.000001', '-30.5'],
    invalid: [
      ['190.5', 'range'],
      ['东经120度', 'form'],
    ],
    none: ['120.000001'],
  },
};
